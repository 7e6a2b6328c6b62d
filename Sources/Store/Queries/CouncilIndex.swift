import GRDB
import Records

/// The municipalities of the register, to find the one that a document means.
struct CouncilIndex {
  private let byCode: [String: [Organisation]]
  private let byName: [String: [Organisation]]

  /// The municipalities as the last known document that speaks of each has it.
  init(_ db: GRDB.Database, upTo known: DocumentID = .max) throws {
    var latest: [SystemID: Organisation] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrganisationColumns.selection.joined(separator: ", ")) FROM organisation
        WHERE kind = 'Gemeente' AND firstSeen <= ? ORDER BY firstSeen
        """, arguments: [known.number])
    {
      let organisation = OrganisationColumns.organisation(row)
      latest[organisation.id] = organisation
    }
    byCode = Dictionary(grouping: latest.values.filter { $0.code != nil }) { $0.code?.text ?? "" }
    byName = Dictionary(grouping: latest.values) { MunicipalityName.folded($0.name) }
  }

  /// The municipality that a mention means: by its code, else by its name; `nil` when there is none,
  /// or several that existed in the year.
  func municipality(_ mention: MunicipalityMention, year: Int?) -> Organisation? {
    let named =
      mention.code.flatMap { byCode[$0.text] }
      ?? byName[MunicipalityName.folded(mention.name)] ?? []
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
