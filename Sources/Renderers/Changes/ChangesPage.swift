import Overviews
import Pages
import Records

/// What a reader sees: how much changed, then what, by arrangement and by organisation.
struct ChangesPage {
  let changes: Changes
  let language: Language

  private var wording: ChangeWording {
    ChangeWording(
      language: language, until: changes.until, lastExport: changes.exports.last?.date)
  }

  var page: Page {
    let since = language.date(changes.since)
    let until = language.date(changes.until)
    let what = language(
      "wat er veranderde van \(since) tot en met \(until)",
      "what changed from \(since) up to \(until)")
    var page = Page(
      language: language,
      title: changes.council.map { "\($0.name): \(what)" } ?? what.capitalisedFirst)
    page.summary = ([answer] + limits).map { .paragraph($0) }
    page.sections = [arrangements, organisations, verified].filter {
      !$0.blocks.isEmpty || !$0.subsections.isEmpty
    }
    return page
  }

  /// How much changed, or why that cannot be told.
  var answer: String {
    let nothing = language("Er is niets vergeleken: ", "Nothing was compared: ")
    let comparison =
      switch changes.comparison {
      case .none:
        nothing
          + language(
            "geen export van het register gaat over deze tijd.",
            "no export of the register is about this time.")
      case .later(let date):
        nothing
          + language(
            "geen export is van deze tijd. Wat hier staat, is volgens de export van "
              + "\(language.date(date)).",
            "no export is of this time. What stands here is by the export of \(language.date(date))."
          )
      case .one(let date):
        nothing
          + language(
            "over deze tijd is maar één export bekend, die van \(language.date(date)).",
            "only one export is known about this time, that of \(language.date(date)).")
      case .unlike:
        nothing
          + language(
            "elke export gaat over een ander deel van het register.",
            "each export is about another part of the register.")
      case .several where changes.seen.isEmpty:
        language(
          "Tussen de exports is niets veranderd.", "Between the exports nothing changed.")
      case .several:
        language.count(changes.seen.count, .change) + ": " + kinds(changes.seen) + "."
      }
    guard !changes.passed.isEmpty else { return comparison }
    return comparison
      + language(
        " Wel gingen data voorbij die het register al noemde: \(kinds(changes.passed)).",
        " Dates passed that the register had told beforehand: \(kinds(changes.passed)).")
  }

  private func kinds(_ changes: [Change]) -> String {
    language.enumeration(
      changes.counts.map { kind, isDerived, count in
        "\(language.number(count)) × \(kind.name(in: language))"
          + (isDerived ? language(" (afgeleid)", " (derived)") : "")
      })
  }

  // MARK: What the exports cannot tell

  private var limits: [String] {
    [incompleteness, beginning, end, gaps].compactMap(\.self)
  }

  /// How incomplete the register is of the day on which the time in question begins.
  private var incompleteness: String? {
    changes.standingAtStart.incompleteness(in: language)
  }

  private var beginning: String? {
    changes.knowledgeBegins.map(language.date).map { date in
      language(
        "De eerste export is van \(date). Van de tijd daarvoor staan hier alleen de data die het "
          + "register zelf noemt.",
        "The first export is of \(date). Of the time before it only the dates are told that the "
          + "register itself gives.")
    }
  }

  private var end: String? {
    guard let last = changes.exports.last?.date, last < changes.until else { return nil }
    let date = language.date(last)
    return language(
      "De laatste export is van \(date). Wat daarna is vastgelegd, staat hier niet in.",
      "The last export is of \(date). What was recorded afterwards is not included.")
  }

  private static let gapsShown = 5

  private var gaps: String? {
    let shown = changes.gaps.sorted { ($1.length, $0.before) < ($0.length, $1.before) }
      .prefix(Self.gapsShown).sorted { $0.before < $1.before }
    guard !shown.isEmpty else { return nil }
    let gaps = shown.map { gap in
      let days = language.number(gap.length - 1)
      return wording.sighting(gap) + language(" (\(days) zonder)", " (\(days) without)")
    }
    let rest = changes.gaps.count - shown.count
    let more = rest > 0 ? [language("\(rest) kortere", "\(rest) shorter ones")] : []
    let all = language.enumeration(gaps + more)
    return language(
      "Niet van elke dag is er een export: \(all). Wat in zo'n gat veranderde, is niet op de dag te "
        + "zeggen.",
      "Not every day has an export: \(all). What changed in such a gap cannot be told to the day.")
  }

  // MARK: What changed

  /// A section for each arrangement, and one for organisations; without what was only checked again.
  var subsections: [Section] {
    arrangements.subsections + [organisations].filter { !$0.blocks.isEmpty }
  }

  private var arrangements: Section {
    var order: [LineID] = []
    var ofLine: [LineID: [Change]] = [:]
    for change in changes.items where !change.isVerification {
      guard let line = change.line else { continue }
      if ofLine[line] == nil { order.append(line) }
      ofLine[line, default: []].append(change)
    }
    return Section(
      title: language("Regelingen", "Arrangements"), anchor: "regelingen",
      subsections: order.map { line in
        let items = ofLine[line] ?? []
        return Section(
          title: items.last?.arrangement?.shortTitle ?? line.description,
          anchor: "regeling-\(line)", blocks: blocks(items))
      })
  }

  /// The changes of a line: new versions with what they changed, the rest as points.
  private func blocks(_ items: [Change]) -> [Block] {
    let versions = items.flatMap { change -> [Block] in
      guard let difference = change.difference else { return [] }
      return [.paragraph(wording.sentence(change)), wording.block(difference)]
    }
    let points = wording.sentences(items.filter { $0.difference == nil }).map { Phrase.text($0) }
    return versions + (points.isEmpty ? [] : [.list(points)])
  }

  private var organisations: Section {
    let sentences = changes.items.filter { $0.line == nil && !$0.isVerification }
      .map { Phrase.text(wording.sentence($0)) }
    return Section(
      title: language("Organisaties", "Organisations"), anchor: "organisaties",
      blocks: sentences.isEmpty ? [] : [.list(sentences)])
  }

  private var verified: Section {
    let sentences = changes.items.filter(\.isVerification).map { change -> Phrase in
      let name = change.arrangement?.shortTitle ?? change.organisation?.name ?? ""
      let what = FieldWording(language: language).sentence(.verified, change.old, change.new)
      return .text("\(name): \(what)")
    }
    return Section(
      title: language("Opnieuw gecontroleerd", "Verified again"), anchor: "gecontroleerd",
      blocks: sentences.isEmpty
        ? [] : [.details(summary: language.count(sentences.count, .record), [.list(sentences)])])
  }
}

extension Change {
  /// Whether only the date of the last check is another.
  fileprivate var isVerification: Bool { field == .verified }
}

extension Sighting {
  fileprivate var length: Int { before.days(until: after) }
}

extension Change.Kind {
  /// The kind in a word.
  func name(in language: Language) -> String {
    switch self {
    case .new: language("nieuw", "new")
    case .newVersion: language("nieuwe versie", "new version")
    case .ended: language("beëindigd", "ended")
    case .joined: language("toegetreden", "joined")
    case .noLongerListed: language("niet meer vermeld", "no longer listed")
    case .renamed: language("hernoemd", "renamed")
    case .changed: language("gewijzigd", "changed")
    case .disappeared: language("verdwenen", "disappeared")
    }
  }
}
