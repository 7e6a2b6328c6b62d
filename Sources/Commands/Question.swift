import Overviews
import Pages
import Records
import Renderers
import Store
import Synchronization

/// What every question needs: the register, the day, and who or what is meant.
struct Question {
  /// The database file's register, for what is not a question.
  let register: Register
  /// The register as it was known on the day asked for.
  let known: Known
  let options: GlobalOptions
  let day: Day

  /// What is known, and how old that is on the day.
  var standing: Standing { known.standing(on: day) }

  /// The register that was asked last, which stays open until the process ends: closing it begins two threads, and takes
  /// longer than a small answer.
  private static let asked = Mutex<Register?>(nil)

  init(_ options: GlobalOptions) throws {
    try options.checkTable()
    self.options = options
    day = options.day
    let register = try Register.openForReading(options.databasePath)
    Self.asked.withLock { $0 = register }
    self.register = register
    known = try register.known(on: options.asKnownOn)
  }

  /// The municipality that is meant; fails when there is none or more than one.
  func municipality(_ text: String) throws -> Organisation {
    let text = text.withoutOuterSpace
    let matches = try known.municipalities(
      matching: text, on: day)
    guard let found = matches.exact.first else {
      if let successor = try successor(of: text) { return successor }
      try checkRead(.municipalities, for: text, matches.nearest.isEmpty)
      throw Failure.noMunicipality(text, nearest: matches.nearest)
    }
    guard matches.exact.count == 1 else {
      throw Failure.severalMunicipalities(text, matches.exact)
    }
    return found
  }

  /// The municipalities that are meant, each once, in the order given; with boundaries those in which they live on. Fails
  /// where one is none or more than one.
  func municipalities(
    _ texts: [String], broughtTo boundaries: FixedBoundaries? = nil
  ) throws -> [Organisation] {
    var found: [Organisation] = []
    for text in texts {
      let named = try self.municipality(text)
      let municipality = try boundaries?.heir(of: named, called: text) ?? named
      if !found.contains(where: { $0.id == municipality.id }) { found.append(municipality) }
    }
    return found
  }

  /// Fails where a part of the register was not read that would have what is meant.
  private func checkRead(_ part: RegisterPart, for text: String, _ isUnlikeAny: Bool) throws {
    if isUnlikeAny, standing.missing.contains(part) {
      throw Failure.notRead(part, text)
    }
  }

  /// The overview of the municipality that is meant, and what the register tells of it. Fails when there
  /// is no such municipality or more than one.
  ///
  /// - Parameter withMaps: whether the answer has maps; `nil` where the format that was asked for tells.
  func council(
    _ text: String, _ focus: CouncilFocus, withMaps: Bool? = nil
  ) throws -> (overview: CouncilOverview, excerpt: RegisterExcerpt) {
    let municipality = try municipality(text)
    var excerpt = try known.excerpts {
      try focus.excerpt(of: municipality, on: day, $0)
    }
    excerpt.boundaries = try boundaries(withMaps)
    guard let overview = focus.overview(of: municipality, on: day, excerpt) else {
      throw Failure.noMunicipality(text, nearest: [])
    }
    return (overview, excerpt)
  }

  /// The overviews of municipalities, in the order given; without those that the register does not know.
  func overviews(
    of municipalities: [Organisation], _ focus: CouncilFocus
  ) throws -> [CouncilOverview] {
    try known.excerpts { reader in
      try municipalities.compactMap { try focus.overview(of: $0, on: day, reader) }
    }
  }

  /// The areas of municipalities, where the answer has maps: in HTML and as a picture, unless told otherwise.
  func boundaries(_ hasMaps: Bool? = nil) throws -> Boundaries? {
    let isPicture = [.answer(.html), .svg].contains(options.requestedFormat)
    return hasMaps ?? isPicture ? try known.boundaries(on: day) : nil
  }

  /// The municipality that one without a record of its own is called now, which is said; `nil` when no
  /// document tells of the name or code. Fails where it went into others, and names those.
  private func successor(of text: String) throws -> Organisation? {
    let mention = MunicipalityMention(name: text, code: OrganisationCode(municipality: text))
    let changes = try known.mergers().filter {
      $0.before.isSame(as: mention)
        || MunicipalityName.folded($0.before.name) == MunicipalityName.folded(text)
    }
    let last = changes.filter { $0.date == changes.last?.date }
    guard let change = last.first else { return nil }
    func sentence(_ language: Language) -> String {
      Renderers.sentence(of: change.before.name, becoming: last, in: language) ?? ""
    }
    guard last.count == 1, change.manner == .renamed else {
      let name = change.before.name
      throw Failure.unmatched(
        .init(
          words: "\(name) staat niet in het register, wel in een lijst van herindelingen. "
            + sentence(.dutch) + " Vraag het antwoord voor die gemeente.",
          "\(name) is not in the register, but in a list of mergers. "
            + sentence(.english) + " Ask for the answer on that municipality."))
    }
    if !options.quiet { Output.complain(sentence(options.chosenLanguage)) }
    return try municipality(change.after.code?.text ?? change.after.name)
  }

  /// The arrangement that is meant; fails when there is none or more than one.
  func arrangement(_ text: String) throws -> Arrangement {
    let text = text.withoutOuterSpace
    let matches = try known.arrangements(matching: text, on: day)
    let finder =
      try matches.exact.isEmpty && !isIdentifier(text)
      ? ArrangementFinder(ArrangementFilter(), self) : nil
    let exact = finder?.best(text) ?? matches.exact
    guard let found = exact.first else {
      let slips = finder?.nearest(text) ?? []
      let nearest = slips.isEmpty ? matches.nearest : slips
      try checkRead(.arrangements, for: text, nearest.isEmpty)
      throw Failure.noArrangement(text, nearest: nearest)
    }
    guard exact.count == 1 else {
      throw Failure.severalArrangements(text, exact.map(\.arrangement))
    }
    return found.arrangement
  }

  /// The arrangement that is meant, with what the register tells of it; fails when there is none or more than one.
  func overview(
    ofArrangement text: String
  ) throws -> (overview: ArrangementOverview, excerpt: RegisterExcerpt) {
    let version = try arrangement(text)
    let excerpt = try known.excerpts { try $0.arrangement(version.id) }
    guard let overview = ArrangementOverview(of: version.id, in: excerpt, on: day) else {
      throw Failure.noArrangement(text, nearest: [])
    }
    return (overview, excerpt)
  }

  /// What documents tell of the boards of versions on a day; of the others nothing is told. Cost: reading the
  /// arrangements of which documents tell seats or votes.
  func boards(
    of versions: [(line: LineID, version: VersionID)], on day: Day
  ) throws -> [VersionID: Board] {
    try known.excerpts { reader in
      let lines = try reader.linesWithBoards()
      return try versions.reduce(into: [:]) { boards, told in
        guard lines.contains(told.line) else { return }
        let excerpt = try reader.arrangement(told.version)
        boards[told.version] = ArrangementOverview(of: told.version, in: excerpt, on: day)?.board
      }
    }
  }

  /// Whether a text names an arrangement by a number or an address, for which no words are looked for.
  private func isIdentifier(_ text: String) -> Bool {
    VersionID(text) != nil || text.hasPrefix("http")
  }
}
