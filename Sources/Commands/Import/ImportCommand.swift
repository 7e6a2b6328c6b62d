import ArgumentParser
import Documents
import Pages
import Records
import Renderers
import Store

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Read documents into the register: exports of the register, lists and tables of any format.",
    discussion: """
      A document is read whole or not at all; the same bytes again change nothing. Its kind is \
      recognised from its content. Persons, functions and private contact data are left out.

      Tables are read from CSV, Excel (.xlsx and the XML of 2003), OpenDocument (.ods, .fods), saved web \
      pages, JSON of CBS OData, and a .zip or a folder of these; of a workbook every sheet with columns \
      that are known.

      A table of which the columns are not known is read with a mapping: --map \
      'gemeente=Kolom,boekjaar=Jaar,bijdrage=Bedrag', with field:=value for what holds for every row.
      """,
    aliases: ["importeer"])

  @Argument(help: "Files, plain, .gz or .zip, or folders of them; - for standard input.")
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Take the files for this kind: \(Document.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: KindArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("The date of a document that tells none itself.", valueName: "yyyy-mm-dd"))
  var dated: Day?

  @OptionGroup(title: "Options for CSV") var csv: CSVArguments

  @Flag(name: .long, help: "Refuse a document as a whole when one of its records is rejected.")
  var strict = false

  @Flag(name: .customLong("dry-run"), help: "Only try; keep nothing.")
  var dryRun = false

  @Flag(
    name: .customLong("accept-shrinkage"),
    help: "Read an export that lacks more than 5 % of the records of the one before.")
  var acceptShrinkage = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let mapping = try csv.mapping()
    let paths = try files.flatMap(DocumentFolder.files)
    var first = paths.first.map { file in Result { try OpenedDocument(file, kind) } }
    let register = try openRegister()
    let rejects = try csv.rejects.map { try RejectsFile($0, options.chosenLanguage) }
    var reports: [ImportReport] = []
    var worst: ExitStatus?
    for file in paths {
      do {
        defer { first = nil }
        let document = try first?.get() ?? OpenedDocument(file, kind)
        guard document.shape == .archive else {
          reports.append(try read(document, mapping, into: register, rejects))
          continue
        }
        for member in try ArchivedDocuments(document.input) {
          var name = file
          do {
            let input = try member.get()
            name = input.path
            let document = try OpenedDocument(input, kind)
            reports.append(try read(document, mapping, into: register, rejects))
          } catch {
            worst = try tell(error, file: name, after: worst)
          }
        }
      } catch {
        worst = try tell(error, file: file, after: worst)
      }
    }
    try rejects?.close()
    try write(reports)
    if let worst { throw Failure.alreadyTold(worst) }
  }

  /// Says why a document is refused, unless it is for another reason than what the document is.
  private func tell(
    _ error: any Error, file: String, after worst: ExitStatus?
  ) throws -> ExitStatus {
    do {
      throw error
    } catch let refusal as StrictRefusal {
      Output.complain(refusal.remarks.joined(separator: "\n"))
      return tell(.strict(count: refusal.count, file: file), after: worst)
    } catch let error as TableError {
      return tell(.csv(error, file: file), after: worst)
    } catch let error as DocumentError {
      return tell(.document(error), after: worst)
    } catch let error as ImportRefusal {
      return tell(.refused(error, file: file), after: worst)
    } catch let failure as Failure where failure.status == .badDocument {
      return tell(failure, after: worst)
    }
  }

  private func openRegister() throws -> Register {
    let path = options.databasePath
    if dryRun, !Register.exists(path) { return try Register.temporary() }
    return try Register.openForImport(path)
  }

  private func read(
    _ document: OpenedDocument, _ mapping: FigureMapping?, into register: Register,
    _ rejects: RejectsFile?
  ) throws -> ImportReport {
    let input = document.input
    var report = ImportReport(file: input.name, kind: .registerExport)
    var progress = Progress(input.name, quiet: options.quiet)
    defer { progress.end() }
    if let export = document.export {
      report.outcome = try readRegister(input, export, into: register, &report, &progress)
      return report
    }
    let file = try csv.tables(input, document.shape, kind: kind?.kind, mapping)
    guard let first = file.tables.first, let kind = kind?.kind ?? first.kind else {
      throw Failure.unknownColumns(file.tables.first?.columnNames ?? [], file: input.path)
    }
    report.kind = kind
    report.tables = file.remarks
    report.outcome = try register.importList(
      incoming(input, kind), date: dated ?? CommandContext.current.today,
      origin: dated == nil ? .reading : .given, keep: !dryRun
    ) { session in
      var rows = RowImport(session, input.name, progress)
      for table in file.tables {
        try rows.read(
          table, as: self.kind?.kind ?? table.kind ?? kind, mapping, rejects: rejects?.part(table))
        report.mojibake = report.mojibake ?? table.mojibake
      }
      report.unknownMunicipalities = try session.unknownMunicipalities()
      report.doubtfulAmounts = try session.doubtfulAmounts()
      report.rows = rows.rejected
      report.passedOver = rows.passedOver
      try refuseIfStrict(report)
    }
    return report
  }

  private func incoming(_ input: DocumentInput, _ kind: Document.Kind) throws -> IncomingDocument {
    IncomingDocument(
      kind: kind, fileName: input.name, sha256: try input.sha256(),
      readAt: CommandContext.current.timestamp,
      readsRejectedAgain: csv.tellsMore && kind != .registerExport)
  }

  private func readRegister(
    _ input: DocumentInput, _ stream: RegisterExportStream, into register: Register,
    _ report: inout ImportReport, _ progress: inout Progress
  ) throws -> ImportOutcome {
    try register.importRegister(
      incoming(input, .registerExport), keep: !dryRun, acceptShrinkage: acceptShrinkage
    ) { session in
      let date = try stream.header().date
      try session.begin(
        date: date ?? dated ?? CommandContext.current.today,
        origin: date != nil ? .document : dated != nil ? .given : .reading)
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

  private func state(
    _ record: RegisterRecord, in session: RegisterImport, _ report: inout ImportReport
  ) throws {
    switch record {
    case .organisation(let record):
      try session.state(
        record.organisation, record.details, topKind: record.topKind, line: record.line)
    case .arrangement(let record):
      try session.state(
        record.arrangement, record.details, record.participations, line: record.line)
    case .rejected(let rejection):
      session.reject()
      report.rejections.append(rejection)
    case .ignoredParticipation:
      session.ignore()
    }
  }

  private func refuseIfStrict(_ report: ImportReport) throws {
    let count = report.rejections.count + report.rows.count
    if strict, count > 0 {
      throw StrictRefusal(count: count, remarks: report.rejectionLines(options.chosenLanguage))
    }
  }

  /// Says why a document is refused and goes on with the next; of several statuses, that of a document
  /// that is not what it should be is the one that counts.
  private func tell(_ failure: Failure, after earlier: ExitStatus?) -> ExitStatus {
    failure.tell(options.chosenLanguage, withCause: options.verbose)
    return earlier == .badDocument ? .badDocument : failure.status
  }

  private func write(_ reports: [ImportReport]) throws {
    let language = options.chosenLanguage
    let isText = options.requestedFormat == .answer(.text)
    for report in reports {
      if isText {
        try Output.write(report.sentence(language, isTrial: dryRun).withoutHiddenCharacters)
      }
      if !options.quiet, let remarks = report.remarks(language) { Output.complain(remarks) }
    }
    if !isText {
      let documents = CitedDocument.numbered(reports.compactMap(\.document))
      try options.write(documents.answer(on: options.day))
    }
  }
}

/// A document that has been opened; an export of the register is being read from then on, so that the
/// first one is while the register itself is opened.
private struct OpenedDocument {
  let input: DocumentInput
  let shape: DocumentShape
  /// The records, when it is an export of the register.
  let export: RegisterExportStream?

  init(_ file: String, _ kind: KindArgument?) throws {
    try self.init(
      try DocumentInput(path: file, standardInput: CommandContext.current.input), kind)
  }

  init(_ input: DocumentInput, _ kind: KindArgument?) throws {
    self.input = input
    shape = try DocumentShape(input)
    let isExport = kind.map { $0.kind == .registerExport } ?? (shape == .xml)
    export = isExport ? RegisterExportStream(input) : nil
  }
}

/// A document is refused as a whole because records of it were rejected and `--strict` was given.
private struct StrictRefusal: Error {
  let count: Int
  let remarks: [String]
}

/// A kind of document by its name in the contract.
struct KindArgument: ExpressibleByArgument {
  let kind: Document.Kind

  static var allValueStrings: [String] { Document.Kind.allCases.map(\.rawValue) }

  init?(argument: String) {
    guard let kind = Document.Kind(rawValue: argument) else { return nil }
    self.kind = kind
  }
}
