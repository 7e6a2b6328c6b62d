import Law
import Overviews
import Pages
import Records

/// What a cover sheet rests on: every figure and where it stands, what was recorded about views, who takes part,
/// what the council may do.
struct CoverSheetAnnex {
  let sheet: BudgetCoverSheet
  let language: Language

  private var council: CouncilOverview { sheet.council }
  private var arrangement: ArrangementOverview { sheet.arrangement }

  var sections: [Section] {
    let parts = [figures, views, participants, rights].compactMap(\.self)
    return [
      Section(
        title: language("Bijlage: waar dit op rust", "Annex: what this rests on"),
        anchor: "bijlage", beginsSheet: true,
        blocks: [
          .paragraph(
            language(
              "Voor de griffie. Hier staan alle cijfers met hun plaats, wat er is vastgelegd, en wat de raad kan.",
              "For the clerk. Here are all figures with their places, what was recorded, and what the council can "
                + "do."))
        ], subsections: parts)
    ]
  }

  private var figures: Section? {
    let table = ContributionTable(
      entry: sheet.participation.money, municipality: council.municipality, language: language)
    let money = ArrangementMoneySection(money: arrangement.money, language: language)
    let blocks = table.table + money.sections.flatMap(\.blocks)
    return blocks.isEmpty
      ? nil
      : Section(title: language("Cijfers", "Figures"), anchor: "alle-cijfers", blocks: blocks)
  }

  /// What is recorded about the documents of the year; `nil` when nothing is.
  private var views: Section? {
    let dossier = sheet.calendar.dossier(of: arrangement)
    guard (dossier.own + dossier.others).contains(where: { $0.view.year == sheet.year }) else {
      return nil
    }
    return Section(
      title: language("Wat is vastgelegd", "What is recorded"), anchor: "zienswijzen",
      blocks: DossierBlocks(
        dossier: dossier, year: sheet.year, isOfOneYear: true, language: language
      ).blocks)
  }

  private var participants: Section {
    let wording = ArrangementWording(overview: arrangement, day: council.day, language: language)
    let own = sheet.participation.own
    return Section(
      title: language("Wie doet mee", "Who takes part"), anchor: "deelnemers",
      blocks: [
        .paragraph(wording.formSentence),
        .facts([
          Fact(
            language("Namens onze gemeente", "For our municipality"), own.bodies.names(in: language)
          ),
          Fact(
            language("Deelnemer sinds", "Participant since"),
            council.municipality.joinedWording(own.joined, in: language)
              ?? language("niet vermeld", "not recorded")),
          Fact(language("Ons aandeel in de kosten", "Our share in the costs"), share),
          Fact(language("Deelnemers", "Participants"), [names(wording)]),
        ]),
      ])
  }

  private func names(_ wording: ArrangementWording) -> Phrase {
    Phrase(wording.participantNames.map { $0 }.joined(separator: [.text(", ")]))
  }

  /// The share that the register records, else what the newest contributions come to of which those of
  /// every participant are known.
  private var share: String {
    if let share = sheet.participation.own.share { return language.percentage(share) }
    let known = sheet.participation.money.standings.last {
      $0.share != nil && $0.knownCount == $0.participantCount && $0.year <= sheet.year
        && ($0.documentKind == .budget || $0.documentKind == .accounts)
    }
    guard let known, let rate = known.share else { return language("niet vermeld", "not recorded") }
    let statement = known.documentKind.name(of: known.year, in: language)
    let all = language.count(known.participantCount, .participant)
    return language(
      "niet vermeld in het register; volgens de \(statement) \(language.rate(rate)) van de bijdragen van de "
        + "\(all) samen",
      "not recorded in the register; according to the \(statement), \(language.rate(rate)) of the "
        + "contributions of the \(all) together")
  }

  private var rights: Section {
    let provision =
      arrangement.isForeignLaw ? nil : arrangement.arrangement.form.map(FormProvision.provision)
    return Section(
      title: language("Hoe is de zeggenschap verdeeld", "How control is divided"),
      anchor: "sturing",
      blocks: [
        .facts(
          [
            Fact(language("Bestuur", "Boards"), provision.map { language($0.boards) }),
            Fact(
              language("Bevoegdheden", "Powers"),
              provision.map { language($0.powers(in: arrangement.chapter.chapter)) }),
          ] + BoardWording(overview: arrangement, language: language).facts)
      ] + RightsWording(profile: sheet.rights, language: language).shortBlocks)
  }
}
