import Overviews
import Pages
import Records

/// What an operator reads: how many signals of each kind, at which keepers, and the errors; with one kind
/// asked for, all its cases.
struct RegisterCheckPage {
  let check: RegisterCheck
  let language: Language

  /// How many keepers are listed.
  private static let keepersShown = 20

  var page: Page {
    if let council = check.council { return page(of: council) }
    let moment = check.standing.moment(in: language)
    var page = Page(
      language: language,
      title: check.kind.map { language($0.title) }
        ?? language("Controle van het register, \(moment)", "Check of the register, \(moment)"))
    if check.kind == nil {
      page.titleOnSite = language("Controle van het register", "Check of the register")
    }
    page.summary = [.paragraph(answer)]
    if check.wideArrangementCount > 0 { page.summary.append(.paragraph(ownPartOnly)) }
    if let kind = check.kind {
      page.summary.append(.facts(facts(of: kind)))
      if !check.signals.isEmpty { page.sections.append(cases) }
    } else {
      page.sections.append(counts)
      if !errors.isEmpty { page.sections.append(errorList) }
    }
    if !check.signals.isEmpty { page.sections.append(keepers) }
    return page
  }

  /// What is doubtful for one council: the signals themselves, as its overview has them.
  private func page(of council: Organisation) -> Page {
    let moment = check.standing.moment(in: language)
    let kind = check.kind.map { ": " + language($0.title) } ?? ""
    var page = Page(
      language: language,
      title: language(
        "\(council.name): wat is twijfelachtig \(moment)\(kind)",
        "\(council.name): what is doubtful \(moment)\(kind)"))
    page.sections =
      [
        SignalsSection(
          signals: check.signals, language: language
        ).section
      ] + (check.signals.isEmpty ? [] : [keepers])
    return page
  }

  private var answer: String {
    let arrangements = language.count(check.arrangementCount, .arrangement)
    let councils = language.count(check.councilCount, .municipality)
    return language(
      "\(language.count(of: check.signals)), in \(arrangements) die van kracht zijn en bij \(councils) "
        + "met eigen cijfers of zienswijzen. Een signaal is een vraag, geen oordeel; alleen een fout "
        + "klopt zeker niet.",
      "\(language.count(of: check.signals)), in \(arrangements) in force and for \(councils) with "
        + "figures or views of their own. A signal is a question, not a verdict; only an error is certain to be wrong."
    )
  }

  /// What is not looked at in arrangements with very many participants.
  private var ownPartOnly: String {
    let most = language.number(RegisterExcerpt.mostParticipantsForEach)
    let wide = language.count(check.wideArrangementCount, .arrangement)
    return language(
      "Bij \(wide) met meer dan \(most) deelnemers is per raad alleen naar zijn eigen cijfers en zienswijzen gekeken, "
        + "niet naar het verschil met andere deelnemers.",
      "In \(wide) with more than \(most) participants each council's own figures and views were looked at, and not "
        + "how they differ from those of others.")
  }

  private func facts(of kind: SignalKind) -> [Fact] {
    [
      Fact(language("Code", "Code"), kind.code),
      Fact(language("Ernst", "Severity"), kind.severity.name(in: language)),
      Fact(language("Wanneer", "When"), language(kind.condition)),
      Fact(language("Wat te doen", "What to do"), language(kind.advice)),
      Fact(language("Grondslag", "Basis"), language(kind.basis)),
    ]
  }

  private var counts: Section {
    Section(
      title: language("Per soort", "By kind"), anchor: "soorten",
      blocks: [
        .table(
          Table(
            language("Hoe vaak elk signaal voorkomt", "How often each signal occurs"), check.counts,
            [
              .own(language("Signaal", "Signal")) { kind, count in
                count == 0
                  ? .text(language(kind.title))
                  : [.subject(label: language(kind.title), .signals(code: kind.code))]
              },
              .own(language("Ernst", "Severity")) { .text($0.0.severity.name(in: language)) },
              .own(language("Aantal", "Number"), isNumeric: true) {
                .text(language.number($0.1))
              },
              .own(language("Code", "Code")) { .text($0.0.code) },
            ])),
        .paragraph([
          .instruction(
            [
              .text(language("De gevallen van één soort: ", "The cases of one kind: ")),
              .code("wgr check --signal CODE"),
              .text(language("; een lijst per bronhouder: ", "; a list for each keeper: ")),
              .code("--format csv"), .text("."),
            ],
            website: .text(
              language(
                "De naam van een signaal leidt naar alle gevallen.",
                "The name of a signal leads to all its cases.")))
        ]),
      ])
  }

  private var errors: [Signal] { check.signals.filter { $0.kind.severity == .error } }

  private var errorList: Section {
    Section(
      title: language("Fouten", "Errors"), anchor: "fouten",
      subsections: SignalsSection.grouped(errors) { [$0.kind.code] }.enumerated().compactMap {
        place, signals in
        signals.first.map { first in
          Section(
            title: language(first.kind.title), anchor: "fout-\(place + 1)",
            blocks: [.list(signals.map(item)), .paragraph(language.closing(of: first.kind))])
        }
      })
  }

  private var cases: Section {
    Section(
      title: language("Gevallen", "Cases"), anchor: "gevallen",
      blocks: [.list(check.signals.map(item))])
  }

  private func item(_ signal: Signal) -> Phrase {
    var subjects: [Phrase] = signal.council.map { [.text($0.name)] } ?? []
    if let arrangement = signal.arrangement, let line = signal.line {
      let name = Inline.subject(label: arrangement.shortTitle, .arrangement(line: line))
      subjects.append([name, .text(" (\(arrangement.id))")])
    }
    guard let first = subjects.first else { return language.phrase(signal.text) }
    return subjects.dropFirst().reduce(first) { $0 + .text(", ") + $1 } + .text(": ")
      + language.phrase(signal.text)
  }

  /// Whose the signals are that no keeper can look into.
  private func without(_ subject: SignalSubject) -> String {
    switch subject {
    case .register: language("Geen bronhouder", "No keeper")
    case .figures:
      language(
        "Uzelf: cijfers, lijsten en zienswijzen", "Yourself: figures, lists and views")
    }
  }

  private var keepers: Section {
    let groups = check.byKeeper
    let shown = groups.prefix(Self.keepersShown)
    var blocks: [Block] = [
      .table(
        Table(
          language("Bronhouders met de meeste signalen", "Keepers with the most signals"), shown,
          [
            .own(language("Bronhouder", "Keeper")) {
              .text($0.keeper?.name ?? without($0.subject))
            }
          ]
            + Severity.allCases.map { severity in
              .own(severity.name(in: language).capitalisedFirst, isNumeric: true) { group in
                let count = group.signals.count { $0.kind.severity == severity }
                return .text(count == 0 ? nil : language.number(count))
              }
            }))
    ]
    if groups.count > shown.count {
      let rest = language.number(groups.count - shown.count)
      blocks.append(
        .paragraph(
          language("En nog \(rest) bronhouders met minder.", "And \(rest) more keepers with fewer.")
        ))
    }
    return Section(
      title: language("Per bronhouder", "By keeper"), anchor: "bronhouders", blocks: blocks)
  }
}
