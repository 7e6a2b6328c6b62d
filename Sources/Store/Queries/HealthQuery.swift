import Foundation
import GRDB
package import Records

extension Register {
  /// Looks the whole file through: its pages, its indexes and what its rows refer to.
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
    return references.prefix(toldFaults).map { row in
      let table: String? = row["table"]
      let parent: String? = row["parent"]
      return "\(table ?? "?") → \(parent ?? "?")"
    }
  }
}
