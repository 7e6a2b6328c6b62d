import GRDB
package import Records

extension Known {
  /// What municipalities and arrangements reported to CBS of the money between them, by year and then by
  /// kind of statement. Transfers on a taakveld alone:
  /// on a balance item (`A111`) the same category is a mutation of the balance.
  ///
  /// Throws a ``StoreError``. Cost: one search in each report, and one step for each taakveld in it.
  package func nationalTransfers() throws -> [NationalTransfers] {
    try read { db in
      try NationalTransferReader(db, known: limit).transfers()
    }
  }
}

private struct NationalTransferReader {
  private struct Key: Hashable {
    let year: Int
    let documentKind: DocumentKind
  }

  private let db: GRDB.Database
  private let known: DocumentID

  init(_ db: GRDB.Database, known: DocumentID) {
    self.db = db
    self.known = known
  }

  func transfers() throws -> [NationalTransfers] {
    var found: [Key: NationalTransfers] = [:]
    var last: Int64?
    // The plus keeps SQLite from looking for each taakveld by itself: most reports have few of the category.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT statement.id, statement.year, statement.documentKind, statement.entity LIKE 'GM%',
          statement.document, field.code, iv3Figure.amount
        FROM iv3Statement AS statement
        LEFT JOIN iv3Code AS category
          ON category.code = iif(statement.entity LIKE 'GM%', 'L4.3.3', 'B4.3.2')
        LEFT JOIN iv3Figure ON iv3Figure.statement = statement.id
          AND iv3Figure.category = category.id
          AND +iv3Figure.field IN (SELECT id FROM iv3Code WHERE code < 'A')
        LEFT JOIN iv3Code AS field ON field.id = iv3Figure.field
        WHERE (statement.entity LIKE 'GM%' OR statement.entity LIKE 'GR%')
          AND statement.document = (\(MoneyReader.newestDocument("statement")))
        ORDER BY statement.id
        """, arguments: [known.number])
    while let row = try rows.next() {
      guard let kind = DocumentKind(rawValue: row[2]) else { continue }
      let key = Key(year: row[1], documentKind: kind)
      let isNew = last != row[0]
      last = row[0]
      // In its place: a copy would be made of the amounts with each row.
      found[key, default: NationalTransfers(year: key.year, documentKind: kind)]
        .add(row, isNew: isNew)
    }
    let versions = try NationalReader(db, known: known).versions()
    return try found.values.map { try withExisting($0, among: versions) }
      .sorted {
        BudgetStatement($0.year, $0.documentKind) < BudgetStatement($1.year, $1.documentKind)
      }
  }

  /// How many could have reported.
  private func withExisting(
    _ transfers: NationalTransfers, among versions: RegisterExcerpt
  ) throws -> NationalTransfers {
    var transfers = transfers
    guard let lastDay = Day(year: transfers.year, month: 12, day: 31) else { return transfers }
    let day = lastDay.description
    transfers.municipalities.existing =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT systemID) FROM organisation
          WHERE kind = 'Gemeente' AND \(ExcerptReader.isKnown("organisation"))
            AND (existsFrom IS NULL OR existsFrom <= ?) AND (existsUntil IS NULL OR existsUntil > ?)
          """, arguments: [known.number, known.number, day, day]) ?? 0
    transfers.arrangements.existing = versions.arrangements.values.count {
      [.publicBody, .operationsOrganisation].contains($0.form)
        && versions.counts($0.id, on: lastDay)
    }
    return transfers
  }
}

extension NationalTransfers {
  /// Adds a row: what one report tells of one taakveld, or that it tells of none.
  fileprivate mutating func add(_ row: Row, isNew: Bool) {
    let isOfMunicipality: Bool = row[3]
    let field: String? = row[5]
    if isNew {
      let side: WritableKeyPath<NationalTransfers, NationalTransfers.Coverage> =
        isOfMunicipality ? \.municipalities : \.arrangements
      self[keyPath: side].reporting += 1
      if field != nil { self[keyPath: side].withTransfer += 1 }
      documents.insert(row[4])
    }
    guard let field else { return }
    let amount = Euro(row[6])
    if isOfMunicipality {
      paid[field, default: EuroSum()].add(amount)
    } else {
      received[field, default: EuroSum()].add(amount)
    }
  }
}
