import Documents
import GRDB
import Records
import TestSupport
import Testing

@testable import Store

@Suite struct RegisterImportTests {
  private func export(_ date: String = "2026-05-16", title: String = "Regeling") -> RegisterXML {
    var refused = Element.member(4, "D")
    refused.attributes = []
    return .national(
      date,
      [.organisation(1, "A"), .organisation(2, "B"), .organisation(2, "B opnieuw")],
      [
        .arrangement(7, title, [.member(1, "A"), .member(2, "B"), .member(2, "B"), refused]),
        .arrangement(8, "Zonder begin", from: "2021-02-30", [.member(1, "A")]),
      ])
  }

  private func ledger(_ outcome: ImportOutcome) throws -> Ledger {
    guard case .read(let document) = outcome else {
      throw StoreError(.notARegister, path: "already read")
    }
    return document.ledger
  }

  @Test func theLedgerAddsUp() throws {
    let register = try Register.temporary()
    let read = try ReadExport(export())
    let first = try ledger(register.read(read, sha256: Register.checksum(1)))
    // 4 organisations, 2 arrangements, 5 participations.
    #expect(first.read == 11)
    #expect((first.stored, first.unchanged, first.rejected, first.ignored) == (6, 0, 3, 2))
    let second = try ledger(
      register.read(ReadExport(export("2026-05-17")), sha256: Register.checksum(2)))
    #expect((second.stored, second.unchanged, second.rejected, second.ignored) == (0, 6, 3, 2))
    #expect(try register.known(on: nil).documents.map(\.ledger) == [first, second])
  }

  @Test func theFirstOfTwoRecordsWithOneNumberIsKept() throws {
    let register = try Register.temporary()
    try register.read(ReadExport(export()), sha256: Register.checksum(1))
    let names = try register.queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM organisation WHERE systemID = 2")
    }
    #expect(names == ["B"])
  }

  @Test func theSameBytesAgainChangeNothing() throws {
    let register = try Register.temporary()
    let read = try ReadExport(export())
    try register.read(read, sha256: Register.checksum(1))
    let before = try register.dump()
    guard case .alreadyRead(let known) = try register.read(read, sha256: Register.checksum(1))
    else {
      Issue.record("read twice")
      return
    }
    #expect(known.sha256 == Register.checksum(1))
    #expect(try register.dump() == before)
  }

  @Test func unchangedFactsAreNotWrittenAgain() throws {
    let register = try Register.temporary()
    for day in 10...19 {
      try register.read(
        ReadExport(export("2026-05-\(day)")), sha256: Register.checksum(day))
    }
    let counts = try register.queue.read { db in
      try ["organisation", "arrangement", "participation"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(counts == [3, 1, 2])
  }

  private struct Interruption: Error {}

  @Test func anErrorMidwayLeavesTheRegisterAsItWas() throws {
    let register = try Register.temporary()
    try register.read(ReadExport(export()), sha256: Register.checksum(1))
    let before = try register.dump()
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: "x", sha256: Register.checksum(2), readAt: "")
    #expect(throws: Interruption.self) {
      try register.importRegister(incoming) { session in
        try session.begin(date: Day(number: 30_000), origin: .document)
        try session.state(
          Organisation(id: BodyID(1), name: "Anders"), OrganisationDetails(),
          topKind: "Gemeente", lineNumber: 1)
        throw Interruption()
      }
    }
    #expect(try register.dump() == before)
  }

  @Test func aTrialKeepsNothing() throws {
    let register = try Register.temporary()
    let before = try register.dump()
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: "x", sha256: Register.checksum(2), readAt: "")
    let outcome = try register.importRegister(incoming, keep: false) { session in
      try session.begin(date: Day(number: 20_000), origin: .document)
      try session.state(
        Organisation(id: BodyID(1), name: "A"), OrganisationDetails(), topKind: "Gemeente",
        lineNumber: 1)
      return RegisterScope()
    }
    #expect(try ledger(outcome).stored == 1)
    #expect(try register.dump() == before)
  }
}

@Suite struct ShrinkageTests {
  /// A national export with so many municipalities, which with its province and arrangement makes
  /// two records more.
  private func read(_ date: String, municipalities: Int) throws -> ReadExport {
    try ReadExport(
      .national(
        date, (0..<municipalities).map { .organisation($0 + 1, "M\($0)") }, [.arrangement(7, "R")]))
  }

  private func register() throws -> Register {
    let register = try Register.temporary()
    try register.read(read("2026-05-16", municipalities: 98), sha256: Register.checksum(1))
    return register
  }

  @Test func aTwentiethLessIsAccepted() throws {
    try register().read(read("2026-05-17", municipalities: 93), sha256: Register.checksum(2))
  }

  @Test func moreThanATwentiethLessIsRefusedAndNothingIsKept() throws {
    let register = try register()
    let before = try register.dump()
    let refusal = try #require(throws: ImportRefusal.self) {
      try register.read(read("2026-05-17", municipalities: 92), sha256: Register.checksum(2))
    }
    switch refusal {
    case .shrinks(let missing, let known, let compared):
      #expect((missing, known) == (6, 100))
      #expect(compared.sha256 == Register.checksum(1))
    }
    #expect(try register.dump() == before)
  }

  @Test func anyLossIsAcceptedWhenAsked() throws {
    let register = try register()
    try register.read(
      read("2026-05-17", municipalities: 2), sha256: Register.checksum(2), acceptShrinkage: true)
    #expect(try register.known(on: nil).documents.count == 2)
  }

  @Test func anEarlierExportMayHaveLess() throws {
    try register().read(read("2020-01-01", municipalities: 2), sha256: Register.checksum(2))
  }

  @Test func aCategoryExportIsComparedWithItsOwnKind() throws {
    let register = try register()
    let category = try ReadExport(
      RegisterXML((0..<98).map { .organisation($0 + 1, "M\($0)") }).dated("2026-05-17"))
    try register.read(category, sha256: Register.checksum(2))
    let arrangements = try register.known(on: nil).arrangements(
      ArrangementFilter(), on: Day(number: 20_000))
    #expect(arrangements.map(\.arrangement.id) == [VersionID(7)])
    let halved = try ReadExport(
      RegisterXML((0..<49).map { .organisation($0 + 1, "M\($0)") }).dated("2026-05-18"))
    #expect(throws: ImportRefusal.self) {
      try register.read(halved, sha256: Register.checksum(3))
    }
  }
}
