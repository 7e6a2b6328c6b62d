import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

/// What is told of the tables and views in a file, held against the file.
struct DatabaseCodebookTests {
  /// A new register, opened as anybody would.
  private func register() throws -> (TemporaryFolder, DatabaseQueue) {
    let folder = try TemporaryFolder()
    _ = try Register.openForImport(folder.path("register.sqlite"))
    return (folder, try DatabaseQueue(path: folder.path("register.sqlite")))
  }

  @Test func everyColumnHasAnEntryAndEveryEntryAColumn() throws {
    let (folder, queue) = try register()
    let (there, told) = try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type IN ('table', 'view')
            AND name NOT LIKE 'arrangementText%' AND name <> 'grdb_migrations'
          """)
      let there = try tables.flatMap { table in
        try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]
        ).map { "\(table).\($0)" }
      }
      let told = try String.fetchAll(
        db, sql: "SELECT name || '.' || \"column\" FROM codebook WHERE \"column\" IS NOT NULL")
      return (there, told)
    }
    #expect(there.count > 250)
    #expect(Set(told).count == told.count)
    #expect(Set(there).symmetricDifference(told) == [])
    withExtendedLifetime(folder) {}
  }

  @Test func everyEntrySaysSomething() throws {
    let (folder, queue) = try register()
    let empty = try queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT name || '.' || coalesce(\"column\", '') FROM codebook WHERE meaning = ''")
    }
    #expect(empty == [])
    for table in DatabaseCodebook.tables {
      for column in table.columns where column.isDay {
        #expect(!column.name.hasSuffix("At"), "a day is no time: \(table.name).\(column.name)")
      }
    }
    withExtendedLifetime(folder) {}
  }

  @Test func aPlaceInAFileIsNotCalledALine() throws {
    let (folder, queue) = try register()
    let lines = try queue.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM codebook WHERE \"column\" = 'line'")
    }
    #expect(
      Set(lines) == [
        "arrangement_version", "arrangement_period", "membership", "contribution_part",
        "answer_contribution",
      ])
    withExtendedLifetime(folder) {}
  }

  @Test func whatIsReferredToIsDeclaredAndThere() throws {
    let workplace = try Registers.sample.get()
    try DatabaseQueue(path: workplace.database).read { db in
      let declared = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM sqlite_master JOIN pragma_foreign_key_list(sqlite_master.name)
          WHERE type = 'table'
          """)
      #expect(declared ?? 0 >= 40)
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }
}
