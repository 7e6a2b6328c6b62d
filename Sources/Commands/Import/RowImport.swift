import Documents
import Records
import Store

/// The rows of a document that were refused: how many, and the first of them.
struct RejectedRows {
  /// How many of them are kept to be told.
  static let toldCount = 20

  private(set) var count = 0
  private(set) var first: [RejectedRow] = []

  mutating func add(_ row: RejectedRow) {
    count += 1
    if first.count < Self.toldCount { first.append(row) }
  }
}

/// Hands the rows of a CSV document over to the register.
struct RowImport {
  private(set) var rejected = RejectedRows()
  /// How many rows were left out, by reason.
  private(set) var passedOver: [IgnoredReason: Int] = [:]
  private let session: ListImport
  private let fileName: String
  private var progress: Progress
  private var rejects: RejectsFile.Part?

  init(_ session: ListImport, _ fileName: String, _ progress: Progress) {
    self.session = session
    self.fileName = fileName
    self.progress = progress
  }

  /// Reads a document as one of a kind.
  mutating func read(
    _ document: TableDocument, as kind: Document.Kind, _ mapping: FigureMapping?,
    rejects: RejectsFile.Part?
  ) throws {
    self.rejects = rejects
    switch kind {
    case .affiliatedParties:
      try document.readAffiliatedParties { try take($0) { try $1.state($0.figures) } }
    case .contributions:
      try document.readContributions { try take($0) { try $1.state($0.figures) } }
    case .mappedFigures:
      guard let mapping else {
        throw Failure.unknownColumns(document.columnNames, file: fileName)
      }
      try document.readFigures(mapping) { try take($0) { try $1.state($0.figures) } }
    case .councilViews:
      try document.readCouncilViews { try take($0) { try $1.state(StatedView($0)) } }
    case .template:
      try document.readTemplate {
        try take($0) { try $1.state($0.figures, StatedNote.all($0), StatedView($0), $0.seat) }
      }
    case .boardSeats: try document.readBoardSeats { try take($0) { try $1.state($0) } }
    case .voteRules: try document.readVoteRules { try take($0) { try $1.state($0) } }
    case .exitClauses: try document.readExitClauses { try take($0) { try $1.state($0) } }
    case .riskClasses: try document.readRiskClasses { try take($0) { try $1.state($0) } }
    case .classRules: try document.readClassRules { try take($0) { try $1.state($0) } }
    case .mergers:
      try document.readMergers { try take($0) { try $1.state($0) } }
    case .inhabitants:
      try document.readInhabitants { try take($0) { try $1.state($0) } }
    case .participationList:
      try document.readParticipationList {
        try take($0) {
          try $1.state(
            participant: $0.participant, in: $0.arrangement.name, postalCode: $0.postalCode,
            place: $0.place, province: $0.province, lineNumber: $0.lineNumber)
        }
      }
    case .iv3CodeList:
      try document.readIv3CodeList {
        try take($0) {
          try $1.state(
            iv3Code: $0.key, title: $0.title, explanation: $0.explanation, lineNumber: $0.lineNumber
          )
        }
      }
    case .iv3:
      try readIv3(document)
    case .registerExport, .boundaries:
      throw DocumentError(.unknownKind, file: fileName)
    }
  }

  /// Takes the areas of a document.
  mutating func read(_ document: BoundaryFile) throws {
    for outcome in document.outcomes { try take(outcome) { try $1.state($0) } }
  }

  private mutating func readIv3(_ document: TableDocument) throws {
    let packing = try session.iv3Packing()
    let stream = Iv3Stream(document) { try packing.add(Iv3Figure($0)) }
    while let batch = try stream.next() {
      progress.advance(by: batch.count)
      try session.storePacked()
      session.ignore(batch.ignoredCount)
      passedOver.merge(batch.ignored, uniquingKeysWith: +)
      for row in batch.rejected { try reject(row) }
    }
    try session.state(stream.statements().byKey.map { Iv3Total($0.key, $0.value) })
  }

  private mutating func take<Record>(
    _ outcome: RowOutcome<Record>, _ state: (Record, ListImport) throws -> Void
  ) throws {
    progress.advance()
    switch outcome {
    case .candidate(let record): try state(record, session)
    case .ignored(let reason, _):
      session.ignore()
      passedOver[reason, default: 0] += 1
    case .rejected(let row): try reject(row)
    }
  }

  private mutating func reject(_ row: RejectedRow) throws {
    session.reject()
    rejected.add(row)
    try rejects?.write(row)
  }
}

extension StatedView {
  init(_ row: CouncilViewRow) {
    self.init(
      arrangement: row.arrangement, municipality: row.municipality, year: row.year,
      stage: row.document.rawValue, lineNumber: row.lineNumber)
    set(row.days)
    decision = row.decision
    origin = row.origin
    remark = row.remark
  }

  /// The days and the view in a filled-in sheet; `nil` when it has none.
  init?(_ row: TemplateRow) {
    guard !row.days.isEmpty || row.decision != nil else { return nil }
    self.init(
      arrangement: row.arrangement, municipality: row.municipality, year: row.year,
      stage: row.document.rawValue, lineNumber: row.lineNumber)
    set(row.days)
    decision = row.decision
    origin = row.origin
    remark = row.remark
  }

  private mutating func set(_ days: CouncilViewDays) {
    sent = days.sent
    received = days.received
    decided = days.councilMeeting
    viewSent = days.viewSent
    boardMeeting = days.boardMeeting
    answered = days.answered
  }
}

extension StatedNote {
  /// The words in a filled-in sheet.
  static func all(_ row: TemplateRow) -> [StatedNote] {
    row.notes.map {
      StatedNote(
        of: row.arrangement, in: row.municipality, year: row.year, $0.documentKind, $0.subject,
        $0.text, lineNumber: row.lineNumber)
    }
  }
}

extension Iv3Figure {
  @inline(__always)
  init(_ row: Iv3Row) {
    self.init(
      entity: row.entity, report: row.report.code, year: row.report.year,
      documentKind: row.report.documentKind, field: row.field, category: row.category,
      amount: row.amount, lineNumber: row.lineNumber)
  }
}

extension Iv3Total {
  init(_ key: Iv3Statements.Key, _ statement: Iv3Statement) {
    self.init(entity: key.entity, report: key.report.code)
    expenditure = statement.expenditure.amount
    revenue = statement.revenue.amount
    bookedSurplus = statement.bookedSurplus.amount
    bookedDeficit = statement.bookedDeficit.amount
    equityAtStart = statement.equityAtStart.amount
    equityAtEnd = statement.equityAtEnd.amount
    balanceAtStart = statement.balanceAtStart.amount
    balanceAtEnd = statement.balanceAtEnd.amount
  }
}
