import Documents
import Pages
import PublicSources
import Records
import Renderers

/// What is said of fetching the public sources.
enum UpdateSentence {
  /// What would be fetched, and from where; ends with a line break.
  static func plan(_ source: PublicSource, _ addresses: [String], _ language: Language) -> String {
    let rhythm = source.rhythm.words(language)
    let head = language(
      "\(source.name.rawValue) van \(source.publisher), \(source.licence), verandert \(rhythm):",
      "\(source.name.rawValue) of \(source.publisher), \(source.licence), changes \(rhythm):")
    return ([head] + addresses.map { "  " + $0 }).joined(separator: "\n")
      .withoutHiddenCharacters + "\n"
  }

  /// What a source had; ends with a line break.
  static func read(
    _ source: PublicSource, _ reports: [ImportReport], _ language: Language
  ) -> String {
    let name = "\(source.name.rawValue) (\(source.publisher))"
    let documents = reports.compactMap { report -> Document? in
      if case .read(let document) = report.outcome { document } else { nil }
    }
    guard let newest = reports.compactMap(\.document?.date).max() else {
      return language("\(name): nog geen gegevens.", "\(name): no data yet.") + "\n"
    }
    let date = language.date(newest)
    guard !documents.isEmpty else {
      return language(
        "\(name): niets nieuws; het nieuwste is van \(date).",
        "\(name): nothing new; the newest is of \(date).") + "\n"
    }
    let stored = language.number(documents.map(\.ledger.stored).reduce(0, +))
    let unchanged = language.number(documents.map(\.ledger.unchanged).reduce(0, +))
    let rejected = language.number(documents.map(\.ledger.rejected).reduce(0, +))
    return language(
      "\(name): \(language.count(documents.count, .document)) gelezen, het nieuwste van \(date); \(stored) opgeslagen, "
        + "\(unchanged) ongewijzigd, \(rejected) afgewezen.",
      "\(name): \(language.count(documents.count, .document)) read, the newest of \(date); \(stored) stored, "
        + "\(unchanged) unchanged, \(rejected) rejected.") + "\n"
  }

  /// Why a source gave nothing, and what still stands of it.
  static func failed(
    _ error: FetchError, _ source: PublicSource, standing: CitedDocument?, _ language: Language
  ) -> String {
    let stands =
      standing.map {
        language(
          "wat van deze bron was gelezen blijft staan, het nieuwste van \(language.date($0.date))",
          "what had been read of this source stands, the newest of \(language.date($0.date))")
      }
      ?? language(
        "van deze bron is nog niets gelezen", "nothing has been read of this source yet")
    return "\(source.name.rawValue): \(error.sentence(language)); \(stands)."
  }
}

extension PublicSource.Rhythm {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .daily: language("elke dag", "every day")
    case .monthly: language("elke maand", "every month")
    case .quarterly: language("elk kwartaal", "every quarter")
    case .yearly: language("elk jaar", "every year")
    }
  }
}

extension FetchError.Problem {
  /// Whether it lies with this machine and not with the source.
  var isOfOurs: Bool { if case .file = self { true } else { false } }
}

extension FetchError {
  /// Why nothing was fetched, without a full stop.
  func sentence(_ language: Language) -> String {
    switch problem {
    case .noCurl:
      language(
        "er is geen programma curl om bronnen mee op te halen; installeer het pakket curl",
        "there is no program curl to fetch sources with; install the package curl")
    case .unreachable(let reason):
      language(
        "\(address) is niet te bereiken (curl: \(reason)); probeer het later, of geef een ander adres met --source",
        "\(address) cannot be reached (curl: \(reason)); try again later, or give another address with --source"
      )
    case .incomplete(let reason):
      language(
        "\(address) kwam niet heel aan (curl: \(reason)); probeer het opnieuw, dan gaat het verder waar het ophield",
        "\(address) did not arrive whole (curl: \(reason)); try again, and it goes on where it stopped"
      )
    case .refused(let status):
      language(
        "\(address) gaf de status \(status) in plaats van gegevens; controleer het adres of probeer het later",
        "\(address) gave status \(status) in place of data; check the address or try again later")
    case .tooLarge:
      language(
        "\(address) is groter dan een bron mag zijn; controleer het adres",
        "\(address) is larger than a source may be; check the address")
    case .redirected:
      language(
        "\(address) leidt naar een minder veilig adres, of blijft doorsturen; geef het juiste adres met --source",
        "\(address) leads to a less safe address, or on and on; give the right address with --source"
      )
    case .compressed(let compression):
      language(
        "\(address) kwam ingepakt als \(compression), waar niet om was gevraagd; geef een ander adres met --source",
        "\(address) came compressed as \(compression), which was not asked for; give another address with --source"
      )
    case .strangePage(let page):
      language(
        "\(address) verwijst voor zijn volgende bladzijde naar \(page), bij een ander of in een kring; geef het juiste adres met --source",
        "\(address) has its next page at \(page), elsewhere or in a circle; give the right address with --source"
      )
    case .strangeAnswer:
      language(
        "\(address) gaf iets anders dan de tabel die wordt verwacht; controleer het adres of probeer het later",
        "\(address) gave something else than the table that is expected; check the address or try again later"
      )
    case .file(let reason):
      language(
        "wat is opgehaald kan niet worden bewaard (\(language.systemReason(reason))); maak schrijven in de map van XDG_CACHE_HOME mogelijk",
        "what was fetched cannot be kept (\(language.systemReason(reason))); make writing in the folder of XDG_CACHE_HOME possible"
      )
    }
  }
}

extension SourceSettings.Problem {
  /// What is wrong with a setting, where, and how to mend it.
  func sentence(_ language: Language, file: String) -> String {
    let names = PublicSource.Name.allCases.map(\.rawValue).joined(separator: ", ")
    let place = lineNumber.map { language("\(file), regel \($0): ", "\(file), line \($0): ") } ?? ""
    return place
      + language(
        "“\(setting)” is geen bron; schrijf naam=adres, met als naam \(names) en een adres dat met https:// of http:// begint.",
        "“\(setting)” is no source; write name=address, with as name \(names) and an address that begins with https:// or http://."
      )
  }
}
