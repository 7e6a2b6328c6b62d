import Foundation

/// The documents in an archive, one after another, each unpacked when its turn comes.
package struct ArchivedDocuments: Sequence, IteratorProtocol {
  private let archive: ZIPFile
  private let path: String
  private var rest: ArraySlice<ZIPFile.Entry>

  /// The most documents that are read from one archive.
  private static let limit = 1000

  /// Opens an archive. Throws a ``DocumentError`` when it is damaged, or has no or too many documents.
  package init(_ input: DocumentInput) throws {
    path = input.path
    archive = try ZIPFile(input, name: path)
    let entries = archive.entries.filter { entry in
      let names = entry.name.split(separator: "/")
      return entry.size > 0 && !names.contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }
    guard !entries.isEmpty else { throw DocumentError(.noTable, file: path) }
    guard entries.count <= Self.limit else { throw DocumentError(.tooLargeArchive, file: path) }
    rest = entries.sorted { $0.name < $1.name }[...]
  }

  /// The next document, by its path in the archive; a failure when it cannot be unpacked.
  package mutating func next() -> Result<DocumentInput, any Error>? {
    guard let entry = rest.popFirst() else { return nil }
    return Result {
      try DocumentInput(
        path: path + "/" + entry.name, name: entry.name, content: try archive.content(of: entry))
    }
  }
}

/// A folder of documents, such as the pages of a large answer.
package enum DocumentFolder {
  /// The path itself; for a folder those of its files by name, without hidden ones and folders in it.
  package static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    else { return [path] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { !$0.hasPrefix(".") }.sorted()
      .map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
      .filter {
        FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
      }
    return names.isEmpty ? [path] : names
  }
}
