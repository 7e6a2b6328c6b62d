import Overviews
import Pages
import Records

/// When it is the council's turn in the next twelve months: its own moments first, those of others folded
/// behind.
struct TurnSection {
  let calendar: CouncilCalendar
  let months: CouncilTwelveMonths
  /// Whether the tables tell on what each day rests, which the whole calendar does.
  var tellsGrounds = true
  let language: Language

  /// The section's name within the page.
  static let anchor = "agenda"

  /// Whether the last day of the view is unknown for some arrangement because the day it counts from is.
  var lacksMeetings: Bool { !months.viewsWithoutLastDay.isEmpty }

  var section: Section {
    Section(
      title: language("Wanneer bent u aan zet?", "When is it your turn?"), anchor: Self.anchor,
      blocks: blocks)
  }

  private var blocks: [Block] {
    if calendar.entries.allSatisfy({ $0.item.status == .noCalendar }), months.entries.isEmpty {
      return [
        .paragraph(
          language(
            "Geen van deze regelingen heeft een wettelijke agenda: art. 34 en 35 Wgr noemen alleen "
              + "regelingen met een eigen bestuur.",
            "None of these arrangements has a statutory calendar: art. 34 and 35 Wgr name only "
              + "arrangements with a board of their own."))
      ]
    }
    var blocks: [Block] = [.paragraph(lead)]
    if !months.ofCouncil.isEmpty {
      blocks.append(
        .table(table(months.ofCouncil, language("Aan de raad gevraagd", "Asked of the council"))))
    }
    if lacksMeetings { blocks.append(.paragraph(viewsWithoutDay)) }
    if !months.ofOthers.isEmpty {
      let caption = language("Wat de besturen doen", "What the boards do")
      let steps = table(months.ofOthers, caption)
      blocks.append(
        .details(
          summary: "\(caption) (\(language.number(steps.rows.count)))", [.table(steps)]))
    }
    blocks.append(wholeCalendar)
    return blocks
  }

  /// How to get the whole calendar.
  private var wholeCalendar: Block {
    let code = calendar.overview.municipality.code
    let label = language(
      "De hele agenda met de grondslagen", "The whole calendar with its grounds")
    return .paragraph([
      .instruction(
        [
          .text("\(label): "), .code("wgr calendar \(code?.text ?? "") --year \(calendar.year)"),
          .text(
            language(
              "; met --format ics voor uw eigen agenda.", "; with --format ics for your own agenda."
            )),
        ],
        website: code.map { [.subject(label: label, .calendar(of: $0)), .text(".")] } ?? [])
    ])
  }

  private var lead: String {
    months.ofCouncil.isEmpty
      ? language(
        "Er staat in de komende twaalf maanden geen dag vast waarop aan de raad iets gevraagd wordt.",
        "No day is fixed yet in the next twelve months on which the council is asked something."
      )
      : language(
        "Dit wordt in de komende twaalf maanden aan de raad gevraagd.",
        "This is what the council is asked in the next twelve months.")
  }

  private func table(_ entries: [CouncilCalendar.Entry], _ caption: String) -> Table {
    CalendarTable(
      entries: entries, language: language,
      wholeCount: Set(
        calendar.entries.lazy.filter { $0.item.status != .noCalendar }.map(\.item.line)
      ).count, tellsGrounds: tellsGrounds
    ).table(caption)
  }

  private var viewsWithoutDay: String {
    let count = language.count(months.viewsWithoutLastDay.count, .arrangement)
    let unknown = language(
      "Bij \(count) is de laatste dag voor de zienswijze niet bekend. Dat is de dag voordat het ontwerp "
        + "naar het algemeen bestuur gaat, of, waar er één bestuur is, de dag voordat dat de begroting "
        + "vaststelt. Vraag die dag.",
      "For \(count) the last day for a view is not known. It is the day before the draft goes to the "
        + "general board or, where there is only one board, the day before it adopts the budget. Ask for "
        + "that day.")
    guard BudgetCalendar.year(discussedOn: months.start) >= Self.firstYearOfTwelveWeeks else {
      return unknown
    }
    return unknown
      + language(
        " De ontwerpbegroting moet twaalf weken daarvoor naar de raad.",
        " The draft budget must go to the council twelve weeks before.")
  }

  /// The first budget of which the whole cycle falls under the text of July 2022.
  private static let firstYearOfTwelveWeeks = 2024
}
