import Law
import Overviews
import Pages
import Records

/// The planning of a group of councils as clerks read it: the meetings, each draft, every term, what falls in a recess,
/// and what to ask.
struct PlannerPage {
  let planner: CouncilPlanner
  let language: Language

  private var wording: PlannerWording { PlannerWording(planner: planner, language: language) }

  var page: Page {
    let group = wording.names(planner.councils.map(\.municipality))
    var page = Page(
      language: language,
      title: language(
        "Jaarplanner voor de begrotingen van \(planner.year): \(group)",
        "Planner for the budgets of \(planner.year): \(group)"))
    page.summary =
      [.paragraph(wording.answer)] + absent.map { .paragraph($0) }
      + wording.caveats.map { .paragraph($0) }
    page.sections =
      [meetings, drafts, terms, conflicts, questions].compactMap(\.self)
      + [
        Section(
          title: language("Zo is gekozen", "How it was chosen"), anchor: "uitleg",
          blocks: [.list(wording.explanation.map(Phrase.text))])
      ]
    return page
  }

  /// The municipalities that do not exist on the day.
  private var absent: [String] {
    planner.councils.filter { $0.calendar.overview.existence != .exists }.map {
      let name = $0.municipality.name
      return language(
        "\(name) bestaat niet op \(language.date(planner.day)) en heeft daarom geen termijnen.",
        "\(name) does not exist on \(language.date(planner.day)) and so has no terms.")
    }
  }

  // MARK: Meetings

  private var meetings: Section? {
    guard !planner.steps.isEmpty else { return nil }
    let rows = planner.councils.flatMap { council in
      council.chosen.map { (municipality: council.municipality, day: $0) }
    }
    return Section(
      title: language(
        "Voorstel: in welke raadsvergaderingen", "Proposal: in which council meetings"),
      anchor: "vergaderingen",
      blocks: [
        .table(
          Table(
            language(
              "De voorgestelde vergaderingen; ? betekent: de laatste dag is niet bekend",
              "The proposed meetings; ? means: the last day is not known"), rows,
            [
              .own(language("Gemeente", "Municipality")) { .text($0.municipality.shortName) },
              .own(language("Vergadering", "Meeting")) { .text(language.date($0.day)) },
              .own(language("Ontwerpbegrotingen van", "Draft budgets of")) { meeting in
                let titles = planner.drafts.filter { draft in
                  draft.parts.contains {
                    $0.municipality.id == meeting.municipality.id
                      && $0.state == .planned(meeting.day)
                  }
                }.map { $0.arrangement.everydayName.name + ($0.isUncertain ? "?" : "") }
                return .text(titles.joined(separator: "; "))
              },
            ]))
      ] + fewer)
  }

  /// What fewer meetings give; none where one meeting each is enough.
  private var fewer: [Block] {
    guard planner.steps.count > 1 else { return [] }
    return [
      .table(
        Table(
          language("Met minder vergaderingen per raad", "With fewer meetings each"),
          planner.steps.enumerated(),
          [
            .own(language("Vergaderingen per raad", "Meetings each"), isNumeric: true) {
              .text(language("ten hoogste \($0.offset + 1)", "at most \($0.offset + 1)"))
            },
            .own(language("Past in elke raad", "Fits in each council"), isNumeric: true) {
              .text(language.number($0.element.completeCount))
            },
            .own(language("Keer dat een ontwerp past", "Times a draft fits"), isNumeric: true) {
              .text(language.number($0.element.treatmentCount))
            },
          ]))
    ]
  }

  // MARK: Drafts

  private var drafts: Section? {
    guard !planner.drafts.isEmpty else { return nil }
    return Section(
      title: language("Elke ontwerpbegroting", "Each draft budget"), anchor: "ontwerpen",
      blocks: [
        .table(
          Table(
            language(
              "Tussen welke dagen, en wanneer elke raad het kan behandelen",
              "Between which days, and when each council can deal with it"), planner.drafts,
            [
              .own(language("Regeling", "Arrangement")) {
                [
                  .subject(
                    label: $0.arrangement.everydayName.name,
                    .arrangement(line: $0.arrangement.line))
                ]
              },
              .own(language("Ontwerp er op zijn laatst", "Draft there at the latest")) {
                .text(days($0.parts.map(\.start)))
              },
              .own(language("Laatste dag zienswijze", "Last day for the view")) {
                .text(days($0.parts.map(\.end), isLatest: $0.isUncertain))
              },
              .own(language("Raden", "Councils")) { .text(wording.states($0)) },
              .own(language("In elke raad", "In each council")) {
                .text($0.isComplete ? language("ja", "yes") : language("nee", "no"))
              },
            ]))
      ])
  }

  private func days(_ days: [Day?], isLatest: Bool = false) -> String? {
    let known = Set(days.compactMap(\.self)).sorted().map(language.date)
    guard !known.isEmpty else { return nil }
    let list = known.joined(separator: language(" of ", " or "))
    return isLatest
      ? language("op zijn laatst \(list)", "by \(list)") : list
  }

