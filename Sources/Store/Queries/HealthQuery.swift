import Foundation
import GRDB
package import Records

extension Register {
  /// Looks the whole file through: its pages, its indexes, what its rows refer to, the ledger of its documents, and
  /// whether every arrangement can be found by its words.
  ///
  /// Throws a ``StoreError`` when it cannot be read. Cost: every page of the file is read.
  package func health() throws -> RegisterHealth {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return RegisterHealth(
      path: path, size: (attributes?[.size] as? NSNumber)?.intValue ?? 0,
      faults: try read { try Self.faults($0) }, documents: try known(on: nil).documents)
  }

  /// At most this many faults are told.
  private static let toldFaults = 20

  private static func faults(_ db: GRDB.Database) throws -> [String] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(toldFaults))")
      .filter { $0 != "ok" }
    // What the check of references says of a damaged file is not worth reading.
    guard integrity.isEmpty else { return integrity }
    let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    let dangling = references.prefix(toldFaults).map { row in
      let table: String? = row["table"]
      let parent: String? = row["parent"]
      return "\(table ?? "?") → \(parent ?? "?")"
    }
    return try dangling + ledgerFaults(db) + indexFaults(db)
  }

  /// The documents of which more is in the register than their ledger says was stored.
  private static func ledgerFaults(_ db: GRDB.Database) throws -> [String] {
    let facts = ["organisation", "arrangement", "participation"]
      .map {
        """
        SELECT firstSeen AS document, count(*) AS stored FROM \($0)
        WHERE lineNumber <> \(FactTable.unknownLineNumber) GROUP BY 1
        """
      }
    let lines = ForgottenStatements.tables.map { "SELECT document, lineNumber FROM \($0)" }
    return try String.fetchAll(
      db,
      sql: """
        SELECT 'ledger: ' || document.fileName FROM document JOIN (
          SELECT document, sum(stored) AS stored FROM (\(facts.joined(separator: " UNION ALL ")))
            GROUP BY document
          UNION ALL SELECT document, count(*) FROM (\(lines.joined(separator: " UNION ")))
            GROUP BY document
        ) AS found ON found.document = document.id
        WHERE found.stored > document.stored
          OR min(document.stored, document.unchanged, document.rejected, document.ignored) < 0
        ORDER BY document.id LIMIT \(toldFaults)
        """)
  }

  /// Whether every arrangement is in the index of words, and nothing else.
  private static func indexFaults(_ db: GRDB.Database) throws -> [String] {
    let isWhole = try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT rowid FROM arrangement EXCEPT SELECT id FROM arrangementText_docsize)
          AND NOT EXISTS (SELECT id FROM arrangementText_docsize EXCEPT SELECT rowid FROM arrangement)
        """)
    return isWhole == true ? [] : ["arrangementText ≠ arrangement"]
  }
}
