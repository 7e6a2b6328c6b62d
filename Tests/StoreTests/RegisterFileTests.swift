import Foundation
import GRDB
import Records
import TestSupport
import Testing

@testable import Store

@Suite struct RegisterFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problem(_ body: () throws -> Register) throws -> StoreError.Problem {
    try #require(throws: StoreError.self) { try body() }.problem
  }

  @Test func anAbsentFileIsAbsentAndIsNotMade() throws {
    let path = folder.path("absent.sqlite")
    #expect(try problem { try .openForReading(path) } == .absent)
    #expect(!Register.exists(path))
  }

  @Test func importMakesTheFileAndItsFolder() throws {
    let path = folder.path("a/b/register.sqlite")
    try Register.openForImport(path).read(
      ReadExport(.national("2026-05-10", [.organisation(1, "A")], [])),
      sha256: Register.checksum(1))
    #expect(try Register.openForReading(path).known(on: nil).documents.count == 1)
  }

  @Test(arguments: [2, 100, 5_000])
  func aFileThatIsNoDatabaseIsRefusedAndKept(length: Int) throws {
    let bytes = Array("dit is geen register ".utf8)
    let content = (0..<length).map { bytes[$0 % bytes.count] }
    let path = try folder.write(content, as: "notes.txt")
    #expect(try problem { try .openForReading(path) } == .notARegister)
    #expect(try problem { try .openForImport(path) } == .notARegister)
    #expect(FileManager.default.contents(atPath: path).map { Array($0) } == content)
  }

  @Test func anEmptyFileIsNoRegisterYet() throws {
    let path = try folder.write([], as: "empty.sqlite")
    #expect(try problem { try .openForReading(path) } == .notARegister)
    #expect(FileManager.default.contents(atPath: path)?.isEmpty == true)
  }

  @Test func aNewRegisterIsWhatTheMigratorWouldMake() throws {
    let migrated = try DatabaseQueue()
    try Schema.migrator.migrate(migrated)
    let objects =
      "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"
    let expected = try migrated.read { try String.fetchAll($0, sql: objects) }
    let made = try Register.temporary().queue
    #expect(try made.read { try String.fetchAll($0, sql: objects) } == expected)
    #expect(try made.read { try Schema.migrator.hasCompletedMigrations($0) })
  }

  @Test func aCopyHoldsNoDecisionsAndNothingThatWasTakenOut() throws {
    let register = try Register.openForImport(folder.path("register.sqlite"))
    try register.read(
      ReadExport(.national("2026-05-10", [.organisation(1, "Heel Geheim")], [])),
      sha256: Register.checksum(1))
    try register.decide([
      LinkDecision(
        name: "Ons Besluit", municipality: "GM0034", municipalityName: "Almere", systemID: nil)
    ])
    // As an earlier version did it: what is deleted stays in the file.
    try register.queue.inDatabase {
      try $0.execute(sql: "PRAGMA secure_delete = OFF; DELETE FROM organisation WHERE systemID = 1")
    }
    let bytes = try register.published()
    #expect(try bytes == register.published())
    for trace in ["Heel Geheim", "Ons Besluit"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
    }
    let path = try folder.write(Array(bytes), as: "copy.sqlite")
    #expect(try Register.openForReading(path).known(on: nil).documents.count == 1)
  }

  @Test func anotherDatabaseIsRefusedAndKept() throws {
    let path = folder.path("other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photo (id)") }
    #expect(try problem { try .openForReading(path) } == .notARegister)
    #expect(try problem { try .openForImport(path) } == .notARegister)
    let tables = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["photo"])
  }

  @Test func aRegisterOfALaterVersionIsRefused() throws {
    let path = folder.path("later.sqlite")
    _ = try Register.openForImport(path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 later')")
    }
    #expect(try problem { try .openForReading(path) } == .tooNew)
    #expect(try problem { try .openForImport(path) } == .tooNew)
  }

  @Test func anEarlierRegisterIsBroughtUpToDateByAnImport() throws {
    let path = folder.path("earlier.sqlite")
    let earlier = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(earlier, upTo: "11 rules for classes")
    try earlier.write { db in
      try db.execute(
        sql: """
          INSERT INTO document (id, kind, fileName, sha256, date, dateOrigin, readAt)
            VALUES (1, 'registerexport', 'a.xml', 'a', '2026-05-16', 'document', ''),
              (2, 'deelnemersbijdragen', 'b.csv', 'b', '2026-05-17', 'given', '');
          INSERT INTO organisation (systemID, firstSeen, line, topKind, name, foldedName, kind, code, details)
            VALUES (5, 1, 9, 'Gemeente', 'Almere', 'almere', 'Gemeente', 'GM0034', '{}');
          INSERT INTO arrangement (systemID, firstSeen, line, isCrossBorder, title, inForceFrom, details)
            VALUES (7, 1, 12, 0, 'Regeling', '2016-01-01', '{}');
          INSERT INTO participation (arrangement, organisation, firstSeen, line, isCrossBorder, name)
            VALUES (7, 5, 1, 13, 0, 'Almere');
          INSERT INTO mention (id, name, foldedName, systemID, municipality, year, council, arrangementLine, ground)
            VALUES (1, 'Regeling', 'regeling', 7, 'Almere', 2026, 5, 7, 'identifier');
          INSERT INTO figure (id, mention, documentKind, quantity, amount, isEstimate, document, line, columnName, cell)
            VALUES (1, 1, 'begroting', 'bijdrage', 10, 0, 2, 2, 'bedrag', '10');
          """)
    }
    try earlier.close()
    #expect(try problem { try .openForReading(path) } == .tooOld)
    _ = try Register.openForImport(path)
    let register = try Register.openForReading(path)
    let known = try register.known(on: nil)
    #expect(try known.municipalities().map(\.name) == ["Almere"])
    let rows = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(
        db, sql: "SELECT code || line || amount || lineNumber FROM answer_contribution")
        + String.fetchAll(db, sql: "SELECT line || code || \"start\" FROM membership")
    }
    #expect(rows == ["GM00347102", "7GM00342016-01-01"])
  }

  @Test func aViewThatIsNotQuiteOursIsRefused() throws {
    let path = folder.path("register.sqlite")
    _ = try Register.openForImport(path)
    try DatabaseQueue(path: path).write {
      try $0.execute(
        sql: """
          DROP VIEW membership;
          CREATE VIEW membership AS SELECT load_extension('x') AS line;
          """)
    }
    #expect(try problem { try .openForReading(path) } == .damaged)
    #expect(try problem { try .openForImport(path) } == .damaged)
  }

  @Test func aFolderIsNoRegister() throws {
    #expect(throws: StoreError.self) { try Register.openForReading(folder.url.path) }
    #expect(throws: StoreError.self) { try Register.openForImport(folder.url.path) }
  }

  @Test func askingDoesNotChangeTheFile() throws {
    let path = folder.path("register.sqlite")
    try Register.openForImport(path).read(
      ReadExport(.national("2026-05-10", [.organisation(1, "A")], [.arrangement(7, "R")])),
      sha256: Register.checksum(1))
    let before = FileManager.default.contents(atPath: path)
    let register = try Register.openForReading(path)
    let known = try register.known(on: nil)
    _ = try known.municipalities(matching: "B", on: Day(number: 20_000))
    _ = try known.arrangements(matching: "R", on: Day(number: 20_000))
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["register.sqlite"])
  }
}
