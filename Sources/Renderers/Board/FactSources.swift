import Overviews
import Pages
import Records

/// Where what is told of a board stands: each document it was taken from, with the rows.
struct FactSources {
  let board: Board
  let language: Language

  private struct Place: Hashable {
    let document: Int
    let origin: FigureOrigin
    let remark: String?
  }

  /// The section; none when nothing is told.
  var sections: [Section] {
    let facts = board.facts
    let places: [(Place, Int)] =
      facts.seats.map { place($0.source, $0.origin, $0.remark) }
      + facts.rules.map { place($0.source, $0.origin, $0.remark) }
    guard !places.isEmpty else { return [] }
    var seen: Set<Place> = []
    let distinct = places.map(\.0).filter { seen.insert($0).inserted }
    return [
      Section(
        title: language("Waar deze stemmen staan", "Where these votes are found"),
        anchor: "vindplaatsen",
        blocks: [
          .list(distinct.map { place in phrase(place, places.filter { $0.0 == place }.map(\.1)) })
        ])
    ]
  }

  private func place(
    _ source: SourceReference, _ origin: FigureOrigin, _ remark: String?
  ) -> (Place, Int) {
    (Place(document: source.document.number, origin: origin, remark: remark), source.lineNumber)
  }

  private func phrase(_ place: Place, _ lines: [Int]) -> Phrase {
    let sorted = Set(lines).sorted()
    let shown =
      sorted.count > 3
      ? "\(sorted[0])–\(sorted[sorted.count - 1])" : sorted.map(String.init).joined(separator: ", ")
    var phrase: Phrase = [
      .section(
        label: language("bron \(place.document)", "source \(place.document)"),
        anchor: Section.anchorOfSources),
      .text(language(", regel \(shown)", ", line \(shown)")),
    ]
    if let url = place.origin.url {
      phrase += [.text(": "), .link(place.origin.title, to: url)]
    } else if let title = place.origin.title {
      phrase.append(.text(": \(title)"))
    }
    if let date = place.origin.date { phrase.append(.text(" (\(language.date(date)))")) }
    if let remark = place.remark { phrase.append(.text(". \(remark)")) }
    return phrase
  }
}
