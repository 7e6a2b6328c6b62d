import Law
import Overviews
import Pages
import Records

/// The cover sheet in the order council clerks use, two sheets on paper: proposal, what the body does, our amount
/// and why it changes, how the body is doing, what others and we said, days, three questions, and what is not filled
/// in. What it all rests on is an annex.
struct CoverSheetPage {
  let sheet: BudgetCoverSheet
  let language: Language

  private var council: CouncilOverview { sheet.council }
  private var arrangement: ArrangementOverview { sheet.arrangement }
  private var glance: ArrangementGlance {
    ArrangementGlance(sheet.participation, year: sheet.year, language)
  }
  private var name: String { glance.name.name }

  var page: Page {
    var page = Page(
      language: language,
      title: language(
        "Oplegger begroting \(sheet.year): \(name)", "Cover sheet budget \(sheet.year): \(name)"))
    page.summary = [
      .paragraph(CoverSheetHeadline(sheet: sheet, language: language).text)
    ]
    page.sections = [
      CoverSheetProposal(sheet: sheet, name: name, language: language).section, body,
    ]
    page.sections += [
      section(
        language("Wat betalen wij, en wat verandert er?", "What do we pay, and what changes?"),
        [.figures, .change]),
      section(
        language("Hoe staat de organisatie ervoor?", "How is the body doing?"), [.health, .risk]),
      section(language("Wat zeiden andere raden?", "What did other councils say?"), [.others]),
      section(
        language(
          "Wat zei onze raad, en wat kwam ervan?", "What did our council say, and what came of it?"),
        [.earlier]),
    ].compactMap(\.self)
    page.sections += [days, questions].filter { !$0.blocks.isEmpty }
    page.sections += [missing].compactMap(\.self)
    page.sections += CoverSheetAnnex(sheet: sheet, language: language).sections
    return page
  }

  /// What the body does, in what form, and who sits there for us.
  private var body: Section {
    let arrangement = arrangement.arrangement
    return Section(
      title: language("Wat doet deze organisatie?", "What does this body do?"),
      anchor: "organisatie",
      blocks: [
        .paragraph(
          glance.line
            ?? language(
              "Het register zegt niet waarover dit gaat: ….",
              "The register does not say what this is about: ….")),
        .facts([
          Fact(
            language("Volledige titel", "Full title"),
            Folding.fold(arrangement.title) == Folding.fold(name) ? nil : arrangement.title),
          Fact(
            language("Vorm", "Form"),
            ArrangementWording(overview: self.arrangement, day: council.day, language: language)
              .formName
              + ", " + language.count(self.arrangement.participants.count, .participant)),
          Fact(language("Namens ons", "For us"), glance.seat),
          Fact(
            language("Onze stemmen in het bestuur", "Our votes on the board"),
            VotingWording(board: self.arrangement.board, language: language)
              .own(council.municipality)),
        ]),
      ])
  }

  /// Parts under one heading; `nil` when nothing is known of any.
  private func section(_ title: String, _ parts: [CoverSheetPart]) -> Section? {
    let blocks = parts.flatMap { $0.blocks(of: sheet, in: language) }
    guard let anchor = parts.first?.rawValue, !blocks.isEmpty else { return nil }
    return Section(title: title, anchor: anchor, blocks: blocks)
  }

  // MARK: Days

  /// The steps that a council waits for or takes.
  private static let shownSteps: Set<BudgetStep> = [
    .framework, .draftBudget, .view, .answer, .budgetAdoption, .budgetSubmission, .amendment,
  ]

  private var days: Section {
    let steps = sheet.entries.filter { entry in
      entry.item.year == sheet.year
        && (entry.item.step.map(Self.shownSteps.contains) ?? false)
    }
    let dated = steps.map { CalendarWording(entry: $0, language: language) }
      .filter { $0.date != nil }
    var blocks: [Block] = []
    if !dated.isEmpty {
      blocks.append(
        .table(
          Table(
            language("De dagen van deze begroting", "The days of this budget"), dated,
            [
              .own(language("Dag", "Day")) { .text($0.date) },
              .own(language("Wat", "What")) { wording in
                .text(wording.entry.item.step.map { language($0.name) } ?? wording.name)
              },
              .own(language("Let op", "Note")) { wording in
                let remarks = wording.placementRemarks
                return .text(remarks.isEmpty ? nil : remarks.joined(separator: " "))
              },
            ])))
    }
    var view = CalendarTable(
      entries: steps.filter { $0.item.step == .view && $0.item.date == nil }, language: language)
    view.namesArrangements = false
    let others =
      view.undated() + CalendarTable(entries: sheet.entries, language: language).withoutCalendar()
    if !others.isEmpty { blocks.append(.list(others)) }
    return Section(title: language("Wanneer?", "When?"), anchor: "agenda", blocks: blocks)
  }

  // MARK: Questions and gaps

  private static let questionsShown = 3

  private var questions: Section {
    let all = CoverSheetQuestions(sheet: sheet, language: language).all
    return Section(
      title: language("Drie vragen", "Three questions"), anchor: "vragen",
      blocks: [.numbered(all.prefix(Self.questionsShown).map(Phrase.text))])
  }

  private var missing: Section? {
    let parts = CoverSheetPart.missing(in: sheet)
    guard !parts.isEmpty else { return nil }
    return Section(
      title: language("Nog niet ingevuld", "Not filled in yet"), anchor: "ontbreekt",
      blocks: [
        .facts(
          parts.map {
            Fact($0.title(in: language), $0.remedy(of: arrangement, in: language))
          })
      ])
  }
}
