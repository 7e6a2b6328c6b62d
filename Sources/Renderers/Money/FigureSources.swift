import Overviews
import Records

/// Where figures stand: the document, the cell and the document they were taken from.
struct FigureSources {
  let documents: [Document]
  let language: Language

  /// The number of a document among the sources of the answer, from 1; `nil` when it is not there.
  static func number(of document: Int64, in documents: [Document]) -> Int? {
    documents.firstIndex { $0.id == document }.map { $0 + 1 }
  }

  /// A folded table with the place of each figure; nothing when there are none.
  func block(_ figures: [LinkedFigure]) -> [Block] {
    guard !figures.isEmpty else { return [] }
    var seen: Set<FigureOrigin> = []
    let origins = figures.map(\.figure.origin).filter {
      ($0.title ?? $0.url) != nil && seen.insert($0).inserted
    }
    let table = Table(
      caption: language(
        "De plaats van elk cijfer; de bron is die met dat nummer onderaan deze pagina",
        "The place of each figure; the source is the one with that number below on this page"),
      columns: [
        .init(title: language("Cijfer", "Figure")),
        .init(title: language("Bedrag (€)", "Amount (€)"), isNumeric: true),
        .init(title: language("Bron", "Source"), isNumeric: true),
        .init(title: language("Regel", "Line"), isNumeric: true),
        .init(title: language("Kolom", "Column")),
        .init(title: language("Staat er als", "Written as")),
        .init(title: language("Stuk", "From"), isNumeric: true),
      ], rows: figures.map { row($0, origins) })
    let title = language("Waar deze cijfers staan", "Where these figures stand")
    return [
      .details(
        summary: "\(title) (\(language.number(figures.count)))",
        [.table(table), .list(origins.enumerated().map(origin))] + remarks(figures))
    ]
  }

  /// What those who wrote the figures down remark on them, each row once.
  private func remarks(_ figures: [LinkedFigure]) -> [Block] {
    var seen: Set<String> = []
    let remarks = figures.compactMap { linked -> Phrase? in
      guard let remark = linked.figure.remark else { return nil }
      let number = Self.number(of: linked.document, in: documents).map(String.init) ?? "?"
      let line = linked.figure.place.line
      let place = language("bron \(number), regel \(line)", "source \(number), line \(line)")
      return seen.insert(place).inserted ? .text("\(place.capitalisedFirst): \(remark)") : nil
    }
    guard !remarks.isEmpty else { return [] }
    return [
      .paragraph(
        language(
          "Opmerkingen bij deze regels in het bestand:", "Remarks on these lines in the file:")),
      .list(remarks),
    ]
  }

  private func row(_ linked: LinkedFigure, _ origins: [FigureOrigin]) -> [Phrase] {
    let figure = linked.figure
    let number = Self.number(of: linked.document, in: documents)
    let origin = origins.firstIndex(of: figure.origin).map { String($0 + 1) }
    return [
      [.text(label(figure))], language.cell(figure.amount), .text(number.map(String.init)),
      [.text(String(figure.place.line))], [.text(figure.place.column)],
      [.text(figure.place.text)], .text(origin),
    ]
  }

  private func label(_ figure: BudgetFigure) -> String {
    let quantity = figure.quantity.name(in: language)
    let statement = figure.documentKind.name(of: figure.year, in: language)
    let whose = figure.quantity == .contribution ? figure.municipality?.name : nil
    return ["\(statement): \(quantity)", whose, figure.component]
      .compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: ", ")
  }

  /// A document that figures were taken from, with its date where it is known.
  private func origin(_ place: Int, _ origin: FigureOrigin) -> Phrase {
    let name: Phrase = origin.url.map { [.link(origin.title, to: $0)] } ?? .text(origin.title)
    let date = origin.date.map { language(", van ", ", of ") + language.date($0) } ?? ""
    return [.text(language("Stuk \(place + 1): ", "Document \(place + 1): "))] + name
      + [.text(date)]
  }
}
