package import Records

/// The columns of seats and votes.
struct BoardSeatColumns {
  private let seats, votes, totalVotes, share: TableColumn?
  private let decision, manner, majority, budgetMajority: TableColumn?
  private let validFrom, asOf: TableColumn?

  init(_ header: TableHeader) throws {
    seats = try TableColumn(header, "zetels")
    votes = try TableColumn(header, "stemmen")
    totalVotes = try TableColumn(header, "totaal_stemmen")
    share = try TableColumn(header, "aandeel_stemmen", "aandeel_pct", "aandeel")
    decision = try TableColumn(header, "soort_besluit")
    manner = try TableColumn(header, "wijze")
    majority = try TableColumn(header, "meerderheid")
    budgetMajority = try TableColumn(header, "meerderheid_begroting")
    validFrom = try TableColumn(header, "geldig_vanaf")
    asOf = try TableColumn(header, "peildatum", "jaar")
  }

  /// What a row tells of a participant; `nil` when nothing is filled in.
  func seat(
    _ row: TableRow, of participant: () throws(RowProblem) -> ParticipantMention
  ) throws(RowProblem) -> BoardSeat? {
    let (seats, votes) = (try seats?.count(row, upTo: 1_000), try votes?.count(row, upTo: 100_000))
    let total = try totalVotes?.count(row, upTo: 1_000_000)
    let share = try share?.percentage(row)
    let majorities = (try majority?.words(row), try budgetMajority?.words(row))
    guard
      seats != nil || votes != nil || total != nil || share != nil || majorities.0 != nil
        || majorities.1 != nil
    else { return nil }
    if let column = totalVotes, let votes, let total, votes > total {
      throw .numberTooLarge(column: self.votes?.name ?? column.name, text: String(votes))
    }
    var seat = BoardSeat(try participant())
    (seat.seats, seat.votes, seat.totalVotes, seat.share) = (seats, votes, total, share)
    (seat.majority, seat.budgetMajority) = majorities
    seat.decision = try decision?.words(row).flatMap { Self.isEvery($0) ? nil : $0 }
    seat.manner = try manner?.words(row)
    seat.validFrom = try validFrom?.day(row)
    seat.asOf = try asOf?.moment(row)
    return seat
  }

  private static func isEvery(_ decision: String) -> Bool {
    ["alle", "alle besluiten", "alles"].contains(Folding.fold(decision))
  }
}

extension TableDocument {
  /// Reads seats and votes (stemverhouding): columns `regeling` or `systeemId`, `deelnemer` and `gemeentecode`, of
  /// which one is filled in, and if they are there `zetels`, `stemmen`, `totaal_stemmen`, `aandeel_pct`,
  /// `soort_besluit`, `wijze`, `meerderheid`, `meerderheid_begroting`, `geldig_vanaf`, `peildatum` (a day or a year),
  /// `bron`, `vindplaats` and `opmerking`. A row in which nothing is filled in is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readBoardSeats(_ body: (RowOutcome<StatedFact<BoardSeat>>) throws -> Void) throws {
    let facts = try ArrangementFactColumns(header)
    let participant = try ParticipantColumns(header)
    let seats = try BoardSeatColumns(header)
    try forEachRow(body) { row throws(RowProblem) in
      if let reason = participant.reasonToIgnore(row) {
        return .ignored(reason, lineNumber: row.lineNumber)
      }
      guard
        let seat = try seats.seat(
          row, of: { () throws(RowProblem) in try participant.mention(row) })
      else { return .ignored(.noFigure, lineNumber: row.lineNumber) }
      return .candidate(try facts.fact(row, seat))
    }
  }
}

/// The columns that name a participant: a municipality or another body, by name, by code, or both.
struct ParticipantColumns {
  private let name, code: TableColumn?

  /// Throws ``TableError`` when there is neither.
  init(_ header: TableHeader) throws {
    code = try TableColumn(header, "gemeentecode", "code")
    name =
      code == nil
      ? try TableColumn(requiredIn: header, "deelnemer", "gemeente")
      : try TableColumn(header, "deelnemer", "gemeente")
  }

  /// Why a row is about no participant: it adds up others.
  func reasonToIgnore(_ row: TableRow) -> IgnoredReason? {
    name.flatMap { RowLabel.reason($0.text(row)) }
  }

  /// The participant of a row. Throws when neither is filled in, or the code is none.
  func mention(_ row: TableRow) throws(RowProblem) -> ParticipantMention {
    let written = (try name?.words(row), try code?.words(row))
    if let text = written.1 {
      guard let found = OrganisationCode(municipality: text) ?? OrganisationCode(text) else {
        throw .notACode(column: code?.name ?? "", text: text)
      }
      return ParticipantMention(name: written.0 ?? "", code: found)
    }
    guard let name = written.0 else {
      throw .empty(column: self.name?.name ?? code?.name ?? "deelnemer")
    }
    return ParticipantMention(name: name)
  }
}
