import Checksums
import Foundation
import Records
import Renderers

/// A folder in the place of a package of files.
struct PackageFolder {
  private let path: String
  private let kind: String

  init(_ path: String, of kind: String) { (self.path, self.kind) = (path, kind) }

  /// What is in the folder and is not of a package as its checksums say, by name: files that were added or
  /// changed, or cannot be read; links, pipes and folders without a file of the package; all that is there, where
  /// it never was one of the kind. None for an empty folder.
  func strangers() -> [String] {
    let manager = FileManager.default
    guard let all = try? manager.subpathsOfDirectory(atPath: path).sorted() else { return ["."] }
    let sums = manager.contents(atPath: "\(path)/\(CouncilBundle.checksumsName)") ?? Data()
    let expected = ChecksumList(reading: String(decoding: sums, as: UTF8.self)).checksums
    guard expected[CouncilBundle.manifestName] != nil, isManifestOurs else { return all }
    var folders: Set<String> = []
    for file in expected.keys {
      var folder = FilePath.folder(of: file)
      while !folder.isEmpty {
        folders.insert(folder)
        folder = FilePath.folder(of: folder)
      }
    }
    return all.filter { name in
      let type =
        try? manager.attributesOfItem(atPath: "\(path)/\(name)")[.type] as? FileAttributeType
      switch type {
      case .typeDirectory: return !folders.contains(name)
      case .typeRegular where name == CouncilBundle.checksumsName: return false
      case .typeRegular:
        return expected[name] == nil || Checksum.text(ofFile: "\(path)/\(name)") != expected[name]
      default: return true
      }
    }
  }

  private var isManifestOurs: Bool {
    let content = FileManager.default.contents(atPath: "\(path)/\(CouncilBundle.manifestName)")
    return content.map { String(decoding: $0, as: UTF8.self).contains(kind) } ?? false
  }
}
