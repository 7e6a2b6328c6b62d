import Checksums
import Foundation
import OwnFiles
import Records
import Renderers
import ZIPArchives

/// Where a package of files goes: a folder, a file that ends in `.zip`, or as a `.zip` to standard output (`-`).
///
/// It appears whole, under another name until it is complete. An earlier package of its kind gives way when it is
/// still as wgr made it; anything else that stands there is left alone.
struct PackageTarget {
  /// As the user wrote it.
  private let output: String
  private let path: String
  private let kind: String
  private let isArchive: Bool
  /// Whether it goes to standard output.
  let isStandardOutput: Bool
  private let own: OwnFiles

  /// A place for a package of a kind. Fails when it is the folder that the user is in, which cannot be replaced.
  init(_ output: String, for kind: String, _ own: OwnFiles) throws {
    (self.kind, self.own) = (kind, own)
    isStandardOutput = output == "-"
    let url = URL(fileURLWithPath: FilePath.literal(output)).standardizedFileURL
    let here = URL(fileURLWithPath: ".").resolvingSymlinksInPath().path
    guard !output.isEmpty, url.resolvingSymlinksInPath().path != here, url.path != "/" else {
      throw Failure.usage(
        .init(
          words: "Geef met --output een map die nog niet bestaat, of een bestand op .zip.",
          "Give a folder that does not exist yet with --output, or a file that ends in .zip."))
    }
    self.output = output
    path = url.path
    isArchive = isStandardOutput || url.pathExtension.lowercased() == "zip"
  }

  /// Fails when something stands in the place that may not be replaced; before anything is worked out.
  func check() throws {
    guard !isStandardOutput else { return }
    try makeRoom()
    try Output.makeFolder(FilePath.folder(of: path))
  }

  /// Writes a package of the kind, after ``check()``. Throws when it cannot be written.
  func write(_ package: FilePackage) throws {
    if isArchive { try writeArchive(package) } else { try writeFolder(package.files) }
  }

  private func writeArchive(_ package: FilePackage) throws {
    let (year, month, day) = package.day.components
    var archive = ZIPArchive(year: year, month: month, day: day)
    do {
      for file in package.files {
        try archive.add(file.bytes, as: "\(package.name)/\(file.path)")
      }
      // At the very end of the archive, where it shows whose it is.
      let packed = try archive.packed(comment: package.kind)
      if isStandardOutput {
        try Output.write(packed)
      } else {
        try own.put(packed, at: path)
      }
    } catch let problem as ZIPArchive.Problem {
      throw Failure.cannotWrite(output, reason: "\(problem)")
    }
  }

  private func writeFolder(_ files: [(path: String, bytes: [UInt8])]) throws {
    let partial = OwnFiles.nameBeside(path)
    Unfinished.begin(partial)
    defer {
      try? FileManager.default.removeItem(atPath: partial)
      Unfinished.end(partial)
    }
    for file in files {
      let place = "\(partial)/\(file.path)"
      try Output.makeFolder(FilePath.folder(of: place))
      try own.put(file.bytes, at: place)
    }
    try FolderSwap.place(partial, at: path)
  }

  // MARK: What stands there

  /// Fails when something stands in the place that wgr did not make, or that was changed since; where the user
  /// wants it replaced all the same, what is lost is said.
  private func makeRoom() throws {
    if isArchive { return try own.check(path) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return try own.checkKind(of: path)
    }
    guard isFolder.boolValue,
      (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil
    else { throw WritingRefusal(.notAFile, path: output) }
    let strange = PackageFolder(path, of: kind).strangers()
    if let kept = strange.first(where: { own.isKept("\(path)/\($0)") }) {
      throw WritingRefusal(.isRegister, path: "\(output)/\(kept)")
    }
    guard let first = strange.first else { return }
    guard own.mayLose else { throw Failure.changedSince(output, file: first) }
    for file in strange { own.lose("\(path)/\(file)") }
  }
}
