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

  /// Whether a mailbox is a body's: its name holds a word of function and no initial, or is the name
  /// of its own domain.
  ///
  /// Anything else may be a person's (`m.santen@…`) and is left out. Not an address at all, such as a
  /// link to a form, is left out too.
  static func isGeneralMailbox(_ address: String) -> Bool {
    guard let at = address.utf8.firstIndex(of: 0x40), at > address.startIndex,
      !address.utf8.contains(0x20)
    else { return false }
    let local = Folding.fold(String(address[..<at]))
    let domain = address[address.index(after: at)...]
    let words = local.split(separator: " ")
    // Some words of function are surnames as well: `j.post`.
    if words.contains(where: isInitial) { return false }
    if words.contains(where: { functionWords.contains(withoutDigits($0)) }) { return true }
    let site = Folding.fold(String(domain[..<(domain.lastIndex(of: ".") ?? domain.endIndex)]))
    return words.count == 1 && local.utf8.count > 3
      && site.split(separator: " ").joined().contains(local)
  }

  private static func isInitial(_ word: Substring) -> Bool {
    word.utf8.count == 1 && !withoutDigits(word).isEmpty
  }

  private static func withoutDigits(_ word: Substring) -> String {
    guard word.utf8.contains(where: isDigit) else { return String(word) }
    return String(decoding: word.utf8.filter { !isDigit($0) }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a telephone number is a body's: it is labelled as general, or not labelled at all.
  static func isGeneralTelephone(label: String?) -> Bool {
    guard let label else { return true }
    return Folding.fold(label).hasPrefix("algemeen")
  }
}
