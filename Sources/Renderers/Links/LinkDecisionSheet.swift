import Pages
package import Records

/// Decisions on names as a CSV that can be shared and read back (`koppelingen.csv`).
///
/// `titles` gives the title of each arrangement that is meant, for the reader; `others` the names of columns
/// that somebody added, and `cells` what stands in those with a decision.
package func renderLinkDecisions(
  _ decisions: [LinkDecision], titles: [SystemID: String], others: [String] = [],
  cells: (LinkDecision) -> [String] = { _ in [] }
) -> String {
  let rows = decisions.map { decision in
    DecisionRow(decision: decision, title: decision.systemID.flatMap { titles[$0] })
  }
  let own = DecisionRow.fields.sheet(rows, in: .dutch)
  let sheet = Sheet(
    columns: own.columns + others.map { Sheet.Column(title: $0, key: $0) },
    rows: zip(own.rows, decisions).map { row, decision in
      let cells = cells(decision)
      return row + others.indices.map { .text(cells.indices.contains($0) ? cells[$0] : nil) }
    })
  return sheet.csvForPeople
}

/// A decision with the title of the arrangement that is meant.
private struct DecisionRow {
  let decision: LinkDecision
  let title: String?

  static let fields = FieldList<DecisionRow>(columns: [
    Field(
      "regeling", .init("de naam zoals een document die geeft", "the name as a document has it"),
      .text { $0.decision.name }),
    Field(
      "gemeentecode", .init("code van wie de naam gebruikt", "code of who uses the name"),
      .text { $0.decision.municipality }),
    Field(
      "gemeente", .init("wie de naam gebruikt", "who uses the name"),
      .text { $0.decision.municipalityName }),
    Field(
      "besluit", .init("koppelen of afwijzen", "link or reject, in Dutch"),
      .text { $0.decision.systemID == nil ? "afwijzen" : "koppelen" }),
    Field(
      "systeemId", .init("nummer van de regeling", "number of the arrangement"),
      .text { $0.decision.systemID?.description }),
    Field("titel", .init("titel van de regeling", "title of the arrangement"), .text { $0.title }),
  ])
}
