import Archives
import Checksums
import Foundation
import OwnFiles
import Records
import Renderers

/// Where a bundle goes: a folder, a file that ends in `.zip`, or as a `.zip` to standard output (`-`).
///
/// It appears whole, under another name until it is complete. An earlier bundle gives way when it is
/// still as wgr made it; anything else that stands there is left alone.
struct BundleTarget {
  /// As the user wrote it.
  private let output: String
  private let path: String
  private let isArchive: Bool
  /// Whether it goes to standard output.
  let isStandardOutput: Bool
  private let own: OwnFiles

  /// Fails when the place is the folder that the user is in, which cannot be replaced.
  init(_ output: String, _ own: OwnFiles) throws {
    self.own = own
    isStandardOutput = output == "-"
    let url = URL(fileURLWithPath: output).standardizedFileURL
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

  /// Writes the bundle and tells how many files it has. Throws when it cannot be written, and when
  /// something else stands in its place.
  func write(_ bundle: CouncilBundle) throws -> Int {
    if !isStandardOutput {
      try makeRoom()
      try Output.makeFolder(FilePath.folder(of: path))
    }
    let files = bundle.files
    if isArchive { try writeArchive(bundle, files) } else { try writeFolder(files) }
    return files.count
  }

  private func writeArchive(_ bundle: CouncilBundle, _ files: [BundleFile]) throws {
    let (year, month, day) = bundle.day.components
    var archive = ZIPArchive(year: year, month: month, day: day)
    do {
      for file in files {
        try archive.add(Array(file.text.utf8), as: "\(bundle.name)/\(file.path)")
      }
      let packed = try archive.packed(comment: Self.mark)
      if isStandardOutput {
        try Output.write(packed)
      } else {
        try own.put(packed, at: path)
      }
    } catch let problem as ZIPArchive.Problem {
      throw Failure.cannotWrite(output, reason: "\(problem)")
    }
  }

  private func writeFolder(_ files: [BundleFile]) throws {
    let partial = OwnFiles.nameBeside(path)
    Unfinished.begin(partial)
    defer {
      try? FileManager.default.removeItem(atPath: partial)
      Unfinished.end(partial)
    }
    for file in files {
      let place = "\(partial)/\(file.path)"
      try Output.makeFolder(FilePath.folder(of: place))
      try own.put(Array(file.text.utf8), at: place)
    }
    try FolderSwap.place(partial, at: path)
  }

  // MARK: What stands there

  /// The comment of an archive that wgr made, at its very end.
  private static let mark = CouncilBundle.kind

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
    let strange = BundleFolder(path).strangers()
    if let kept = strange.first(where: { own.isKept("\(path)/\($0)") }) {
      throw WritingRefusal(.isRegister, path: "\(output)/\(kept)")
    }
    guard let first = strange.first else { return }
    guard own.mayLose else { throw Failure.changedSince(output, file: first) }
    for file in strange { own.lose("\(path)/\(file)") }
  }
}
