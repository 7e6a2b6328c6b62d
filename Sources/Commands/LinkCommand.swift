import ArgumentParser
import OwnFiles
import Pages
import Records
import Renderers
import Store

struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Names and codes in figures that are not tied to an arrangement yet, with proposals.",
    discussion: """
      wgr link                          lists them
      wgr link accept NAME NUMBER       records what a name means: the number of a proposal, or of the \
      arrangement
      wgr link reject NAME              records that a name means no arrangement of the register
      wgr link forget NAME              takes a decision back
      wgr link accept NAME GM0307       records which municipality a name in documents means

      NAME is the key in the list, or the name itself. Decisions hold for every document, also those \
      read later. With --file they are read from a table first, and when it is a CSV all of them are \
      written to it last.

      Examples:

        wgr link
        wgr link accept "GGD Flevoland" 29837044
      """,
    aliases: ["koppel"])

  @Argument(help: "accept, reject or forget, and what about.")
  var action: [String] = []

  @Option(
    name: .long, help: "Only names in figures of this municipality (name or code).",
    completion: NameCompletion.municipality)
  var municipality: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A table with decisions, to share and to keep; one that is no CSV is only read.",
      valueName: "koppelingen.csv"))
  var file: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.chosenLanguage
    try options.checkFormat()
    guard file != nil || !action.isEmpty else {
      return try list(Question(options).known)
    }
    guard Register.exists(options.databasePath) else {
      throw StoreError(.absent, path: options.databasePath)
    }
    let register = try Register.openForImport(options.databasePath)
    let file = try file.map { try LinkFile($0, OwnFiles(register: options.databasePath)) }
    if let file { try register.decide(file.decisions) }
    if !action.isEmpty { try decide(in: register, language) }
    if let file, !file.isCSV, !options.quiet {
      let name = self.file ?? ""
      Output.complain(
        language(
          "De besluiten in \(name) zijn gelezen; het bestand zelf is niet gewijzigd, want alleen een CSV wordt bijgewerkt.",
          "The decisions in \(name) were read; the file itself is not changed, for only a CSV is updated."
        ))
    }
    if let file, file.isCSV { try file.write(from: register) }
    if action.isEmpty { try list(register.known(on: options.asKnownOn)) }
  }

  private func review(of register: Register) throws -> LinkReview {
    try register.known(on: options.asKnownOn).linkReview()
  }

  private func list(_ known: Known) throws {
    var review = try known.linkReview()
    if municipality != nil {
      review.untied.removeAll { !isMeant($0.name) }
      review.tied.removeAll { !isMeant($0.name) }
    }
    try options.write(review.answer(known.standing(on: options.day)))
  }

  private func isMeant(_ name: LinkedName) -> Bool {
    guard let municipality else { return true }
    return OrganisationCode(municipality: municipality)?.text == name.municipality
      || MunicipalityName.folded(municipality) == MunicipalityName.folded(name.municipalityName)
  }

  private func decide(in register: Register, _ language: Language) throws {
    let expected = action.first == "accept" ? 3 : 2
    guard let verb = action.first, ["accept", "reject", "forget"].contains(verb),
      action.count == expected
    else {
      throw Failure.usage(
        .init(
          words: "Geef accept NAAM NUMMER, reject NAAM of forget NAAM. Zie: wgr link --help.",
          "Give accept NAME NUMBER, reject NAME or forget NAME. See: wgr link --help."))
    }
    if try decideMunicipality(verb, in: register, language) { return }
    let review = try review(of: register)
    let name = try self.name(action[1], in: review)
    let consequence = LinkConsequence(of: name, in: language)
    var decision = LinkDecision(
      name: name.decisionName, municipality: name.municipality,
      municipalityName: name.municipalityName, systemID: nil)
    switch verb {
    case "accept":
      let line = try line(action[2], for: name, review, register)
      decision.systemID = line.id.record
      try register.decide([decision])
      try tell(
        language(
          "“\(name.name)” is gekoppeld aan \(line.title) (\(line.id)).",
          "“\(name.name)” is linked to \(line.title) (\(line.id))."), consequence.accepted(line.id))
    case "reject":
      try register.decide([decision])
      try tell(
        language(
          "“\(name.name)” is afgewezen: het is geen regeling uit het register.",
          "“\(name.name)” is rejected: it is no arrangement of the register."), consequence.rejected
      )
    default:
      try register.decide([], forgetting: [decision])
      try tell(
        language(
          "Het besluit over “\(name.name)” is ingetrokken.",
          "The decision on “\(name.name)” is taken back."), consequence.forgotten)
    }
  }

  /// Decides what the name of a municipality means, when what is given is the code of one, or a decision
  /// on one is taken back; `false` when it is about an arrangement.
  private func decideMunicipality(
    _ verb: String, in register: Register, _ language: Language
  ) throws -> Bool {
    let written = action[1]
    var decision = LinkDecision(
      name: "", municipality: written, municipalityName: written, systemID: nil)
    if verb == "forget" {
      let isKnown = try register.linkDecisions().contains {
        $0.name.isEmpty
          && MunicipalityName.folded($0.municipality) == MunicipalityName.folded(written)
      }
      guard isKnown else { return false }
      try register.decide([], forgetting: [decision])
      try tell(
        language(
          "Het besluit over de gemeente “\(written)” is ingetrokken.",
          "The decision on the municipality “\(written)” is taken back."))
      return true
    }
    guard verb == "accept", let code = OrganisationCode(action[2]), code.isMunicipality,
      let municipality = try register.known(on: options.asKnownOn)
        .municipalities(matching: code.text, on: options.day).exact.first
    else { return false }
    decision.systemID = municipality.id.record
    try register.decide([decision])
    try tell(
      language(
        "“\(written)” is \(municipality.name) (\(code.text)); wat documenten onder die naam vermelden, telt voortaan voor die gemeente.",
        "“\(written)” is \(municipality.name) (\(code.text)); what documents tell under that name counts for that municipality from now on."
      ))
    return true
  }

  private func tell(_ sentences: String...) throws {
    guard !options.quiet else { return }
    try Output.write(sentences.map { $0.withoutHiddenCharacters + "\n" }.joined())
  }

  /// The name that is meant: by its key, or as it is written; fails when there is none, or several
  /// municipalities use it.
  private func name(_ text: String, in review: LinkReview) throws -> LinkedName {
    let all = (review.untied.map(\.name) + review.tied.map(\.name)).filter(isMeant)
    let folded = ArrangementName.folded(text)
    var found = all.filter { $0.id == text }
    if found.isEmpty {
      found = all.filter {
        ArrangementName.folded($0.name) == folded || $0.code.map(Folding.fold) == folded
      }
    }
    guard let first = found.first else {
      throw Failure.unmatched(
        .init(
          words: "Geen cijfer gebruikt de naam “\(text)”; zie de lijst van: wgr link.",
          "No figure uses the name “\(text)”; see the list of: wgr link."))
    }
    guard found.allSatisfy({ $0.id == first.id }) else {
      var seen: Set<String> = []
      let lines = found.filter { seen.insert($0.id).inserted }
        .map { "\n  \($0.id)  \($0.name) – \($0.municipalityName)" }.joined()
      throw Failure.unmatched(
        .init(
          words: "“\(text)” staat bij meer gemeenten; geef het kenmerk, of --municipality:\(lines)",
          "“\(text)” is used by several municipalities; give the key, or --municipality:\(lines)"))
    }
    return first
  }

  /// The line that a number means: that of a proposal, or of a version of an arrangement.
  private func line(
    _ text: String, for name: LinkedName, _ review: LinkReview, _ register: Register
  ) throws -> (id: VersionID, title: String) {
    let proposals = review.untied.first { $0.name.id == name.id }?.proposals ?? []
    if let number = Int(text), number > 0, number <= proposals.count {
      let proposal = proposals[number - 1]
      return (proposal.line.firstVersion, proposal.title)
    }
    if let id = VersionID(text), let title = try register.lineTitles(of: [id.record])[id.record] {
      return (id, title)
    }
    throw Failure.unmatched(
      .init(
        words:
          "Het register heeft geen regeling met nummer \(text); geef het nummer van een voorstel of van een regeling.",
        "The register has no arrangement with number \(text); give the number of a proposal or of an arrangement."
      ))
  }
}
