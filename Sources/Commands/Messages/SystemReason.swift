import Foundation
import Pages
import Renderers

extension Language {
  /// Why the system could not read or write a file, in this language. The C library has its reasons in
  /// English only; one that is not known here is said to be the system's.
  func systemReason(_ reason: String) -> String {
    guard self == .dutch else { return reason }
    return Self.dutchReasons.first { String(cString: strerror($0.code)) == reason }?.dutch
      ?? "het systeem weigert"
  }

  private static let dutchReasons: [(code: Int32, dutch: String)] = [
    (EACCES, "u hebt daar geen rechten voor"),
    (EPERM, "dat is niet toegestaan"),
    (ENOENT, "de map bestaat niet"),
    (EEXIST, "er staat al een bestand met die naam"),
    (ENOTDIR, "een deel van het pad is een bestand en geen map"),
    (EISDIR, "dit is een map"),
    (ENOSPC, "de schijf is vol"),
    (EROFS, "deze schijf kan alleen worden gelezen"),
    (ENAMETOOLONG, "de naam is te lang"),
    (EIO, "de schijf geeft een fout"),
    (EBUSY, "het is in gebruik"),
    (ELOOP, "koppelingen verwijzen naar elkaar"),
    (EDQUOT, "uw ruimte op de schijf is vol"),
    (EFBIG, "het bestand wordt te groot"),
    (EMFILE, "er staan te veel bestanden open"),
    (ENFILE, "er staan te veel bestanden open"),
    (ENXIO, "het apparaat is er niet"),
    (ENODEV, "het apparaat is er niet"),
    (ENOTEMPTY, "de map is niet leeg"),
    (EINVAL, "dat kan met dit bestand niet"),
    (EPIPE, "er leest niemand meer"),
    (ENOMEM, "er is geen geheugen vrij"),
  ]
}
