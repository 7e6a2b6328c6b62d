import ArgumentParser
import Documents
import Records
import Renderers
import Store

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read documents into the register.",
    discussion: """
      A document is read whole or not at all; the same bytes again change nothing. Its kind is \
      recognised from its content. Persons, functions and private contact data are left out.
      """,
    aliases: ["importeer"])

  @Argument(help: "Files, plain or .gz; - for standard input.")
  var files: [String]

  @Option(name: .long, help: "Take the files for this kind: registerexport.")
  var kind: KindArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("The date of a document that tells none itself.", valueName: "yyyy-mm-dd"))
  var dated: Day?

  @Flag(name: .customLong("dry-run"), help: "Only try; keep nothing.")
  var dryRun = false

  @Flag(
    name: .customLong("accept-shrinkage"),
    help: "Read an export that lacks more than 5 % of the records of the one before.")
  var acceptShrinkage = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let format = try options.format
    let register = try openRegister()
    var reports: [ImportReport] = []
    var worst: ExitStatus?
    for file in files {
      do {
        reports.append(try read(file, into: register))
      } catch let error as DocumentError {
        worst = tell(.document(error), after: worst)
      } catch let error as ImportRefusal {
        worst = tell(.refused(error, file: file), after: worst)
      }
    }
    try write(reports, as: format)
    if let worst { throw Failure.alreadyTold(worst) }
  }

  private func openRegister() throws -> Register {
    let path = options.databasePath
    if dryRun, !Register.exists(path) { return try Register.temporary() }
    return try Register.openForImport(path)
  }

  private func read(_ file: String, into register: Register) throws -> ImportReport {
    let input = try DocumentInput(path: file)
    if kind == nil { try DocumentShape.requireXML(input) }
    let stream = RegisterExportStream(input)
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: input.name, sha256: try input.sha256(),
      readAt: Clock.timestamp)
    var report = ImportReport(file: input.name)
    var progress = Progress(input.name, quiet: options.quiet)
    report.outcome = try register.importRegister(
      incoming, keep: !dryRun, acceptShrinkage: acceptShrinkage
    ) { session in
      let date = try stream.header().date
      try session.begin(
        date: date ?? dated ?? Clock.today,
        origin: date != nil ? .document : dated != nil ? .given : .reading)
      while let records = try stream.next() {
        for record in records {
          progress.advance()
          try state(record, in: session, &report)
        }
      }
      report.summary = try stream.summary()
      return report.summary.scope
    }
    progress.end()
    return report
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

  /// Says why a document is refused and goes on with the next; of several statuses, that of a document
  /// that is not what it should be is the one that counts.
  private func tell(_ failure: Failure, after earlier: ExitStatus?) -> ExitStatus {
    if let sentence = failure.sentence(options.chosenLanguage) { Output.complain(sentence) }
    return earlier == .badDocument ? .badDocument : failure.status
  }

  private func write(_ reports: [ImportReport], as format: OutputFormat) throws {
    if format == .text {
      for report in reports {
        let sentence = report.sentence(options.chosenLanguage, isTrial: dryRun)
        try Output.write(sentence.withoutHiddenCharacters)
        if !options.quiet, let remarks = report.remarks(options.chosenLanguage) {
          Output.complain(remarks)
        }
      }
    } else {
      let documents = reports.compactMap(\.document)
      try Output.write(render(sources: documents, as: format, options.presentation))
    }
  }
}

/// A kind of document by its name in the contract.
struct KindArgument: ExpressibleByArgument {
  let kind: DocumentKind

  init?(argument: String) {
    guard let kind = DocumentKind(rawValue: argument) else { return nil }
    self.kind = kind
  }
}
