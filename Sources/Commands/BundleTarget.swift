import Archives
import Checksums
import Foundation
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

  /// Fails when the place is the folder that the user is in, which cannot be replaced.
  init(_ output: String) throws {
    isStandardOutput = output == "-"
    let url = URL(fileURLWithPath: output).standardizedFileURL.resolvingSymlinksInPath()
    guard url.path != URL(fileURLWithPath: ".").resolvingSymlinksInPath().path, url.path != "/"
    else {
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
      try Output.makeFolder((path as NSString).deletingLastPathComponent)
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
        try Output.write(packed, toFile: path)
      }
    } catch let problem as ZIPArchive.Problem {
      throw Failure.cannotWrite(output, reason: "\(problem)")
    }
  }

  private func writeFolder(_ files: [BundleFile]) throws {
    let partial = hiddenName("partial")
    // What a run that was killed left behind.
    try? FileManager.default.removeItem(atPath: partial)
    defer { try? FileManager.default.removeItem(atPath: partial) }
    for file in files {
      let place = "\(partial)/\(file.path)"
      try Output.makeFolder((place as NSString).deletingLastPathComponent)
      try Output.write(file.text, toFile: place)
    }
    // An earlier bundle keeps another name until this one has its own.
    let earlier = hiddenName("earlier")
    try? FileManager.default.removeItem(atPath: earlier)
    let isReplaced = rename(path, earlier) == 0
    guard rename(partial, path) == 0 else {
      let reason = String(cString: strerror(errno))
      if isReplaced { rename(earlier, path) }
      throw Failure.cannotWrite(output, reason: reason)
    }
    try? FileManager.default.removeItem(atPath: earlier)
  }

  /// A name beside the folder for what is not complete, or not needed any more.
  private func hiddenName(_ fileExtension: String) -> String {
    let parts = path as NSString
    return "\(parts.deletingLastPathComponent)/.\(parts.lastPathComponent).\(fileExtension)"
  }

  // MARK: What stands there

  /// The comment of an archive that wgr made, at its very end.
  private static let mark = "wgr-dossier"

  /// Fails when something stands in the place that wgr did not make, or that was changed since.
  private func makeRoom() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue != isArchive else { throw Failure.inTheWay(output) }
    if isArchive {
      guard
        FileManager.default.contents(atPath: path)?.suffix(Self.mark.utf8.count)
          .elementsEqual(Self.mark.utf8) == true
      else { throw Failure.inTheWay(output) }
    } else if let file = strangeFile() {
      throw Failure.changedSince(output, file: file)
    }
  }

  /// A file in the folder that is not as a bundle's checksums say; `nil` when there is none.
  private func strangeFile() -> String? {
    let sums =
      FileManager.default.contents(atPath: "\(path)/\(CouncilBundle.checksumsName)") ?? Data()
    let expected = ChecksumList(reading: String(decoding: sums, as: UTF8.self)).checksums
    return FileManager.default.subpaths(atPath: path)?.sorted().first { name in
      guard let content = FileManager.default.contents(atPath: "\(path)/\(name)"),
        name != CouncilBundle.checksumsName
      else { return false }
      return Checksum.text(of: content) != expected[name]
    }
  }
}
