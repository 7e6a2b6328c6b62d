import GRDB
package import Records

extension Register {
  /// Every decision recorded, by municipality and name.
  package func linkDecisions() throws -> [LinkDecision] {
    try read { db in try LinkDecisions(db).all }
  }

  /// The titles of the lines that decisions mean, by the number that each decision has.
  package func lineTitles(of records: [SystemID]) throws -> [SystemID: String] {
    try read { db in
      let index = try LineIndex(db)
      return Dictionary(
        records.compactMap { id in
          index.line(of: VersionID(id.number)).flatMap { index.lines[$0] }.map { (id, $0.title) }
        }
      ) { first, _ in first }
    }
  }

  /// Records decisions and takes others back, and ties every name anew; all of it or nothing.
  ///
  /// A decision replaces an earlier one on the same name and municipality.
  package func decide(_ decisions: [LinkDecision], forgetting: [LinkDecision] = []) throws {
    try transaction { db in
      for decision in decisions { try LinkDecisions.keep(decision, db) }
      for decision in forgetting { try LinkDecisions.forget(decision, db) }
      try Linker(db).linkAll()
      return .commit
    }
  }
}
