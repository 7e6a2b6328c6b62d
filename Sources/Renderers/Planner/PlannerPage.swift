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
      ] + SourcesWording(documents: planner.documents, language: language).sections
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
      council.chosen.map { day -> [Phrase] in
        let titles = planner.drafts.filter { draft in
          draft.parts.contains {
            $0.municipality.id == council.municipality.id && $0.state == .planned(day)
          }
        }.map { $0.arrangement.everydayName.name + ($0.isUncertain ? "?" : "") }
        return [
          .text(council.municipality.shortName), .text(language.date(day)),
          .text(titles.joined(separator: "; ")),
        ]
      }
    }
    return Section(
      title: language(
        "Voorstel: in welke raadsvergaderingen", "Proposal: in which council meetings"),
      anchor: "vergaderingen",
      blocks: [
        .table(
          Table(
            caption: language(
              "De voorgestelde vergaderingen; ? betekent: de laatste dag is niet bekend",
              "The proposed meetings; ? means: the last day is not known"),
            columns: [
              .init(title: language("Gemeente", "Municipality")),
              .init(title: language("Vergadering", "Meeting")),
              .init(title: language("Ontwerpbegrotingen van", "Draft budgets of")),
            ], rows: rows))
      ] + fewer)
  }

  /// What fewer meetings give; none where one meeting each is enough.
  private var fewer: [Block] {
    guard planner.steps.count > 1 else { return [] }
    return [
      .table(
        Table(
          caption: language("Met minder vergaderingen per raad", "With fewer meetings each"),
          columns: [
            .init(title: language("Vergaderingen per raad", "Meetings each"), isNumeric: true),
            .init(title: language("Past in elke raad", "Fits in each council"), isNumeric: true),
            .init(
              title: language("Keer dat een ontwerp past", "Times a draft fits"), isNumeric: true),
          ],
          rows: planner.steps.enumerated().map { place, choice in
            [
              .text(
                language("ten hoogste \(place + 1)", "at most \(place + 1)")),
              .text(language.number(choice.completeCount)),
              .text(language.number(choice.treatmentCount)),
            ]
          }))
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
            caption: language(
              "Tussen welke dagen, en wanneer elke raad het kan behandelen",
              "Between which days, and when each council can deal with it"),
            columns: [
              .init(title: language("Regeling", "Arrangement")),
              .init(title: language("Ontwerp er op zijn laatst", "Draft there at the latest")),
              .init(title: language("Laatste dag zienswijze", "Last day for the view")),
              .init(title: language("Raden", "Councils")),
              .init(title: language("In elke raad", "In each council")),
            ],
            rows: planner.drafts.map { draft in
              [
                [
                  .subject(
                    label: draft.arrangement.everydayName.name,
                    .arrangement(line: draft.arrangement.line))
                ],
                .text(days(draft.parts.map(\.start))),
                .text(days(draft.parts.map(\.end), isLatest: draft.isUncertain)),
                .text(wording.states(draft)),
                .text(draft.isComplete ? language("ja", "yes") : language("nee", "no")),
              ]
            }))
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
      caption: caption,
      columns: [
        .init(title: language("Uiterste dag", "Last day")),
        .init(title: language("Wat", "What")),
        .init(title: language("Regeling", "Arrangement")),
        .init(title: language("Raden", "Councils")),
      ],
      rows: rows.map { key, terms in
        [
          .text(key.date), .text(key.name),
          .text(terms.map(\.entry.arrangement.everydayName.name).joined(separator: "; ")),
          .text(
            wording.names(
              terms[0].municipalities, all: language("alle raden", "all councils"))),
        ]
      })
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
            caption: language("Laatste dagen in een reces", "Last days in a recess"),
            columns: [
              .init(title: language("Gemeente", "Municipality")),
              .init(title: language("Laatste dag", "Last day")),
              .init(title: language("Wat", "What")),
              .init(title: language("Regeling", "Arrangement")),
              .init(title: language("Reces", "Recess")),
            ],
            rows: planner.conflicts.map { conflict in
              let recess = conflict.recess
              let end = recess.lastDay.map {
                language(" tot en met \(language.date($0))", " until \(language.date($0))")
              }
              return [
                .text(conflict.municipality.shortName),
                .text((conflict.term.item.date ?? conflict.term.item.latest).map(language.date)),
                .text(CalendarWording(entry: conflict.term.entry, language: language).name),
                .text(conflict.term.entry.arrangement.everydayName.name),
                .text(language.date(recess.day) + (end ?? "")),
              ]
            })),
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
            caption: language("Wat te vragen, en voor wie", "What to ask, and for whom"),
            columns: [
              .init(title: language("Regeling", "Arrangement")),
              .init(title: language("Vraag", "Question")),
              .init(
                title: language(
                  "Laatste dag kan niet later zijn dan", "Last day cannot be later than")),
              .init(title: language("Voor de raden van", "For the councils of")),
            ],
            rows: planner.questions.map { question in
              [
                .text(question.arrangement.everydayName.name),
                .text(wording.question(question)), .text(question.latest.map(language.date)),
                .text(
                  wording.names(
                    question.municipalities, all: language("alle raden", "all councils"))),
              ]
            })),
      ])
  }
}
