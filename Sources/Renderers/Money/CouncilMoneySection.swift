import Overviews
import Pages
import Records

/// The part of a council's overview on money: what it pays, how the arrangements are doing, and what
/// is not known.
struct CouncilMoneySection {
  let money: CouncilMoney
  /// The municipalities before it.
  let predecessors: [Lineage.Step]
  let day: Day
  let language: Language

  /// The section's name within the page.
  static let anchor = "geld"

  private var name: String { money.municipality.name }
  private var statements: StatementTable { StatementTable(language: language) }
  private var followed: FollowedMergersWording { FollowedMergersWording(language: language) }
  private var sources: FigureSources { FigureSources(language: language) }

  /// The section. None when no figure is known; that predecessors were followed is said all the same.
  var sections: [Section] {
    guard let year = money.year, !money.isEmpty || !money.transferChecks.isEmpty else {
      return predecessorsFollowed.map { [section($0)] } ?? []
    }
    var blocks = CouncilTotalsWording(money: money, day: day, language: language).paragraphs(
      on: year)
    blocks += predecessorsFollowed ?? offerToFollow
    blocks += contributionTable(year) + healthTable(year) + development
    let check = TransferCheckWording(
      municipality: money.municipality, language: language)
    return [
      section(
        blocks,
        check.sections(money.transferChecks) + missing(year)
          + money.entries.map(subsection).filter { !$0.blocks.isEmpty })
    ]
  }

  private func section(_ blocks: [Block], _ subsections: [Section] = []) -> Section {
    Section(
      title: language("Wat betalen wij?", "What do we pay?"), anchor: Self.anchor, blocks: blocks,
      subsections: subsections)
  }

  /// What became of the figures of predecessors; `nil` where they were not asked for.
  private var predecessorsFollowed: [Block]? {
    money.followed.map {
      followed.introduction($0, name, in: money.entries.flatMap(\.contributions.totals))
    }?.map { .paragraph($0) }
  }

  /// How to have the figures of predecessors counted too, where there are figures of their years.
  private var offerToFollow: [Block] {
    let firstYear = money.entries.flatMap(\.money.years).map(\.year).min() ?? .max
    guard
      predecessors.contains(where: {
        $0.merger.manner != .renamed && $0.merger.date.year > firstYear
      })
    else { return [] }
    let code = money.municipality.code?.text ?? name
    return [
      .paragraph([
        .text(
          language(
            "Cijfers van voorgangers zijn niet meegeteld.",
            "Figures of predecessors are not counted.")),
        .instruction(
          [
            .text(language(" Zo wel: ", " To count them: ")),
            .code("wgr overview \(code) --follow-mergers"), .text("."),
          ], website: []),
      ])
    ]
  }

  // MARK: The year in focus

