/// What a municipality says in words of an arrangement as an affiliated party, in its budget or accounts (BBV art.
/// 15 lid 2 onder b en e), as a completed sheet has it.
package struct PartyNote: Hashable, Sendable {
  /// What the words are about.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    /// The interest of the municipality at the start of the year (onder b).
    case interestAtStart = "belang_begin"
    /// The interest at the end of the year (onder b).
    case interestAtEnd = "belang_eind"
    /// The risks for the municipality's own financial position (onder e).
    case risk = "risico"
  }

  /// The line of the arrangement (`lijn`).
  package var line: LineID
  /// The municipality.
  package var municipality: OrganisationCode
  /// The year of the budget or accounts.
  package var year: Int
  /// Which of them says it.
  package var documentKind: DocumentKind
  /// What the words are about.
  package var subject: Subject
  /// The words.
  package var text: String
  /// Where they were read.
  package var source: SourceReference

  /// A note.
  package init(
    line: LineID, municipality: OrganisationCode, year: Int, documentKind: DocumentKind,
    subject: Subject, text: String, source: SourceReference
  ) {
    self.line = line
    self.municipality = municipality
    self.year = year
    self.documentKind = documentKind
    self.subject = subject
    self.text = text
    self.source = source
  }
}
