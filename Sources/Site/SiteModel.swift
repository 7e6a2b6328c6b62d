import Graph
import NetworkFormats
import Overviews
import Pages
import Records
import Renderers
import Subjects

/// What the pages of a site are made from: the overviews, and which subjects have a page.
///
/// It and its entries are made once and shared by all pages: each of these copied them, a tenth of its time.
final class SiteModel: Sendable {
  let day: Day
  let language: Language
  /// The councils with a page, by name.
  let councils: [CouncilEntry]
  /// The arrangements with a page, by short title.
  let arrangements: [ArrangementEntry]
  /// The municipalities that became others and so have a page that leads on, by code.
  let formerMunicipalities: [FormerMunicipality]
  /// Whether other websites may show cards and maps of councils.
  let allowsEmbedding: Bool
  /// Who offers the site.
  let publisher: SitePublisher
  /// What changed for each council since a year before the newest export.
  let changes: [BodyID: [Change]]
  /// What is doubtful in the arrangements and councils of the site.
  let check: RegisterCheck
  /// The network of the country on the day.
  let network: Network
  /// The same as it is written to files.
  let export: NetworkExport

  /// What everything rests on and how old the site is, as its pages tell it: without the day, which stands in a file of
  /// its own, see ``ReferenceDate``.
  let standing: Standing

  /// The country on a map, for pages about all of it; `nil` for a site of some councils, and where no
  /// boundaries were read.
  let country: CountryMap?

  /// The names by which municipalities are known besides their own.
  let towns: TownNames
  private let councilsByNumber: [BodyID: CouncilEntry]
  private let subjects: Set<PageSubject>

  /// A council with its overview and its calendar.
  final class CouncilEntry: Sendable {
    let code: OrganisationCode
    let year: CouncilYear
    let surroundings: Surroundings
    /// What it pays, to be set beside others.
    let payments: CouncilPayments

    init(
      _ year: CouncilYear, code: OrganisationCode, around network: NetworkExport,
      in excerpt: RegisterExcerpt
    ) {
      self.code = code
      self.year = year
      surroundings = Surroundings(of: year.overview.municipality, in: network)
      payments = CouncilPayments(of: year.overview, in: excerpt)
    }

    var overview: CouncilOverview { year.overview }
    var calendar: CouncilCalendar { year.calendar }
    var municipality: Organisation { overview.municipality }
  }

  /// An arrangement with its versions.
  final class ArrangementEntry: Sendable {
    let overview: ArrangementOverview
    let history: ArrangementHistory?
    /// What is doubtful about it; none when it is not in force.
    let signals: [Signal]

    init(_ overview: ArrangementOverview, history: ArrangementHistory?, signals: [Signal]) {
      self.overview = overview
      self.history = history
      self.signals = signals
    }

    var line: LineID { overview.line }
    var title: String { overview.everydayName.name }
  }

  /// A municipality that no longer exists.
  struct FormerMunicipality: Sendable {
    let code: OrganisationCode
    let lineage: Lineage
  }

  /// Works out everything that more than one page needs, on all processors.
  init(_ content: SiteContent) {
    let (day, country) = (content.day, content.country)
    self.day = day
    language = content.language
    publisher = content.publisher
    allowsEmbedding = content.allowsEmbedding
    changes = content.changes
    network = Network(country, on: day)
    self.country =
      content.history == nil
      ? nil
      : country.boundaries.flatMap { CountryMap($0, language: content.language) }
    let export = NetworkExport(
      network, in: country, contributionsOf: day.year, language: content.language)
    self.export = export
    let standing = network.standing.forLaterReading
    var surroundings = export
    surroundings.standing = standing
    let around = surroundings
    self.standing = standing
    councils = content.councils.concurrentMap { council -> CouncilEntry? in
      guard
        let overview = CouncilOverview(of: council.municipality, in: council.excerpt, on: day),
        let code = overview.municipality.code, code.isMunicipality
      else { return nil }
      return CouncilEntry(
        CouncilYear(overview), code: code, around: around, in: council.excerpt)
    }.compactMap(\.self)
    check = RegisterCheck(
      of: content.examined,
      councils: councils.map(\.overview)
        .filter { content.councilsWithFigures.contains($0.municipality.id) }, on: day)
    let signals = Dictionary(
      grouping: check.signals.filter { $0.council == nil }, by: \.arrangement?.id)
    arrangements = content.arrangements.concurrentMap { line -> ArrangementEntry? in
      guard let overview = ArrangementOverview(of: line.version, in: line.excerpt, on: day) else {
        return nil
      }
      return ArrangementEntry(
        overview,
        history: overview.versions.count > 1
          ? ArrangementHistory(of: line.version, in: line.versions, on: day) : nil,
        signals: signals[line.version] ?? [])
    }.compactMap(\.self).alphabetical(\.overview.arrangement.shortTitle, then: \.line)
    councilsByNumber = Dictionary(
      councils.map { ($0.municipality.id, $0) }, uniquingKeysWith: { first, _ in first })
    towns = TownNames(country.mergers)
    let living = Set(councils.map(\.code))
    formerMunicipalities =
      content.history == nil ? [] : Self.formerMunicipalities(in: country, on: day, but: living)
    subjects = Set(
      living.flatMap { [PageSubject.municipality($0), .calendar(of: $0)] }
        + formerMunicipalities.map { .municipality($0.code) }
        + arrangements.map { .arrangement(line: $0.line) }
        + (content.history == nil ? [] : check.signalKinds.map { .signals(code: $0.code) }))
  }

  /// The arrangements with a page, as a list.
  var list: ArrangementList {
    ArrangementList(
      arrangements.map { entry in
        ArrangementList.Item(
          arrangement: entry.overview.arrangement,
          participantCount: entry.overview.participants.count, signals: entry.signals)
      }, standing: network.standing.covering(nil))
  }

  /// The overview of a municipality with a page.
  func overview(of municipality: BodyID) -> CouncilOverview? {
    councilsByNumber[municipality]?.overview
  }

  /// Whether a subject has a page.
  func hasPage(_ subject: PageSubject) -> Bool { subjects.contains(subject) }

  /// The address of the page about a subject on another page; `nil` when it has none.
  func address(of subject: PageSubject, from page: SitePath) -> String? {
    subjects.contains(subject) ? SitePath(subject).relative(from: page) : nil
  }

  /// Those of which the register or a list of mergers tells that they ended, by code.
  private static func formerMunicipalities(
    in country: RegisterExcerpt, on day: Day, but living: Set<OrganisationCode>
  ) -> [FormerMunicipality] {
    var known: [OrganisationCode: Organisation] = [:]
    for merger in country.mergers where merger.date <= day {
      guard let code = merger.before.code else { continue }
      var municipality = Organisation(id: BodyID(0), name: merger.before.name)
      municipality.code = code
      municipality.kind = .municipality
      known[code] = municipality
    }
    for organisation in country.organisations.values.sorted(by: { $0.id < $1.id }) {
      guard organisation.kind == .municipality, organisation.existence.hasEnded(by: day),
        let code = organisation.code
      else { continue }
      known[code] = organisation
    }
    let mergers = MergerIndex(country.mergers)
    return known.filter { $0.key.isMunicipality && !living.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { FormerMunicipality(code: $0, lineage: Lineage(of: $1, in: mergers)) }
  }
}
