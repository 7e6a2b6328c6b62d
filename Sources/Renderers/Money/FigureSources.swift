import Overviews
import Pages
import Records

/// Where figures stand: the document, the cell and the document they were taken from.
struct FigureSources {
  let language: Language

  /// The numbers of the documents that figures stand in, each leading to the sources of the answer.
  func numbers(_ figures: [LinkedFigure]) -> Phrase {
    let numbers = Set(figures.map(\.document.number)).sorted()
    return Phrase(
      numbers.map { [Inline.section(label: String($0), anchor: Section.anchorOfSources)] }
        .joined(separator: [.text(", ")]))
  }

  /// In which documents figures stand, as a sentence under a picture; `nil` without figures.
  func sentence(_ figures: [LinkedFigure]) -> String? {
    let files = Dictionary(
      figures.map { ($0.document.number, $0.document.fileName) },
      uniquingKeysWith: { first, _ in first }
    ).sorted { $0.key < $1.key }
    guard !files.isEmpty else { return nil }
    let list = language.enumeration(
      files.map { language("\($0.value) (nummer \($0.key))", "\($0.value) (number \($0.key))") })
    return files.count == 1
      ? language("Bron: \(list) onderaan deze pagina.", "Source: \(list) below on this page.")
      : language("Bronnen: \(list) onderaan deze pagina.", "Sources: \(list) below on this page.")
  }

  /// A folded table with the place of each figure, a row for each row of a document; nothing when
  /// there are no figures.
  func block(_ figures: [LinkedFigure]) -> [Block] {
    guard !figures.isEmpty else { return [] }
    var seen: Set<FigureOrigin> = []
    let origins = figures.map(\.figure.origin).filter {
      ($0.title ?? $0.url) != nil && seen.insert($0).inserted
    }
    let rows = SourceRow.rows(figures)
    let table = Table(
      language(
        "De plaats van elk cijfer; de bron is die met dat nummer onderaan deze pagina",
        "The place of each figure; the source is the one with that number below on this page"),
      rows,
      [
        .own(language("Cijfers", "Figures")) { .text(label($0.first.figure)) },
        .own(language("Bron", "Source"), isNumeric: true) {
          [.section(label: number($0.first), anchor: Section.anchorOfSources)]
        },
        .own(language("Regel", "Line"), isNumeric: true) {
          .text(String($0.first.figure.place.lineNumber))
        },
        .own(language("Kolom en wat er staat", "Column and what is written")) { row in
          .text(
            row.figures.map { "\($0.figure.place.column) ‘\($0.figure.place.text)’" }
              .joined(separator: ", "))
        },
        .own(language("Stuk", "From"), isNumeric: true) { row in
          .text(origins.firstIndex(of: row.first.figure.origin).map { String($0 + 1) })
        },
      ])
    let title = language("Waar deze cijfers staan", "Where these figures are found")
    return [
      .details(
        summary: "\(title) (\(language.number(figures.count)))",
        [.table(table), .list(origins.enumerated().map(origin))] + remarks(rows))
    ]
  }

  /// Of which statement, of whom and of which part figures are.
  private func label(_ figure: BudgetFigure) -> String {
    [
      figure.documentKind.name(of: figure.year, in: language), figure.municipality?.name,
      figure.component,
    ]
    .compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: ", ")
  }

  private func number(_ linked: LinkedFigure) -> String {
    String(linked.document.number)
  }

  /// A document that figures were taken from, with its date where it is known.
  private func origin(_ place: Int, _ origin: FigureOrigin) -> Phrase {
    let name: Phrase = origin.url.map { [.link(origin.title, to: $0)] } ?? .text(origin.title)
    let date = origin.date.map { language(", van ", ", of ") + language.date($0) } ?? ""
    return [.text(language("Stuk \(place + 1): ", "Document \(place + 1): "))] + name
      + [.text(date)]
  }

  /// What those who wrote the figures down remark on them.
  private func remarks(_ rows: [SourceRow]) -> [Block] {
    let remarks = rows.compactMap { row in
      row.first.figure.remark.map { remark in
        let line = row.first.figure.place.lineNumber
        let place = language(
          "bron \(number(row.first)), regel \(line)", "source \(number(row.first)), line \(line)")
        return (place, remark)
      }
    }
    guard !remarks.isEmpty else { return [] }
    return [
      .paragraph(
        language(
          "Opmerkingen bij deze regels in het bestand:", "Remarks on these lines in the file:"))
    ] + Remarks(remarks).block(in: language)
  }
}

/// The figures that stand in one row of a document.
private struct SourceRow {
  let first: LinkedFigure
  private(set) var figures: [LinkedFigure]

  /// Figures by the row in which they stand, in the order of the first of each row.
  static func rows(_ figures: [LinkedFigure]) -> [SourceRow] {
    var places: [SourceReference: Int] = [:]
    var rows: [SourceRow] = []
    for linked in figures {
      let place = linked.source
      if let row = places[place] {
        rows[row].figures.append(linked)
      } else {
        places[place] = rows.count
        rows.append(SourceRow(first: linked, figures: [linked]))
      }
    }
    return rows
  }
}
