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
    page.summary = [.paragraph(question)]
    page.sections =
      [participants, control, dates] + views
      + CoverSheetPart.allCases.map { $0.section(of: sheet, in: language) }
      + [questions] + sources.sections
    return page
  }

  /// What is asked of the council, or that nothing is by law.
  private var question: String {
    let name = council.municipality.name
    guard let view = sheet.entries.first(where: { $0.item.step == .view }) else {
      return language(
        "Aan de raad van \(name). Deze regeling heeft geen wettelijke agenda: de raad krijgt geen "
          + "ontwerpbegroting voor een zienswijze.",
        "To the council of \(name). This arrangement has no statutory calendar: the council gets no draft "
          + "budget for its view.")
    }
    if let passed = passed(view.item.date) {
      return language(
        "Aan de raad van \(name). Dit gaat over de ontwerpbegroting van \(sheet.year). Een zienswijze kon "
          + "\(passed). Die dag is voorbij: vraag het bestuur of de begroting al is vastgesteld.",
        "To the council of \(name). This is about the draft budget of \(sheet.year). A view could be given "
          + "\(passed). That day has passed: ask the board whether the budget has been adopted yet."
      )
    }
    let until =
      view.item.date.map {
        language("uiterlijk op \(language.date($0))", "on \(language.date($0)) at the latest")
      }
      ?? language(
        "vóór de vergadering waarin het bestuur de begroting behandelt; die dag is nog niet bekend",
        "before the meeting in which the board deals with the budget; that day is not known yet")
    return language(
      "Aan de raad van \(name). Gevraagd: wilt u een zienswijze geven op de ontwerpbegroting van "
        + "\(sheet.year), en zo ja welke? Dat kan \(until). Geen zienswijze geven mag ook.",
      "To the council of \(name). Asked: do you want to give a view on the draft budget of \(sheet.year), "
        + "and which? This can be done \(until). Giving no view is allowed too.")
  }

  /// Until when a view could be given, where that is over on the day of the answer; `nil` while it can.
  private func passed(_ lastDay: Day?) -> String? {
    if let lastDay {
      return lastDay < council.day
        ? language("tot en met \(language.date(lastDay))", "until \(language.date(lastDay))") : nil
    }
    guard let adoption = sheet.entries.first(where: { $0.item.step == .budgetAdoption })?.item.date,
      adoption < council.day
    else { return nil }
    return language(
      "tot het bestuur de begroting vaststelde; om haar op tijd in te zenden moest dat uiterlijk op "
        + language.date(adoption),
      "until the board adopted the budget; to send it in time that had to be by "
        + language.date(adoption))
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
      "niet vermeld in het register; volgens de \(statement) \(language.rate(rate)) van wat de \(all) samen "
        + "betalen",
      "not recorded in the register; according to the \(statement), \(language.rate(rate)) of what the "
        + "\(all) pay together")
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
            own.joined.map(language.date) ?? language("niet vermeld", "not recorded")),
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
    let provision = arrangement.arrangement.form.map(FormProvision.provision)
    return Section(
      title: language("Hoe is de zeggenschap verdeeld", "How control is divided"),
      anchor: "sturing",
      blocks: [
        .facts([
          Fact(language("Bestuur", "Boards"), provision.map { language($0.boards) }),
          Fact(language("Bevoegdheden", "Powers"), provision.map { language($0.powers) }),
        ])
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
          dossier: dossier, year: sheet.year, isOfOneYear: true, documents: council.documents,
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
