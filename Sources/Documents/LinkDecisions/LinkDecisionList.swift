package import Records

/// A row of a table of decisions.
package struct LinkDecisionRow: Sendable {
  /// The decision.
  package let decision: LinkDecision
  /// What stands in the columns that are not ours, in the order of ``TableDocument/otherLinkColumns``.
  package let others: [String]
}

extension TableDocument {
  /// Reads decisions on names (`koppelingen.csv`): columns `regeling` (the name as documents write it),
  /// `gemeentecode` or `gemeente`, `besluit` (`koppelen` or `afwijzen`) and `systeemId`, which a
  /// rejection leaves empty. Without a municipality it is about figures that name none; without a name
  /// it says which municipality the name of one means.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readLinkDecisions(_ body: (RowOutcome<LinkDecisionRow>) throws -> Void) throws {
    let others = otherLinkPlaces.map { TableColumn(header, place: $0) }
    let name = try TableColumn(requiredIn: header, "regeling")
    let code = try TableColumn(requiredIn: header, "gemeentecode", "gemeente")
    let municipality = try TableColumn(header, "gemeente")
    let decision = try TableColumn(requiredIn: header, "besluit")
    let systemID = try TableColumn(requiredIn: header, "systeemId")
    try forEachRow(body) { row throws(RowProblem) in
      let word = try decision.required(row)
      let number = systemID.value(row)
      let id: SystemID?
      switch Folding.fold(word) {
      case "afwijzen", "nee": id = nil
      case "koppelen", "ja", "akkoord":
        guard let found = SystemID(number ?? "") else {
          throw .notACode(column: systemID.name, text: number ?? "")
        }
        id = found
      default:
        throw .unknownWord(column: decision.name, text: word, known: ["koppelen", "afwijzen"])
      }
      let municipalityName = municipality?.value(row) ?? ""
      let decision = LinkDecision(
        name: name.value(row) ?? "", municipality: code.value(row) ?? municipalityName,
        municipalityName: municipalityName, systemID: id)
      return .candidate(LinkDecisionRow(decision: decision, others: others.map { $0.text(row) }))
    }
  }

  /// The names of the columns that a table of decisions has besides ours.
  package var otherLinkColumns: [String] { otherLinkPlaces.map { header.names[$0] } }

  private var otherLinkPlaces: [Int] {
    let ours = ["regeling", "gemeentecode", "gemeente", "besluit", "systeemid", "titel"]
    return header.names.indices.filter { !ours.contains(Folding.fold(header.names[$0])) }
  }
}
