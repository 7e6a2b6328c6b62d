/// One of the twelve provinces, by the code that TOOI gives it.
///
/// Source: the TOOI register of provinces, https://identifier.overheid.nl/tooi/set/rwc_provincies_compleet.
package enum Province: String, CaseIterable, Sendable {
  case groningen = "pv20"
  case fryslân = "pv21"
  case drenthe = "pv22"
  case overijssel = "pv23"
  case flevoland = "pv24"
  case gelderland = "pv25"
  case utrecht = "pv26"
  case northHolland = "pv27"
  case southHolland = "pv28"
  case zeeland = "pv29"
  case northBrabant = "pv30"
  case limburg = "pv31"

  /// Its official name.
  package var name: String {
    switch self {
    case .groningen: "Groningen"
    case .fryslân: "Fryslân"
    case .drenthe: "Drenthe"
    case .overijssel: "Overijssel"
    case .flevoland: "Flevoland"
    case .gelderland: "Gelderland"
    case .utrecht: "Utrecht"
    case .northHolland: "Noord-Holland"
    case .southHolland: "Zuid-Holland"
    case .zeeland: "Zeeland"
    case .northBrabant: "Noord-Brabant"
    case .limburg: "Limburg"
    }
  }

  /// Recognises what an address has: the TOOI URI, whose last part is the code, or a name in any case.
  package init?(inAddress text: String) {
    let code = text.parts(between: "/").last.map { $0.lowercased() } ?? ""
    let folded = Folding.fold(text)
    guard
      let found = Province(rawValue: code)
        ?? Province.allCases.first(where: { Folding.fold($0.name) == folded })
    else { return nil }
    self = found
  }

  /// The province of a body, of which its addresses name these; `nil` where they name none, one that does not exist,
  /// or more than one.
  package init?(ofAddresses texts: [String]) {
    let named = Set(texts.map { Province(inAddress: $0) })
    guard named.count == 1, case .some(.some(let only)) = named.first else { return nil }
    self = only
  }
}
