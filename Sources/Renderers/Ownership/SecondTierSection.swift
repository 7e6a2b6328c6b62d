import Overviews
import Pages
import Records

/// The arrangements behind a council's arrangements, as a tree: each own arrangement whose body takes part in another,
/// and under it the ones that are reached through it.
struct SecondTierSection {
  let overview: CouncilOverview
  let language: Language

  private var tier: SecondTier { overview.secondTier }
  private var shares: ShareWording { ShareWording(language: language) }

  /// Whether there is something to tell besides that nothing is known.
  var isEmpty: Bool { tier.holdings.isEmpty && tier.companies.isEmpty }

  var section: Section {
    Section(
      title: language("Regelingen achter regelingen", "Arrangements behind arrangements"),
      anchor: "tweede-lijn", blocks: blocks)
  }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(answer)]
    if !tier.holdings.isEmpty { blocks.append(.table(tree)) }
    if !tier.companies.isEmpty { blocks += companies }
    return blocks + [.list(caveats.map(Phrase.text))]
  }

  /// How many there are.
  private var answer: String {
    let lines = Set(tier.holdings.map(\.arrangement.line)).count
    let bodies = language.number(tier.bodyCount)
    guard lines > 0 else {
      return language(
        "Volgens het register doet geen van de \(bodies) lichamen van onze regelingen zelf mee aan een andere regeling.",
        "According to the register none of the \(bodies) bodies of our arrangements takes part in another one itself."
      )
    }
    let through = Set(tier.holdings.compactMap { $0.path.first?.line }).count
    return language(
      "Achter \(through) van onze regelingen \(lines == 1 ? "zit" : "zitten") nog \(language.count(lines, .arrangement)): een lichaam van onze regeling doet daaraan mee.",
      "Behind \(through) of our arrangements there \(lines == 1 ? "is" : "are") \(language.count(lines, .arrangement)) more: a body of our arrangement takes part in it."
    )
  }

  /// What must be known to read it, a sentence each.
  var caveats: [String] {
    cut + [
      language(
        "Ons deel langs de weg is een som: ons deel in de eerste regeling maal het deel van het lichaam in de volgende. Is een van beide niet bekend, dan is de uitkomst niet bekend. Het is geen eigendom en geen schuld van de gemeente, en het staat in geen enkel totaal.",
        "Our part along the way is a calculation: our part in the first arrangement times the part of its body in the next. Where one of them is not known, neither is the outcome. It is not a possession or a debt of the municipality, and it is in no total."
      ),
      language(
        "Het register noemt de deelnemers van regelingen, niet van bedrijven en stichtingen. Welke bedrijven en stichtingen een lichaam zelf heeft (Wgr art. 31a), staat in zijn begroting; vraag het daar.",
        "The register has the participants of arrangements, not of companies and foundations. The budget of a body says which of these it has itself (Wgr art. 31a); ask there."
      ),
    ]
  }

  private var cut: [String] {
    guard tier.isCut else { return [] }
    let most = language.number(SecondTier.most)
    return [
      language(
        "Er zijn meer dan \(most) wegen naar regelingen achter onze regelingen. Alleen de eerste \(most) staan hier.",
        "There are more than \(most) ways to arrangements behind ours. Only the first \(most) are here."
      )
    ]
  }

  /// An arrangement in the tree, who takes part in it and with which part; the holding of one behind another.
  private typealias Branch = (
    arrangement: ArrangementOverview, depth: Int, who: String, share: ParticipantShare?,
    behind: SecondTier.Holding?
  )

  private var tree: Table {
    var met: Set<LineID> = []
    let rows = tier.holdings.flatMap { holding -> [Branch] in
      let own = holding.path[0]
      let branch: Branch = (
        holding.arrangement, holding.path.count - 1, holding.body.name,
        holding.shares[holding.shares.count - 1], holding
      )
      return met.insert(own.line).inserted
        ? [(own, 0, overview.municipality.shortName, holding.shares[0], nil), branch] : [branch]
    }
    return Table(
      language(
        "Elke regeling met daaronder wat erachter zit",
        "Each arrangement with what is behind it under it"), rows,
      [
        .own(language("Regeling", "Arrangement")) { label($0.arrangement, depth: $0.depth) },
        .own(language("Wie daarin meedoet", "Who takes part in it")) { .text($0.who) },
        .own(language("Met welk deel", "With which part")) { .text(shares.part($0.share)) },
        .own(language("Ons deel langs de weg", "Our part along the way")) {
          .text(
            $0.behind.map {
              $0.exposure.map(shares.percent) ?? language("niet bekend", "not known")
            })
        },
        .own(language("Ook zelf deelnemer", "We take part directly too")) {
          .text($0.behind.map { $0.isDirectToo ? language("ja", "yes") : language("nee", "no") })
        },
      ])
  }

  private func label(_ arrangement: ArrangementOverview, depth: Int) -> Phrase {
    let indent = depth == 0 ? "" : String(repeating: "→ ", count: depth)
    return [
      .text(indent),
      .subject(
        label: arrangement.everydayName.name, .arrangement(line: arrangement.line)),
    ].filter { if case .text("") = $0 { false } else { true } }
  }

  private var companies: [Block] {
    [
      .paragraph(
        language(
          "Bedrijven en stichtingen die de gemeente zelf in haar lijst van verbonden partijen noemt, te herkennen aan hun naam:",
          "Companies and foundations that the municipality itself names in its list of affiliated parties, known by their names:"
        )),
      .list(
        tier.companies.map { company in
          let statement = company.statement.documentKind.name(
            of: company.statement.year, in: language)
          return [
            .text("\(company.name) (\(statement), "),
            .section(
              label: language(
                "bron \(company.source.document.number)", "source \(company.source.document.number)"
              ),
              anchor: Section.anchorOfSources),
            .text(
              language(
                ", regel \(company.source.lineNumber))", ", line \(company.source.lineNumber))")),
          ]
        }),
    ]
  }
}
