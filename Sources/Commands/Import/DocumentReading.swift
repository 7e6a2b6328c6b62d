import Documents
import Pages
import Records
import Renderers
import Store

/// What a user decides of the documents that are read.
struct ReadingChoices {
  /// The kind that every document is taken for; `nil` recognises each from its content.
  var kind: Document.Kind?
  /// The date of a document that tells none itself; `nil` takes that of today.
  var dated: Day?
  var table = TableOptions()
  /// The year of areas that do not tell theirs.
  var year: Int?
  /// For tables of which the columns are not known.
  var mapping: FigureMapping?
  /// Whether a list that had rejected rows is read again although its bytes are the same.
  var readsRejectedAgain = false
  /// Whether a document is refused as a whole for one rejected record.
  var isStrict = false
  /// Whether nothing is kept.
  var isTrial = false
  /// Whether an export may lack more than 5 % of the records of the one before.
  var acceptsShrinkage = false
  /// Whether a document may be dated after today.
  var acceptsFuture = false
}

/// Reads documents into the register one after the other and gathers what became of them; one that is refused
/// is told at once and costs the others nothing.
struct DocumentReading {
  /// What became of each document that was read or had been read before, in order.
  private(set) var reports: [ImportReport] = []
  /// Of the documents that were refused the status that counts; `nil` when all were read.
  private(set) var worst: ExitStatus?
  private let register: Register
  private let choices: ReadingChoices
  private let rejects: RejectsFile?
  private let options: GlobalOptions

  init(
    into register: Register, _ choices: ReadingChoices, rejects: RejectsFile? = nil,
    options: GlobalOptions
  ) {
    self.register = register
    self.choices = choices
    self.rejects = rejects
    self.options = options
  }

  /// Reads a file, or every document of an archive.
  ///
  /// Throws only for another reason than what a document is: a register that cannot be written.
  mutating func read(_ file: String) throws {
    let kind = choices.kind
    try read(file) { try OpenedDocument(file, kind) }
  }

  /// Reads a file that was opened, or could not be.
  mutating func read(_ file: String, opening: () throws -> OpenedDocument) throws {
    do {
      let document = try opening()
      guard document.shape == .archive else {
        reports.append(try report(on: document))
        return
      }
      for member in try ArchivedDocuments(document.input) {
        var name = file
        do {
          let input = try member.get()
          name = input.path
          reports.append(try report(on: OpenedDocument(input, choices.kind)))
        } catch {
          try refuse(error, file: name)
        }
      }
    } catch {
      try refuse(error, file: file)
    }
  }

  /// Says what was read, in the format that was asked for; as text a sentence a document, unless those are left
  /// out.
  func tell(sentences: Bool = true) throws {
    let language = options.chosenLanguage
    let isText = options.requestedFormat == .answer(.text)
    for report in reports {
      if isText, sentences {
        try Output.write(
          report.sentence(language, isTrial: choices.isTrial).withoutHiddenCharacters)
      }
      if !options.quiet, let remarks = report.remarks(language) { Output.complain(remarks) }
    }
    if !isText {
      let documents = CitedDocument.numbered(reports.compactMap(\.document))
      try options.write(Standing(day: options.day, documents: documents).sourcesAnswer)
    }
  }

  /// Says what was stored before something else went wrong than what a document is, such as a disk that is full:
  /// that stays, and so do the rows of it that were rejected. What cannot be said then, for the answer goes to the
  /// same disk, is not.
  func tellWhatStands() {
    guard !reports.isEmpty else { return }
    try? rejects?.close()
    try? tell()
  }

  /// Says why a document is refused, unless it is for another reason than what the document is. Of several
  /// statuses, that of a document that is not what it should be is the one that counts.
  private mutating func refuse(_ error: any Error, file: String) throws {
    let failure: Failure
    do {
      throw error
    } catch let refusal as StrictRefusal {
      Output.complain(refusal.remarks.joined(separator: "\n"))
      failure = .strict(count: refusal.count, file: file)
    } catch let error as TableError {
      failure = .csv(error, file: file)
    } catch let error as DocumentError {
      failure = .document(error)
    } catch let error as ImportRefusal {
      failure = .refused(error, file: file)
    } catch let refused as Failure where refused.status == .badDocument {
      failure = refused
    }
    failure.tell(options.chosenLanguage, withCause: options.verbose)
    if worst != .badDocument { worst = failure.status }
  }

