import Graph
import NetworkFormats
import Overviews
import Pages
import Records
import Renderers
import Store

/// What the network's questions need: the country on a day, the part that is meant, and who is meant.
struct NetworkQuestion {
  private let question: Question
  private let selection: NetworkSelection
  /// The country on the day.
  let excerpt: RegisterExcerpt
  /// The network of the part that is meant.
  let network: Network
  /// The municipalities to which others were brought; `nil` for those of the day itself.
  private let boundaries: FixedBoundaries?

  var options: GlobalOptions { question.options }
  var language: Language { options.chosenLanguage }

  /// - Parameter withDetails: whether provinces and subjects are wanted, or policy areas.
  init(_ options: GlobalOptions, _ part: NetworkOptions, withDetails: Bool = true) throws {
    question = try Question(options)
    selection = part.selection
    let known = try question.known.national(
      on: question.day, withDetails: withDetails || !part.theme.isEmpty,
      withMergers: part.boundaries.boundaries != nil)
    boundaries = try part.boundaries.fixed(notBefore: question.day.year, in: known)
    excerpt = boundaries?.applied(to: known) ?? known
    try Self.check(selection.kinds, in: excerpt)
    network = selection.network(
      of: excerpt, on: question.day, addingDerived: part.derived.isAsked)
  }

  /// Fails when so many municipalities share arrangements that a network of them in one mode would not be told in time
  /// or memory: that has an edge for every two. The national one takes some 10,000 of these pairs.
  func checkPairs() throws {
    guard network.pairCount > Self.mostPairs else { return }
    let most = language.number(Self.mostPairs)
    throw Failure.usage(
      .init(
        words: """
          Hier delen meer dan \(most) paren van gemeenten een regeling; kies met --form of --theme een deel, of laat \
          --projection weg.
          """,
        """
        More than \(most) pairs of municipalities share an arrangement here; choose a part with --form or --theme, or \
        leave --projection out.
        """))
  }

  /// See ``checkPairs()``.
  private static let mostPairs = 5_000_000

  /// The network as it is written, in one mode when a weight for the projection is given; see ``checkPairs()``.
  func export(_ projection: NetworkGraph.ProjectionWeight?) throws -> NetworkExport {
    if let projection {
      try checkPairs()
      return NetworkExport(
        projecting: network, weight: projection,
        in: excerpt, language: language)
    }
    return NetworkExport(
      network, in: excerpt, contributionsOf: question.day.year, boundaries: boundaries,
      language: language)
  }

  /// What documents tell of the boards of the arrangements in the network.
  func boards() throws -> [VersionID: Board] {
    try question.boards(
      of: network.arrangements.keys.sorted().map { (excerpt.line(of: $0), $0) }, on: network.day)
  }

  /// The municipality or other organisation that is meant; fails when there is none or more than one.
  ///
  /// A municipality comes first. Others are known by their number, also as in exports (`org:35134`),
  /// their code, their TOOI URI, their name or the beginning of it.
  func organisation(_ text: String) throws -> Organisation {
    let named = try match(text)
    let found = try boundaries?.heir(of: named, called: text) ?? named
    return excerpt.organisation(excerpt.organisations[found.id] ?? found, in: question.day.year)
  }

  private func match(_ text: String) throws -> Organisation {
    let number = text.hasPrefix("org:") ? String(text.dropFirst(4)) : text
    // Codes of municipalities have four digits; the numbers of organisations have more.
    if let id = BodyID(number), let found = excerpt.organisations[id],
      text != number || number.count > 4
    {
      return found
    }
    let matches = try question.known.municipalities(
      matching: text, on: question.day)
    if matches.exact.count > 1 { throw Failure.severalMunicipalities(text, matches.exact) }
    if let municipality = matches.exact.first { return municipality }
    let others = participants(text)
    guard let found = others.first else {
      if matches.nearest.isEmpty,
        let part = question.standing.missing.first
      {
        throw Failure.notRead(part, text)
      }
      throw matches.nearest.isEmpty
        ? Failure.noOrganisation(text) : .noMunicipality(text, nearest: matches.nearest)
    }
    guard others.count == 1 else { throw Failure.severalOrganisations(text, others) }
    return found
  }

  /// The organisations that ever took part and that a text means, by name.
  private func participants(_ text: String) -> [Organisation] {
    let all = excerpt.organisations.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return [] }
    let exact = all.filter { organisation in
      organisation.code?.text == text.uppercased() || organisation.tooi?.uri == text
        || Folding.fold(organisation.name) == folded
    }
    return exact.isEmpty ? all.filter { Folding.fold($0.name).contains(folded) } : exact
  }

  /// Fails when no organisation is of a kind that was asked for, and names those that there are.
  private static func check(
    _ wanted: Set<OrganisationKind>, in excerpt: RegisterExcerpt
  ) throws {
    let present = Set(excerpt.organisations.values.compactMap(\.kind))
    guard let unknown = wanted.subtracting(present).map(\.type).min(), !present.isEmpty else {
      return
    }
    let list = present.map { $0.type.lowercased() }.sorted().joined(separator: ", ")
    throw Failure.usage(
      .init(
        words:
          "Geen deelnemer is van de soort “\(unknown.lowercased())”; de soorten zijn: \(list).",
        "No participant is of the kind “\(unknown.lowercased())”; the kinds are: \(list)."))
  }
}
