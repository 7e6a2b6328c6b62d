import Law
import Overviews
import Pages
import Records

/// Leaving an arrangement as people read it: what it comes to and what that is worth, what the text says, the sums,
/// who stays, when, the steps, and what is not known.
struct ExitPage {
  let exit: ExitOverview
  let language: Language

  private var overview: ArrangementOverview { exit.overview }
  private var wording: ExitWording { ExitWording(exit: exit, language: language) }

  var page: Page {
    let title = overview.everydayName.name
    let name = exit.municipality.name
    var page = Page(
      language: language,
      title: language("Uittreden: \(name) uit \(title)", "Leaving: \(name) from \(title)"))
    page.summary =
      [
        .paragraph(
          ([wording.total] + (exit.range == nil ? [] : Array(wording.caveats.prefix(1))))
            .joined(separator: " ")), .paragraph(wording.base),
      ]
    page.sections = [clause, sums, stayers]
    if !wording.moment.isEmpty { page.sections.append(moment) }
    page.sections += [steps, reading, missing]
    return page
  }

  private var clause: Section {
    var blocks: [Block] = []
    if let clause = exit.clause {
      let sections = BoardSections(overview: overview, day: exit.day, language: language)
      blocks.append(.facts(sections.facts(clause)))
      if !exit.otherClauses.isEmpty {
        blocks.append(
          .details(
            summary: language(
              "Wat andere stukken zeggen (\(exit.otherClauses.count))",
              "What other documents tell (\(exit.otherClauses.count))"),
            exit.otherClauses.map { .facts(sections.facts($0)) }))
      }
    } else {
      blocks.append(
        .paragraph([
          .text(
            language(
              "Geen ingelezen stuk zegt wat de tekst over uittreden regelt.",
              "No document that was read tells what the text says of leaving.")),
          .instruction(
            [
              .text(
                language(
                  " Een blad om het in te vullen geeft ", " A sheet to fill it in is given by ")),
              .code(
                "wgr template GEMEENTE --year \(exit.day.year + 1) --sheet uittredingsbepaling"),
              .text("."),
            ], website: []),
        ]))
    }
    blocks.append(
      .facts([
        Fact(
          language(
            "Tekst van de regeling, volgens het register",
            "Text of the arrangement, by the register"),
          overview.details.decisions.map { [.link(nil, to: $0)] })
      ]))
    return Section(
      title: language("Wat de regeling zelf zegt", "What the arrangement itself says"),
      anchor: "bepaling", blocks: blocks)
  }

  private var sums: Section {
    let calculations = exit.calculations
    let years = calculations.flatMap(\.instalments).compactMap(\.year).max() ?? 0
    let table = ExitFields.row.table(
      language(
        "Rekenvoorbeelden: orde van grootte per jaar na uittreden",
        "Sums by way of example: order of size for each year after leaving"),
      calculations.map { ExitRow(exit: exit, calculation: $0, instalment: nil) }, in: language,
      ["formule"]
        + (0..<years).map { place in
          .own(language("Jaar \(place + 1)", "Year \(place + 1)"), isNumeric: true) { row in
            .text(
              row.calculation.instalments.first { $0.year == place + 1 }?.amount
                .map(language.orderOfSize))
          }
        } + [
          .field("totaal") {
            .text(
              $0.calculation.total.map(language.orderOfSize) ?? language("onbekend", "unknown"))
          }
        ])
    let formulas = LeavingFormula.allCases.filter { formula in
      calculations.contains { $0.formula == formula && $0.clause == nil }
    }
    var blocks: [Block] = [.table(table)]
    if !formulas.isEmpty {
      blocks += [
        .paragraph(
          language(
            "Waar de formules vandaan komen, elk uit een andere zaak:",
            "Where the formulas come from, each from another case:")),
        .list(formulas.map(source)),
      ]
    }
    return Section(
      title: language("Wat de formules geven", "What the formulas give"), anchor: "formules",
      blocks: blocks)
  }

  private func source(_ formula: LeavingFormula) -> Phrase {
    let ruling = formula.ruling
    return [
      .text("\(wording.name(of: formula)): \(language(ruling.meaning)) (\(ruling.citation); "),
      .text(language("gelezen via ", "read in ")), .link(nil, to: ruling.readIn), .text(")"),
    ]
  }

  private var stayers: Section {
    let stayers = exit.stayers
    var blocks: [Block] = [.paragraph(wording.stayers)]
    if exit.base != nil {
      blocks.append(
        .table(
          ExitFields.stayer.table(
            language(
              "Wat er per jaar ten hoogste bij komt, zonder uittreedsom",
              "The most that comes on top each year, without a sum for leaving"),
            stayers.all.map { ($0, stayers) }, in: language,
            [
              .field("naam") { $0.0.organisation.phrase(on: exit.day, in: language) }, "inwoners",
              "bijdrage", .field("erBij") { .text($0.0.extra.map(language.orderOfSize)) },
              .field("erBijPerInwoner") {
                .text($0.0.extraPerInhabitant.map { language.orderOfSize(cents: $0) })
              },
            ])))
      let years = declining
      if !years.isEmpty { blocks += [.list(years.map(Phrase.text))] }
      if stayers.all.contains(where: { $0.inhabitants != nil }) {
        blocks.append(
          .paragraph(
            stayers.inhabitantsYear.map {
              language("Inwoners: op 1 januari \($0).", "Inhabitants: on 1 January \($0).")
            }
              ?? language(
                "Inwoners: volgens het register, dat er geen datum bij geeft.",
                "Inhabitants: by the register, which gives no date with them.")))
      }
    }
    return Section(
      title: language("Wie blijft", "Who stays"), anchor: "achterblijvers", blocks: blocks)
  }

  /// With each declining sum, what is left to those who stay per inhabitant from year to year.
  private var declining: [String] {
    exit.calculations.compactMap { calculation in
      guard calculation.formula == .declining else { return nil }
      let amounts = calculation.instalments.compactMap { instalment in
        exit.stayers.perInhabitantInCents(instalment.leftToStayers)
      }
      guard amounts.count == calculation.instalments.count, !amounts.isEmpty else { return nil }
      let texts = amounts.map { language.orderOfSize(cents: $0) }.joined(separator: "; ")
      let name = wording.name(of: calculation)
      return language(
        "Met \(name) blijft per inwoner van allen samen ten hoogste, jaar na jaar: \(texts).",
        "With \(name) there is left per inhabitant of all of them, at most, year by year: \(texts)."
      )
    }
  }

  private var moment: Section {
    Section(
      title: language("Wanneer", "When"), anchor: "wanneer",
      blocks: [.list(wording.moment.map(Phrase.text))])
  }

  private var steps: Section {
    let bodies = exit.own.bodies
    let who: [Block] =
      bodies.isEmpty
      ? []
      : [
        .paragraph(
          language(
            "\(exit.municipality.name) doet mee via: \(bodies.names(in: language)).",
            "\(exit.municipality.name) takes part by: \(bodies.names(in: language))."))
      ]
    return Section(
      title: language("Stappen en toestemming", "Steps and consent"), anchor: "stappen",
      blocks: who + [.numbered(ExitLaw(exit: exit, language: language).sentences.map(Phrase.text))])
  }

  private var reading: Section {
    Section(
      title: language("Hoe dit te lezen", "How to read this"), anchor: "lezen",
      blocks: [.list(wording.caveats.dropFirst().map(Phrase.text))])
  }

  private var missing: Section {
    Section(
      title: language("Wat niet bekend is", "What is not known"), anchor: "ontbreekt",
      blocks: [.list(wording.unknown.map(Phrase.text))])
  }
}
