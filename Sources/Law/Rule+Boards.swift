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
    case .publicBody: appointment(kind, "") + votes(kind, "") + executiveBoard(kind)
    case .jointOrgan: appointment(kind, "art. 15 en ") + votes(kind, "art. 15 en ")
    case .operationsOrganisation:
      [
        board(
          "bestuur-aanwijzing", "art. 14a",
          "De colleges wijzen de leden van het bestuur aan uit hun midden.",
          "The executives appoint the members of the board from among themselves.")
      ] + votes(.executives, "art. 14a lid 1 en ")
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
        "1", "Elke raad wijst leden van het bestuur aan uit zijn midden, behalve zijn voorzitter.",
        "Each council appoints members of the board from among its members, except its chair.")
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
        "Elk college wijst leden van het bestuur aan uit zijn midden, en de burgemeesters zijn zelf lid.",
        "Each executive appoints members of the board from among its members, and the mayors are members "
          + "themselves.")
    case .otherBodies, .unknown: []
    }
  }

  /// Lid 4 and 5 are written for councils, and hold for executives by lid 6; mayors have lid 7 and 8, which
  /// know no larger majority. Where nobody can tell who made it, only what all of them have in common.
  private static func votes(_ kind: ArrangementKind, _ prefix: String) -> [Rule] {
    let (votes, seats) =
      switch kind {
      case .councils, .mixedWithCouncils, .executives: ("4", "5")
      case .mayors: ("7", "8")
      case .executivesAndMayors: ("10 en lid 4 en 7", "10 en lid 5 en 8")
      case .otherBodies, .unknown: ("4 en 7", "5 en 8")
      }
    let knowsLargerMajority =
      kind != .mayors && kind.hasCouncils != .unknown
    return [
      board(
        "bestuur-stemmen", "\(prefix)art. 13 lid \(votes)",
        "De regeling kan stemmen verschillend laten wegen"
          + (knowsLargerMajority ? " en een grotere meerderheid vragen." : "."),
        "The arrangement may weigh votes"
          + (knowsLargerMajority ? " and ask for a larger majority." : ".")),
      board(
        "bestuur-zetels", "\(prefix)art. 13 lid \(seats)",
        "De regeling kan deelnemers samen leden laten aanwijzen, of een deelnemer geen lid geven.",
        "The arrangement may let participants share members, or give one none."),
    ]
  }

  private static func executiveBoard(_ kind: ArrangementKind) -> [Rule] {
    [
      board(
        "dagelijks-bestuur-omvang", "art. 14 lid 3",
        kind == .mayors
          ? "De leden van het dagelijks bestuur zijn niet de meerderheid van het algemeen bestuur, "
            + "behalve als minder dan zes gemeenten meedoen."
          : "De leden van het dagelijks bestuur zijn nooit de meerderheid van het algemeen bestuur.",
        kind == .mayors
          ? "The executive board is no majority of the general board, except where fewer than six "
            + "municipalities take part."
          : "The executive board is never a majority of the general board.")
    ]
  }

  private static func board(
    _ code: String, _ articles: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(code, articles, oldestTextRead: Texts.since2015, dutch, english)
  }
}
