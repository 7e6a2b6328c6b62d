import GRDB
import Records
import TestSupport
import Testing

@testable import Store

/// A register without a document equals one that never had it.
@Suite struct ForgettingTests {
  private typealias SmallDocument = HistoryTests.SmallDocument

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func exportsAreForgottenWhateverTheOrder(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let documents = SmallDocument.sequence(&random)
    let order = documents.shuffled(using: &random)
    let forgotten = try #require(documents.randomElement(using: &random))
    let register = try Register.temporary()
    for document in order { try document.read(into: register) }
    try register.forget(checksum: Register.checksum(forgotten.number))
    let expected = HistoryTests.Model.rows(documents.filter { $0.number != forgotten.number })
    for table in expected.keys.sorted() {
      #expect(try register.rows(table) == expected[table], "\(table), \(order.map(\.number))")
    }
    #expect(try register.isSearchIndexWhole())
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func inTheOrderOfDatesTheLedgersAreThoseOfNeverHavingReadIt(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let documents = SmallDocument.sequence(&random).sorted { $0.id < $1.id }
    let forgotten = try #require(documents.randomElement(using: &random))
    let (register, never) = (try Register.temporary(), try Register.temporary())
    for document in documents {
      try document.read(into: register)
      if document.number != forgotten.number { try document.read(into: never) }
    }
    try register.forget(checksum: Register.checksum(forgotten.number))
    #expect(try register.known(on: nil).documents == never.known(on: nil).documents)
  }

  @Test func theLastExportIsForgottenToTheByte() throws {
    var random = SplitMix(state: 7)
    let documents = SmallDocument.sequence(&random).sorted { $0.id < $1.id }
    let (register, never) = (try Register.temporary(), try Register.temporary())
    for document in documents { try document.read(into: register) }
    for document in documents.dropLast() { try document.read(into: never) }
    try register.forget(checksum: Register.checksum(try #require(documents.last).number))
    #expect(try register.facts() == never.facts())
  }

  /// A list of figures: each an arrangement, an amount and its line.
  private struct SmallList {
    let number: Int
    var figures: [(name: String, amount: Int64)]

    func read(into register: Register) throws {
      let incoming = IncomingDocument(
        kind: .contributions, fileName: "\(number).csv", sha256: Register.checksum(number),
        readAt: "")
      _ = try register.importList(
        incoming, date: Day(number: 100 + number / 2), origin: .given
      ) { session in
        for (place, figure) in figures.enumerated() {
          try session.state([
            BudgetFigure(
              arrangement: ArrangementMention(name: figure.name),
              municipality: MunicipalityMention(name: "Almere", code: nil), year: 2026,
              documentKind: .budget, quantity: .contribution, amount: Euro(figure.amount),
              place: FigurePlace(
                lineNumber: place + 2, column: "bijdrage", text: "\(figure.amount)"))
          ])
        }
      }
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func listsAreForgottenWhateverTheOrder(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let lists = (1...Int.random(in: 2...5, using: &random)).map { number in
      SmallList(
        number: number,
        figures: (0..<Int.random(in: 1...6, using: &random)).map { _ in
          (
            ["A", "B", "C"].randomElement(using: &random) ?? "A",
            Int64.random(in: 1...2, using: &random)
          )
        })
    }
    let order = lists.shuffled(using: &random)
    let forgotten = try #require(lists.randomElement(using: &random))
    let (register, never) = (try Register.temporary(), try Register.temporary())
    for list in order { try list.read(into: register) }
    for list in order where list.number != forgotten.number { try list.read(into: never) }
    try register.forget(checksum: Register.checksum(forgotten.number))
    #expect(try register.figures() == never.figures())
    #expect(try register.names() == never.names())
    #expect(
      try register.known(on: nil).documents.map(\.document.id)
        == never.known(on: nil).documents.map(\.document.id))
    // A row of a list that repeats an earlier one is counted as that list met it.
    for document in try register.known(on: nil).documents.map(\.document) {
      #expect(document.ledger.read == lists.first { $0.number == number(document) }?.figures.count)
    }
  }

  private func number(_ document: Document) -> Int {
    Int(document.sha256.prefix(8), radix: 16) ?? 0
  }

  @Test func aTrialChangesNothing() throws {
    let register = try Register.temporary()
    try SmallList(number: 1, figures: [("A", 1)]).read(into: register)
    let before = try register.dump()
    let document = try #require(try register.known(on: nil).documents.first).document
    let forgotten = try register.forget(document, keep: false)
    #expect(forgotten.gone == 1)
    #expect(try register.dump() == before)
  }

  @Test func whatAnEarlierVersionReadIsNotGuessed() throws {
    let register = try Register.temporary()
    for number in 1...2 {
      try SmallList(number: number * 2, figures: [("A", 1)]).read(into: register)
    }
    try register.queue.write { try $0.execute(sql: "UPDATE document SET keepsRepetitions = 0") }
    #expect(throws: CannotForget.self) { try register.forget(checksum: Register.checksum(2)) }
    try register.forget(checksum: Register.checksum(4))
    #expect(try register.figures().count == 1)
  }
}

extension Register {
  fileprivate func forget(checksum: String) throws {
    let found = try #require(
      try known(on: nil).documents.first { $0.sha256 == checksum }?.document)
    try forget(found)
  }

  /// The tables of exports, without the numbers of rows.
  fileprivate func facts() throws -> [String] {
    try queue.read { db in
      try ["organisation", "arrangement", "participation", "document", "documentKind"].flatMap {
        table in
        try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          "\(row.filter { $0.0 != "rowid" }.map { "\($0): \($1)" })"
        }.sorted()
      }
    }
  }

  fileprivate func figures() throws -> [String] {
    try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT mention.name || ' ' || amount || ' ' || document || ' ' || lineNumber || ' ' || cell
          FROM figure JOIN mention ON mention.id = figure.mention ORDER BY 1
          """)
    }
  }

  fileprivate func names() throws -> [String] {
    try queue.read { try String.fetchAll($0, sql: "SELECT name FROM mention ORDER BY 1") }
  }

  /// Whether every row is in the index of words, and nothing else.
  fileprivate func isSearchIndexWhole() throws -> Bool {
    try queue.read { db in
      let indexed = try Int64.fetchAll(
        db,
        sql: "SELECT rowid FROM arrangementText WHERE arrangementText MATCH 'a OR b' ORDER BY 1")
      let rows = try Int64.fetchAll(db, sql: "SELECT rowid FROM arrangement ORDER BY 1")
      return indexed == rows
    }
  }
}
