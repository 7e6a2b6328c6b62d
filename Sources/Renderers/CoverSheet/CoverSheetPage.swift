import Law
import Overviews
import Pages
import Records

/// The cover sheet in the order council clerks use: who takes part, how control is divided, what is
/// asked when, figures, change, risk, questions.
struct CoverSheetPage {
  let sheet: BudgetCoverSheet
  let language: Language

  private var council: CouncilOverview { sheet.council }
  private var arrangement: ArrangementOverview { sheet.arrangement }
  private var title: String { arrangement.arrangement.shortTitle }
  private var sources: SourcesWording {
    SourcesWording(documents: council.documents, language: language)
  }

  var page: Page {
    var page = Page(
      language: language,
      title: language(
        "Oplegger begroting \(sheet.year): \(title)", "Cover sheet budget \(sheet.year): \(title)"))
    page.summary = [
      .paragraph(CoverSheetHeadline(sheet: sheet, language: language).text)
    ]
    page.sections =
      [participants, control, dates] + views
      + CoverSheetPart.allCases.map { $0.section(of: sheet, in: language) }
      + [questions] + sources.sections
    return page
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
          Fact(
            language("Deelnemers", "Participants"),
            language.number(arrangement.participants.count)),
        ]),
        .details(
          summary: language("Alle deelnemers", "All participants"),
          [.list(wording.participantNames)]),
      ])
  }

  private var control: Section {
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
            Fact(
              language("Onze stemmen in het bestuur", "Our votes on the board"),
              VotingWording(board: arrangement.board, language: language)
                .own(council.municipality)),
          ] + BoardWording(overview: arrangement, language: language).facts)
      ] + RightsWording(profile: sheet.rights, language: language).shortBlocks)
  }

  private var dates: Section {
    let table = CalendarTable(entries: sheet.entries, language: language)
    var blocks: [Block] = []
    if sheet.entries.contains(where: { $0.item.date != nil }) {
      blocks.append(
        .table(table.table(language("De dagen van deze begroting", "The days of this budget"))))
    }
    let others = table.undated() + table.withoutCalendar()
    if !others.isEmpty { blocks.append(.list(others)) }
    return Section(
      title: language("Wat wordt wanneer gevraagd", "What is asked when"), anchor: "agenda",
      blocks: blocks)
  }

  /// What is recorded about the documents of the year; none when nothing is.
  private var views: [Section] {
    let dossier = sheet.calendar.dossier(of: arrangement)
    guard (dossier.own + dossier.others).contains(where: { $0.view.year == sheet.year }) else {
      return []
    }
    return [
      Section(
        title: language("Wat is vastgelegd", "What is recorded"), anchor: "zienswijzen",
        blocks: DossierBlocks(
          dossier: dossier, year: sheet.year, isOfOneYear: true,
          language: language
        ).blocks)
    ]
  }

  private var questions: Section {
    Section(
      title: language("Vragen die u kunt stellen", "Questions you can ask"), anchor: "vragen",
      blocks: [
        .list(CoverSheetQuestions(sheet: sheet, language: language).all.map(Phrase.text))
      ])
  }
}
