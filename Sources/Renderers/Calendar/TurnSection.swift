import Overviews
import Pages
import Records

/// When it is the council's turn: the next days of the budget year, shortly.
struct TurnSection {
  let calendar: CouncilCalendar
  let language: Language

  private static let rowsShown = 5

  /// Whether the last day of the view is unknown for some arrangement because the day it counts from is.
  var lacksMeetings: Bool { !calendar.viewsWithoutLastDay.isEmpty }

  var section: Section {
    Section(
      title: language("Wanneer bent u aan zet", "When it is your turn"), anchor: "agenda",
      blocks: blocks)
  }

  private var blocks: [Block] {
    if calendar.entries.allSatisfy({ $0.item.status == .noCalendar }) {
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
    if !next.rows.isEmpty { blocks.append(.table(next)) }
    if lacksMeetings { blocks.append(.paragraph(viewsWithoutDay)) }
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
    let day = language.date(calendar.overview.day)
    return next.rows.isEmpty
      ? language(
        "Voor de begroting van \(calendar.year) staan er na \(day) geen dagen meer in de agenda.",
        "For the budget of \(calendar.year) the calendar has no days after \(day).")
      : language(
        "De eerste dagen vanaf \(day) voor de begroting van \(calendar.year):",
        "The first days from \(day) for the budget of \(calendar.year):")
  }

  private var next: Table {
    let coming = calendar.entries.filter { ($0.item.date ?? .distantPast) >= calendar.overview.day }
    let table = CalendarTable(
      entries: coming, language: language,
      wholeCount: Set(
        calendar.entries.lazy.filter { $0.item.status != .noCalendar }.map(\.item.line)
      ).count
    )
    .table(language("De volgende dagen", "The next days"))
    return table.first(Self.rowsShown)
  }

  private var viewsWithoutDay: String {
    let count = language.count(calendar.viewsWithoutLastDay.count, .arrangement)
    let unknown = language(
      "Bij \(count) is de laatste dag voor de zienswijze niet bekend. Dat is de dag voordat het ontwerp "
        + "naar het algemeen bestuur gaat, of, waar er één bestuur is, de dag voordat dat de begroting "
        + "vaststelt. Vraag die dag.",
      "For \(count) the last day for the view is not known. It is the day before the draft goes to the "
        + "general board or, where there is only one board, the day before it adopts the budget. Ask for "
        + "that day.")
    guard calendar.year >= Self.firstYearOfTwelveWeeks else { return unknown }
    return unknown
      + language(
        " De ontwerpbegroting moet twaalf weken daarvoor naar de raad.",
        " The draft budget must go to the council twelve weeks before.")
  }

  /// The first budget of which the whole cycle falls under the text of July 2022.
  private static let firstYearOfTwelveWeeks = 2024
}

extension Day {
  /// Before every day that is asked about.
  fileprivate static let distantPast = Day(number: .min)
}

extension Table {
  /// The table with its first rows only.
  fileprivate func first(_ count: Int) -> Table {
    Table(caption: caption, columns: columns, rows: Array(rows.prefix(count)))
  }
}
