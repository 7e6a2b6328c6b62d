package import Records

extension Rule {
  /// Who appoints the board of an arrangement and what the law says about its size and votes, in the order
  /// of the articles; empty for a form without a board, and without the appointment where nobody can tell
  /// who made the arrangement.
  ///
  /// Source: Wgr art. 13 (general board), 14 (executive board), 14a (operations organisation) and 15, by
  /// which art. 13 holds for a joint organ.
  package static func board(of form: CooperationForm?, _ kind: ArrangementKind) -> [Rule] {
    switch form {
    case .publicBody: appointment(kind, "") + votes("") + executiveBoard(kind)
    case .jointOrgan: appointment(kind, "art. 15 en ") + votes("art. 15 en ")
    case .operationsOrganisation:
      [
        board(
          "bestuur-aanwijzing", "art. 14a",
          "De colleges wijzen de leden van het bestuur aan uit hun midden.",
          "The executives appoint the members of the board from among themselves.")
      ]
    case .lightArrangement, .hostMunicipality, nil: []
    }
  }

  private static func appointment(_ kind: ArrangementKind, _ prefix: String) -> [Rule] {
    func rule(_ lid: String, _ dutch: String, _ english: String) -> [Rule] {
      [board("bestuur-aanwijzing", "\(prefix)art. 13 lid \(lid)", dutch, english)]
    }
    return switch kind {
    case .councils:
      rule(
        "1", "Elke raad wijst leden van het bestuur aan uit zijn midden.",
        "Each council appoints members of the board from among its members.")
    case .mixedWithCouncils:
      rule(
        "1",
        "Elke raad wijst leden van het bestuur aan uit de raad, de voorzitter en de wethouders.",
        "Each council appoints members of the board from the council, its chair and the aldermen.")
    case .executives:
      rule(
        "6", "Elk college wijst leden van het bestuur aan uit zijn midden.",
        "Each executive appoints members of the board from among its members.")
    case .mayors:
      rule("7", "De burgemeesters zijn zelf het bestuur.", "The mayors are the board themselves.")
    case .executivesAndMayors:
      rule(
        "10",
        "Voor een regeling van colleges en burgemeesters samen heeft de wet een eigen bepaling.",
        "For an arrangement of executives and mayors together the law has a provision of its own.")
    case .otherBodies, .unknown: []
    }
  }

  private static func votes(_ prefix: String) -> [Rule] {
    [
      board(
        "bestuur-stemmen", "\(prefix)art. 13 lid 4",
        "De regeling kan stemmen verschillend laten wegen en een grotere meerderheid vragen.",
        "The arrangement may weigh votes and ask for a larger majority."),
      board(
        "bestuur-zetels", "\(prefix)art. 13 lid 5",
        "De regeling kan deelnemers samen één lid laten aanwijzen, of een deelnemer geen lid geven.",
        "The arrangement may let participants share a member, or give one none."),
    ]
  }

  private static func executiveBoard(_ kind: ArrangementKind) -> [Rule] {
    [
      board(
        "dagelijks-bestuur-omvang", "art. 14 lid 3",
        kind == .mayors
          ? "De leden van het dagelijks bestuur zijn niet de meerderheid van het algemeen bestuur, "
            + "behalve bij een kleine burgemeestersregeling."
          : "De leden van het dagelijks bestuur zijn nooit de meerderheid van het algemeen bestuur.",
        kind == .mayors
          ? "The executive board is no majority of the general board, except in a small arrangement of "
            + "mayors."
          : "The executive board is never a majority of the general board.")
    ]
  }

  private static func board(
    _ code: String, _ articles: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(code, articles, oldestTextRead: Texts.since2015, dutch, english)
  }
}
