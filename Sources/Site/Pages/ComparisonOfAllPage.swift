import Overviews
import Pages
import Records
import Renderers

/// All councils in one table: how many arrangements of which form, with how many partners, and what
/// they pay as far as known.
struct ComparisonOfAllPage {
  let model: SiteModel

  private let maps: NationalMaps

  private var language: Language { model.language }

  init(model: SiteModel) {
    self.model = model
    maps = NationalMaps(model: model)
  }

  func page(on path: SitePath) -> Page {
    Page(
      language: language,
      title: language("Gemeenten vergelijken", "Compare councils"),
      summary: [
        .paragraph(
          language(
            "In hoeveel gemeenschappelijke regelingen zit elke gemeente, en met hoeveel andere "
              + "organisaties? Meer regelingen is niet beter of slechter: veel hangt af van de regio.",
            "In how many joint arrangements is each municipality, and with how many other organisations? "
              + "More is neither better nor worse: much depends on the region.")),
        .paragraph(
          language(
            "Wat een gemeente betaalt, staat er alleen als er een document met cijfers is ingelezen. "
              + "Een leeg vak betekent onbekend, niet nul.",
            "What a municipality pays is shown only where a document with figures was read. An empty cell "
              + "means unknown, not zero.")),
      ],
      sections: [maps.section].compactMap(\.self) + [
        Section(
          title: language("Alle gemeenten", "All municipalities"), anchor: "gemeenten",
          blocks: [.paragraph(abbreviations), .table(table(on: path))])
      ])
  }

  /// The forms in use.
  private var forms: [CooperationForm] {
    CooperationForm.allCases.filter { form in
      model.councils.contains { council in
        council.overview.countPerForm.contains { $0.form == form }
      }
    }
  }

  /// What the abbreviations over the columns mean.
  private var abbreviations: Phrase {
    .text(
      language.enumeration(
        forms.map { form in
          let name = form.noun.form(for: 1, in: language)
          return "\(form.rawValue) is \(name)"
        }) + ".")
  }

  private func table(on path: SitePath) -> Table {
    let forms = forms
    let reported = maps.reportedColumn
    return Table(
      language(
        "Regelingen per gemeente, \(model.standing.moment(in: language))",
        "Arrangements per municipality, \(model.standing.moment(in: language))"), model.councils,
      [
        .own(language("Gemeente", "Municipality")) {
          [.subject(label: $0.overview.municipality.name, .municipality($0.code))]
        },
        .own(language("Inwoners", "Inhabitants"), isNumeric: true) {
          .text($0.overview.municipality.inhabitants.map(language.number))
        },
        .own(language("Regelingen", "Arrangements"), isNumeric: true) {
          .text(language.number($0.overview.arrangements.count))
        },
      ]
        + forms.map { form in
          .own(form.rawValue, isNumeric: true) { council in
            let count = council.overview.countPerForm.first { $0.form == form }?.count
            return .text(language.number(count ?? 0))
          }
        } + [
          .own(language("Andere organisaties", "Other organisations"), isNumeric: true) {
            .text(language.number($0.overview.partners.count))
          },
          .own(language("Betaalt, voor zover bekend", "Pays, as far as known"), isNumeric: true) {
            contribution($0.overview.money)
          },
          .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
            .text(
              $0.overview.money.newestTotal?.perInhabitant.map { language.euros(cents: $0.cents) })
          },
          .own(language("Bekend van", "Known for")) { .text(coverage($0.overview)) },
        ]
        + [
          reported.map { reported in
            .own(reported.title, isNumeric: true) { .text(reported.value($0)) }
          }
        ].compactMap(\.self) + [
          .own(language("Naast de buren", "Beside its partners")) { council in
            let comparison = SitePath(folder: SitePath.folder(of: council.code) + "/vergelijken")
            return [
              .local(
                label: language("vergelijk", "compare"), address: comparison.relative(from: path))
            ]
          }
        ])
  }

  /// What the council pays by the newest statement, with its year.
  private func contribution(_ money: CouncilMoney) -> Phrase {
    guard let total = money.newestTotal, let amount = total.amount else { return [] }
    return [language.amount(amount), .text(" (\(total.year))")]
  }

  /// Of how many arrangements the amount is known; `nil` where it is of none.
  private func coverage(_ overview: CouncilOverview) -> String? {
    overview.money.newestTotal.map { total in
      let all = language.number(overview.arrangements.count)
      return language("\(total.arrangementCount) van \(all)", "\(total.arrangementCount) of \(all)")
    }
  }
}
