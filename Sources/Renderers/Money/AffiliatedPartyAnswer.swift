import Overviews
import Pages
import Records

/// The list of affiliated parties that the BBV asks for, to be rendered.
struct AffiliatedPartyAnswer: FieldedAnswer {
  let list: AffiliatedPartyList

  var standing: Standing { list.standing }

  func page(in language: Language) -> Page {
    let year = list.year.map { " \($0)" } ?? ""
    var page = Page(
      language: language,
      title: language(
        "\(list.municipality.name): verbonden partijen\(year), gemeenschappelijke regelingen",
        "\(list.municipality.name): affiliated parties\(year), joint arrangements"))
    page.summary = [
      .paragraph(
        language(
          "De lijst van BBV artikel 15 lid 2, groep gemeenschappelijke regelingen, met de regelingen "
            + "van \(language.date(list.day)). Wat geen document geeft, staat er als ‘in te vullen’.",
          "The list of BBV article 15(2), group joint arrangements, with the arrangements of "
            + "\(language.date(list.day)). What no document gives reads ‘to fill in’.")),
      .paragraph(
        language(
          "Een regeling is alleen een verbonden partij als de gemeente er een bestuurlijk én een "
            + "financieel belang in heeft (BBV artikel 1). Haal de andere weg. Bedragen zijn in "
            + "euro's. Vermogen is dat op 1 januari en 31 december, of op de dag die erbij staat; vreemd "
            + "vermogen is zoals de bron het geeft, met of zonder voorzieningen.",
          "An arrangement is an affiliated party only if the municipality has both a governing and a "
            + "financial interest in it (BBV article 1). Remove the others. Amounts are in euros; "
            + "debt is as the source has it, with or without provisions.")),
    ]
    let rows = list.rows
    if !rows.isEmpty {
      page.sections.append(
        Section(
          title: language("De lijst", "The list"), anchor: "verbonden-partijen",
          blocks: [.table(table(rows, language))]
            + FigureSources(language: language).block(
              rows.flatMap(\.figures))))
    }
    page.sections += SourcesWording(documents: list.documents, language: language).sections
    return page
  }

  private func table(_ rows: [AffiliatedPartyList.Row], _ language: Language) -> Table {
    let unknown: Phrase = .text(language("in te vullen", "to fill in"))
    func numeric(_ dutch: String, _ english: String) -> Table.Column {
      .init(title: language(dutch, english), isNumeric: true)
    }
    return Table(
      caption: language(
        "Verbonden partijen: gemeenschappelijke regelingen (BBV artikel 15 lid 2), in euro's",
        "Affiliated parties: joint arrangements (BBV article 15(2)), in euros"),
      columns: [
        .init(title: language("Partij", "Party")),
        .init(title: language("Wijze van belang", "Way of interest")),
        .init(title: language("Openbaar belang", "Public interest")),
        .init(title: language("Belang begin jaar", "Interest at start")),
        .init(title: language("Belang eind jaar", "Interest at end")),
        .init(title: language("Stuk", "Statement")), numeric("Bijdrage", "Contribution"),
        numeric("Eigen vermogen begin", "Equity at the start"),
        numeric("Eigen vermogen eind", "Equity at the end"),
        numeric("Vreemd vermogen begin", "Debt at the start"),
        numeric("Vreemd vermogen eind", "Debt at the end"),
        numeric("Resultaat", "Result"), .init(title: language("Risico's", "Risks")),
        .init(title: language("Bron en regel", "Source and line")),
      ],
      rows: rows.map { row in
        let amounts = row.cells(in: language).map { $0.isEmpty ? unknown : $0 }
        return [
          [.text(row.party.overview.arrangement.shortTitle)], [.text(row.interest(in: language))],
          row.party.overview.details.purpose.map { [.text($0)] } ?? unknown,
          row.words(on: .interestAtStart).map { [.text($0)] } ?? unknown,
          row.words(on: .interestAtEnd).map { [.text($0)] } ?? unknown,
          .text(row.kind.map { $0.name(in: language) }),
        ] + amounts + [row.words(on: .risk).map { [.text($0)] } ?? unknown, .text(row.places)]
      })
  }
}

extension AffiliatedPartyList.Row {
  /// The amounts as they stand in a table, empty where none is known; a balance of another day than the
  /// first or last of the year has its date.
  fileprivate func cells(in language: Language) -> [Phrase] {
    amounts.map { $0.figure == nil ? language.cell($0.amount) : language.cell($0.figure) }
  }

  /// The way in which the municipality has an interest.
  func interest(in language: Language) -> String {
    let form = party.overview.arrangement.formName(in: language)
    let bodies = party.own.bodies.names(in: language)
    let since = party.own.joined.map {
      language("sinds \(language.date($0))", "since \(language.date($0))")
    }
    let share = party.own.share.map {
      language(
        "verdeelsleutel \(language.percentage($0))", "share in the costs \(language.percentage($0))"
      )
    }
    let role = language(
      "deelnemer namens de gemeente: \(bodies)", "for the municipality: \(bodies)")
    return [form, role, since, share].compactMap(\.self).joined(separator: "; ")
  }

  /// What the statement says of a subject.
  func words(on subject: PartyNote.Subject) -> String? {
    notes.last { $0.subject == subject }?.text
  }

  /// Where the figures and words stand, by the numbers of the sources: `2: 34, 51`.
  var places: String? { places { String($0.number) } }

  /// Where the figures and words stand, by file.
  var filePlaces: String? { places(\.fileName) }

  private func places(_ name: (CitedDocument) -> String) -> String? {
    let places =
      figures.map { SourceReference(document: $0.document, lineNumber: $0.figure.place.lineNumber) }
      + notes.map(\.source)
    guard !places.isEmpty else { return nil }
    return Dictionary(grouping: places, by: \.document).sorted { $0.key < $1.key }.map { entry in
      let lines = Set(entry.value.map(\.lineNumber)).sorted().map(String.init)
      return "\(name(entry.key)): \(lines.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
