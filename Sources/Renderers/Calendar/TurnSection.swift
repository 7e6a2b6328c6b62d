import Overviews
import Pages
import Records

/// When it is the council's turn: the next days of the budget year, shortly.
struct TurnSection {
  let calendar: CouncilCalendar
  let language: Language

  private static let rowsShown = 5

  /// Whether the day of the view is unknown for some arrangement because its board meeting is.
  var lacksMeetings: Bool { !calendar.viewsWithoutMeeting.isEmpty }

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
    let count = language.count(calendar.viewsWithoutMeeting.count, .arrangement)
    let unknown = language(
      "Bij \(count) is niet bekend wanneer het bestuur de begroting vaststelt. Daarom heeft de "
        + "zienswijze daar nog geen laatste dag.",
      "For \(count) it is not known when the board adopts the budget. So there is no last day "
        + "for the view there yet.")
    guard calendar.year >= Self.firstYearOfTwelveWeeks else { return unknown }
    return unknown
      + language(
        " De raad moet de ontwerpbegroting twaalf weken voor die vergadering hebben.",
        " The council must have the draft budget twelve weeks before that meeting.")
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
