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
            + "financial interest in it (BBV article 1). Remove the others. Amounts are in euros. Equity and "
            + "debt are those of 1 January and 31 December, or of the day beside them; debt is as the source "
            + "has it, with or without provisions.")),
    ]
    let rows = list.rows
    if !rows.isEmpty {
      page.sections.append(
        Section(
          title: language("De lijst", "The list"), anchor: "verbonden-partijen",
          blocks: [.table(table(in: language))]
            + FigureSources(language: language).block(
              rows.flatMap(\.figures))))
    }
    return page
  }

  private func table(in language: Language) -> Table {
    let unknown: Phrase = .text(language("in te vullen", "to fill in"))
    func words(_ key: String, _ subject: PartyNote.Subject) -> PageColumn<Row> {
      .field(key) { row in row.row.words(on: subject).map { .text($0) } ?? unknown }
    }
    return rowFields.table(
      language(
        "Verbonden partijen: gemeenschappelijke regelingen (BBV artikel 15 lid 2), in euro's",
        "Affiliated parties: joint arrangements (BBV article 15(2)), in euros"),
      rows, in: language,
      [
        .field("titel") { .text($0.row.party.overview.arrangement.shortTitle) }, "wijzeVanBelang",
        .field("doel") { $0.row.party.overview.details.purpose.map { .text($0) } ?? unknown },
        words("belangBegin", .interestAtStart), words("belangEind", .interestAtEnd),
        "documentsoort",
      ]
        + Self.quantities.map { quantity, key in
          .field(key.description) { row in
            let cell = row.row.cell(quantity, in: language)
            return cell.isEmpty ? unknown : cell
          }
        } + [
          words("risico", .risk), .field("bronnen") { .text($0.row.places) },
        ])
  }
}

extension AffiliatedPartyList.Row {
  /// An amount as it stands in a table, empty where none is known; a balance of another day than the
  /// first or last of the year has its date.
  fileprivate func cell(_ quantity: Quantity, in language: Language) -> Phrase {
    let amount = amounts.first { $0.quantity == quantity }
    return amount?.figure == nil ? language.cell(amount?.amount) : language.cell(amount?.figure)
  }

  /// The way in which the municipality has an interest.
  func interest(of municipality: Organisation, in language: Language) -> String {
    let form = party.overview.arrangement.formName(in: language)
    let bodies = party.own.bodies.names(in: language)
    let since = municipality.joinedWording(party.own.joined, in: language).map {
      language("sinds \($0)", "since \($0)")
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
