import GRDB
package import Records

extension ListImport {
  /// States a row of a council's rule for classes.
  package func state(_ stated: StatedClassRule) throws {
    let table = try table(
      "classRule",
      content: [
        "municipality", "municipalityCode", "criterion", "comparison", "hundredths",
        "classification", "place", "supervision", "validFrom", "origin", "remark",
      ])
    let rule = stated.rule
    count(
      isNew: try table.state(
        [
          StoredValue(rule.municipality.name), StoredValue(rule.municipality.code?.text),
          StoredValue(rule.criterion.rawValue), StoredValue(rule.comparison.rawValue),
          .integer(rule.hundredths), StoredValue(rule.classification), StoredValue(rule.order),
          StoredValue(rule.supervision), StoredValue(rule.validFrom),
          StoredValue(try origins.id(stated.origin)), StoredValue(stated.remark),
        ], place: [StoredValue(stated.lineNumber)]))
  }
}

/// The rules by which councils class arrangements.
enum ClassRuleQuery {
  /// Those of a municipality that are known, in the order of the documents.
  static func all(
    of municipality: Organisation, _ known: KnownDocuments, _ db: GRDB.Database
  ) throws -> [LinkedFact<ClassRule>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT classRule.*, title, url, date, origin.year AS originYear
        FROM classRule LEFT JOIN origin ON origin.id = classRule.origin
        WHERE classRule.document <= ? ORDER BY classRule.document, classRule.lineNumber, classRule.id
        """, arguments: [known.limit.number]
    ).compactMap { row in
      guard let rule = content(row), isOf(municipality, rule),
        let source = known.place(of: row)
      else { return nil }
      return LinkedFact(
        rule,
        origin: FigureOrigin(
          title: row["title"], url: row["url"], date: row.day("date"), year: row["originYear"]),
        remark: row["remark"],
        source: source)
    }
  }

  /// Whether a rule is of a municipality: by its code, where it has none by its name.
  private static func isOf(_ municipality: Organisation, _ rule: ClassRule) -> Bool {
    let mention = rule.municipality
    return mention.code.map { $0 == municipality.code }
      ?? (MunicipalityName.folded(mention.name) == MunicipalityName.folded(municipality.name))
  }

  private static func content(_ row: Row) -> ClassRule? {
    guard let criterion = ClassRule.Criterion(rawValue: row["criterion"]),
      let comparison = ClassRule.Comparison(rawValue: row["comparison"])
    else { return nil }
    return ClassRule(
      MunicipalityMention(
        name: row["municipality"],
        code: (row["municipalityCode"] as String?).flatMap { OrganisationCode($0) }),
      criterion, comparison, hundredths: row["hundredths"], classification: row["classification"],
      order: row["place"], supervision: row["supervision"], validFrom: row.day("validFrom"))
  }
}
