import Records

/// Tells contact data of a body from those of a person (AVG: keep no more than is needed).
enum Privacy {
  /// Words that mailboxes of a body are named after.
  private static let functionWords: Set<String> = [
    "info", "informatie", "contact", "post", "postbus", "postkamer", "mail", "email", "algemeen",
    "gemeente", "gemeentehuis", "stadhuis", "stad", "provincie", "waterschap", "regio", "bestuur",
    "secretariaat", "griffie", "statengriffie", "raadsgriffie", "bestuurssecretariaat", "raad",
    "klantcontact", "klantencontact", "klantcontactcentrum", "kcc", "servicepunt", "servicedesk",
    "balie", "loket", "omgevingsloket", "frontoffice", "backoffice", "communicatie", "pers",
    "woordvoering", "archief", "stadsarchief", "belasting", "belastingen", "woz", "invordering",
    "veiligthuis", "klacht", "klachten", "bezwaar", "woo", "wob", "privacy", "fg", "jeugd",
    "leerplicht", "erfgoed", "archeologie", "milieu", "handhaving", "meldkamer", "ggd", "rud",
    "omgevingsdienst", "veiligheidsregio", "brandweer", "secretaris", "directie", "kantoor",
    "receptie", "administratie", "office", "helpdesk", "support", "bureau", "dienst",
  ]

  /// Whether a mailbox is a body's: its name holds a word of function, or the name of its own domain.
  ///
  /// Anything else may be a person's (`m.santen@…`) and is left out. Not an address at all, such as a
  /// link to a form, is left out too.
  static func isGeneralMailbox(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let domain = parts.last, !local.isEmpty,
      !address.contains(where: \.isWhitespace)
    else { return false }
    let words = Folding.fold(String(local)).split(separator: " ").map(String.init)
    if words.contains(where: { functionWords.contains(String($0.filter { !$0.isNumber })) }) {
      return true
    }
    let site = domain.split(separator: ".").dropLast().joined()
    return words.count == 1 && local.count > 3 && Folding.fold(site).contains(words[0])
  }

  /// Whether a telephone number is a body's: it is labelled as general, or not labelled at all.
  static func isGeneralTelephone(label: String?) -> Bool {
    guard let label else { return true }
    return Folding.fold(label).hasPrefix("algemeen")
  }
}
