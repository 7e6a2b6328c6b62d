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
    page.sections += SourcesWording(documents: merge.documents, language: language).sections
    return page
  }

  private func title(_ item: MergeOverview.Item) -> Phrase {
    .text(item.overview.everydayName.name)
  }

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
            Table(
              caption: language(
                "Regelingen van twee of meer van de gemeenten, met de deelnemers van nu",
                "Arrangements of two or more of the municipalities, with the participants of now"),
              columns: [
                .init(title: language("Regeling", "Arrangement")),
                .init(title: language("Gemeenten", "Municipalities")),
                .init(title: language("Deelnemers nu", "Participants now"), isNumeric: true),
                .init(title: language("Deelnemers dan", "Participants then"), isNumeric: true),
              ],
              rows: items.map { item in
                let now = item.overview.participants.count
                return [
                  title(item), members(item), .text(language.number(now)),
                  .text(isMerger ? language.number(now - item.members.count + 1) : nil),
                ]
              }))
        ] + votes(items) + payments(items))
    ]
  }

  /// Votes now and then, of boards of which a document tells any.
  private func votes(_ items: [MergeOverview.Item]) -> [Block] {
    let known = items.compactMap { item in item.votes.map { (item, $0) } }
    guard !known.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: language(
            "Stemmen nu en dan, waar een stuk ze noemt",
            "Votes now and then, where a document tells them"),
          columns: [
            .init(title: language("Regeling", "Arrangement")),
            .init(title: language("Nu elk", "Each now")),
            .init(title: language("Samen", "Together"), isNumeric: true),
            .init(title: language("Van alle", "Of all"), isNumeric: true),
            .init(title: language("Nodig", "Needed"), isNumeric: true),
            .init(title: language("Volgens de regel", "By the rule")),
            .init(title: language("Wat dat betekent", "What that means")),
          ],
          rows: known.map { item, votes in
            let each = zip(item.members, votes.before).map { member, votes in
              let count = votes.map(language.number) ?? language("onbekend", "unknown")
              return "\(MunicipalityName.short(member.name)) \(count)"
            }
            let rule = votes.byRule.map { $0.map(language.number).joined(separator: ", ") }
            let total = votes.totalByRule.map {
              language(" van \(language.number($0))", " of \(language.number($0))")
            }
            return [
              title(item), .text(each.joined(separator: ", ")),
              .text(votes.together.map(language.number)), .text(votes.total.map(language.number)),
              .text(votes.quota.map(language.number)), .text(rule.map { $0 + (total ?? "") }),
              .text(meaning(votes)),
            ]
          }))
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
    let known = items.compactMap { item in item.payment.map { (item, $0) } }
    guard !known.isEmpty else { return [] }
    let sources = FigureSources(language: language)
    return [
      .table(
        Table(
          caption: language(
            "Bijdragen nu en samen, in hele euro’s, waar een stuk ze van elk noemt",
            "Contributions now and together, in whole euros, where a document tells them of each"),
          columns: [
            .init(title: language("Regeling", "Arrangement")),
            .init(title: language("Uit", "From")),
            .init(title: language("Nu elk", "Each now")),
            .init(title: language("Samen", "Together"), isNumeric: true),
            .init(title: language("Deel van alle", "Share of all"), isNumeric: true),
            .init(title: language("Bron", "Source"), isNumeric: true),
          ],
          rows: known.map { item, payment in
            let each = zip(item.members, zip(payment.before, payment.perInhabitant)).map {
              member, paid in
              let rate = paid.1.map {
                language(
                  " (\(language.euros(cents: $0)) per inwoner)",
                  " (\(language.euros(cents: $0)) per inhabitant)")
              }
              return
                "\(MunicipalityName.short(member.name)) \(language.euros(paid.0))\(rate ?? "")"
            }
            return [
              title(item), .text(payment.documentKind.name(of: payment.year, in: language)),
              .text(each.joined(separator: "; ")), language.cell(payment.together),
              .text(payment.share.map(language.rate)), sources.numbers(payment.sources),
            ]
          }))
    ]
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
          Table(
            caption: language("Stappen op datum", "Steps by date"),
            columns: [
              .init(title: language("Uiterlijk", "Not later than")),
              .init(title: language("Wat", "What")),
              .init(title: language("Regelingen", "Arrangements"), isNumeric: true),
              .init(title: language("Grondslag", "Legal basis")),
            ],
            rows: steps.map { step in
              let name =
                language(step.description) + (step.year.map { " (\($0))" } ?? "")
              return [
                .text(step.date.map(language.date) ?? language("geen datum", "no date")),
                .text(name),
                .text(step.arrangements.isEmpty ? nil : language.number(step.arrangements.count)),
                .text(step.citation.map(language.citation)),
              ]
            })),
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
