import ArgumentParser
import Graph
import NetworkFormats
import Overviews
import Records
import Renderers
import Store

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "The register, panel and network with codebooks and checksums, to cite.",
    discussion: """
      A folder, or a file that ends in .zip, with the database, the panel in all its units, the network, every \
      membership, what each value is, a CITATION.cff, a manifest and checksums; prints one line to cite it by. The \
      same documents, read in the same order, give the same bytes whenever it is made: without --on its day is \
      that of the register's newest export, and its panel ends there. It is written whole or not at all; an \
      earlier snapshot in the same place is replaced, but nothing is that was added to it or changed in it.

      Examples:

        wgr snapshot --output snapshot.zip
      """)

  @Option(name: .long, help: "The first year of the panel (default: ten years before its last).")
  var from: Int?

  @OptionGroup var place: PackageOption
  @OptionGroup var forcing: ForceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkNoFormat(
      .init(
        words: "Een snapshot bevat elke vorm; laat --format weg.",
        "A snapshot holds every format; leave --format out."))
    guard options.asKnownOn == nil else {
      throw Failure.usage(
        .init(
          words: "Een snapshot bevat alles wat is ingelezen; laat --as-known-on weg.",
          "A snapshot holds all that was read; leave --as-known-on out."))
    }
    let target = try PackageTarget(place.output, for: Snapshot.kind, forcing.files(options))
    let question = try Question(options)
    let snapshot = try snapshot(question)
    try target.check()
    let package = FilePackage(
      kind: Snapshot.kind, name: snapshot.name, day: snapshot.day, files: snapshot.files)
    try target.write(package)
    let checksums = package.files.last?.bytes ?? []
    let citation = Snapshot.citation(of: snapshot, checksums: checksums)
    if target.isStandardOutput {
      Output.complain(citation)
    } else {
      if !options.quiet {
        Output.tell(
          filesWritten: package.files.count, in: place.output, options.chosenLanguage)
      }
      try Output.write(citation + "\n")
    }
  }

  private func snapshot(_ question: Question) throws -> Snapshot {
    let known = question.known
    guard let register = known.documents.registerDay else {
      throw Failure.unmatched(
        .init(
          words:
            "Er is nog geen export van het register gelezen om naar te verwijzen: wgr update haalt die op.",
          "No export of the register was read yet to cite: wgr update fetches it."))
    }
    let day = options.on ?? register
    let language = options.chosenLanguage
    let span = try PanelYears(from: from, to: day.year, on: .first).span(endingIn: day.year)
    let panel = NationalPanel(
      try known.panelRecords(of: span.years, withDetails: true), over: span, on: day,
      addingDerived: false, boundaries: nil)
    let command = command(from: span.years.lowerBound, on: day)
    let country = try known.national(on: day, withDetails: true)
    let history = try known.history(withDetails: true, withCoverage: true)
    return Snapshot(
      register: Array(try question.register.cited()),
      columns: Register.describedColumns, panel: panel,
      network: NetworkExport(
        Network(country, on: day), in: country, contributionsOf: day.year, language: language),
      memberships: Memberships.files(
        history.excerpt, in: history.excerpt, on: day,
        subjects: history.excerpt.subjects.mapValues(\.key), language: language, command: command,
        seen: history.seen),
      command: command, language: language)
  }

  /// The command that gives the same from the same documents, whenever it is given.
  private func command(from first: Int, on day: Day) -> String {
    "wgr snapshot --from \(first) --on \(day.description) --language \(options.chosenLanguage.rawValue) --output snapshot"
  }
}
