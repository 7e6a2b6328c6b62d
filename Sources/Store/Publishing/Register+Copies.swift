package import Foundation
import GRDB
import GRDBSQLite
import Records

extension Register {
  /// The bytes of a file with what the register tells: without what was taken out of it and may still lie about
  /// in the file, and without the decisions of people.
  ///
  /// Made in memory, so that nothing stays behind wherever the program is stopped; twice the size of the register
  /// for a moment. Throws a ``StoreError`` when it cannot be read.
  package func published() throws -> Data { try copy { _ in } }

  /// The same without anything of the moments of reading, so that the same documents, read in the same order, give
  /// the same bytes: they count as read on their own day, and those without one as of the day of the newest that
  /// has one.
  package func cited() throws -> Data {
    var bytes = try copy { db in
      let dated = try String.fetchOne(
        db, sql: "SELECT max(date) FROM document WHERE dateOrigin <> 'reading'")
      let day = dated.flatMap { Day(iso: $0) } ?? Day(number: 0)
      let undated = try Int64.fetchAll(
        db, sql: "SELECT id FROM document WHERE dateOrigin = 'reading' ORDER BY id")
      for id in undated {
        let number = Int64(day.number) << 32 | id & 0xFFFF_FFFF
        try Self.renumber(document: id, as: number, db)
        try db.execute(
          sql: "UPDATE document SET date = ? WHERE id = ?", arguments: [day.description, number])
      }
      try db.execute(sql: "UPDATE document SET readAt = date || 'T00:00:00Z'")
    }
    // How often the file and its schema were changed (https://sqlite.org/fileformat.html, 1.3.7, 1.3.9 and 1.3.15).
    for place in [24, 40, 92] where bytes.count > 100 {
      bytes.replaceSubrange(
        bytes.startIndex + place..<bytes.startIndex + place + 4, with: [0, 0, 0, 1])
    }
    return bytes
  }

  private static func renumber(
    document: Int64, as number: Int64, _ db: GRDB.Database
  ) throws {
    let references = try Row.fetchAll(
      db,
      sql: """
        SELECT sqlite_master.name, reference."from" FROM sqlite_master
        JOIN pragma_foreign_key_list(sqlite_master.name) AS reference
        WHERE type = 'table' AND reference."table" = 'document'
        """)
    for reference in references + [["name": "document", "from": "id"]] {
      let (table, column): (String, String) = (reference["name"], reference["from"])
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?", arguments: [number, document])
    }
  }

  private func copy(_ change: (GRDB.Database) throws -> Void) throws -> Data {
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let copy = try DatabaseQueue(configuration: configuration)
      try queue.backup(to: copy)
      return try copy.inDatabase { db in
        try db.execute(sql: "DELETE FROM linkDecision; DELETE FROM removal")
        try change(db)
        try db.execute(sql: "VACUUM")
        return try db.serialized()
      }
    } catch {
      throw StoreError(path: path, writing: false, error)
    }
  }
}

extension GRDB.Database {
  /// The bytes that a file of this database would have. Throws a `DatabaseError` when there is no memory.
  fileprivate func serialized() throws -> Data {
    var size: Int64 = 0
    guard let bytes = sqlite3_serialize(sqliteConnection, "main", &size, 0) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    return Data(
      bytesNoCopy: bytes, count: Int(size), deallocator: .custom { bytes, _ in sqlite3_free(bytes) }
    )
  }
}
