import Pages
import Records

extension OrganisationKind {
  /// The kind in lower case, as within a sentence. Kinds the register alone knows stay in Dutch.
  func name(in language: Language) -> String {
    switch self {
    case .municipality: language("gemeente", "municipality")
    case .province: language("provincie", "province")
    case .waterBoard: language("waterschap", "water board")
    case .cooperationBody:
      language("regionaal samenwerkingsorgaan", "regional cooperation body")
    case .ministry: language("ministerie", "ministry")
    case .caribbeanBody: language("Caribisch openbaar lichaam", "Caribbean public body")
    case .other(let text): text.lowercased()
    }
  }
}

extension Organisation {
  /// The name, with the day it ended when it no longer exists on a day.
  func name(on day: Day, in language: Language) -> String {
    guard let end = existence.end, end <= day else { return name }
    let since = language.date(end)
    return name
      + language(" (bestaat niet meer sinds \(since))", " (no longer exists since \(since))")
  }
}

extension Organisation {
  /// The name, with the day it ended when it no longer exists on a day, as that of a subject when it is
  /// a municipality.
  func phrase(on day: Day, in language: Language) -> Phrase {
    let name = name(on: day, in: language)
    guard kind == .municipality, let code, code.isMunicipality else { return [.text(name)] }
    return [.subject(label: name, .municipality(code))]
  }
}

extension AdministrativeBody {
  /// The body in short, as within a sentence. Bodies without a meaning in law stay in Dutch.
  func name(in language: Language) -> String {
    switch self {
    case .council: language("raad", "council")
    case .executive: language("college", "executive")
    case .mayor: language("burgemeester", "mayor")
    case .provincialCouncil: language("provinciale staten", "provincial council")
    case .provincialExecutive: language("gedeputeerde staten", "provincial executive")
    case .kingsCommissioner:
      language("commissaris van de Koning", "King's commissioner")
    case .generalBoard: language("algemeen bestuur", "general board")
    case .executiveBoard: language("dagelijks bestuur", "executive board")
    case .other(let text): text
    }
  }
}

extension Sequence<AdministrativeBody> {
  /// The bodies in short, the council first, or that none is recorded.
  func names(in language: Language) -> String {
    let known: [AdministrativeBody] = [.council, .executive, .mayor]
    let names = (known.filter(contains) + filter { !known.contains($0) })
      .map { $0.name(in: language) }
    return names.isEmpty
      ? language("niet vermeld", "not recorded") : language.enumeration(names)
  }
}
