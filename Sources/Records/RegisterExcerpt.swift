/// A part of the register that answers one question: records as they were known on one day, and the
/// documents that said so.
package struct RegisterExcerpt: Sendable {
  /// How many participants an arrangement may have to be looked at as a whole where all councils are gone through, each
  /// for itself; of one with more each council's own part is looked at. The largest of the register has 129.
  package static let mostParticipantsForEach = 500

  /// Organisations by number.
  package var organisations: [BodyID: Organisation] = [:]
  /// Details of the organisations the question is about; not of every participant.
  package var organisationDetails: [BodyID: OrganisationDetails] = [:]
  /// Versions of arrangements by number: those in question and the others of their lines.
  package var arrangements: [VersionID: Arrangement] {
    get { versionsByNumber }
    _modify {
      LookedUp.forget(&lines)
      yield &versionsByNumber
    }
  }
  /// How many participations of municipalities are known on the day asked for, of the whole register or of
  /// the municipality in question; `nil` where that was not looked for.
  package var coverage: Standing.Coverage?
  /// Those of `arrangements` that no document lists any more: known for the sake of their lines, they
  /// count as in force on no day.
  package var unlisted: Set<VersionID> {
    get { unlistedVersions }
    _modify {
      LookedUp.forget(&lines)
      yield &unlistedVersions
    }
  }
  /// Details of the versions the question is about.
  package var arrangementDetails: [VersionID: ArrangementDetails] = [:]
  /// Participations in the versions the question is about.
  package var participations: [Participation] {
    get { participationList.elements }
    _modify { yield &participationList.elements }
  }
  /// The participations of the municipality in question and of its predecessors in every version of the
  /// lines of `arrangements`, of the past too; only where mergers are to be followed.
  package var pastParticipations: [Participation] = []
  /// Of each day on which a body of an arrangement in question ended: how many bodies of arrangements in
  /// force on the day asked for ended on it, in the whole register.
  package var bodiesEnded: [Day: Int] = [:]
  /// Where each record of `organisations` and `arrangements` was first read, as far as it is known.
  package var places: [SystemID: SourceReference] = [:]
  /// The figures that are tied to the lines of `arrangements`, by line: those of every municipality and
  /// those of the arrangement itself, in the order of the documents.
  package var figures: [LineID: [LinkedFigure]] = [:]
  /// What arrangements reported to CBS as staff cost, by line.
  package var staffCosts: [LineID: [StaffCost]] = [:]
  /// The names under which documents give figures of the municipality in question, tied or not.
  package var listed: [ListedArrangement] = []
  /// The council views on documents of the lines of `arrangements`, of every municipality.
  package var views: [CouncilView] {
    get { viewList.elements }
    _modify { yield &viewList.elements }
  }
  /// What municipalities say in words of the lines of `arrangements` as affiliated parties, in the order of the
  /// documents: of two that say otherwise the last counts.
  package var notes: [PartyNote] {
    get { noteList.elements }
    _modify { yield &noteList.elements }
  }
  /// What documents tell of the boards of the lines of `arrangements`, of leaving these and of their classes.
  package var boards: [LineID: BoardFacts] = [:]
  /// The rules by which the council of the municipality in question classes arrangements, in the order of the documents.
  package var classRules: [LinkedFact<ClassRule>] = []
  /// How many inhabitants a municipality has on 1 January of a year, by its code.
  package var inhabitants: [OrganisationCode: [Int: Int]] = [:]
  /// The area of organisations in square kilometres, with a decimal point, as the newest export has it; only
  /// in an excerpt of the whole country.
  package var areas: [BodyID: String] = [:]
  /// The provinces of versions of arrangements, by their addresses; only in an excerpt of the whole country with
  /// details.
  package var provinces: [VersionID: Province] = [:]
  /// The bodies that arrangements founded and that take part in none; only in an excerpt of the whole country with
  /// details.
  package var founded: [BodyID: Organisation] = [:]
  /// The areas of municipalities, for maps; only where the answer has any.
  package var boundaries: Boundaries?
  /// What the municipality in question, and its predecessors where mergers are to be followed, report to
  /// CBS as paid to arrangements, per taakveld and statement (Iv3 categories 4.3.3, 4.4.3 and 4.5.3);
  /// with the document each stands in.
  package var transfers: [TransferTotal] = []
  /// The changes of municipalities, by date.
  package var mergers: [Merger] = []
  /// Every participation of the municipality in question, in versions of any date.
  package var memberships: [Participation] = []
  /// The versions in which the municipality took part earlier, of lines in which it does not on the day: the
  /// last such version of each, where it is one of the years that were asked for.
  package var earlier: [VersionID] = []
  /// The arrangements in force on the day in which bodies take part that arrangements in question founded, and so on,
  /// by the number of the body; only where they were looked for.
  package var secondTier: [BodyID: [VersionID]] = [:]
  /// The municipalities before the one in question, each with its number where the register has a record of
  /// it.
  package var predecessors: [PredecessorRecord] = []
  /// The documents read up to the day of knowledge, by date.
  package var documents: [CitedDocument] = []
  /// The day of knowledge, where one was asked.
  package var knownOn: Day?

  private var versionsByNumber: [VersionID: Arrangement] = [:]
  private var unlistedVersions: Set<VersionID> = []
  private var lines = LookedUp<LineTable>()
  private var participationList = KeyedList<VersionID, Participation> { $0.arrangement }
  private var viewList = KeyedList<LineID?, CouncilView> { $0.line }
  private var noteList = KeyedList<LineID, PartyNote> { $0.line }

  /// An excerpt with nothing in it.
  package init() {}

  /// The participations in one version, in their order. Cost: those.
  package func participations(in version: VersionID) -> [Participation] {
    participationList[version]
  }

  /// The council views on documents of one line, in their order. Cost: those.
  package func views(of line: LineID) -> [CouncilView] { viewList[line] }

  /// What municipalities say in words of one line, in the order of the documents. Cost: those.
  package func notes(of line: LineID) -> [PartyNote] { noteList[line] }

  /// How old an answer of a day is that is taken from the excerpt and, where it is about participations, how complete.
  package func standing(on day: Day, coverage: Standing.Coverage? = nil) -> Standing {
    Standing(day: day, knownOn: knownOn, documents: documents, coverage: coverage)
  }

  /// Whether a day lies in a year before that of the newest export of the register: what the register tells
  /// without a date, such as seats and addresses, does not hold for it.
  package func isPast(_ day: Day) -> Bool {
    documents.last { $0.kind == .registerExport }.map { day.year < $0.date.year } ?? false
  }

  /// Whether a version counts on a day: a document still lists it, and of the versions of its line that
  /// are in force on the day it started last.
  ///
  /// Versions of a line overlap where their dates in the register do; an arrangement counts once. Cost: see
  /// ``countingVersions(inLineOf:)``.
  package func counts(_ version: VersionID, on day: Day) -> Bool {
    guard let arrangement = arrangements[version], arrangement.inForce.contains(day),
      !unlisted.contains(version)
    else { return false }
    guard arrangement.previous != nil || arrangement.next != nil else { return true }
    return countingVersions(inLineOf: version).version(on: day) == version
  }

  /// The days on which a version counts, see ``counts(_:on:)``: its period without those of the versions of its
  /// line that started later.
  package func countingPeriods(of version: VersionID) -> [Period] {
    guard arrangements[version] != nil, !unlisted.contains(version) else { return [] }
    return countingVersions(inLineOf: version).periods(of: version)
  }

  /// Which version of a line counts when. Cost: n log n in the length of the line, once for all its versions.
  private func countingVersions(inLineOf version: VersionID) -> CountingVersions {
    lineTable { $0.counting(inLineOf: version) }
      ?? CountingVersions(listedVersions(inLineOf: version))
  }

  private func lineTable<Answer: Sendable>(_ ask: (inout LineTable) -> Answer) -> Answer {
    lines.value({ LineTable(versionsByNumber, unlisted: unlistedVersions) }, ask: ask)
  }

  /// The year that the register's own inhabitants, seats and areas are of: that of its newest export; `nil`
  /// without one.
  package var registerYear: Int? {
    documents.registerDay?.year
  }

  /// An organisation with the inhabitants and seats of a year: those of a list of that year, else those of
  /// the register in its own year, else none. Without an export, as it is.
  package func organisation(_ organisation: Organisation, in year: Int) -> Organisation {
    guard let registerYear else { return organisation }
    var dated = organisation
    let isRegisters = registerYear == year
    dated.inhabitants =
      organisation.code.flatMap { inhabitants[$0]?[year] }
      ?? (isRegisters ? organisation.inhabitants : nil)
    if !isRegisters { dated.seats = nil }
    return dated
  }

  /// The participations that on a day follow only from the first, later version of a line, see
  /// ``Participation/Origin/derived``; each organisation once in an arrangement, in the order given.
  ///
  /// Looks at the participations of the excerpt, which must hold those of later versions. Cost: linear in
  /// the participations.
  package func derivedParticipations(on day: Day) -> [Participation] {
    var isFirst: [VersionID: Bool] = [:]
    var met: [VersionID: Set<BodyID>] = [:]
    return participations.compactMap { participation in
      let version = participation.arrangement
      guard arrangements[version]?.inForce.start.map({ $0 > day }) ?? false else { return nil }
      let begins =
        isFirst[version] ?? countingVersions(inLineOf: version).begin(with: version, after: day)
      isFirst[version] = begins
      let organisation = participation.organisation.id
      guard begins, hasJoined(organisation, on: participation.joined, by: day),
        met[version, default: []].insert(organisation).inserted
      else { return nil }
      var derived = participation
      derived.origin = .derived
      return derived
    }
  }

  /// How it is known that an organisation takes part on the day on which it joined: by the version that counts
  /// on that day, or only by the first, later version of a line; `nil` where neither tells it, or where no day
  /// of joining is known.
  ///
  /// Cost: see ``counts(_:on:)``.
  package func origin(onJoining participation: Participation) -> Participation.Origin? {
    guard let joined = participation.joined else { return nil }
    if counts(participation.arrangement, on: joined) { return .recorded }
    return countingVersions(inLineOf: participation.arrangement)
      .begin(with: participation.arrangement, after: joined)
      && exists(participation.organisation.id, on: joined) ? .derived : nil
  }

  /// Whether an organisation that joined on a day, if that is known, had done so by another, and existed then.
  private func hasJoined(_ organisation: BodyID, on joined: Day?, by day: Day) -> Bool {
    joined.map { $0 <= day } ?? false && exists(organisation, on: day)
  }

  private func exists(_ organisation: BodyID, on day: Day) -> Bool {
    organisations[organisation]?.existence.contains(day) ?? true
  }

  /// How many participations of municipalities are recorded on a day, and how many more are derived, among
  /// those of the excerpt. Cost: linear in the participations.
  package func municipalCoverage(on day: Day) -> Standing.Coverage {
    municipalCoverages(on: [day]).first ?? Standing.Coverage(recorded: 0, derived: 0)
  }

  /// The same for several days, in their order. Cost: linear in the participations; for each day only those of versions that
  /// count on it, or that others follow from, are looked at.
  func municipalCoverages(on days: [Day]) -> [Standing.Coverage] {
    var recorded = days.map { _ in 0 }
    var derived = recorded
    for (version, all) in municipalParticipations {
      let periods = countingPeriods(of: version)
      let counting = countingVersions(inLineOf: version)
      for (place, day) in days.enumerated() {
        if periods.contains(where: { $0.contains(day) }) {
          recorded[place] += all.count { $0.joined.map { $0 <= day } ?? true }
        } else if counting.begin(with: version, after: day) {
          let early = all.lazy.filter { hasJoined($0.organisation, on: $0.joined, by: day) }
          derived[place] += Set(early.map(\.organisation)).count
        }
      }
    }
    return zip(recorded, derived).map { Standing.Coverage(recorded: $0, derived: $1) }
  }

  /// Which municipalities take part in each version, and since when.
  private var municipalParticipations: [VersionID: [(organisation: BodyID, joined: Day?)]] {
    var found: [VersionID: [(organisation: BodyID, joined: Day?)]] = [:]
    for participation in participations {
      let reference = participation.organisation
      guard (organisations[reference.id] ?? Organisation(reference)).kind == .municipality else {
        continue
      }
      found[participation.arrangement, default: []].append((reference.id, participation.joined))
    }
    return found
  }

  /// The versions of a line that a document still lists, the first one first.
  private func listedVersions(inLineOf version: VersionID) -> [Arrangement] {
    versions(inLineOf: version).filter { !unlisted.contains($0.id) }
  }

  /// The line that a version belongs to; one that begins with the version where the excerpt does not have it.
  package func line(of version: VersionID) -> LineID {
    let first = lineTable { $0.first(of: version) }
    return LineID(startingWith: first ?? versions(inLineOf: version).first?.id ?? version)
  }

  /// The versions of the line that a version belongs to, the first one first.
  ///
  /// Follows `previous` and `next` within the excerpt; a loop in the data ends the walk. Cost: linear in the
  /// length of the line; where its versions do not all lead to the same ones it is followed no further than
  /// ``furthest`` versions either way, so that asking it of each of them stays linear in their number.
  package func versions(inLineOf version: VersionID) -> [Arrangement] {
    guard let start = arrangements[version] else { return [] }
    guard start.previous != nil || start.next != nil else { return [start] }
    if let known = lineTable({ $0.versions(inLineOf: version) }) { return known }
    var seen: Set<VersionID> = [version]
    func walk(_ direction: KeyPath<Arrangement, VersionID?>) -> [Arrangement] {
      var way: [Arrangement] = []
      while way.count < Self.furthest, let id = (way.last ?? start)[keyPath: direction],
        let other = arrangements[id], seen.insert(id).inserted
      {
        way.append(other)
      }
      return way
    }
    let earlier = walk(\.previous)
    return earlier.reversed() + [start] + walk(\.next)
  }

  /// Several times the length of the longest line of the register.
  private static let furthest = 100
}
