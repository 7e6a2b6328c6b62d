import ArgumentParser
import Documents
import Records
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
      that are known. The areas of municipalities, for maps, are read from the GeoJSON of CBS and Kadaster.

      A table of which the columns are not known is read with a mapping: --map \
      'gemeente=Kolom,boekjaar=Jaar,bijdrage=Bedrag', with field:=value for what holds for every row.

      Examples:

        wgr import register.xml.gz verbonden-partijen.csv
        curl -s https://example.nl/export.xml | wgr import -
      """,
    aliases: ["importeer"])

  @Argument(
    help: "Files, plain, .gz or .zip, or folders of them; - for standard input.",
    completion: .file())
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

  @Option(
    name: .long,
    help: ArgumentHelp("The year of areas (GeoJSON) that do not tell theirs.", valueName: "yyyy"))
  var year: Int?

  @OptionGroup(title: "Options for CSV") var csv: CSVArguments

  @Flag(name: .long, help: "Refuse a document as a whole when one of its records is rejected.")
  var strict = false

  @Flag(name: .customLong("dry-run"), help: "Only try; keep nothing.")
  var dryRun = false

  @Flag(
    name: .customLong("accept-shrinkage"),
    help: "Read an export that lacks more than 5 % of the records of the one before.")
  var acceptShrinkage = false

  @Flag(
    name: .customLong("accept-future"),
    help: "Read an export of the register that is dated after today.")
  var acceptFuture = false

  @OptionGroup var forcing: ForceOption
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let year, !(1900...2100).contains(year) {
      throw ValidationError("The value '\(year)' is invalid for '--year <yyyy>'")
    }
  }

  func run() throws {
    try options.checkFormat()
    let mapping = try csv.mapping()
    let paths = try files.flatMap(DocumentFolder.files)
    let first = paths.first.map { file in Result { try OpenedDocument(file, kind?.kind) } }
    let register = try openRegister()
    let inputs = paths + [csv.mapFile].compactMap(\.self)
    let rejects = try csv.rejects.map {
      try RejectsFile($0, forcing.files(options, inputs: inputs), options.chosenLanguage)
    }
    var reading = DocumentReading(
      into: register, choices(mapping), rejects: rejects, options: options)
    do {
      if let file = paths.first, let first { try reading.read(file) { try first.get() } }
      for file in paths.dropFirst() { try reading.read(file) }
      try rejects?.close()
    } catch {
      reading.tellWhatStands()
      throw error
    }
    try reading.tell()
    if let worst = reading.worst { throw Failure.alreadyTold(worst) }
  }

  private func choices(_ mapping: FigureMapping?) -> ReadingChoices {
    ReadingChoices(
      kind: kind?.kind, dated: dated, table: csv.options, year: year, mapping: mapping,
      readsRejectedAgain: csv.readsRejectedAgain, isStrict: strict, isTrial: dryRun,
      acceptsShrinkage: acceptShrinkage, acceptsFuture: acceptFuture)
  }

  private func openRegister() throws -> Register {
    let path = options.databasePath
    if dryRun, !Register.exists(path) { return try Register.temporary() }
    let wasEmpty = Register.isEmptyFile(path)
    let register = try Register.openForImport(path)
    if wasEmpty, !options.quiet {
      Output.complain(
        options.chosenLanguage(
          "\(path) was een leeg bestand; er is een nieuw register van gemaakt.",
          "\(path) was an empty file; it was made a new register."))
    }
    return register
  }
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
