import Overviews
import Pages
import Records

/// From which municipalities one came and into which it went, to be rendered.
struct LineageAnswer: FieldedAnswer {
  let lineage: Lineage
  let standing: Standing

  func page(in language: Language) -> Page {
    let name = lineage.municipality.name
    let wording = MergerWording(lineage: lineage, language: language)
    var page = Page(
      language: language,
      title: language("\(name): voorgangers en opvolgers", "\(name): predecessors and successors"))
    let sentences = [wording.predecessors, wording.successors].compactMap(\.self)
    page.summary =
      sentences.isEmpty
      ? [
        .paragraph(
          language(
            "Geen ingelezen document vertelt van een herindeling van \(name).",
            "No document that was read tells of a merger of \(name)."))
      ] : sentences.map { .paragraph($0) }
    for (steps, title, anchor) in [
      (lineage.predecessors, language("Voorgangers", "Predecessors"), "voorgangers"),
      (lineage.successors, language("Opvolgers", "Successors"), "opvolgers"),
    ] where !steps.isEmpty {
      page.sections.append(
        Section(
          title: title, anchor: anchor, blocks: [.table(Self.table(title, rows(steps), language))])
      )
    }
    return page
  }

  /// Changes as a table.
  static func table(_ title: String, _ mergers: [Merger], _ language: Language) -> Table {
    MergerFields.merger.table(
      title, mergers, in: language,
      [
        "datum", .field("gemeenteOud") { $0.before.phrase }, "wijze",
        .field("gemeenteNieuw") { $0.after.phrase },
      ])
  }

  /// The changes along the steps, each once, by date.
  func rows(_ steps: [Lineage.Step]) -> [Merger] {
    var met: Set<Merger> = []
    func walk(_ steps: [Lineage.Step]) -> [Merger] {
      steps.flatMap { step in
        (met.insert(step.merger).inserted ? [step.merger] : []) + walk(step.further)
      }
    }
    return walk(steps).sorted(
      on: { ($0.date, Folding.fold($0.before.name), Folding.fold($0.after.name)) }, by: <)
  }
}

extension Merger.Manner {
  /// How the one became the other, in a few words.
  func name(in language: Language) -> String {
    switch self {
    case .absorbed: language("opgegaan in", "became part of")
    case .divided: language("verdeeld over, onder meer", "divided over, among others")
    case .renamed: language("kreeg andere naam of code", "got another name or code")
    }
  }
}
