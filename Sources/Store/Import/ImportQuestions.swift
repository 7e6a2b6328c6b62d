import GRDB
package import Records

/// A municipality that a document names and the register does not have.
package struct UnknownMunicipality: Hashable, Sendable {
  /// The name or code as the document has it.
  package let name: String
  /// The line on which it stands first, from 1.
  package let lineNumber: Int
  /// At most three municipalities whose names come nearest.
  package let nearest: [Organisation]
}

/// An amount of which the unit may be wrong.
package struct DoubtfulAmount: Hashable, Sendable {
  /// Why it is asked about.
  package enum Reason: Hashable, Sendable {
    /// So many euros for each inhabitant, in cents: below 50 cents, or above 3,000 euros.
    case perInhabitant(cents: Int64)
    /// So many times more or less than the year before.
    case yearBefore(Euro)
  }

  /// The arrangement and the municipality as the document has them.
  package let arrangement: String, municipality: String
  /// The budget year.
  package let year: Int
  /// The amount.
  package let amount: Euro
  /// The line on which it stands, from 1.
  package let lineNumber: Int
  /// Why it is asked about.
  package let reason: Reason
}

extension ListImport {
  /// The municipalities that the rows stated so far name and the register does not have, in the order of
  /// the document; none while the register has no municipalities at all.
  package func unknownMunicipalities() throws -> [UnknownMunicipality] {
    let councils = try CouncilIndex(db)
    guard !councils.isEmpty else { return [] }
    var found: [String: UnknownMunicipality] = [:]
    let spelled = councils.spelled
    for row in try mentionedRows() {
      guard let mention = MentionTable.municipality(row),
        councils.municipality(mention, year: row["year"]) == nil
      else { continue }
      let name = mention.name.isEmpty ? mention.code?.text ?? "" : mention.name
      let lineNumber: Int = row["lineNumber"]
      if let known = found[name], known.lineNumber <= lineNumber { continue }
      found[name] = UnknownMunicipality(
        name: name, lineNumber: lineNumber,
        nearest: found[name]?.nearest ?? CouncilIndex.nearest(to: name, among: spelled))
    }
    return found.values.sorted { ($0.lineNumber, $0.name) < ($1.lineNumber, $1.name) }
  }

  /// The areas stated so far of which the register has no municipality with that code, in the order of the
  /// document; none while the register has no municipalities at all.
  package func unknownAreas() throws -> [UnknownMunicipality] {
    let councils = try CouncilIndex(db)
    guard !councils.isEmpty else { return [] }
    return try Row.fetchAll(
      db,
      sql:
        "SELECT code, name, year, lineNumber FROM boundary WHERE document = ? ORDER BY lineNumber",
      arguments: [document.id.number]
    ).compactMap { row in
      let mention = MentionTable.municipality(name: "", code: row["code"])
      guard let mention, councils.municipality(mention, year: row["year"]) == nil else {
        return nil
      }
      return UnknownMunicipality(
        name: "\(row["name"] as String) (\(row["code"] as String))", lineNumber: row["lineNumber"],
        nearest: [])
    }
  }

  private func mentionedRows() throws -> [Row] {
    let counted = try Row.fetchAll(
      db,
      sql: """
        SELECT foldedName AS municipality, code AS municipalityCode, year, min(lineNumber) AS lineNumber
        FROM inhabitantCount WHERE document = ? AND code IS NULL GROUP BY 1, 2, 3 ORDER BY 4
        """, arguments: [document.id.number])
    return try counted
      + ["figure", "councilView", "riskClass"].flatMap { table in
        try Row.fetchAll(
          db,
          sql: """
            SELECT mention.municipality, mention.municipalityCode, mention.year,
              min(\(table).lineNumber) AS lineNumber
            FROM \(table) JOIN mention ON mention.id = \(table).mention
            WHERE \(table).document = ? AND mention.municipality IS NOT NULL
            GROUP BY 1, 2, 3 ORDER BY 4
            """, arguments: [document.id.number])
      }
  }

  /// The amounts stated so far of which the unit may be wrong: contributions that are implausible for the
  /// inhabitants, and all but results that are for the year before.
  package func doubtfulAmounts() throws -> [DoubtfulAmount] {
    let councils = try CouncilIndex(db)
    var found: [DoubtfulAmount] = []
    let yearBefore = try db.makeStatement(sql: Self.amountBefore)
    var mention: AmountMention?
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT mention.*, figure.quantity, figure.amount, figure.lineNumber
        FROM figure JOIN mention ON mention.id = figure.mention
        WHERE figure.document = ? AND figure.quantity != ? AND figure.amount != 0
        ORDER BY figure.lineNumber, figure.id
        """, arguments: [document.id.number, Quantity.result.rawValue])
    while let row = try rows.next() {
      // The amounts of a mention stand in a row.
      if mention?.id != row["id"] { mention = AmountMention(row, councils) }
      guard let mention else { continue }
      let amount = Euro(row["amount"])
      let quantity: String = row["quantity"]
      let isContribution = quantity == Quantity.contribution.rawValue
      guard
        let reason = Self.doubt(
          amount, isContribution ? mention.council?.inhabitants : nil,
          try mention.amountBefore(of: quantity, yearBefore))
      else { continue }
      found.append(
        DoubtfulAmount(
          arrangement: row["name"],
          municipality: mention.council?.name ?? mention.municipality.name, year: mention.year,
          amount: amount, lineNumber: row["lineNumber"], reason: reason))
    }
    return found
  }

  /// Asks for the largest amount of a quantity that is known under a name in a year.
  private static let amountBefore = """
    SELECT max(abs(max(figure.amount, -9223372036854775807))) FROM mention JOIN figure ON figure.mention = mention.id
    WHERE mention.foldedName = ? AND mention.year = ? AND mention.municipality IS ?
      AND mention.municipalityCode IS ? AND figure.quantity = ?
    """

  private static func doubt(
    _ amount: Euro, _ inhabitants: Int?, _ before: Euro?
  ) -> DoubtfulAmount.Reason? {
    let size = amount.amount.magnitude
    if let before, before.amount != 0 {
      let (most, least) = (max(size, before.amount.magnitude), min(size, before.amount.magnitude))
      if (100...10_000).contains(most / least) { return .yearBefore(before) }
    }
    guard let inhabitants, inhabitants > 0 else { return nil }
    let cents = Double(size) * 100 / Double(inhabitants)
    guard cents < 50 || cents > 300_000 else { return nil }
    return .perInhabitant(cents: Int64(cents.rounded()))
  }
}

/// What amounts that are asked about have in common: whose they are, of which year, and under which name.
private struct AmountMention {
  let id: MentionID
  let municipality: MunicipalityMention
  let year: Int
  let council: Organisation?
  private let name: StatementArguments

  /// `nil` where a mention is of no municipality or no year.
  init?(_ row: Row, _ councils: CouncilIndex) {
    guard let municipality = MentionTable.municipality(row), let year: Int = row["year"] else {
      return nil
    }
    (self.municipality, self.year) = (municipality, year)
    id = row["id"]
    council = councils.municipality(municipality, year: year)
    name = [
      row["foldedName"] as String, year - 1, row["municipality"] as String?,
      row["municipalityCode"] as String?,
    ]
  }

  /// The largest amount of a quantity that is known under the same name in the year before.
  func amountBefore(of quantity: String, _ statement: Statement) throws -> Euro? {
    try Int64.fetchOne(statement, arguments: name + [quantity]).map { Euro($0) }
  }
}
