import Overviews
import Pages
import Records

/// What a council member reads who wants to know how others do.
struct ComparisonPage {
  let comparison: CouncilComparison
  let language: Language

  private var names: [String] { comparison.councils.map(\.municipality.shortName) }

  var page: Page {
    let moment = comparison.standing.moment(in: language)
    let who = language.enumeration(names)
    var page = Page(
      language: language,
      title: language("\(who) vergeleken, \(moment)", "\(who) compared, \(moment)"))
    page.titleOnSite = language("\(who) vergeleken", "\(who) compared")
    page.summary = [.paragraph(summary)]
    if let boundaries = comparison.boundaries {
      page.summary.append(.paragraph(BoundariesWording.sentence(boundaries, in: language)))
    }
    page.summary += absent.map { .paragraph($0) }
    page.summary += followed.map { .paragraph($0) }
    page.sections.append(totals)
    if !comparison.shared.isEmpty { page.sections.append(shared) }
    if comparison.councils.contains(where: { !$0.separate.isEmpty }) {
      page.sections.append(separate)
    }
    return page
  }

  /// Which of the municipalities do not exist on the day.
  private var absent: [String] {
    comparison.councils.compactMap { council in
      let name = council.municipality.name
      return switch council.existence {
      case .exists: nil
      case .ended(let end):
        language(
          "\(name) bestaat niet meer sinds \(language.date(end)) en doet daarom aan geen regeling mee.",
          "\(name) has not existed since \(language.date(end)) and so takes part in no arrangement."
        )
      case .notYet(let start):
        language(
          "\(name) begint pas op \(language.date(start)) en doet daarom aan geen regeling mee.",
          "\(name) begins on \(language.date(start)) and so takes part in no arrangement.")
      }
    }
  }

  /// Whose figures are counted with those of each municipality.
  private var followed: [String] {
    let wording = FollowedMergersWording(language: language)
    return comparison.councils.flatMap { council in
      let municipality = council.municipality
      let totals = comparison.shared.flatMap(\.rows).flatMap(\.payments)
        .filter { $0.municipality.id == municipality.id }.compactMap(\.contribution?.total)
      return council.followed.map { wording.introduction($0, municipality.name, in: totals) } ?? []
    }
  }

  private var summary: String {
    let all = language.count(comparison.sharedByAll.count, .arrangement)
    let some = language.number(comparison.shared.count)
    let together =
      names.count > 2
      ? language(
        "Alle \(names.count) samen in \(all); twee of meer van hen in \(some).",
        "All \(names.count) together in \(all); two or more of them in \(some).")
      : language("Samen in \(all).", "Together in \(all).")
    let known = comparison.shared.count { !$0.rows.isEmpty }
    let separate = comparison.councils.map {
      "\($0.municipality.shortName) \(language.number($0.separate.count))"
    }
    let total = language.number(comparison.shared.count)
    let contributions =
      known == 0
      ? language(
        "Bijdragen zijn bij geen van de gedeelde regelingen bekend.",
        "No contributions are known for the shared ones.")
      : language(
        "Bijdragen zijn bekend bij \(known) van de \(total) gedeelde regelingen.",
        "Contributions are known for \(known) of the \(total) shared ones.")
    return language(
      "\(together) Daarnaast apart: \(language.enumeration(separate)). ",
      "\(together) Separately: \(language.enumeration(separate)). ") + contributions + choice
  }

  /// Why the others are compared with the first; empty where they were asked for.
  private var choice: String {
    guard let peers = comparison.peers, let first = names.first else { return "" }
    guard peers.areOfSameSize, let size = peers.sizeClass else {
      return language(
        " De andere zijn de gemeenten die de meeste regelingen met \(first) delen.",
        " The others are the municipalities that share most arrangements with \(first).")
    }
    return language(
      " De andere zijn even groot als \(first) (\(inhabitants(size))) en delen de meeste regelingen met \(first).",
      " The others are about the size of \(first) (\(inhabitants(size))) and share most arrangements with \(first)."
    )
  }

  private func inhabitants(_ size: SizeClass) -> String {
    let minimum = language.number(size.minimum)
    guard let limit = size.limit.map(language.number) else {
      return language("\(minimum) inwoners of meer", "\(minimum) inhabitants or more")
    }
    return language("\(minimum) tot \(limit) inwoners", "\(minimum) to \(limit) inhabitants")
  }