  private func report(on document: OpenedDocument) throws -> ImportReport {
    let input = document.input
    let language = options.chosenLanguage
    let name = input.name == "-" ? language("Standaardinvoer", "Standard input") : input.name
    var report = ImportReport(file: name, kind: .registerExport)
    var progress = Progress(input.name, quiet: options.quiet)
    defer { progress.end() }
    if let export = document.export {
      report.outcome = try readRegister(input, export, &report, &progress)
      report.later = try laterExport(than: report.document)
      report.sharedCodes = SharedCodes(
        try register.known(on: nil)
          .municipalitiesOfCodesMetTwice(on: CommandContext.current.today))
      return report
    }
    if choices.kind.map({ $0 == .boundaries }) ?? (document.shape == .geoJSON) {
      report.kind = .boundaries
      let areas = try BoundaryFile(input, year: choices.year)
      report.outcome = try importList(input, .boundaries) { session in
        var rows = RowImport(session, input.name, progress)
        try rows.read(areas)
        report.unknownAreas = try session.unknownAreas()
        try take(rows, of: session, into: &report)
      }
      return report
    }
    let file = try TableFile(
      input, shape: document.shape, options: choices.table, mapping: choices.mapping,
      kind: choices.kind)
    guard let first = file.tables.first, let kind = choices.kind ?? first.kind else {
      throw Failure.unknownColumns(file.tables.first?.columnNames ?? [], file: input.path)
    }
    report.kind = kind
    report.tables = file.remarks
    report.outcome = try importList(input, kind) { session in
      var rows = RowImport(session, input.name, progress)
      for table in file.tables {
        try rows.read(
          table, as: choices.kind ?? table.kind ?? kind, choices.mapping,
          rejects: rejects?.part(table))
        report.mojibake = report.mojibake ?? table.mojibake
      }
      report.doubtfulAmounts = try session.doubtfulAmounts()
      try take(rows, of: session, into: &report)
    }
    return report
  }

  private func importList(
    _ input: DocumentInput, _ kind: Document.Kind, body: (ListImport) throws -> Void
  ) throws -> ImportOutcome {
    try register.importList(
      incoming(input, kind), date: choices.dated ?? CommandContext.current.today,
      origin: choices.dated == nil ? .reading : .given, keep: !choices.isTrial, body: body)
  }

  /// Takes over what is to be said of the rows of a list.
  private func take(
    _ rows: RowImport, of session: ListImport, into report: inout ImportReport
  ) throws {
    report.unknownMunicipalities = try session.unknownMunicipalities()
    report.rows = rows.rejected
    report.passedOver = rows.passedOver
    try refuseIfStrict(report)
  }

  private func incoming(_ input: DocumentInput, _ kind: Document.Kind) throws -> IncomingDocument {
    IncomingDocument(
      kind: kind, fileName: input.name, sha256: try input.sha256(),
      readAt: CommandContext.current.timestamp,
      readsRejectedAgain: choices.readsRejectedAgain && kind != .registerExport)
  }

  private func readRegister(
    _ input: DocumentInput, _ stream: RegisterExportStream,
    _ report: inout ImportReport, _ progress: inout Progress
  ) throws -> ImportOutcome {
    try register.importRegister(
      incoming(input, .registerExport), keep: !choices.isTrial,
      acceptShrinkage: choices.acceptsShrinkage
    ) { session in
      let date = try stream.header().date
      try refuseIfOfTheFuture(date ?? choices.dated, report.file)
      try session.begin(
        date: date ?? choices.dated ?? CommandContext.current.today,
        origin: date != nil ? .document : choices.dated != nil ? .given : .reading)
      while let records = try stream.next() {
        for record in records {
          progress.advance()
          try state(record, in: session, &report)
        }
      }
      report.summary = try stream.summary()
      try refuseIfStrict(report)
      return report.summary.scope
    }
  }

  private func refuseIfOfTheFuture(_ date: Day?, _ file: String) throws {
    guard let date, date > CommandContext.current.today, !choices.acceptsFuture else { return }
    throw Failure.ofTheFuture(date, file: file)
  }

  /// The newest export that is dated later, and so counts instead of this one.
  private func laterExport(than document: Document?) throws -> Document? {
    guard let document else { return nil }
    return try register.known(on: nil).documents.last {
      $0.kind == .registerExport && $0.date > document.date
    }?.document
  }

  private func state(
    _ record: RegisterRecord, in session: RegisterImport, _ report: inout ImportReport
  ) throws {
    switch record {
    case .organisation(let record):
      try session.state(
        record.organisation, record.details, topKind: record.topKind, lineNumber: record.lineNumber)
    case .arrangement(let record):
      try session.state(
        record.arrangement, record.details, record.participations, lineNumber: record.lineNumber)
    case .rejected(let rejection):
      session.reject()
      report.rejections.append(rejection)
    case .ignoredParticipation:
      session.ignore()
    }
  }

  private func refuseIfStrict(_ report: ImportReport) throws {
    let count = report.rejections.count + report.rows.count
    if choices.isStrict, count > 0 {
      throw StrictRefusal(count: count, remarks: report.rejectionLines(options.chosenLanguage))
    }
  }
}

/// A document that has been opened; an export of the register is being read from then on, so that the
/// first one is while the register itself is opened.
struct OpenedDocument {
  let input: DocumentInput
  let shape: DocumentShape
  /// The records, when it is an export of the register.
  let export: RegisterExportStream?

  init(_ file: String, _ kind: Document.Kind?) throws {
    try self.init(
      try DocumentInput(path: file, standardInput: CommandContext.current.input), kind)
  }

  init(_ input: DocumentInput, _ kind: Document.Kind?) throws {
    self.input = input
    shape = try DocumentShape(input)
    let isExport = kind.map { $0 == .registerExport } ?? (shape == .xml)
    export = isExport ? RegisterExportStream(input) : nil
  }
}

/// A document is refused as a whole because records of it were rejected and `--strict` was given.
private struct StrictRefusal: Error {
  let count: Int
  let remarks: [String]
}
