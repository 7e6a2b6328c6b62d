import ArgumentParser
import Overviews
import Records
import Renderers
import Store
import Subjects

struct ArrangementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrangements",
    abstract: "Search and filter the arrangements.",
    discussion: """
      Finds by name, abbreviation (VRU), everyday word (brandweer, vuilnis, WOZ), policy area, purpose and \
      participating municipality. All words must fit; accents do not matter, and a slip of the keys is seen.

      Examples:

        wgr arrangements brandweer
        wgr arrangements --municipality Almere --format csv
      """,
    aliases: ["regelingen"])

  @Argument(
    help: "Words of a name, an abbreviation or everyday words for what it does.",
    completion: NameCompletion.arrangement)
  var words: [String] = []

  @Option(
    name: .long, help: "Only those in which this municipality takes part.",
    completion: NameCompletion.municipality)
  var municipality: String?

  @Option(name: .long, help: "Only those of this form: OL, BVO, GO, RZM or CC.")
  var form: FormArgument?

  @Option(name: .long, help: "Only those with this policy area (words of it).")
  var theme: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Only those with this signal, see wgr check.", valueName: "code"))
  var signal: SignalArgument?

  @Flag(name: .long, help: "Those that have ended, instead of those in force.")
  var ended = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    var filter = ArrangementFilter()
    filter.form = form?.form
    filter.theme = theme.map { [$0] } ?? []
    filter.ended = ended
    filter.participant = try municipality.map { try question.municipality($0).id }
    var found =
      try words.isEmpty
      ? question.known.arrangements(filter, on: question.day)
      : ArrangementFinder(filter, question).find(words.joined(separator: " "))
    let signals = Dictionary(
      grouping: try signals(about: found.map(\.arrangement.id), question), by: \.arrangement?.id)
    if let signal {
      found = found.filter { item in
        signals[item.arrangement.id]?.contains { $0.kind.code == signal.kind.code } ?? false
      }
    }
    let list = ArrangementList(
      found.map {
        ArrangementList.Item(
          arrangement: $0.arrangement, participantCount: $0.participantCount,
          signals: signals[$0.arrangement.id] ?? [])
      },
      standing: question.standing)
    try options.write(list.answer)
    try pointToMunicipality(question, alsoByPart: found.isEmpty)
    if found.isEmpty { throw Failure.alreadyTold(.noMatch) }
  }

  /// Says how to get the arrangements of a municipality, where the words are the name of one, or a part of the name of
  /// one that is gone; of that, those of what it went into.
  private func pointToMunicipality(_ question: Question, alsoByPart: Bool) throws {
    let name = words.joined(separator: " ")
    guard !options.quiet, !name.isEmpty else { return }
    let found = try question.known.municipalities(matching: name, on: question.day).exact.first
    let isGone = found.map { !$0.existence.contains(question.day) } ?? true
    let gone = isGone ? try changes(of: found, orNamed: name, question) : []
    if let found, gone.isEmpty {
      Output.complain(
        options.chosenLanguage(
          "\(found.shortName) is een gemeente; waar zij aan meedoet, geeft: wgr overview \(found.key)",
          "\(found.shortName) is a municipality; what it takes part in: wgr overview \(found.key)"))
    }
    if found != nil || alsoByPart {
      for changes in gone { Output.complain(sentence(of: changes)) }
    }
  }

  /// The last changes of each municipality that words name, whole or in part.
  private func changes(
    of found: Organisation?, orNamed name: String, _ question: Question
  ) throws -> [[Merger]] {
    let typed = Set(SearchText.words(name))
    let changes = try question.known.mergers().filter { merger in
      merger.date <= question.day
        && found.map { merger.before.isSame(as: MunicipalityMention($0)) }
          ?? typed.isSubset(of: SearchText.words(merger.before.name))
    }
    return Dictionary(grouping: changes) { MunicipalityName.folded($0.before.name) }
      .sorted { $0.key < $1.key }
      .map { _, all in all.filter { $0.date == all.last?.date } }
  }

  private func sentence(of changes: [Merger]) -> String {
    let language = options.chosenLanguage
    let name = changes.first?.before.shortName ?? ""
    let heirs = changes.compactMap(\.after.code?.text)
    let pointer =
      heirs.count == 1
      ? language(
        " Waar die aan meedoet, geeft: wgr overview \(heirs[0])",
        " What that takes part in: wgr overview \(heirs[0])")
      : ""
    return (Renderers.sentence(of: name, becoming: changes, in: language) ?? "") + pointer
  }

  /// What is doubtful about arrangements, where the answer shows it.
  private func signals(about versions: [VersionID], _ question: Question) throws -> [Signal] {
    let telling: [RequestedFormat] = [.answer(.json), .answer(.csv), .dataPackage, .xlsx]
    guard signal != nil || telling.contains(options.requestedFormat) else { return [] }
    let excerpt = try question.known.excerpts {
      try $0.neighbourhood(of: versions, on: question.day)
    }
    return Examination(of: excerpt, on: question.day).signalsAboutArrangements()
  }
}

/// A form by the register's abbreviation, in either case.
struct FormArgument: ExpressibleByArgument {
  let form: CooperationForm

  static var allValueStrings: [String] { CooperationForm.allCases.map(\.rawValue) }

  init?(argument: String) {
    guard let form = CooperationForm(rawValue: argument.uppercased()) else { return nil }
    self.form = form
  }
}