  private func contributionTable(_ year: Int) -> [Block] {
    let entries = money.entries.filter { entry in
      entry.contributions.totals.contains { $0.year == year }
    }
    guard !entries.isEmpty else { return [] }
    let kinds = DocumentKind.allCases.filter { kind in
      entries.contains { $0.contributions.total(year, kind) != nil }
    }
    func first(_ entry: CouncilMoney.Entry) -> ContributionSeries.Total? {
      kinds.lazy.compactMap { entry.contributions.total(year, $0) }.first
    }
    let columns: [PageColumn<CouncilMoney.Entry>] =
      [.own(language("Regeling", "Arrangement"), title)]
      + kinds.map { kind in
        .own(kind.name(of: year, in: language).capitalisedFirst, isNumeric: true) {
          language.cell($0.contributions.total(year, kind)?.sum)
        }
      } + [
        .own(language("Begroting en rekening", "Budget and accounts"), isNumeric: true) {
          .text(budgetAgainstAccounts($0, year))
        },
        .own(language("Tegenover vorig jaar", "Compared with last year"), isNumeric: true) {
          .text(first($0).flatMap(contributions($0).change))
        },
        .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
          .text(first($0).flatMap(contributions($0).perInhabitant))
        },
        .own(language("Aandeel", "Share"), isNumeric: true) {
          .text(first($0).flatMap($0.standing)?.share.map(language.rate))
        },
        .own(language("Bron", "Source"), isNumeric: true) { entry in
          sources.numbers(
            kinds.flatMap { entry.contributions.total(year, $0)?.shown ?? [] })
        },
      ]
    let notes = entries.flatMap { partialNotes($0, year) + followedNotes($0, year) }
    return [
      .paragraph(
        language(
          "Per regeling, in euro's. Verandering, bedrag per inwoner en aandeel horen bij het eerste "
            + "bedrag in de rij.",
          "By arrangement, in euros. Change, amount per inhabitant and share go with the first "
            + "amount in the row.")),
      .table(
        Table(
          language(
            "Bijdragen van \(name) over \(year), in euro's",
            "Contributions of \(name) for \(year), in euros"), entries, columns)),
    ] + (notes.isEmpty ? [] : [.list(notes)])
  }

  /// That a contribution may not be the whole, since another year or statement has more parts.
  private func partialNotes(_ entry: CouncilMoney.Entry, _ year: Int) -> [Phrase] {
    entry.contributions.totals.filter { $0.year == year }.compactMap { total in
      let missing = entry.contributions.missingParts(of: total)
      guard !missing.isEmpty else { return nil }
      let parts = language.enumeration(missing.map { "‘\($0)’" })
      let statement = total.documentKind.name(of: year, in: language)
      return .text(
        language(
          "\(entry.name), \(statement): dit is misschien niet de hele bijdrage, want "
            + "\(parts) is hier niet bekend en elders wel.",
          "\(entry.name), \(statement): this may not be the whole contribution, since "
            + "\(parts) is not known here and is elsewhere."))
    }
  }

  /// What a contribution was put together from, where mergers are followed.
  private func followedNotes(_ entry: CouncilMoney.Entry, _ year: Int) -> [Phrase] {
    guard money.followed != nil else { return [] }
    return followed.notes(entry, year: year).map {
      .text("\(entry.name), \($0.prefix(1).lowercased())\($0.dropFirst())")
    }
  }

  /// How the accounts differ from the budget, over the parts that both have.
  private func budgetAgainstAccounts(_ entry: CouncilMoney.Entry, _ year: Int) -> String? {
    guard let budget = entry.contributions.total(year, .budget),
      let change = entry.contributions.total(year, .accounts)?.change(from: budget)
    else { return nil }
    let text = language.change(change.difference, change.rate)
    return change.isWhole ? text : text.map { language("deel: \($0)", "part: \($0)") }
  }

  private func healthTable(_ year: Int) -> [Block] {
    let rows = money.entries.flatMap { entry in
      entry.statements.filter { $0.year == year }.map { (entry: entry, statement: $0) }
    }
    guard !rows.isEmpty else { return [] }
    let summary = language(
      "Hoe de regelingen er in \(year) voor staan", "How the arrangements are doing in \(year)")
    let blocks: [Block] = [
      .table(
        Table(
          language(
            "Hoe de regelingen er in \(year) voor staan, in euro's",
            "How the arrangements are doing in \(year), in euros"), rows,
          [
            .own(language("Regeling", "Arrangement")) { title($0.entry) },
            .own(language("Stuk", "Statement")) {
              .text($0.statement.documentKind.name(in: language))
            },
          ] + statements.columns(\.statement) + [
            .own(language("Bron", "Source"), isNumeric: true) {
              sources.numbers($0.statement.all.map(\.shown))
            }
          ])), statements.explanation,
    ]
    return [.details(summary: summary, blocks)]
  }

  // MARK: All years

  private var development: [Block] {
    guard Set(money.totals.map(\.year)).count > 1 else { return [] }
    let explanation: Block = .paragraph(
      language(
        "Niet in elk jaar zijn dezelfde regelingen en onderdelen bekend. Waar ‘breuk’ staat, zijn de totalen "
          + "van dat jaar en het jaar ervoor niet te vergelijken: het verschil gaat alleen over wat in beide "
          + "jaren bekend is.",
        "The arrangements and parts that are known differ between years. Where it says ‘break’, the totals of "
          + "that year and the year before cannot be compared: the difference is only over what is known in "
          + "both years."))
    let table: Block = .table(
      Table(
        language("Totaal per jaar, in euro's", "Total per year, in euros"), money.totals,
        [
          .own(language("Stuk", "Statement")) {
            .text($0.documentKind.name(of: $0.year, in: language))
          },
          .own(language("Totaal", "Total"), isNumeric: true) { language.cell($0.amount) },
          .own(language("Regelingen", "Arrangements"), isNumeric: true) {
            .text(language.number($0.arrangementCount))
          },
          .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
            .text($0.perInhabitant.map { language.euros(cents: $0.cents) })
          },
          .own(language("Verandering in een jaar", "Change in a year"), isNumeric: true) {
            .text(
              language.change($0.change?.difference, $0.change?.rate, isBreak: $0.isBreak))
          },
        ]))
    return (charts.development.map { [.chart($0)] } ?? []) + [
      .details(
        summary: language("Alle jaren, in euro's", "All years, in euros"), [explanation, table])
    ]
  }

  private var charts: ContributionCharts { ContributionCharts(money: money, language: language) }

  // MARK: By arrangement

  private func subsection(_ entry: CouncilMoney.Entry) -> Section {
    let contributions = contributions(entry)
    let standings = entry.contributions.totals.filter { $0.year == money.year }.compactMap {
      entry.standing($0)?.sentence(name, in: language)
    }
    var blocks = contributions.table
    if !entry.statements.isEmpty {
      blocks += StatementCharts(
        name: entry.name, statements: entry.statements, language: language
      ).blocks(anchor: anchor(entry))
      blocks.append(.table(years(entry)))
    }
    let composed = money.followed == nil ? [] : followed.notes(entry).map { Phrase.text($0) }
    let notes = contributions.notes + composed + statements.contradictions(entry.statements)
    if !notes.isEmpty { blocks.append(.list(notes)) }
    let figures =
      entry.contributions.totals.flatMap(\.shown) + entry.estimates.map(\.basis)
      + entry.statements.flatMap { $0.all.map(\.shown) }
    blocks += sources.block(figures)
    return Section(
      title: language(
        "Geld: \(entry.name)", "Money: \(entry.name)"),
      anchor: anchor(entry),
      blocks: standings.map { .paragraph($0) }
        + (charts.perInhabitant(of: entry, anchor: anchor(entry) + "-per-inwoner").map {
          [.chart($0)]
        }
          ?? [])
        + (blocks.isEmpty
          ? []
          : [.details(summary: language("Cijfers per jaar", "Figures by year"), blocks)]))
  }

  /// How the arrangement is doing, year by year.
  private func years(_ entry: CouncilMoney.Entry) -> Table {
    Table(
      language(
        "Hoe de regeling er per jaar voor staat, in euro's",
        "How the arrangement is doing per year, in euros"), entry.statements,
      [
        .own(language("Stuk", "Statement")) {
          .text($0.documentKind.name(of: $0.year, in: language))
        }
      ] + statements.columns { $0 })
  }

  private func contributions(_ entry: CouncilMoney.Entry) -> ContributionTable {
    ContributionTable(entry: entry, municipality: money.municipality, language: language)
  }

  private func title(_ entry: CouncilMoney.Entry) -> Phrase {
    [.section(label: entry.name, anchor: anchor(entry))]
  }

  private func anchor(_ entry: CouncilMoney.Entry) -> String { "geld-\(entry.line)" }

  // MARK: What is missing

  private func missing(_ year: Int) -> [Section] {
    let missing = money.missing(on: day)
    guard !missing.isEmpty else { return [] }
    let wording = MissingFiguresWording(year: year, language: language)
    return [
      Section(
        title: language("Cijfers die ontbreken over \(year)", "Figures missing for \(year)"),
        anchor: "cijfers-ontbreken",
        blocks: [
          .list(missing.map { .text(wording.sentence($0)) }),
          .paragraph([
            .instruction(
              [
                .text(
                  language(
                    "De griffier kan deze cijfers invullen: ",
                    "The clerk can fill in these figures: ")),
                .code("wgr template \(money.municipality.code?.text ?? name) --year \(year)"),
                .text("."),
              ], website: [])
          ]),
        ])
    ]
  }
}

extension ContributionSeries.Total {
  /// The figures of which the total consists.
  var shown: [LinkedFigure] { parts.map(\.shown) }
}
