/// A document with the number by which an answer cites it.
///
/// Whatever a document says refers to it here, so that an answer needs no list to look the number up in.
/// A reference, since tens of thousands of figures can stand in one document.
@dynamicMemberLookup
package final class CitedDocument: Hashable, Comparable, Sendable {
  /// Its number among the documents that an answer rests on, from 1, by date.
  package let number: Int
  /// The document.
  package let document: Document

  /// A document with its number.
  package init(number: Int, _ document: Document) {
    self.number = number
    self.document = document
  }

  /// Documents, numbered in their order.
  package static func numbered(_ documents: [Document]) -> [CitedDocument] {
    documents.enumerated().map { CitedDocument(number: $0.offset + 1, $0.element) }
  }

  /// What is known of the document.
  package subscript<Value>(dynamicMember member: KeyPath<Document, Value>) -> Value {
    document[keyPath: member]
  }

  /// Whether two are the same document under the same number.
  package static func == (left: CitedDocument, right: CitedDocument) -> Bool {
    left === right || left.number == right.number && left.document == right.document
  }

  /// Whether one is cited before the other.
  package static func < (left: CitedDocument, right: CitedDocument) -> Bool {
    left.number < right.number
  }

  /// Hashes the number.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }
}

extension Sequence<CitedDocument> {
  /// The day of the newest export of the register; `nil` when there is none.
  package var registerDay: Day? { filter { $0.kind == .registerExport }.map { $0.date }.max() }
}
