/// A document that was read into the register: the source of facts.
public struct Document: Hashable, Sendable {
  /// The document's number.
  public var id: DocumentID
  /// What kind of document it is.
  public var kind: DocumentKind
  /// The file's name without its folder, or `-` for standard input.
  public var fileName: String
  /// SHA-256 of the unpacked bytes, 64 hexadecimal digits in lower case.
  public var sha256: String
  /// The date the document speaks for: its own, else the one given at import, else that of reading.
  public var date: Day
  /// Where that date comes from.
  public var dateOrigin: DateOrigin
  /// When it was read: ISO 8601 in UTC, to the second.
  public var readAt: String
  /// What became of its records.
  public var ledger: Ledger

  /// A document and what became of its records.
  public init(
    id: DocumentID, kind: DocumentKind, fileName: String, sha256: String, date: Day,
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
  public enum DateOrigin: String, Hashable, Sendable {
    /// The document tells it.
    case document
    /// It was given with `import --dated`.
    case given
    /// The day of reading, for want of another.
    case reading
  }
}

/// The kinds of document that can be read.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  /// An export of the Register van Overheidsorganisaties, national or of one category.
  case registerExport = "registerexport"
  /// A table of CBS with Iv3 figures per taakveld and category.
  case iv3 = "iv3"
  /// A list of CBS with the codes of one dimension of an Iv3 table.
  case iv3CodeList = "iv3-codelijst"
  /// What a municipality reports on its linked parties (BBV art. 15).
  case linkedParties = "verbonden-partijen"
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
  /// Another table with figures, of which the columns were mapped.
  case mappedFigures = "cijfers"
}

/// What became of the records of a document. The four outcomes add up to what was read.
public struct Ledger: Hashable, Sendable {
  /// Records stored because they are new or differ from what was known.
  public var stored = 0
  /// Records that say what was known already.
  public var unchanged = 0
  /// Records refused, each with a place and a reason.
  public var rejected = 0
  /// Records left out by name or because their number occurred before in the same document.
  public var ignored = 0

  /// How many records were read.
  public var read: Int { stored + unchanged + rejected + ignored }

  /// Nothing read yet.
  public init() {}
}

/// A place in a document.
public struct SourceReference: Hashable, Sendable {
  /// The document's number.
  public var document: DocumentID
  /// The line on which the record starts, from 1.
  public var line: Int

  /// A place in a document.
  public init(document: DocumentID, line: Int) {
    self.document = document
    self.line = line
  }
}
