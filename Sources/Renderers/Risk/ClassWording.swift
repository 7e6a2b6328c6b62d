import Overviews
import Pages
import Records

/// What is said of the council's own classes.
struct ClassWording {
  let language: Language

  /// The class, the package and the risk that the council gave, with the year and the source; three things that stand
  /// apart. Empty when no document tells one.
  func own(_ recorded: LinkedFact<RiskClass>?) -> [Phrase] {
    guard let recorded else { return [] }
    let content = recorded.content
    let parts = [
      content.classification.map { language("klasse \($0)", "class \($0)") },
      content.supervision.map { language("pakket \($0)", "package \($0)") },
      content.risk.map { language("risico \($0)", "risk \($0)") },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return [] }
    return [
      [
        .text("\(parts.joined(separator: "; ")) (\(content.year), "),
        .section(
          label: language(
            "bron \(recorded.source.document.number)", "source \(recorded.source.document.number)"),
          anchor: Section.anchorOfSources), .text(")"),
      ]
    ]
  }

  /// A row of the rule: `bijdrage ten minste € 1.000.000`.
  func text(_ rule: ClassRule) -> String {
    let comparison =
      switch rule.comparison {
      case .atLeast: language("ten minste", "at least")
      case .below: language("minder dan", "less than")
      }
    return "\(name(rule.criterion)) \(comparison) \(bound(rule))"
  }

  private func bound(_ rule: ClassRule) -> String {
    switch rule.criterion {
    case .contribution, .contributionPerInhabitant, .equity, .result:
      rule.hundredths.isMultiple(of: 100)
        ? language.euros(Euro(rule.hundredths / 100)) : language.euros(cents: rule.hundredths)
    case .contributionShare, .voteShare, .solvency:
      language.decimal(Double(rule.hundredths) / 100, digits: 1) + language(" %", "%")
    case .errors, .attentions:
      language.decimal(Double(rule.hundredths) / 100, digits: 0)
    }
  }

  private func name(_ criterion: ClassRule.Criterion) -> String {
    switch criterion {
    case .contribution: language("bijdrage", "contribution")
    case .contributionPerInhabitant:
      language("bijdrage per inwoner", "contribution per inhabitant")
    case .contributionShare: language("deel van alle bijdragen", "share of all contributions")
    case .voteShare: language("deel van de stemmen", "share of the votes")
    case .equity: language("eigen vermogen", "equity")
    case .result: language("resultaat", "result")
    case .solvency: language("solvabiliteit", "solvency")
    case .errors: language("signalen ‘fout’", "signals ‘fout’")
    case .attentions: language("signalen ‘let op’", "signals ‘let op’")
    }
  }

  /// Whether class and rule differ, in a few words.
  func difference(_ finding: ClassFinding) -> String {
    switch finding.differs {
    case true?: language("verschilt", "differs")
    case false?: language("gelijk", "the same")
    case nil: language("niet te zeggen", "cannot be told")
    }
  }
}

/// The council's own classes beside what its rule gives; nothing where no document tells of either.
struct ClassSection {
  let overview: CouncilOverview
  let language: Language

  var sections: [Section] {
    let classes = overview.classes
    guard !classes.isEmpty else { return [] }
    let wording = ClassWording(language: language)
    let differing = classes.filter { $0.differs == true }.count
    let hasRule = !overview.classRules.isEmpty
    let summary =
      hasRule
      ? language(
        "Bij \(differing) van de \(classes.count) geeft de eigen regel op de cijfers en signalen van nu een andere klasse dan de raad gaf. Dat is een vraag: de raad kan een goede reden hebben.",
        "For \(differing) of \(classes.count) the council’s rule on the figures and signals of now gives another class than the council did. That is a question: the council can have a good reason."
      )
      : language(
        "De regel van de nota verbonden partijen is niet ingelezen; klassen zijn dus niet te vergelijken met cijfers en signalen.",
        "The rule of the council’s memorandum was not read; classes cannot be compared with figures and signals."
      )
    return [
      Section(
        title: language("Onze klassen en het toezicht", "Our classes and supervision"),
        anchor: "klassen",
        blocks: [
          .paragraph(summary),
          .table(
            ClassFields.finding.table(
              language(
                "Klasse, pakket en risico volgens de raad, en de klasse volgens de eigen regel",
                "Class, package and risk by the council, and the class by its own rule"),
              classes, in: language,
              [
                .field("regeling") { .text($0.item.overview.everydayName.name) },
                .own(language("Volgens de raad", "By the council")) {
                  wording.own($0.recorded).first ?? []
                },
                .own(language("Volgens de regel", "By the rule")) {
                  .text(
                    $0.byRule.map { rule in
                      rule.content.classification
                        + (rule.content.supervision.map { "; \($0)" } ?? "")
                    })
                }, .field("waardoor") { .text($0.byRule.map { wording.text($0.content) }) },
                .field("onbekend") { finding in
                  let unknown = finding.unknown.map { wording.text($0.content) }
                  return .text(unknown.isEmpty ? nil : unknown.joined(separator: "; "))
                }, .field("wijktAf") { .text(hasRule ? wording.difference($0) : nil) },
              ])),
        ])
    ]
  }
}
