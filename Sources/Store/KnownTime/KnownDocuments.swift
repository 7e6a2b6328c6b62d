import GRDB
import Records

/// The documents that are known, by the numbers that the register has for them: of a row that names its document and
/// its line they make a place that an answer can cite.
struct KnownDocuments {
  /// The highest number of a document that is known.
  let limit: DocumentID
  private let byID: [DocumentID: CitedDocument]

  /// Documents up to a number.
  init(_ documents: [CitedDocument], upTo limit: DocumentID) {
    self.limit = limit
    byID = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The document with a number; `nil` when it is not known.
  subscript(id: DocumentID) -> CitedDocument? { byID[id] }

  /// Where a row stands: in the document of a column, on the line in `lineNumber`; `nil` when that document is not known.
  func place(of row: Row, in column: String = "document") -> SourceReference? {
    self[row[column]].map { SourceReference(document: $0, lineNumber: row["lineNumber"]) }
  }
}