  // MARK: Terms

  private var terms: Section? {
    let dated = planner.terms.filter { $0.item.date != nil }
    guard !dated.isEmpty else { return nil }
    let (own, others) = (
      dated.filter(\.item.asksTheCouncil), dated.filter { !$0.item.asksTheCouncil }
    )
    let undated = planner.terms.count - dated.count
    var blocks: [Block] = []
    if !own.isEmpty {
      blocks.append(.table(table(own, language("Aan raden gevraagd", "Asked of councils"))))
    }
    if !others.isEmpty {
      let caption = language("Wat de besturen doen", "What the boards do")
      let steps = table(others, caption)
      blocks.append(
        .details(
          summary: "\(caption) (\(language.number(steps.rows.count)))", [.table(steps)]))
    }
    if undated > 0 {
      blocks.append(
        .paragraph([
          .text(
            language(
              "\(language.number(undated)) termijnen hebben geen dag; ",
              "\(language.number(undated)) terms have no day; ")),
          .code("--format csv"),
          .text(language(" noemt ze met de reden.", " names them with the reason.")),
        ]))
    }
    return Section(
      title: language("Alle termijnen in één tabel", "All terms in one table"),
      anchor: "termijnen", blocks: blocks)
  }

  /// Equal steps on one day for the same councils are one row.
  private func table(_ terms: [PlannedTerm], _ caption: String) -> Table {
    struct Key: Hashable {
      let date: String?, name: String
      let municipalities: [BodyID]
    }
    var places: [Key: Int] = [:]
    var rows: [(key: Key, terms: [PlannedTerm])] = []
    for term in terms {
      let calendar = CalendarWording(entry: term.entry, language: language)
      let key = Key(
        date: calendar.date, name: calendar.name, municipalities: term.municipalities.map(\.id))
      if let place = places[key] {
        rows[place].terms.append(term)
      } else {
        places[key] = rows.count
        rows.append((key, [term]))
      }
    }
    return Table(
      caption, rows,
      [
        .own(language("Uiterste dag", "Last day")) { .text($0.key.date) },
        .own(language("Wat", "What")) { .text($0.key.name) },
        .own(language("Regeling", "Arrangement")) { row in
          .text(
            row.terms.map { $0.entry.arrangement.everydayName.name }.joined(separator: "; "))
        },
        .own(language("Raden", "Councils")) {
          .text(
            wording.names(
              $0.terms[0].municipalities, all: language("alle raden", "all councils")))
        },
      ])
  }

  // MARK: Recess and questions

  private var conflicts: Section? {
    guard !planner.conflicts.isEmpty else { return nil }
    return Section(
      title: language("Valt in het reces", "Falls in the recess"), anchor: "reces",
      blocks: [
        .paragraph(
          language(
            "De laatste dag zelf valt in het reces van deze raad. De termijn loopt dan door; behandel het ontwerp eerder.",
            "The last day itself falls in the recess of this council. The term goes on; deal with the draft earlier."
          )),
        .table(
          Table(
            language("Laatste dagen in een reces", "Last days in a recess"), planner.conflicts,
            [
              .own(language("Gemeente", "Municipality")) { .text($0.municipality.shortName) },
              .own(language("Laatste dag", "Last day")) {
                .text(($0.term.item.date ?? $0.term.item.latest).map(language.date))
              },
              .own(language("Wat", "What")) {
                .text(CalendarWording(entry: $0.term.entry, language: language).name)
              },
              .own(language("Regeling", "Arrangement")) {
                .text($0.term.entry.arrangement.everydayName.name)
              },
              .own(language("Reces", "Recess")) { conflict in
                let end = conflict.recess.lastDay.map {
                  language(" tot en met \(language.date($0))", " until \(language.date($0))")
                }
                return .text(language.date(conflict.recess.day) + (end ?? ""))
              },
            ])),
      ])
  }

  private var questions: Section? {
    guard !planner.questions.isEmpty else { return nil }
    return Section(
      title: language("Dagen om aan besturen te vragen", "Days to ask of boards"),
      anchor: "te-vragen",
      blocks: [
        .paragraph(
          language(
            "Zonder deze dagen is de laatste dag voor de zienswijze niet bekend. Eén vraag namens de hele groep is genoeg.",
            "Without these days the last day for the view is not known. One question for the whole group is enough."
          )),
        .table(
          Table(
            language("Wat te vragen, en voor wie", "What to ask, and for whom"), planner.questions,
            [
              .own(language("Regeling", "Arrangement")) {
                .text($0.arrangement.everydayName.name)
              },
              .own(language("Vraag", "Question")) { .text(wording.question($0)) },
              .own(
                language("Laatste dag kan niet later zijn dan", "Last day cannot be later than")
              ) { .text($0.latest.map(language.date)) },
              .own(language("Voor de raden van", "For the councils of")) {
                .text(
                  wording.names($0.municipalities, all: language("alle raden", "all councils")))
              },
            ])),
      ])
  }
}
