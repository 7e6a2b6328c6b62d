/// What the national register must tell of every arrangement, in the order of Wgr art. 136 lid 2.
package enum RegisterContent: CaseIterable, Sendable {
  case participants, organisations, keeper, legalBases, powers, address, institution, text, changes

  /// The rule that asks for it.
  package var rule: Rule {
    switch self {
    case .participants:
      content(
        "deelnemers", "a", "De deelnemende bestuursorganen en sinds wanneer zij meedoen.",
        "The bodies that take part and since when.")
    case .organisations:
      content(
        "openbare-lichamen", "b", "De gemeenten en andere openbare lichamen waar zij bij horen.",
        "The municipalities and other public bodies they belong to.")
    case .keeper:
      content(
        "bronhouder", "c", "Het bestuur dat de gegevens in het register zet.",
        "The body that enters the data in the register.")
    case .legalBases:
      content(
        "wettelijke-voorschriften", "d", "De wetten en regels die de bevoegdheden bepalen.",
        "The laws and rules that govern the powers.")
    case .powers:
      content(
        "bevoegdheden", "e", "De bevoegdheden die zijn overgedragen.",
        "The powers that were transferred.")
    case .address:
      content(
        "adres", "f", "Het adres, hoe de organisatie te bereiken is en waar zij gevestigd is.",
        "The address, how to reach the body and where its seat is.")
    case .institution:
      content(
        "instelling", "g",
        "Welk bestuur of welke organisatie er is, met naam en datum van instelling.",
        "Which institution there is, with its name and the date it was set up.")
    case .text:
      content(
        "tekst", "h", "Een verwijzing naar de geldende tekst.", "A reference to the text in force.")
    case .changes:
      content(
        "wijzigingen", "i", "Een overzicht van de wijzigingen.", "An overview of the changes.")
    }
  }

  private func content(
    _ code: String, _ part: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(
      "register-\(code)", "art. 136 lid 2 onder \(part)", oldestTextRead: Texts.february2025,
      dutch, english)
  }
}
