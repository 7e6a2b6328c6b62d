package import Records

/// A participant and an arrangement, as provinces published them.
package struct ListedParticipation: Hashable, Sendable {
  /// The line on which it stands, from 1.
  package let lineNumber: Int
  /// The participant's name as it is written.
  package let participant: String
  /// The arrangement.
  package let arrangement: ArrangementMention
  /// The postal code of the arrangement's seat, if given; not always a Dutch one.
  package let postalCode: String?
  /// The place of its seat, if given.
  package let place: String?
  /// The province that published it, if given, as it is written.
  package let province: String?

  /// A participation.
  package init(
    lineNumber: Int, participant: String, arrangement: ArrangementMention,
    postalCode: String? = nil,
    place: String? = nil, province: String? = nil
  ) {
    self.lineNumber = lineNumber
    self.participant = participant
    self.arrangement = arrangement
    self.postalCode = postalCode
    self.place = place
    self.province = province
  }
}

extension TableDocument {
  /// Reads a participation list: columns `Deelnemer` and `Gemeenschappelijke regeling`, and if they
  /// are there `Postcode`, `Plaats` and `Provincie`.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readParticipationList(
    _ body: (RowOutcome<ListedParticipation>) throws -> Void
  ) throws {
    let participant = try TableColumn(requiredIn: header, "Deelnemer")
    let arrangement = try TableColumn(requiredIn: header, "Gemeenschappelijke regeling")
    let postalCode = try TableColumn(header, "Postcode")
    let place = try TableColumn(header, "Plaats")
    let province = try TableColumn(header, "Provincie")
    try forEachRow(body) { row throws(RowProblem) in
      .candidate(
        ListedParticipation(
          lineNumber: row.lineNumber, participant: try participant.required(row),
          arrangement: ArrangementMention(name: try arrangement.required(row)),
          postalCode: postalCode?.value(row), place: place?.value(row),
          province: province?.value(row)))
    }
  }
}
