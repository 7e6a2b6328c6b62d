import Checksums
package import Pages

/// A file as a data package describes it.
package struct PackagedFile: Sendable {
  /// The name within the folder.
  package let path: String
  /// What is in it, in one sentence.
  package let title: String
  /// The usual extension of its format: `csv`.
  package let format: String
  /// Its media type.
  package let mediaType: String
  /// The columns of a table; none of a file that is no table.
  package let columns: [FieldDescription]
  /// Where it comes from, on which its licence depends.
  package let origin: Origin
  /// The content.
  package let text: String

  /// Where the content of a file comes from.
  package enum Origin: Sendable {
    /// All from the register.
    case register
    /// From the register, with what participants contribute from other documents.
    case amounts
    /// From the register and from any other document that the package names.
    case mixed
  }

  /// A file that is no table.
  package init(
    path: String, title: String, format: String, mediaType: String, origin: Origin, text: String
  ) {
    (self.path, self.title, self.format) = (path, title, format)
    (self.mediaType, self.origin, self.text) = (mediaType, origin, text)
    columns = []
  }

  /// A table as CSV for programs.
  package init(
    path: String, title: String, columns: [FieldDescription], origin: Origin, csv: String
  ) {
    (self.path, self.title, self.columns) = (path, title, columns)
    (self.origin, text) = (origin, csv)
    (format, mediaType) = ("csv", "text/csv")
  }

  /// A table of a network.
  init(_ table: NetworkTable) {
    self.init(
      path: table.fileName, title: table.title, columns: table.columns,
      origin: table.hasAmounts ? .amounts : .register, csv: table.csv)
  }

  /// Whether it is a table, of which every column is told.
  var isTable: Bool { !columns.isEmpty }

  /// The SHA-256 of its bytes.
  var checksum: String { Checksum.text(of: Array(text.utf8)) }
}

extension NetworkTable {
  /// Whether it has amounts that participants contribute, which are not from the register.
  fileprivate var hasAmounts: Bool {
    guard let place = columns.firstIndex(where: { $0.key == "bijdrage" }) else { return false }
    return rows.contains { $0.indices.contains(place) && $0[place] != nil }
  }
}
