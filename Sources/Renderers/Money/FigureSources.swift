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
    let table = Table(
      caption: language(
        "De plaats van elk cijfer. Het nummer verwijst naar de bronnen onderaan.",
        "The place of each figure. The number refers to the sources below."),
      columns: [
        .init(title: language("Cijfer", "Figure")),
        .init(title: language("Bedrag (€)", "Amount (€)"), isNumeric: true),
        .init(title: language("Bron", "Source"), isNumeric: true),
        .init(title: language("Regel", "Line"), isNumeric: true),
        .init(title: language("Kolom", "Column")),
        .init(title: language("Staat er als", "Written as")),
        .init(title: language("Genomen uit", "Taken from")),
        .init(title: language("Datum", "Date")),
      ], rows: figures.map(row))
    let title = language("Waar deze cijfers staan", "Where these figures stand")
    return [.details(summary: "\(title) (\(language.number(figures.count)))", [.table(table)])]
  }

  private func row(_ linked: LinkedFigure) -> [Phrase] {
    let figure = linked.figure
    let number = Self.number(of: linked.document, in: documents)
    let date = figure.origin.date ?? documents.first { $0.id == linked.document }?.date
    return [
      [.text(label(figure))], language.cell(figure.amount), .text(number.map(String.init)),
      [.text(String(figure.place.line))], [.text(figure.place.column)],
      [.text(figure.place.text)], origin(figure.origin), .text(date?.description),
    ]
  }

  private func label(_ figure: BudgetFigure) -> String {
    let quantity = figure.quantity.name(in: language)
    let statement = figure.documentKind.name(of: figure.year, in: language)
    let whose = figure.quantity == .contribution ? figure.municipality?.name : nil
    return ["\(statement): \(quantity)", whose, figure.component]
      .compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: ", ")
  }

  private func origin(_ origin: FigureOrigin) -> Phrase {
    guard let url = origin.url else { return .text(origin.title) }
    return [.link(origin.title, to: url)]
  }
}
