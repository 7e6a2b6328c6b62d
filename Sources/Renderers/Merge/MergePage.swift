import Overviews
import Pages
import Records

/// A plan as people read it: what is asked, what lapses, what falls together, what one municipality is in, what is done
/// twice, the first year, what the law says and what is not known.
struct MergePage {
  let merge: MergeOverview
  let language: Language

  private var wording: MergeWording { MergeWording(merge: merge, language: language) }
  private var isMerger: Bool { merge.plan.kind == .merger }

  var page: Page {
    let who = language.enumeration(wording.names)
    var page = Page(
      language: language,
      title: isMerger
        ? language("Wat als: \(who) één gemeente", "What if: \(who) one municipality")
        : language(
          "Wat als: de grens tussen \(who) verschuift", "What if: the border between \(who) moves"))
    page.summary = [.paragraph(wording.question), .paragraph(wording.counts)]
    page.sections = lapsing + shared + single + doubled + [firstYear, law, reading, missing]
    return page
  }

  private func title(_ item: MergeOverview.Item) -> Phrase {
    .text(item.overview.everydayName.name)
  }

  /// A table over arrangements of the plan.
  private func table(
    _ caption: String, _ items: [MergeOverview.Item], _ columns: [PageColumn<MergeRow>]
  ) -> Table {
    MergeFields.row.table(
      caption, items.map { MergeRow(merge: merge, item: $0) }, in: language, columns)
  }

  private var arrangement: PageColumn<MergeRow> { .field("titel") { title($0.item) } }

  private func members(_ item: MergeOverview.Item) -> Phrase {
    .text(item.members.map { MunicipalityName.short($0.name) }.joined(separator: ", "))
  }

  private var lapsing: [Section] {
    let items = merge.arrangements(.lapses)
    guard !items.isEmpty else { return [] }
    return [
      Section(
        title: language("Vervalt", "Lapses"), anchor: "vervalt",
        blocks: [
          .paragraph(
            language(
              "Alle deelnemers gaan op in de ene gemeente (Wet arhi art. 41 lid 1). De taken gaan niet weg: de nieuwe gemeente doet ze zelf of regelt iets anders.",
              "All participants go into the one municipality (Wet arhi art. 41(1)). The tasks do not go away: the new municipality does them itself or arranges otherwise."
            )), .list(items.map(title)),
        ])
    ]
  }

  private var shared: [Section] {
    let items = merge.arrangements(.shared)
    guard !items.isEmpty else { return [] }
    return [
      Section(
        title: isMerger
          ? language("Deelnames vallen samen", "Memberships fall together")
          : language("Beide doen mee", "Both take part"), anchor: "beide",
        blocks: [
          .table(
            table(
              language(
                "Regelingen van twee of meer van de gemeenten, met de deelnemers van nu",
                "Arrangements of two or more of the municipalities, with the participants of now"),
              items,
              [
                arrangement, .field("gemeenten") { members($0.item) }, "aantalDeelnemers",
                .own(language("Deelnemers dan", "Participants then"), isNumeric: true) { row in
                  let now = row.item.overview.participants.count
                  return .text(
                    isMerger ? language.number(now - row.item.members.count + 1) : nil)
                },
              ]))
        ] + votes(items) + payments(items))
    ]
  }

  /// Votes now and then, of boards of which a document tells any.
  private func votes(_ items: [MergeOverview.Item]) -> [Block] {
    let known = items.filter { $0.votes != nil }
    guard !known.isEmpty else { return [] }
    return [
      .table(
        table(
          language(
            "Stemmen nu en dan, waar een stuk ze noemt",
            "Votes now and then, where a document tells them"), known,
          [
            arrangement,
            .field("stemmenNu") { row in
              let each = row.item.votes?.before.map { municipality, votes in
                let count = votes.map(language.number) ?? language("onbekend", "unknown")
                return "\(MunicipalityName.short(municipality.name)) \(count)"
              }
              return .text(each?.joined(separator: ", "))
            }, "stemmenSamen", "totaalStemmen", "quotum",
            .field("stemmenVolgensRegel") { row in
              let rule = row.item.votes?.byRule
              let total = row.item.votes?.totalByRule.map {
                language(" van \(language.number($0))", " of \(language.number($0))")
              }
              return .text(
                rule.map { $0.map(language.number).joined(separator: ", ") + (total ?? "") })
            },
            .own(language("Wat dat betekent", "What that means")) {
              .text($0.item.votes.flatMap(meaning))
            },
          ]))
    ]
  }

  private func meaning(_ votes: MergeVotes) -> String? {
    if votes.canDecideTogether == true {
      return language("samen genoeg voor een besluit", "together enough for a decision")
    }
    if votes.canBlockTogether == true {
      return language("samen genoeg om tegen te houden", "together enough to stop one")
    }
    return votes.canBlockTogether == false
      ? language("niet genoeg om alleen tegen te houden", "not enough to stop one alone") : nil
  }

