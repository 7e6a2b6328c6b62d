import GRDB
package import Records

extension Known {
  /// The whole country over years, see ``PanelRecords``.
  ///
  /// - Parameter withDetails: whether the details of the versions are wanted, by which subjects are recognised.
  ///
  /// Throws a ``StoreError``. Cost: linear in the participations ever told, and in the figures and Iv3 reports of
  /// the years.
  package func panelRecords(
    of years: ClosedRange<Int>, withDetails: Bool
  ) throws -> PanelRecords {
    try read { db in
      let reader = NationalReader(db, known: limit, documents)
      var history = RegisterHistory(excerpt: try reader.excerpt(everyOrganisation: true))
      try reader.addParticipations(to: &history)
      var records = PanelRecords(history.excerpt)
      records.excerpt.participations = []
      for participation in history.excerpt.participations {
        if let sighting = history.disappearance(of: participation) {
          records.disappeared.append((participation, sighting))
        } else {
          records.excerpt.participations.append(participation)
        }
      }
      records.excerpt.knownOn = day
      records.excerpt.mergers = try MergerQuery.all(upTo: limit, db)
      if withDetails { try reader.addDetails(to: &records.excerpt) { _, _ in true } }
      let money = try MoneyReader(db, cited, Holdings(db))
      for year in years {
        try records.excerpt.figures.merge(money.contributions(of: year, db), uniquingKeysWith: +)
        try records.excerpt.inhabitants.merge(
          reader.inhabitants(in: year, of: records.excerpt.organisations)
        ) { $0.merging($1) { $1 } }
      }
      records.reported = try Self.reported(in: years, upTo: limit, db)
      return records
    }
  }

  /// The transfers of income on taakvelden alone; those of balance items are mutations of the balance.
  private static func reported(
    in years: ClosedRange<Int>, upTo known: DocumentID, _ db: GRDB.Database
  ) throws -> [OrganisationCode: [BudgetStatement: EuroSum]] {
    var found: [OrganisationCode: [BudgetStatement: EuroSum]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT statement.entity, statement.year, statement.documentKind, iv3Figure.amount
        FROM iv3Statement AS statement
        CROSS JOIN iv3Code AS category ON category.code = 'L4.3.3'
        CROSS JOIN iv3Figure
          ON iv3Figure.statement = statement.id AND iv3Figure.category = category.id
        CROSS JOIN iv3Code AS field ON field.id = iv3Figure.field AND field.code < 'A'
        WHERE statement.entity LIKE 'GM%' AND statement.year BETWEEN ? AND ?
          AND statement.document = (\(MoneyReader.newestDocument("statement")))
        """, arguments: [years.lowerBound, years.upperBound, known.number])
    while let row = try rows.next() {
      guard let code = OrganisationCode(row[0] as String), let kind = DocumentKind(rawValue: row[2])
      else { continue }
      found[code, default: [:]][BudgetStatement(row[1], kind), default: EuroSum()].add(Euro(row[3]))
    }
    return found
  }
}
