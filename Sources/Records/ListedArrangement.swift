/// An arrangement as documents with figures of one municipality name it, in one year and kind of statement:
/// whether it is tied to the register or not.
package struct ListedArrangement: Hashable, Sendable {
  /// The name, as the document writes it; empty when it gives a number or code alone.
  package var name: String
  /// The budget year.
  package var year: Int
  /// The kind of statement.
  package var documentKind: DocumentKind
  /// The line of the register that it is tied to; `nil` when it is not.
  package var line: LineID?
  /// Whether someone decided that it is no arrangement of the register.
  package var isRejected: Bool
  /// Whether it stands in the municipality's own list of affiliated parties.
  package var isOwnList: Bool
  /// The contributions under that name together, without estimates; `nil` when there are none.
  package var contributions: Euro?
  /// The first place where it stands.
  package var source: SourceReference

  /// A name in a list.
  package init(
    name: String, year: Int, documentKind: DocumentKind, line: LineID? = nil,
    isRejected: Bool = false, isOwnList: Bool = true, contributions: Euro? = nil,
    source: SourceReference
  ) {
    self.name = name
    self.year = year
    self.documentKind = documentKind
    self.line = line
    self.isRejected = isRejected
    self.isOwnList = isOwnList
    self.contributions = contributions
    self.source = source
  }
}