  /// Contributions now and together, of arrangements of which a statement tells that of each.
  private func payments(_ items: [MergeOverview.Item]) -> [Block] {
    let known = items.filter { $0.payment != nil }
    guard !known.isEmpty else { return [] }
    let sources = FigureSources(language: language)
    return [
      .table(
        table(
          language(
            "Bijdragen nu en samen, in hele euro’s, waar een stuk ze van elk noemt",
            "Contributions now and together, in whole euros, where a document tells them of each"),
          known,
          [
            arrangement,
            .field("documentsoort") { row in
              .text(row.item.payment.map { $0.documentKind.name(of: $0.year, in: language) })
            },
            .field("bijdragenNu") { row in
              .text(row.item.payment?.before.map(paid).joined(separator: "; "))
            },
            "bijdrageSamen",
            .field("aandeelBijdrage") { .text($0.item.payment?.share.map(language.rate)) },
            .field("bron") { sources.numbers($0.item.payment?.sources ?? []) },
          ]))
    ]
  }

  /// Who pays what now, with the same per inhabitant where that is known.
  private func paid(_ share: MergePayment.Share) -> String {
    let rate = share.perInhabitant.map {
      language(
        " (\(language.euros(cents: $0)) per inwoner)",
        " (\(language.euros(cents: $0)) per inhabitant)")
    }
    return
      "\(MunicipalityName.short(share.municipality.name)) \(language.euros(share.amount))\(rate ?? "")"
  }

  private var single: [Section] {
    guard !merge.arrangements(.single).isEmpty else { return [] }
    return [
      Section(
        title: language("Eén gemeente doet mee", "One municipality takes part"), anchor: "alleen",
        blocks: [.paragraph(wording.choice)],
        subsections: merge.municipalities.compactMap { municipality in
          let items = merge.single(municipality)
          guard !items.isEmpty else { return nil }
          return Section(
            title: MunicipalityName.short(municipality.name),
            anchor: "alleen-\(municipality.code?.text.lowercased() ?? municipality.id.description)",
            blocks: [.list(items.map(title))] + payments(items))
        })
    ]
  }

  private var doubled: [Section] {
    guard !merge.sameTask.isEmpty else { return [] }
    return [
      Section(
        title: language("Meer dan één voor hetzelfde onderwerp", "More than one for one subject"),
        anchor: "dubbel",
        blocks: [
          .paragraph(
            language(
              "Niet alle gemeenten zitten in dezelfde regeling. Of het ook dezelfde taak is, staat in de teksten.",
              "Not all municipalities are in the same arrangement. Whether it is the same task as well stands in the texts."
            )),
          .facts(
            merge.sameTask.map { group in
              Fact(
                group.first?.overview.subject.map { language($0.name) } ?? "",
                group.map { title($0) + .text(" (") + members($0) + .text(")") })
            }),
        ])
    ]
  }

  private var firstYear: Section {
    let steps = merge.firstYear
    return Section(
      title: language("Het eerste jaar", "The first year"), anchor: "eerste-jaar",
      blocks: [
        .paragraph(
          language(
            "De termijnen van begroting en jaarrekening gelden per regeling, zoals nu. Besturen en de tekst kunnen eerder data kiezen.",
            "The terms of budget and accounts hold for each arrangement, as now. Boards and the text can choose earlier days."
          )),
        .table(
          MergeFields.step.table(
            language("Stappen op datum", "Steps by date"), steps, in: language,
            [
              .field("datum") {
                .text($0.date.map(language.date) ?? language("geen datum", "no date"))
              },
              .field("omschrijving") {
                .text(language($0.description) + ($0.year.map { " (\($0))" } ?? ""))
              },
              .field("regelingen", isNumeric: true) {
                .text($0.arrangements.isEmpty ? nil : language.number($0.arrangements.count))
              },
              .field("grondslag") { .text($0.citation.map(language.citation)) },
            ])),
      ])
  }

  private var law: Section {
    Section(
      title: language("Wat de wet zegt", "What the law says"), anchor: "wet",
      blocks: [.list(wording.law.map(Phrase.text))])
  }

  private var reading: Section {
    Section(
      title: language("Hoe dit te lezen", "How to read this"), anchor: "lezen",
      blocks: [.list(wording.caveats.map(Phrase.text))])
  }

  private var missing: Section {
    let inherited = merge.inherited.map(\.arrangement.shortTitle)
    let listed =
      inherited.isEmpty
      ? []
      : [
        language(
          "Of de gemeenten ook meedoen aan regelingen die nog een voorganger noemen: \(inherited.joined(separator: "; ")).",
          "Whether the municipalities also take part in arrangements that still list a predecessor: \(inherited.joined(separator: "; "))."
        )
      ]
    return Section(
      title: language("Wat niet bekend is", "What is not known"), anchor: "ontbreekt",
      blocks: [.list((wording.unknown + listed).map(Phrase.text))])
  }
}
