import Pages
import Records
import Renderers
import Subjects

/// The home page: a box to search, the councils from A to Z and the arrangements by subject.
///
/// The lists are the page; the script hides them while somebody searches. So the page works without it.
struct HomePage: Sendable {
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }
  /// The feed of the country; `nil` on a site of some councils.
  private let feed: SitePath?
  private let path = SitePath(folder: "")

  init(frame: SiteFrame, feed: SitePath?) {
    self.frame = frame
    self.feed = feed
  }

  var file: SiteFile {
    let place = SiteFrame.Place(path: path, feed: feed, script: "zoek.js")
    return SiteFile(path) { [self] in
      frame.document(
        place,
        title: language(
          "Wat doet uw gemeente samen met andere?",
          "What does your council do together with others?"),
        content: frame.templates.start(values))
    }
  }

  private var values: [String: Any] {
    var values: [String: Any] = [
      "summary": summary,
      "root": path.root,
      "index": SearchIndexFile.path.text,
      "standing": model.standing.sentenceOfSite(in: language),
      "searchLabel": language(
        "Zoek een gemeente of samenwerking", "Find a council or arrangement"),
      "searchHelp": language(
        "Typ een naam, een afkorting of waar het over gaat: Almere, VRU, brandweer, vuilnis, uitkering.",
        "Type a name, an abbreviation or, in Dutch, what it is about: Almere, VRU, brandweer, vuilnis."
      ),
      "one": language("1 gevonden.", "1 found."),
      "many": language("# gevonden.", "# found."),
      "none": language("Niets gevonden.", "Nothing found."),
      "slip": language("Gezocht is naar: #.", "Looked for: #."),
      "without": language(
        "Dit staat nergens en telt niet mee: #.", "Found nowhere and left out: #."),
      "municipalitiesTitle": language("Gemeenten", "Municipalities"),
      "municipalityCount": language.number(model.councils.count),
      "lettersLabel": language("Naar de letter", "To the letter"),
      "letters": letters,
      "arrangementsTitle": language("Samenwerkingen", "Arrangements"),
      "arrangementCount": language.number(model.arrangements.count),
      "groups": groups,
    ]
    values["map"] = map
    return values
  }

  /// The map to choose a municipality on; the list under it leads to the same pages.
  private var map: [String: String]? {
    guard let country = model.country else { return nil }
    let councils = Dictionary(
      model.councils.map { ($0.code, $0.municipality.shortName) },
      uniquingKeysWith: { first, _ in first })
    let picture = country.picture(
      title: language(
        "Klik op een gemeente voor haar pagina, of kies haar hieronder uit de lijst.",
        "Click on a municipality for its page, or choose it from the list below."),
      anchor: "kaart", areNamed: false, key: [],
      notes: country.notes(on: model.councils.map(\.municipality))
    ) { code in
      councils[code].map { name -> (MapPicture.Look, text: String) in (.level(2), name) }
    }
    return picture.map { picture in
      [
        "title": language("Kies uw gemeente op de kaart", "Choose your municipality on the map"),
        "picture": html(
          .maps([picture], nil), language: language, in: frame.around(.init(path: path))),
      ]
    }
  }

  private var summary: [String] {
    let inForce = model.arrangements.count { $0.overview.isInForce }
    let councils = language.count(model.councils.count, .municipality)
    let arrangements = language.count(inForce, .arrangement)
    let moment = model.standing.moment(in: language)
    return [
      language(
        "Gemeenten doen veel taken samen, zoals de brandweer, de GGD en het innen van belastingen. Hier ziet "
          + "u per gemeente met wie, wat dat kost, en wanneer de raad aan zet is.",
        "Municipalities do many tasks together, such as the fire service, public health and collecting "
          + "taxes. See with whom each council does so, what it costs, and when it is the council's turn."
      ),
      language(
        "\(councils) en \(arrangements), \(moment).", "\(councils) and \(arrangements), \(moment)."),
    ]
  }

  /// The councils by the first letter of their names.
  private var letters: [[String: Any]] {
    let named = model.councils.map { council -> (key: String, values: [String: Any]) in
      let short = council.municipality.shortName.withoutHiddenCharacters
      return (
        Self.sortKey(short),
        ["label": short, "address": address(.municipality(council.code))]
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

  /// The arrangements in force by the group of their subject, then those that have ended.
  private var groups: [[String: Any]] {
    let named = model.arrangements.map { (ArrangementName($0.overview, language), $0) }
      .sorted { $0.0.order < $1.0.order }
    let inForce = named.filter { $0.1.overview.isInForce }
    let byGroup = SubjectCatalogue.standard.groups.map { group in
      (language(group.name), inForce.filter { $0.0.subject?.group == group })
    }
    return
      (byGroup + [
        (language("Onderwerp onbekend", "Subject unknown"), inForce.filter { $0.0.subject == nil }),
        (
          language("Niet meer van kracht", "No longer in force"),
          named.filter { !$0.1.overview.isInForce }
        ),
      ])
      .filter { !$0.1.isEmpty }
      .map { title, entries in
        [
          "title": "\(title) (\(language.number(entries.count)))",
          "items": entries.map { name, entry in
            [
              "label": name.label.withoutHiddenCharacters,
              "address": address(.arrangement(line: entry.line)),
            ]
          },
        ]
      }
  }

  private func address(_ subject: PageSubject) -> String { SitePath(subject).relative(from: path) }
}
