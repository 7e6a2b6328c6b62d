/// A change of a municipality into another (herindeling).
///
/// A municipality that is divided has one record for each of its successors.
package struct Merger: Hashable, Sendable {
  /// The first day of the new situation; the day before was the last on which the old one existed.
  package var date: Day
  /// The municipality before.
  package var before: MunicipalityMention
  /// The municipality after.
  package var after: MunicipalityMention
  /// How the one became the other.
  package var manner: Manner
  /// Which part of a divided municipality this is, where the list gives it (aandeel); `nil` where it
  /// does not, and for every other manner.
  package var share: Percentage?
  /// The line on which it stands, from 1.
  package var lineNumber: Int

  /// A change of a municipality.
  package init(
    date: Day, before: MunicipalityMention, after: MunicipalityMention, manner: Manner,
    share: Percentage? = nil, lineNumber: Int
  ) {
    self.date = date
    self.before = before
    self.after = after
    self.manner = manner
    self.share = share
    self.lineNumber = lineNumber
  }

  /// How a municipality becomes another, in the words of the source (wijze).
  package enum Manner: String, Hashable, Sendable, CaseIterable {
    /// All of it goes to the other.
    case absorbed = "opgegaan in"
    /// A part of it goes to the other; how large a part is told only where the list gives a share.
    case divided = "verdeeld over"
    /// It stays the same, under another name or code.
    case renamed = "naamswijziging"
  }
}
