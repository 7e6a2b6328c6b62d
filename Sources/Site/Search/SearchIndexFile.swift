import JSONText
import Overviews
import Pages
import Records
import Renderers
import Subjects

/// The index of the site's search, as a script that hands it to the script of the search box: a page from disk
/// may run scripts beside it, but not read files.
struct SearchIndexFile: Sendable {
  /// Where the index lies.
  static let path = SitePath("zoek-index.js")

  private let index: SearchIndex<Find>

  /// What can be found: a label that leads to a page, and what is said beside it.
  private struct Find: Hashable {
    let label: String
    let remark: String
    let address: String
    let isMunicipality: Bool
  }

  /// The index of everything that has a page: municipalities, then those that are gone, then arrangements in
  /// force, then those that ended.
  init(_ model: SiteModel) {
    let language = model.language
    var entries: [SearchIndex<Find>.Entry] = []
    for council in model.councils {
      let find = Find(
        label: council.municipality.shortName, remark: language("gemeente", "municipality"),
        address: SitePath(.municipality(council.code)).text, isMunicipality: true)
      entries.append(.init(id: find, municipality: council.municipality))
    }
    for former in model.formerMunicipalities {
      let name = former.lineage.municipality.shortName
      let heirs = Self.heirs(of: former.lineage.lastSuccessors)
      let single = heirs.count == 1 ? heirs.first?.code : nil
      let code = single.flatMap { code in model.councils.first { $0.code == code }?.code }
      let find = Find(
        label: name,
        remark: heirs.isEmpty
          ? language("gemeente die niet meer bestaat", "municipality that no longer exists")
          : language("nu: ", "now: ") + language.enumeration(heirs.map(\.shortName)),
        address: SitePath(.municipality(code ?? former.code)).text, isMunicipality: true)
      var entry = SearchIndex.Entry(id: find, municipality: former.lineage.municipality)
      entry.weight = Weight.former
      entries.append(entry)
    }
    let named = model.arrangements.map { entry -> (ArrangementName, SiteModel.ArrangementEntry) in
      (ArrangementName(entry.overview, language), entry)
    }
    for (name, arrangement) in named.sorted(by: { $0.0.order < $1.0.order }) {
      let overview = arrangement.overview
      let find = Find(
        label: name.label, remark: name.remark,
        address: SitePath(.arrangement(line: arrangement.line)).text, isMunicipality: false)
      var entry = SearchIndex.Entry(
        id: find, overview.arrangement, overview.details, body: overview.body,
        members: overview.participants.map(\.organisation), towns: model.towns)
      entry.names = SearchText.distinct(entry.names + [arrangement.line.description])
      if overview.isInForce { entry.weight = Weight.inForce } else { entry.texts = [] }
      entries.append(entry)
    }
    index = SearchIndex(entries)
  }

  /// What makes one kind go before another where both match alike.
  private enum Weight {
    static let former = 20
    static let inForce = 10
  }

  /// The municipalities in which one lives on.
  private static func heirs(of steps: [Lineage.Step]) -> [MunicipalityMention] {
    steps.flatMap { step -> [MunicipalityMention] in
      if step.isRepeated { return [] }
      return step.further.isEmpty ? [step.other] : heirs(of: step.further)
    }
  }

  /// The script: one call with the index.
  var text: String {
    var json = JSONText()
    json.object { json in
      json.key("silent")
      Self.write(SearchText.silent.sorted(), to: &json)
      json.key("points")
      write(points: Self.points, to: &json)
      let subjects = index.subjectWords.keys.sorted { $0.key < $1.key }
      json.key("subjects")
      json.array(subjects) { json, subject in
        json.value(index.subjectWords[subject, default: []].joined(separator: " "))
      }
      json.key("meanings")
      json.object { json in
        for (word, names) in index.words.meanings.sorted(by: { $0.key < $1.key }) {
          json.key(word)
          json.value(names.joined(separator: " "))
        }
      }
      let places = Array(Set(index.entries.flatMap(\.members))).sorted()
      let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
      json.key("places")
      json.value(places.joined(separator: " "))
      json.key("entries")
      json.array(index.entries) { json, entry in
        json.array([entry.id]) { json, find in
          json.value(find.label.withoutHiddenCharacters)
          json.value(find.remark.withoutHiddenCharacters)
          json.value(find.address)
          json.value(find.isMunicipality ? 1 : 0)
          json.value(entry.names.joined(separator: " "))
          json.value(entry.subject.flatMap { subjects.firstIndex(of: $0) })
          json.value(entry.texts.joined(separator: " "))
          json.value(
            entry.members.compactMap { numbers[$0].map(String.init) }.joined(separator: " "))
          json.value(entry.weight)
        }
      }
    }
    let list = String(decoding: HiddenCharacters.escapedInJSON(json.bytes), as: UTF8.self)
    return "raadEnRegeling(\(list));\n"
  }

  private static let points: [(name: String, value: Int)] = [
    ("name", SearchPoints.name), ("meaning", SearchPoints.meaning),
    ("subject", SearchPoints.subject), ("nameBegins", SearchPoints.nameBegins),
    ("subjectBegins", SearchPoints.subjectBegins), ("nameHolds", SearchPoints.nameHolds),
    ("text", SearchPoints.text), ("textBegins", SearchPoints.textBegins),
    ("member", SearchPoints.member), ("factor", SearchPoints.factor),
    ("whole", SearchPoints.whole),
  ]

  private func write(points: [(name: String, value: Int)], to json: inout JSONText) {
    json.object { json in
      for (name, value) in points {
        json.key(name)
        json.value(value)
      }
    }
  }

  private static func write(_ words: [String], to json: inout JSONText) {
    json.value(words.joined(separator: " "))
  }
}
