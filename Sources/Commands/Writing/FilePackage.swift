import Records
import Renderers

/// Files that belong together and are written whole, among them a manifest and checksums that show that they are ours.
struct FilePackage {
  /// What the manifest says that it is.
  let kind: String
  /// The name of the folder that an archive has them in.
  let name: String
  /// The day that an archive gives its files.
  let day: Day
  /// The files by path, with `/` between folders.
  let files: [(path: String, bytes: [UInt8])]
}

extension FilePackage {
  init(_ bundle: CouncilBundle) {
    self.init(
      kind: CouncilBundle.kind, name: bundle.name, day: bundle.day,
      files: bundle.files.map { ($0.path, Array($0.text.utf8)) })
  }
}