  /// What each pays to all its arrangements together, with on how many that rests.
  private var totals: Section {
    let table = Table(
      language(
        "Alle samenwerkingen samen, voor zover bekend", "All arrangements together, as far as known"
      ), comparison.councils,
      [
        .own(language("Gemeente", "Municipality")) { .text($0.municipality.name) },
        .own(language("Inwoners", "Inhabitants"), isNumeric: true) {
          .text($0.municipality.inhabitants.map(language.number))
        },
        .own(language("Betaalt, in euro’s", "Pays, in euros"), isNumeric: true) {
          language.cell($0.total?.amount)
        },
        .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
          .text($0.total?.perInhabitant.map { language.euros(cents: $0.cents) })
        },
        .own(language("Volgens", "According to")) {
          .text($0.total.map { $0.documentKind.name(of: $0.year, in: language) })
        },
        .own(language("Bekend van", "Known for"), isNumeric: true) { council in
          let all = language.number(council.arrangementCount)
          let known = language.number(council.total?.arrangementCount ?? 0)
          return .text(language("\(known) van \(all)", "\(known) of \(all)"))
        },
      ])
    return Section(
      title: language("Wat betaalt elk?", "What does each pay?"), anchor: "totaal",
      blocks: [
        .paragraph(
          language(
            "Vergelijk alleen bedragen die op evenveel rusten: ‘bekend van’ zegt van hoeveel samenwerkingen het "
              + "bedrag bekend is.",
            "Compare only amounts that rest on equally many arrangements: ‘known for’ says for how many the amount is known."
          )), .table(table),
      ])
  }

  private var shared: Section {
    let unknown = comparison.shared.filter(\.rows.isEmpty)
    var blocks: [Block] = []
    if !unknown.isEmpty {
      blocks = [
        .paragraph(
          language("Zonder bekende bijdragen:", "Without known contributions:")),
        .list(unknown.map { [.subject(label: title($0), .arrangement(line: $0.overview.line))] }),
      ]
    }
    return Section(
      title: language("Gedeelde regelingen", "Shared arrangements"), anchor: "gedeeld",
      blocks: blocks,
      subsections: comparison.shared.filter { !$0.rows.isEmpty }.map(section))
  }

  /// The title, with who takes part when that is not everyone.
  private func title(_ item: CouncilComparison.Shared) -> String {
    let title = item.overview.everydayName.name
    guard item.members.count < names.count else { return title }
    return "\(title) (\(language.enumeration(item.members.map(\.name))))"
  }

  private func section(_ item: CouncilComparison.Shared) -> Section {
    var blocks: [Block] = [.table(table(item))]
    let notes = item.rows.flatMap { row in
      self.notes(row).map { (row.documentKind.name(of: row.year, in: language), $0) }
    }
    blocks += Remarks(notes, whole: item.rows.count).block(in: language)
    let figures = item.rows.flatMap { row in
      row.payments.flatMap { $0.contribution?.total.shown ?? [] }
    }
    blocks += FigureSources(language: language).block(figures)
    return Section(
      title: title(item), anchor: "gedeeld-\(item.overview.line)",
      subject: .arrangement(line: item.overview.line), blocks: blocks)
  }

  private func table(_ item: CouncilComparison.Shared) -> Table {
    Table(
      language(
        "Per inwoner, met de hele bijdrage in euro's erachter",
        "Per inhabitant, with the whole contribution in euros behind it"), item.rows,
      [
        .own(language("Stuk", "Statement")) {
          .text($0.documentKind.name(of: $0.year, in: language))
        }
      ]
        + item.members.flatMap { member -> [PageColumn<CouncilComparison.Row>] in
          func known(_ row: CouncilComparison.Row) -> CouncilComparison.Contribution? {
            row.payments.first { $0.municipality.id == member.id }?.contribution
          }
          return [
            .own(
              language("\(member.name), per inwoner", "\(member.name), per inhabitant"),
              isNumeric: true
            ) {
              .text(known($0)?.perInhabitant.map { language.euros(cents: $0.cents) })
            },
            // By name too: where inhabitants are not known it stands alone.
            .own(
              language("\(member.name), bijdrage", "\(member.name), contribution"), isNumeric: true
            ) {
              language.cell(known($0)?.total.sum)
            },
          ]
        })
  }

  /// What must be known to compare the amounts of a row.
  private func notes(_ row: CouncilComparison.Row) -> [String] {
    var notes: [String] = []
    let parts = row.payments.compactMap { payment in
      payment.contribution.map {
        (payment.municipality.name, $0.total.parts.compactMap(\.key))
      }
    }
    if !row.isComparable {
      let which = parts.map { name, keys in
        keys.isEmpty
          ? language("\(name) zonder verdeelsleutel", "\(name) without key")
          : "\(name) \(keys.map { "‘\($0)’" }.joined(separator: " + "))"
      }
      notes.append(
        language(
          "niet vergelijkbaar, want de onderdelen verschillen: "
            + "\(which.joined(separator: "; ")).",
          "not comparable, since the parts differ: "
            + "\(which.joined(separator: "; "))."))
    } else if let keys = parts.first?.1, !keys.isEmpty {
      let which = language.enumeration(keys.map { "‘\($0)’" })
      notes.append(language("dit is \(which).", "this is \(which)."))
    }
    return notes
      + row.payments.flatMap(followedNotes)
  }

  /// Who is not in the amount of a municipality, and what is only estimated.
  private func followedNotes(_ payment: CouncilComparison.Payment) -> [String] {
    let name = payment.municipality.name
    var notes: [String] = []
    if let gaps = payment.contribution?.total.gaps, !gaps.isEmpty {
      let who = language.enumeration(gaps.map(\.municipality))
      notes.append(
        language(
          "het bedrag van \(name) is zonder \(who).", "the amount of \(name) is without \(who)."))
    }
    if let estimate = payment.estimate.map(language.euros) {
      notes.append(
        payment.contribution == nil
          ? language(
            "van \(name) is geen bedrag bekend; geschat naar het aandeel: \(estimate).",
            "of \(name) no amount is known; estimated by the share: \(estimate).")
          : language(
            "naast het bedrag van \(name), geschat en niet opgeteld: \(estimate).",
            "besides the amount of \(name), estimated and not added: \(estimate)."))
    }
    return notes
  }

  private var separate: Section {
    Section(
      title: language("Aparte regelingen", "Separate arrangements"), anchor: "apart",
      subsections: comparison.councils.filter { !$0.separate.isEmpty }.map { council in
        let municipality = council.municipality
        return Section(
          title: language("Alleen \(municipality.name)", "\(municipality.name) alone"),
          anchor: "apart-\(municipality.id)",
          blocks: [
            .list(
              council.separate.map {
                [.subject(label: $0.everydayName.name, .arrangement(line: $0.line))]
              })
          ])
      })
  }
}
