import Pages
import Records
import Renderers

/// The home page: the councils and the arrangements from A to Z, and a box to search them.
///
/// The lists are the page; the script only hides what does not match. So the page works without it.
struct HomePage: Sendable {
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }
  private let path = SitePath(folder: "")

  init(frame: SiteFrame) {
    self.frame = frame
  }

  var file: SiteFile {
    let place = SiteFrame.Place(path: path, script: "zoek.js")
    return SiteFile(path) { [self] in
      frame.document(
        place,
        title: language(
          "Gemeenschappelijke regelingen van uw gemeente", "The joint arrangements of your council"),
        content: frame.templates.start(values))
    }
  }

  private var values: [String: Any] {
    [
      "summary": summary,
      "searchLabel": language(
        "Zoek een gemeente of regeling", "Find a municipality or arrangement"),
      "searchHelp": language(
        "Typ een deel van de naam, of een gemeentecode zoals GM0307. Hoofdletters en accenten maken "
          + "niet uit.",
        "Type a part of the name, or a code such as GM0307. Capitals and accents do not matter."),
      "one": language("1 gevonden.", "1 found."),
      "many": language("# gevonden.", "# found."),
      "none": language("Niets gevonden.", "Nothing found."),
      "municipalitiesTitle": language("Gemeenten", "Municipalities"),
      "lettersLabel": language("Naar de letter", "To the letter"),
      "letters": letters,
      "arrangementsTitle": language("Gemeenschappelijke regelingen", "Joint arrangements"),
      "groups": groups,
    ]
  }

  private var summary: [String] {
    let inForce = model.arrangements.count { $0.overview.isInForce }
    let councils = language.count(model.councils.count, .municipality)
    let arrangements = language.count(inForce, .arrangement)
    let moment = model.standing.moment(in: language)
    return [
      language(
        "Gemeenten voeren veel taken samen uit, zoals de brandweer, de GGD en de inning van belastingen. "
          + "Zij spreken dat af in een gemeenschappelijke regeling.",
        "Municipalities carry out many tasks together, such as the fire service, public health and the "
          + "collection of taxes. They agree on that in a joint arrangement."),
      language(
        "Hier ziet u per gemeente aan welke regelingen zij meedoet, wat dat kost, wat de raad mag en "
          + "wanneer de raad aan zet is: \(councils) en \(arrangements) die \(moment) gelden.",
        "Here you see for each municipality in which arrangements it takes part, what that costs, which "
          + "rights the council has and when it is its turn: \(councils) and \(arrangements) in force \(moment)."
      ),
    ]
  }

  /// The councils by the first letter of their names.
  private var letters: [[String: Any]] {
    let named = model.councils.map { council -> (key: String, values: [String: Any]) in
      let name = council.municipality.name.withoutHiddenCharacters
      let short = name.hasPrefix("Gemeente ") ? String(name.dropFirst("Gemeente ".count)) : name
      let digits = council.code.text.dropFirst(2)
      return (
        Self.sortKey(short),
        [
          "label": short, "address": address(.municipality(council.code)),
          "terms": Folding.fold("\(name) \(council.code.text) \(digits)"),
        ]
      )
    }
    .sorted { $0.key < $1.key }
    let grouped = Dictionary(grouping: named) { $0.key.first.map(String.init) ?? "" }
    return grouped.sorted { $0.key < $1.key }.map { letter, items in
      ["letter": letter.uppercased(), "anchor": letter, "items": items.map(\.values)]
    }
  }

  /// A name in the order of the alphabet: without what stands before an apostrophe and a dash.
  private static func sortKey(_ name: String) -> String {
    let folded = Folding.fold(name)
    return folded.hasPrefix("s ") ? String(folded.dropFirst(2)) : folded
  }

  private var groups: [[String: Any]] {
    let inForce = model.arrangements.filter {
      $0.overview.isInForce
    }
    let ended = model.arrangements.filter { !$0.overview.isInForce }
    return [
      (language("Van kracht", "In force"), inForce),
      (language("Niet meer van kracht", "No longer in force"), ended),
    ]
    .filter { !$0.1.isEmpty }
    .map { title, entries in
      [
        "title": "\(title) (\(language.number(entries.count)))", "items": entries.map(item),
      ]
    }
  }

  private func item(_ entry: SiteModel.ArrangementEntry) -> [String: String] {
    let arrangement = entry.overview.arrangement
    let terms = Folding.fold(
      [
        arrangement.shortTitle, arrangement.title, entry.overview.body?.name,
        entry.line.description,
      ]
      .compactMap(\.self).joined(separator: " "))
    var seen: Set<Substring> = []
    return [
      "label": arrangement.shortTitle.withoutHiddenCharacters,
      "address": address(.arrangement(line: entry.line)),
      "terms": terms.split(separator: " ").filter { seen.insert($0).inserted }
        .joined(separator: " "),
    ]
  }

  private func address(_ subject: PageSubject) -> String { SitePath(subject).relative(from: path) }
}
