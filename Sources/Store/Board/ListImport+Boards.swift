package import Records

extension ListImport {
  /// States what a row tells of an arrangement that is no amount.
  package func state<Content: BoardContent>(_ fact: StatedFact<Content>) throws {
    count(isNew: try store(fact))
  }

  /// Stores such a fact; whether no earlier document says it.
  func store<Content: BoardContent>(_ fact: StatedFact<Content>) throws -> Bool {
    let storage = Content.storage
    let table = try table(
      storage.table, content: ["mention"] + storage.columns + ["origin", "remark"])
    let mention = try mentions.id(
      fact.arrangement, storage.municipality(fact.content), year: storage.year(fact.content))
    return try table.state(
      [StoredValue(mention)] + storage.values(fact.content)
        + [StoredValue(try origins.id(fact.origin)), StoredValue(fact.remark)],
      place: [StoredValue(fact.lineNumber)])
  }
}
