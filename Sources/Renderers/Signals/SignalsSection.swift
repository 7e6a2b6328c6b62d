import Overviews
import Pages
import Records

/// What is doubtful about the arrangements of an answer, the heaviest first.
struct SignalsSection {
  /// The signals, the heaviest first.
  let signals: [Signal]
  let language: Language
  /// What the arrangements are called that have a section on the page to point to.
  var names: [VersionID: String] = [:]
  /// Whether what is not said in full at once is folded instead of counted.
  var foldsRest = false

  /// The section's name within the page.
  static let anchor = "signalen"
  /// How many points are said in full at once: a point is the signals of one kind about one arrangement.
  private var pointsShown: Int { foldsRest ? 3 : 7 }

  var section: Section {
    let points = Self.points(of: signals)
    let shown = points.prefix(pointsShown)
    let left = points.dropFirst(pointsShown).flatMap { $0 }
    let kinds = Self.grouped(shown) { [$0.first?.kind.code ?? ""] }
    return Section(
      title: language("Signalen", "Signals"), anchor: Self.anchor, blocks: [.paragraph(opening)],
      subsections: kinds.enumerated().compactMap { place, points in self.part(points, place) }
        + (left.isEmpty ? [] : [rest(left)]))
  }

  /// The signals that leave something to ask.
  private var asked: [Signal] { signals.filter(\.isQuestion) }

  private var opening: String {
    guard !asked.isEmpty else {
      return language(
        "Er zijn geen signalen: de controle vond niets dat fout of twijfelachtig is.",
        "There are no signals: the check found nothing wrong or doubtful.")
    }
    let count = Self.points(of: signals).count
    let questions = count == asked.count ? "" : language.count(count, .question)
    return language(
      (questions.isEmpty ? "" : "\(questions), uit ")
        + "\(language.count(of: asked)). Een signaal is een vraag, "
        + "geen oordeel; alleen een fout klopt zeker niet.",
      (questions.isEmpty ? "" : "\(questions), from ")
        + "\(language.count(of: asked)). A signal is a question, "
        + "not a verdict; only an error is certain to be wrong.")
  }

  /// What there is to ask, each once: the signals of one kind about one arrangement are one point.
  static func points(of signals: [Signal]) -> [[Signal]] {
    grouped(signals.filter(\.isQuestion)) { [$0.kind.code, $0.arrangement?.id.description ?? ""] }
  }

  /// Neighbours with the same key together, in their own order.
  static func grouped<Item>(
    _ items: some Sequence<Item>, by key: (Item) -> [String]
  ) -> [[Item]] {
    var groups: [[Item]] = []
    for item in items {
      if let last = groups.last?.first, key(last) == key(item) {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
    return groups
  }

  /// The points of one kind, with what there is to ask or do.
  private func part(_ points: [[Signal]], _ place: Int) -> Section? {
    guard let kind = points.first?.first?.kind else { return nil }
    return Section(
      title: kind.heading(in: language), anchor: "\(Self.anchor)-\(place + 1)",
      blocks: [.list(points.map(point)), .paragraph(language.closing(of: kind))])
  }

  private func point(_ signals: [Signal]) -> Phrase {
    let sentences = signals.map { language.phrase($0.text) }
      .reduce(into: Phrase()) { phrase, sentence in
        phrase += (phrase.isEmpty ? [] : [.text(" ")]) + sentence
      }
    guard let version = signals.first?.arrangement?.id, let name = names[version] else {
      return sentences
    }
    return [.section(label: name, anchor: "regeling-\(version)"), .text(": ")] + sentences
  }

  /// What is not said in full at once, by kind.
  private func rest(_ left: [Signal]) -> Section {
    let count = language.number(left.count)
    guard !foldsRest else {
      return Section(
        title: language("En nog \(count)", "And \(count) more"), anchor: "\(Self.anchor)-meer",
        blocks: Self.grouped(Self.points(of: left)) { [$0.first?.kind.code ?? ""] }.compactMap {
          points in
          points.first?.first.map { first in
            .details(
              summary: "\(first.kind.heading(in: language)): \(language.number(points.count))",
              [.list(points.map(point)), .paragraph(language.closing(of: first.kind))])
          }
        })
    }
    return Section(
      title: language("En nog \(count)", "And \(count) more"), anchor: "\(Self.anchor)-meer",
      blocks: [
        .list(
          Self.grouped(left) { [$0.kind.code] }.compactMap { signals in
            signals.first.map {
              .text("\($0.kind.heading(in: language)): \(language.number(signals.count))")
            }
          }),
        .paragraph([
          .instruction(
            [
              .text(
                language("Alle signalen met hun tekst geeft ", "All signals with their text: ")),
              .code("--format json"), .text("."),
            ],
            website: .text(
              language(
                "Alle signalen met hun tekst staan in het JSON-bestand onder Gegevens.",
                "All signals with their text are in the JSON file under Data.")))
        ]),
      ])
  }
}

extension Language {
  /// What there is to ask or do about a kind of signal, and what it rests on.
  func closing(of kind: SignalKind) -> String {
    "\(self(kind.advice)) \(self("Grondslag", "Basis")): \(self(kind.basis))."
  }
}
