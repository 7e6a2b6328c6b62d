import Overviews
package import Pages
package import Records

/// What is said about how municipalities became others.
struct MergerWording {
  let lineage: Lineage
  let language: Language

  private var name: String { lineage.municipality.name }

  /// Into which municipality it went, and when; `nil` when no document tells of it.
  var successors: String? {
    let steps = lineage.lastSuccessors
    guard let first = steps.first else { return nil }
    return Self.sentence(name, steps.map(\.merger), on: first.merger.date, language)
  }

  /// What became of a municipality on a day, in one sentence. Of one that was divided the source does not
  /// tell how large the parts are.
  static func sentence(
    _ name: String, _ mergers: [Merger], on date: Day, _ language: Language
  ) -> String {
    let day = language.date(date)
    let after = language.enumeration(mergers.map(\.after.nameAndCode))
    if mergers.contains(where: { $0.manner == .divided }) || mergers.count > 1 {
      return language(
        "\(name) is per \(day) verdeeld over \(after). Er is dus niet één opvolger, en hoe groot elk "
          + "deel is, vertelt de bron niet.",
        "\(name) was divided over \(after) on \(day). So there is no one successor, and how large each "
          + "part is, the source does not tell.")
    }
    guard mergers.first?.manner == .renamed else {
      return language(
        "\(name) is opgegaan in \(after) per \(day).", "\(name) became part of \(after) on \(day).")
    }
    return language(
      "\(name) heet sinds \(day) \(after).", "\(name) has been called \(after) since \(day).")
  }

  /// From which municipalities it came, and when; `nil` when no document tells of it.
  var predecessors: String? {
    let steps = lineage.firstPredecessors
    guard let first = steps.first else { return nil }
    let day = language.date(first.merger.date)
    let before = language.enumeration(steps.map(\.other.nameAndCode))
    guard first.merger.manner != .renamed else {
      return language(
        "\(name) heette tot \(day) \(before).", "\(name) was called \(before) until \(day).")
    }
    let divided = steps.filter { $0.merger.manner == .divided }.map(\.other.nameAndCode)
    let parts =
      divided.isEmpty
      ? ""
      : language(
        " Van \(language.enumeration(divided)) kwam maar een deel.",
        " Of \(language.enumeration(divided)) only a part came.")
    return language(
      "In \(name) ging per \(day) op: \(before).", "Into \(name) went on \(day): \(before).")
      + parts
  }

  /// How to ask on: for the municipalities it went into, or for itself on its last day.
  func offer(endedOn end: Day) -> Phrase {
    let steps = lineage.lastSuccessors
    let lastDay = end.adding(days: -1)
    var phrase: Phrase = [.text(language("Vraag ", "Ask "))]
    for step in steps {
      phrase += [.code("wgr overview \(step.other.code?.text ?? step.other.name)"), .text(", ")]
    }
    let code = lineage.municipality.code?.text ?? name
    return phrase + [
      .text(language("of de toestand tot dan: ", "or how it was until then: ")),
      .code("wgr overview \(code) --on \(lastDay.description)"), .text("."),
    ]
  }

  /// How to ask for the municipalities before it, on the day before it began.
  var offerOfPredecessors: Phrase? {
    let steps = lineage.firstPredecessors
    guard let day = steps.first?.merger.date.adding(days: -1), !steps.isEmpty else { return nil }
    var phrase: Phrase = [.text(language("Vraag ", "Ask "))]
    for (place, step) in steps.enumerated() {
      if place > 0 { phrase.append(.text(", ")) }
      phrase.append(
        .code("wgr overview \(step.other.code?.text ?? step.other.name) --on \(day.description)"))
    }
    return phrase + [.text(".")]
  }
}

extension MunicipalityMention {
  /// The name with the code behind it, where there is one.
  var nameAndCode: String { code.map { "\(name) (\($0))" } ?? name }

  /// The name with the code behind it, as that of a subject where there is a code.
  var phrase: Phrase {
    code.map { [.subject(label: nameAndCode, .municipality($0))] } ?? [.text(name)]
  }
}

/// What became of a municipality of which the register has no record, in one sentence; `changes` are
/// those of its last date.
package func sentence(
  of name: String, becoming changes: [Merger], in language: Language
) -> String? {
  changes.first.map { MergerWording.sentence(name, changes, on: $0.date, language) }
}
