import Overviews
import Pages
import Records

/// What a panel tells of democratic legitimacy, as `network stats` does of a day: counts with on how many they rest.
extension PanelFields {
  /// Of an arrangement: which bodies take part in it, and how far its votes are from inhabitants and payment.
  static let ofArrangement: [Field<ArrangementInYear>] =
    bodies(
      known: { $0.legitimacy.knownCount }, council: { $0.legitimacy.councilCount },
      executive: { $0.legitimacy.executiveCount }) + [
      Field(
        "eigenZetel", .init("eigen zetel", "own seat"),
        .init(
          "of een raad zelf meedoet en dus uit zijn midden leden van het bestuur aanwijst (Wgr art. 13 lid 1); leeg "
            + "zonder bestuur, of als dat niet bekend is",
          "whether a council itself takes part and so appoints members of the board from its own (Wgr art. 13(1)); "
            + "empty without a board, or where it is not known"),
        .flag { $0.legitimacy.hasCouncilSeat }),
      Field(
        "stemmenTegenInwoners", .init("stemmen tegen inwoners", "votes against inhabitants"),
        .init(
          "afstand tussen de delen van de stemmen en die van de inwoners (Loosemore-Hanby); leeg als niet van alle "
            + "leden beide bekend zijn",
          "distance between the shares of votes and those of inhabitants (Loosemore-Hanby); empty where both are "
            + "not known of all members"),
        unit: .inPercent, .percent { $0.legitimacy.votesFromInhabitants }),
      Field(
        "stemmenTegenBijdrage", .init("stemmen tegen bijdrage", "votes against payment"),
        .init(
          "afstand tussen de delen van de stemmen en die van de bijdragen (Loosemore-Hanby); leeg als niet van alle "
            + "leden beide bekend zijn",
          "distance between the shares of votes and those of payment (Loosemore-Hanby); empty where both are not "
            + "known of all members"),
        unit: .inPercent, .percent { $0.legitimacy.votesFromPayment }),
    ]

  /// Of a municipality: which of its bodies take part, over its participations.
  static let ofMunicipality: [Field<MunicipalityYear>] =
    bodies(
      known: { $0.legitimacy.knownCount }, council: { $0.legitimacy.councilCount },
      executive: { $0.legitimacy.executiveCount }) + [
      Field(
        "besturen", .init("besturen", "boards"),
        .init(
          "deelnames aan een regeling met een bestuur",
          "participations in an arrangement with a board"),
        .integer { $0.legitimacy.boardCount }),
      Field(
        "zetelBekend", .init("zetel bekend", "seat known"),
        .init(
          "van hoeveel daarvan bekend is of de raad zelf meedoet",
          "of how many of these it is known whether the council itself takes part"),
        .integer { $0.legitimacy.knownSeatCount }),
      Field(
        "eigenZetel", .init("eigen zetel", "own seat"),
        .init(
          "in hoeveel daarvan de raad zelf meedoet en dus uit zijn midden leden van het bestuur aanwijst (Wgr art. "
            + "13 lid 1)",
          "in how many of these the council itself takes part and so appoints members of the board from its own "
            + "(Wgr art. 13(1))"),
        .integer { $0.legitimacy.councilSeatCount }),
    ]

  private static func bodies<Row>(
    known: @escaping @Sendable (Row) -> Int, council: @escaping @Sendable (Row) -> Int,
    executive: @escaping @Sendable (Row) -> Int
  ) -> [Field<Row>] {
    [
      Field(
        "orgaanBekend", .init("orgaan bekend", "body known"),
        .init(
          "van hoeveel deelnames van gemeenten bekend is welk orgaan meedoet",
          "of how many participations of municipalities it is known which body takes part"),
        .integer { known($0) }),
      Field(
        "raadNeemtDeel", .init("raad neemt deel", "council takes part"),
        .init(
          "in hoeveel daarvan de raad meedoet, alleen of met andere organen",
          "in how many of these the council takes part, alone or with other bodies"),
        .integer { council($0) }),
      Field(
        "alleenCollegeOfBurgemeester",
        .init("alleen college of burgemeester", "only executive or mayor"),
        .init(
          "in hoeveel daarvan alleen het college, de burgemeester of beide meedoen",
          "in how many of these only the executive, the mayor or both take part"),
        .integer { executive($0) }),
    ]
  }
}
