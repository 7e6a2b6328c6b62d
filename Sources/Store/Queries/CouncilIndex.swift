import GRDB
import Records

/// The municipalities of the register, to find the one that a document means.
struct CouncilIndex {
  private let byCode: [String: [Organisation]]
  private let byID: [BodyID: Organisation]
  private let names: MunicipalityNames
  /// What people decided that a name means, by the folded name.
  private let decided: [String: BodyID]

  /// The municipalities as the last known document that speaks of each has it.
  init(_ db: GRDB.Database, upTo known: DocumentID = .max) throws {
    var former: [String: Set<BodyID>] = [:]
    var latest: [BodyID: Organisation] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrganisationColumns.selection.joined(separator: ", ")) FROM organisation
        WHERE kind = 'Gemeente' AND firstSeen <= ? ORDER BY firstSeen
        """, arguments: [known.number])
    {
      let organisation = OrganisationColumns.organisation(row)
      if let before = latest[organisation.id], before.name != organisation.name {
        former[MunicipalityName.folded(before.name), default: []].insert(organisation.id)
      }
      latest[organisation.id] = organisation
    }
    let byCode = Dictionary(grouping: latest.values.filter { $0.code != nil }) {
      $0.code?.text ?? ""
    }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT nameBefore, codeAfter FROM merger
        WHERE manner = 'naamswijziging' AND document <= ?
        """, arguments: [known.number])
    {
      let successor: String? = row["codeAfter"]
      for municipality in successor.flatMap({ byCode[$0] }) ?? [] {
        let name = MunicipalityName.folded((row["nameBefore"] as String?) ?? "")
        former[name, default: []].insert(municipality.id)
      }
    }
    self.byCode = byCode
    names = MunicipalityNames(
      latest.values.sorted { $0.id < $1.id },
      formerNames: former.mapValues { ids in ids.compactMap { latest[$0] }.sorted { $0.id < $1.id }
      })
    decided = try LinkDecisions.municipalities(db)
    byID = latest
  }

  /// The municipality that people decided a mention means.
  private func decision(_ mention: MunicipalityMention) -> Organisation? {
    let name = mention.name.isEmpty ? mention.code?.text ?? "" : mention.name
    return decided[MunicipalityName.folded(name)].flatMap { byID[$0] }
  }

  /// The municipalities by number, each with its folded name: to look for those nearest to many names.
  var spelled: [(organisation: Organisation, name: String)] {
    byID.values.sorted { $0.id < $1.id }.map { ($0, MunicipalityName.folded($0.name)) }
  }

  /// At most three of the municipalities whose names come nearest to a name.
  static func nearest(
    to name: String, among spelled: [(organisation: Organisation, name: String)]
  ) -> [Organisation] {
    Likeness.nearest(to: MunicipalityName.folded(name), among: spelled) { $0.name }
      .prefix(3).map(\.organisation)
  }

  /// Whether the register has any municipality yet.
  var isEmpty: Bool { byID.isEmpty }

  /// The municipality that a mention means: by its code, a decision, or its name; `nil` when there is none,
  /// or several that existed in the year.
  func municipality(_ mention: MunicipalityMention, year: Int?) -> Organisation? {
    let named =
      mention.code.flatMap { byCode[$0.text] }
      ?? decision(mention).map { [$0] } ?? names.municipalities(named: mention.name)
    guard named.count > 1, let span = year.flatMap(YearSpan.init) else {
      return named.count == 1 ? named.first : nil
    }
    let living = named.filter { span.overlaps($0.existence) }
    return living.count == 1 ? living.first : nil
  }
}

/// The days of a calendar year.
struct YearSpan {
  /// The first day.
  let first: Day
  /// The first day of the next year.
  let next: Day

  init?(_ year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else { return nil }
    self.first = first
    self.next = next
  }

  /// Whether a period has a day in the year; an unknown bound excludes nothing.
  func overlaps(_ period: Period) -> Bool {
    if let start = period.start, start >= next { return false }
    if let end = period.end, end <= first { return false }
    return true
  }
}
