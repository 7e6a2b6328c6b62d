import Overviews
import Pages
import Records

/// The share of a municipality in debt, equity and staff cost of its bodies, as people read it: what it comes to with on
/// how many bodies it rests, each body, and what it is not.
struct OwnerShareSection {
  let overview: CouncilOverview
  let language: Language

  private var shares: OwnerShares { overview.ownerShares }

  /// Whether nothing is known that could be shared out.
  var isEmpty: Bool { shares.entries.isEmpty }

  /// The section in an overview, with the statement that is best known.
  var section: Section {
    Section(
      title: language(
        "Ons deel in schuld, vermogen en personeel", "Our share in debt, equity and staff"),
      anchor: "eigenaarsaandeel",
      blocks: summary + bodies(of: shares.bestKnown?.statement)
        + [
          .paragraph([
            .instruction(
              [
                .text(language("Alle jaren: ", "All years: ")),
                .code("wgr overview \(overview.municipality.key) --owner-share"), .text("."),
              ], website: [])
          ])
        ])
  }

  /// What it comes to, and what must be known to read it.
  var summary: [Block] {
    [.paragraph(answer)] + (isEmpty ? [] : [.list(caveats.map(Phrase.text))])
  }

  /// A section for each statement.
  var subsections: [Section] {
    Set(shares.entries.map(\.statement)).sorted().reversed().map { statement in
      Section(
        title: statement.documentKind.name(of: statement.year, in: language).capitalisedFirst,
        anchor: "eigenaarsaandeel-\(statement.year)-\(statement.documentKind.rawValue)",
        blocks: bodies(of: statement))
    }
  }

  private var answer: String {
    let all = shares.bodyCount
    guard all > 0 else {
      return language(
        "Geen van deze regelingen is een rechtspersoon met eigen schuld en vermogen.",
        "None of these arrangements is a legal person with debt and equity of its own.")
    }
    guard let total = shares.bestKnown else {
      return language(
        "Van geen van de \(all) lichamen zijn zowel schuld, vermogen of personeel als ons deel bekend.",
        "For none of the \(all) bodies are both our part and its debt, equity or staff known.")
    }
    let statement = total.statement.documentKind.name(of: total.statement.year, in: language)
    let parts = total.sums.map { sum in
      let amount = sum.amount.map(language.spokenEuros) ?? language("te groot", "too large")
      return language(
        "\(sum.quantity.name(in: language)) \(amount) (bekend van \(sum.bodyCount) van de \(all) lichamen)",
        "\(sum.quantity.name(in: language)) \(amount) (known for \(sum.bodyCount) of the \(all) bodies)"
      )
    }
    return language(
      "Berekend deel van \(overview.municipality.shortName) volgens de \(statement): \(language.enumeration(parts)).",
      "Computed share of \(overview.municipality.shortName) according to the \(statement): \(language.enumeration(parts))."
    )
  }

  /// What must be known to read it, a sentence each; the weightiest first.
  var caveats: [String] {
    [
      language(
        "Dit is een rekensom, geen schuld en geen bezit van de gemeente. Wie welk deel draagt als een regeling stopt of een gemeente vertrekt, staat in de tekst van de regeling.",
        "This is a calculation, not a debt or a possession of the municipality. The text of an arrangement says who bears which part when it ends or when a municipality leaves."
      ),
      language(
        "Ons deel is dat in de bijdragen van alle deelnemers, anders dat in de verdeelsleutel van het register, anders dat in de inwoners. Bij elk staat welk, en van welk jaar; dat kan een ander jaar zijn dan dat van het bedrag.",
        "Our part is our share of the payments of all participants; where these are not known, the share in the register; failing that, our share of the inhabitants. Each row says which it is and of what year, which may be another year than that of the amount."
      ),
      language(
        "In de bijdragen zitten ook taken die een gemeente extra afneemt. Wie veel extra afneemt, krijgt daardoor een groter deel van schuld en vermogen toegerekend, ook als dat zo niet is afgesproken.",
        "The payments include extra tasks that a municipality buys. A municipality that buys many is given a larger part of debt and equity here, even where that was not agreed."
      ),
      language(
        "De delen zijn nergens bij opgeteld. Waar een lichaam ontbreekt, is het totaal te laag: vergelijk geen gemeenten waarvan niet evenveel bekend is.",
        "The parts are not added to any other amount. Where a body is missing, the total is too low: do not compare municipalities of which not as much is known."
      ),
      language(
        "Zo rekent ook de statistiek van Noorwegen (KOSTRA, konserntall), die de jaarrekening van samenwerkingen over de eigenaren verdeelt. Hier is alleen verdeeld, niet geconsolideerd: wat gemeente en lichaam elkaar schuldig zijn, is er niet uit.",
        "The statistics of Norway (KOSTRA, konserntall) do the same: they divide the accounts of joint bodies among their owners. Here amounts are only divided, not consolidated: what municipality and body owe each other is still included."
      ),
    ]
  }

  /// The bodies of which a statement tells something.
  private func bodies(of statement: BudgetStatement?) -> [Block] {
    let entries = shares.entries.filter { $0.statement == statement }
    guard let statement, !entries.isEmpty else { return [] }
    let wording = ShareWording(language: language)
    let name = statement.documentKind.name(of: statement.year, in: language)
    return [
      .table(
        OwnerShareFields.entry.table(
          language(
            "Per lichaam, in euro’s, \(name); het deel is berekend",
            "By body, in euros, \(name); the part is computed"), entries, in: language,
          [
            .field("titel") {
              [
                .subject(
                  label: $0.arrangement.everydayName.name,
                  .arrangement(line: $0.arrangement.line))
              ]
            }, .own(language("Ons deel", "Our part")) { .text(wording.part($0.share)) },
            .field("eigenVermogen") { whole($0[.equity]) }, "deelEigenVermogen",
            .field("vreemdVermogen") { whole($0[.debt]) }, "deelVreemdVermogen",
            .field("personeelslasten") { whole($0[.staffCost]) }, "deelPersoneelslasten",
            .field("bronnen", isNumeric: true, sources),
          ]))
    ]
  }

  /// The amount of a body, with its day where that is not the last one of the year: no part of it is computed.
  private func whole(_ amount: OwnerShares.Amount?) -> Phrase {
    guard let amount else { return [] }
    let cell = language.cell(amount.whole)
    return amount.otherDay.map { cell + .text(" (\(language.date($0)))") } ?? cell
  }

  private func sources(_ entry: OwnerShares.Entry) -> Phrase {
    let numbers = Set(entry.amounts.map(\.source.document.number)).sorted()
    return Phrase(
      numbers.map { [Inline.section(label: String($0), anchor: Section.anchorOfSources)] }
        .joined(separator: [.text(", ")]))
  }
}
