/// A document that was read into the register: the source of facts.
package struct Document: Hashable, Sendable {
  /// The document's number.
  package var id: DocumentID
  /// What kind of document it is.
  package var kind: Kind
  /// The file's name without its folder, or `-` for standard input.
  package var fileName: String
  /// SHA-256 of the unpacked bytes, 64 hexadecimal digits in lower case.
  package var sha256: String
  /// The date the document speaks for: its own, else the one given at import, else that of reading.
  package var date: Day
  /// Where that date comes from.
  package var dateOrigin: DateOrigin
  /// When it was read: ISO 8601 in UTC, to the second.
  package var readAt: String
  /// What became of its records.
  package var ledger: Ledger
  /// Which parts of the register an export speaks of; `nil` for another document.
  package var parts: Set<RegisterPart>?

  /// A document and what became of its records.
  package init(
    id: DocumentID, kind: Kind, fileName: String, sha256: String, date: Day,
    dateOrigin: DateOrigin, readAt: String, ledger: Ledger
  ) {
    self.id = id
    self.kind = kind
    self.fileName = fileName
    self.sha256 = sha256
    self.date = date
    self.dateOrigin = dateOrigin
    self.readAt = readAt
    self.ledger = ledger
  }

  /// Where the date of a document comes from.
  package enum DateOrigin: String, Hashable, Sendable {
    /// The document tells it.
    case document
    /// It was given with `import --dated`.
    case given
    /// The day of reading, for want of another.
    case reading
  }

  /// The kinds of document that can be read, by the name that the interface uses.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An export of the Register van Overheidsorganisaties, national or of one category.
    case registerExport = "registerexport"
    /// A table of CBS with Iv3 figures per taakveld and category.
    case iv3 = "iv3"
    /// A list of CBS with the codes of one dimension of an Iv3 table.
    case iv3CodeList = "iv3-codelijst"
    /// What a municipality reports on its affiliated parties (BBV art. 15).
    case affiliatedParties = "verbonden-partijen"
    /// Contributions per participant.
    case contributions = "deelnemersbijdragen"
    /// Views of councils on drafts (zienswijzen).
    case councilViews = "zienswijzen"
    /// Municipal mergers, divisions and renamings.
    case mergers = "herindelingen"
    /// Inhabitants per municipality and year.
    case inhabitants = "inwoners"
    /// Participants and their arrangements, as provinces publish them.
    case participationList = "deelnemerslijst"
    /// The sheet that `wgr template` makes, filled in.
    case template = "invulblad"
    /// Seats and votes of participants in the boards of arrangements.
    case boardSeats = "stemverhouding"
    /// Rules by which votes are counted out.
    case voteRules = "stemregels"
    /// What the texts of arrangements say of leaving.
    case exitClauses = "uittredingsbepaling"
    /// How councils class arrangements.
    case riskClasses = "risicoklasse"
    /// The rules by which councils class arrangements.
    case classRules = "klassenregel"
    /// Another table with figures, of which the columns were mapped.
    case mappedFigures = "cijfers"
    /// The areas of municipalities in a year.
    case boundaries = "gebieden"
  }
}

/// What became of the records of a document. The four outcomes add up to what was read.
package struct Ledger: Hashable, Sendable {
  /// Records stored because they are new or differ from what was known.
  package var stored = 0
  /// Records that say what was known already.
  package var unchanged = 0
  /// Records refused, each with a place and a reason.
  package var rejected = 0
  /// Records left out by name or because their number occurred before in the same document.
  package var ignored = 0

  /// How many records were read.
  package var read: Int { stored + unchanged + rejected + ignored }

  /// Nothing read yet.
  package init() {}
}

/// A place in a document.
package struct SourceReference: Hashable, Sendable {
  /// The document.
  package var document: CitedDocument
  /// The line on which the record starts, from 1.
  package var lineNumber: Int

  /// A place in a document.
  package init(document: CitedDocument, lineNumber: Int) {
    self.document = document
    self.lineNumber = lineNumber
  }
}
