import GRDB
package import Records

extension Known {
  /// The areas of municipalities for a day: those of its year, else of the nearest year before it, else of the
  /// nearest one after it; `nil` where no document gave any.
  ///
  /// Of an area that documents draw otherwise the newest one counts. Throws a ``StoreError``.
  package func boundaries(on day: Day) throws -> Boundaries? {
    try read { db in
      let year = try Int.fetchOne(
        db,
        sql: """
          SELECT year FROM boundary WHERE document <= ?
          ORDER BY year > ?, abs(year - ?) LIMIT 1
          """, arguments: [limit.number, day.year, day.year])
      guard let year else { return nil }
      var areas: [OrganisationCode: Boundary] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT code, name, source, area, lineNumber FROM boundary WHERE year = ? AND document <= ?
          ORDER BY document, lineNumber
          """, arguments: [year, limit.number])
      while let row = try rows.next() {
        guard let code = OrganisationCode(row["code"] as String),
          let rings = AreaText.rings(of: row["area"])
        else { continue }
        areas[code] = Boundary(
          code: code, name: row["name"], year: year, source: row["source"], rings: rings,
          lineNumber: row["lineNumber"])
      }
      return Boundaries(year: year, areas: areas)
    }
  }
}
