import Overviews
import Pages
import Records

/// What is said about a field that has another value.
struct FieldWording {
  let language: Language

  /// The field, what it was and what it became; without a capital and without a full stop.
  func sentence(_ field: ChangedField, _ old: ChangedValue?, _ new: ChangedValue?) -> String {
    let name = field.name(in: language)
    switch (field, old, new) {
    case (.purpose, _?, _?):
      return language("het doel is anders omschreven", "the purpose is worded otherwise")
    case (.verified, _, .day(let day)):
      return language(
        "opnieuw gecontroleerd op \(language.date(day))", "verified again on \(language.date(day))")
    case (_, .list(let gone), .list(let come)): return "\(name): " + items(gone, come)
    case (_, .list(let gone), nil): return "\(name): " + items(gone, [])
    case (_, nil, .list(let come)): return "\(name): " + items([], come)
    case (_, let old?, let new?):
      return language(
        "\(name): was \(text(old)), is nu \(text(new))",
        "\(name): was \(text(old)), is now \(text(new))")
    case (_, nil, let new?):
      return language("\(name): nu ingevuld, \(text(new))", "\(name): now filled in, \(text(new))")
    case (_, let old?, nil):
      return language(
        "\(name): niet meer ingevuld, was \(text(old))",
        "\(name): no longer filled in, was \(text(old))")
    case (_, nil, nil):
      return name
    }
  }

  private static let itemsShown = 6

  /// Items that are gone and items that came; one of the same name on both sides was changed.
  private func items(_ gone: [ChangedValue.Item], _ come: [ChangedValue.Item]) -> String {
    let common = Set(gone.map(\.name)).intersection(come.map(\.name))
    let parts = [
      (language("gewijzigd", "changed"), come.filter { common.contains($0.name) }),
      (language("vervallen", "gone"), gone.filter { !common.contains($0.name) }),
      (language("nieuw", "new"), come.filter { !common.contains($0.name) }),
    ]
    return parts.filter { !$0.1.isEmpty }.map { word, items in
      let shown = items.prefix(Self.itemsShown).map { Self.short($0.name) }
      let rest = items.count - shown.count
      let more = rest > 0 ? [language("\(rest) meer", "\(rest) more")] : []
      return "\(word) " + language.enumeration(shown + more)
    }.joined(separator: "; ")
  }

  private func text(_ value: ChangedValue) -> String {
    switch value {
    case .day(let day): language.date(day)
    case .form(let form): form.noun.form(for: 1, in: language)
    case .bodies(let bodies): bodies.names(in: language)
    case .text, .organisation, .list: Self.short(value.plain)
    }
  }

  private static func short(_ text: String) -> String {
    let limit = 160
    return text.count > limit ? text.prefix(limit) + "…" : text
  }
}

extension ChangedValue {
  /// The value as the register has it, the names of several separated by a semicolon.
  var plain: String {
    switch self {
    case .text(let text): text
    case .day(let day): day.description
    case .form(let form): form.rawValue
    case .bodies(let bodies): bodies.map(\.name).joined(separator: "; ")
    case .organisation(let mention): mention.reference.name
    case .list(let items): items.map(\.name).joined(separator: "; ")
    }
  }
}

extension ChangedField {
  /// What people call the field.
  func name(in language: Language) -> String {
    switch self {
    case .title: language("titel", "title")
    case .citationTitle: language("citeertitel", "citation title")
    case .form: language("vorm", "form")
    case .purpose: language("doel", "purpose")
    case .acquisitions: language("krijgt bevoegdheden door", "gets its powers by")
    case .powers: language("bevoegdheden", "powers")
    case .legalBases: language("wettelijke grondslagen", "legal bases")
    case .policyAreas: language("beleidsterreinen", "policy areas")
    case .decisions: language("teksten en besluiten", "texts and decisions")
    case .keeper: language("bronhouder", "keeper of the record")
    case .body: language("samenwerkingsorgaan", "cooperation body")
    case .archivist: language("archiefzorgdrager", "keeper of the archive")
    case .start: language("ingangsdatum", "date of entry into force")
    case .end: language("einddatum", "end date")
    case .previous: language("vorige versie", "previous version")
    case .next: language("volgende versie", "next version")
    case .verified: language("gecontroleerd", "verified")
    case .addresses: language("adressen", "addresses")
    case .contact: language("contactgegevens", "contact details")
    case .joined: language("datum van toetreding", "date of joining")
    case .bodies: language("bestuursorganen", "bodies")
    case .share: language("verdeelsleutel", "share in the costs")
    case .name: language("naam", "name")
    case .subname: language("andere naam", "other name")
    case .abbreviation: language("afkorting", "abbreviation")
    case .types: language("soort", "kind")
    case .legalForm: language("rechtsvorm", "legal form")
    case .code: "code"
    case .tooi: "TOOI"
    case .identifiers: language("nummers", "identifiers")
    case .parent: language("onderdeel van", "part of")
    case .existsFrom: language("bestaat sinds", "exists since")
    case .existsUntil: language("bestaat tot", "exists until")
    case .inhabitants: language("inwoners", "inhabitants")
    case .seats: language("zetels in de raad", "seats in the council")
    case .parties: language("partijen in de raad", "parties in the council")
    case .territory: language("gebied", "territory")
    }
  }
}
