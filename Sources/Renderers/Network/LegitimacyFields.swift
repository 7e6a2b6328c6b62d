import Overviews
import Pages
import Records

/// What is told of the democratic legitimacy of arrangements: each indicator with its number and its coverage.
enum LegitimacyFields {
  /// The member `legitimiteit` of an answer.
  static func member<Answer>(
    _ indicators: @escaping @Sendable (Answer) -> LegitimacyIndicators
  ) -> Field<Answer> {
    Field(
      "legitimiteit",
      .init(
        "indicatoren van democratische legitimiteit, elk met aantal en dekking",
        "indicators of democratic legitimacy, each with number and coverage"),
      .object(whole) { indicators($0) })
  }

  private static let whole = FieldList<LegitimacyIndicators>([
    Field(
      "deelnemendOrgaan",
      .init(
        "welk orgaan van de gemeente meedoet, over deelnames",
        "which body of the municipality takes part, over participations"),
      .object(bodies) { $0 }),
    Field(
      "eigenZetel",
      .init(
        "of een raad zelf meedoet en dus uit zijn midden leden aanwijst (Wgr art. 13 lid 1), over regelingen met een bestuur",
        "whether a council itself takes part and so appoints members from its own (Wgr art. 13(1)), over arrangements with a board"
      ),
      .object(seats) { $0 }),
    Field(
      "stemmenTegenInwoners",
      .init(
        "afstand tussen stemmen en inwoners, over besturen",
        "distance between votes and inhabitants, over boards"),
      .object(distances) { ($0.votesFromInhabitants, $0.boardCount) }),
    Field(
      "stemmenTegenBijdrage",
      .init(
        "afstand tussen stemmen en bijdragen, over besturen",
        "distance between votes and payment, over boards"),
      .object(distances) { ($0.votesFromPayment, $0.boardCount) }),
  ])

  private static let bodies = FieldList<LegitimacyIndicators>([
    Field(
      "deelnames", .init("deelnames van gemeenten", "participations of municipalities"),
      .integer { $0.participationCount }),
    Field(
      "bekend", .init("van hoeveel het orgaan bekend is", "of how many the body is known"),
      .integer { $0.knownCount }),
    Field(
      "dekking", .init("deel daarvan", "part of these"), unit: .inPercent,
      .percent { part($0.knownCount, of: $0.participationCount) }),
    Field(
      "raad", .init("waarin de raad meedoet", "in which the council takes part"),
      .integer { $0.councilCount }),
    Field(
      "alleenCollegeOfBurgemeester",
      .init(
        "waarin alleen college of burgemeester meedoet", "in which only executive or mayor does"),
      .integer { $0.executiveCount }),
    Field(
      "aandeelRaad",
      .init("deel van de bekende waarin de raad meedoet", "part of the known with the council"),
      unit: .inPercent, .percent { part($0.councilCount, of: $0.knownCount) }),
  ])

  private static let seats = FieldList<LegitimacyIndicators>([
    Field(
      "regelingenMetBestuur",
      .init(
        "regelingen met een bestuur waaraan gemeenten meedoen",
        "arrangements with a board in which municipalities take part"),
      .integer { $0.boardCount }),
    Field(
      "bekend", .init("van hoeveel het bekend is", "of how many it is known"),
      .integer { $0.knownSeatCount }),
    Field(
      "dekking", .init("deel daarvan", "part of these"), unit: .inPercent,
      .percent { part($0.knownSeatCount, of: $0.boardCount) }),
    Field(
      "metRaad", .init("waarin een raad meedoet", "in which a council takes part"),
      .integer { $0.councilSeatCount }),
    Field(
      "aandeel", .init("deel van de bekende", "part of the known"), unit: .inPercent,
      .percent { part($0.councilSeatCount, of: $0.knownSeatCount) }),
  ])

  private typealias Measured = (distances: LegitimacyIndicators.Distances, all: Int)

  private static let distances = FieldList<Measured>([
    Field(
      "index",
      .init(
        "hoe de afstand is bepaald: de helft van de som van de absolute verschillen tussen de aandelen",
        "how the distance is found: half of the sum of the absolute differences of the shares"),
      .text { _ in "Loosemore-Hanby" }),
    Field(
      "besturen",
      .init(
        "regelingen met een bestuur waaraan gemeenten meedoen",
        "arrangements with a board in which municipalities take part"),
      .integer { $0.all }),
    Field(
      "bekend", .init("van hoeveel besturen hij bekend is", "of how many boards it is known"),
      .integer { $0.distances.count }),
    Field(
      "dekking", .init("deel daarvan", "part of these"), unit: .inPercent,
      .percent { part($0.distances.count, of: $0.all) }),
    Field(
      "gemiddelde", .init("gemiddelde over die besturen", "mean over these boards"),
      unit: .inPercent, .percent { $0.distances.mean }),
    Field(
      "mediaan", .init("middelste", "median"), unit: .inPercent,
      .percent { $0.distances.median }),
    Field(
      "kleinste", .init("kleinste", "least"), unit: .inPercent,
      .percent { $0.distances.least }),
    Field(
      "grootste", .init("grootste", "greatest"), unit: .inPercent,
      .percent { $0.distances.greatest }),
  ])

  private static func part(_ count: Int, of all: Int) -> Double? {
    all > 0 ? Double(count) / Double(all) : nil
  }
}
