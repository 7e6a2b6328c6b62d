import Records
import TestSupport
import Testing

@testable import Documents

struct BoardTableTests {
  private func outcomes<Content>(
    _ text: String,
    _ read: (TableDocument, (RowOutcome<StatedFact<Content>>) throws -> Void) throws -> Void
  ) throws -> [RowOutcome<StatedFact<Content>>] {
    let folder = try TemporaryFolder()
    let input = try DocumentInput(path: folder.write(Array(text.utf8), as: "tabel.csv"))
    var outcomes: [RowOutcome<StatedFact<Content>>] = []
    try read(try TableDocument(input)) { outcomes.append($0) }
    return outcomes
  }

  private func kind(_ names: String) -> Document.Kind? {
    Document.Kind(columnNames: names.split(separator: ";").map(String.init))
  }

  @Test func kindsAreRecognisedByTheirColumns() {
    #expect(kind("regeling;deelnemer;zetels") == .boardSeats)
    #expect(kind("Regeling;Gemeente;Stemmen;Jaar") == .boardSeats)
    #expect(kind("systeemId;regel;afronding") == .voteRules)
    #expect(kind("regeling;per_inwoners") == .voteRules)
    #expect(kind("regeling;opzegtermijn_maanden;wijze") == .exitClauses)
    #expect(kind("gemeente;regeling;jaar;klasse;pakket") == .riskClasses)
    #expect(kind("gemeente;criterium;vergelijking;grens;klasse;volgorde") == .classRules)
    // What was known before is still that.
    #expect(kind("Deelnemer;Gemeenschappelijke regeling;Postcode") == .participationList)
    #expect(
      kind("gemeente;systeemId;regeling;boekjaar;documentsoort;bijdrage;risico;zetels;stemmen")
        == .template)
    #expect(
      kind("gemeente;regeling;boekjaar;documentsoort;bijdrage;resultaat;risico")
        == .affiliatedParties)
    #expect(kind("regeling;gemeente;boekjaar;stuk;besluit") == .councilViews)
  }

  @Test func everyRowOfSeatsHasAnOutcomeAndWhatIsEmptyIsUnknown() throws {
    let rows: [RowOutcome<StatedFact<BoardSeat>>] = try outcomes(
      """
      regeling;systeemId;deelnemer;gemeentecode;zetels;stemmen;totaal_stemmen;aandeel_pct;soort_besluit;peildatum;bron;vindplaats
      R;12;Provincie Utrecht;;1;;;;alle;2022;https://example.nl;pagina 3 van 8-2-2017
      R;12;;GM0344;;4;28;14,3 %;jaarstukken;2014-05-01;;
      R;12;Aa;;;;;;;;;
      R;12;Aa;;twee;;;;;;;
      R;12;Aa;;;-1;;;;;;
      R;12;Aa;;1;;;140;;;;
      R;12;Aa;;;5;4;;;;;
      ;;Aa;;1;;;;;;;
      R;12;;;1;;;;;;;
      R;12;Aa;;1;;;;;ooit;;
      R;12;Totaal;;9;;;;;;;
      """, { try $0.readBoardSeats($1) })
    var stated: [StatedFact<BoardSeat>] = []
    var problems: [RowProblem] = []
    var ignored: [IgnoredReason] = []
    for row in rows {
      switch row {
      case .candidate(let fact): stated.append(fact)
      case .rejected(let row): problems.append(row.problem)
      case .ignored(let reason, _): ignored.append(reason)
      }
    }
    #expect(stated.count == 2 && problems.count == 7 && ignored == [.noFigure, .total])
    let province = try #require(stated.first)
    #expect(province.content.seats == 1 && province.content.votes == nil)
    #expect(province.content.decision == nil)
    #expect(province.content.asOf == StatedMoment(year: 2022))
    #expect(province.origin.url == "https://example.nl")
    #expect(province.origin.date == Day(iso: "2017-02-08"))
    #expect(stated[1].content.share?.description == "14.3")
    #expect(stated[1].content.decision == "jaarstukken")
    #expect(problems.contains(.notANumber(column: "zetels", text: "twee")))
    #expect(problems.contains(.notADate(column: "peildatum", text: "ooit")))
    #expect(problems.contains(.empty(column: "deelnemer")))
  }

  @Test func rulesClausesAndClassesAreReadWithTheirOwnWords() throws {
    let rules: [RowOutcome<StatedFact<VoteRule>>] = try outcomes(
      """
      regeling;regel;per_inwoners;afronding;minimum;maximum
      R;een per tienduizend;10.000;niet genoemd;2;geen
      R;;20000;Naar boven;;
      R;;20000;anders;;
      R;;0;;;
      R;;;;;
      """, { try $0.readVoteRules($1) })
    #expect(rules.map { $0.fact?.content.inhabitantsPerVote } == [10_000, 20_000, nil, nil, nil])
    #expect(rules[0].fact?.content.rounding == nil && rules[0].fact?.content.maximum == nil)
    #expect(rules[1].fact?.content.rounding == .up)
    let exits: [RowOutcome<StatedFact<ExitClause>>] = try outcomes(
      """
      regeling;opzegtermijn_maanden;wijze;jaren;percentage_eerste_jaar;aflopend
      R;12;aflopend;5;100 %;ja
      R;twaalf;;;;
      R;;;;;misschien
      """, { try $0.readExitClauses($1) })
    #expect(exits[0].fact?.content.firstPercentage?.description == "100")
    #expect(exits[0].fact?.content.isDeclining == true)
    #expect(exits[1].fact == nil && exits[2].fact == nil)
    let risks: [RowOutcome<StatedFact<RiskClass>>] = try outcomes(
      """
      gemeente;gemeentecode;regeling;jaar;klasse;pakket;risico
      Urk;GM0184;R;2026;2;basis;gering
      Urk;;R;;2;;
      Urk;;R;2026;;;
      """, { try $0.readRiskClasses($1) })
    #expect(risks[0].fact?.content.supervision == "basis")
    #expect(risks[1].fact == nil && risks[2].fact == nil)
  }
}

extension RowOutcome {
  /// The record, where the row gave one.
  fileprivate var fact: Record? {
    if case .candidate(let record) = self { record } else { nil }
  }
}
