import Records

/// Tells contact data of a body from those of a person (AVG: keep no more than is needed).
enum Privacy {
  /// Words that mailboxes of a body are named after.
  private static let functionWords: Set<String> = [
    "info", "informatie", "contact", "post", "postbus", "postkamer", "mail", "email", "algemeen",
    "gemeente", "gemeentehuis", "stadhuis", "stad", "provincie", "waterschap", "regio", "bestuur",
    "secretariaat", "griffie", "statengriffie", "raadsgriffie", "bestuurssecretariaat", "raad",
    "klant", "klantcontact", "klantencontact", "klantcontactcentrum", "kcc", "servicepunt",
    "servicedesk",
    "balie", "loket", "omgevingsloket", "frontoffice", "backoffice", "communicatie", "pers",
    "woordvoering", "archief", "stadsarchief", "belasting", "belastingen", "woz", "invordering",
    "veiligthuis", "klacht", "klachten", "bezwaar", "woo", "wob", "privacy", "fg", "jeugd",
    "leerplicht", "erfgoed", "archeologie", "milieu", "handhaving", "meldkamer", "ggd", "rud",
    "omgevingsdienst", "veiligheidsregio", "brandweer", "secretaris", "directie", "kantoor",
    "receptie", "administratie", "office", "helpdesk", "support", "bureau", "dienst", "verzoek",
    "verzoeken", "ict", "burgerzaken", "college", "vergunningen", "toezicht", "inkoop", "facturen",
  ]
  /// Words that stand beside one of function without naming a person; no particles of surnames (`de.raad`).
  private static let joiningWords: Set<String> = ["", "en", "team", "afdeling"]

  /// Whether a mailbox is a body's: its name holds a word of function and nothing that can be a name, or is the
  /// name of its own domain.
  ///
  /// Anything else may be a person's (`m.santen@…`, `jan.info@…`) and is left out. Not an address at all, such as a
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
    let site = Folding.fold(String(domain[..<(domain.lastIndex(of: ".") ?? domain.endIndex)]))
      .split(separator: " ").joined()
    func isOfDomain(_ word: some StringProtocol) -> Bool {
      word.utf8.count > 3 && site.contains(word)
    }
    if words.contains(where: { functionWords.contains(withoutDigits($0)) }) {
      return words.allSatisfy { word in
        let word = withoutDigits(word)
        return functionWords.contains(word) || joiningWords.contains(word) || isOfDomain(word)
      }
    }
    return words.count == 1 && isOfDomain(local)
  }

  private static func isInitial(_ word: Substring) -> Bool {
    word.utf8.count == 1 && !withoutDigits(word).isEmpty
  }

  private static func withoutDigits(_ word: Substring) -> String {
    guard word.utf8.contains(where: isDigit) else { return String(word) }
    return String(decoding: word.utf8.filter { !isDigit($0) }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The number in a field for a telephone that is a body's: it is labelled as general, or not labelled at all, and
  /// is no mobile one (06), which can be a person's whatever its label. `nil` where it is not.
  ///
  /// Of a field with words in it the first number alone: the words can name somebody.
  static func generalTelephone(_ text: String, label: String?) -> String? {
    if let label, !Folding.fold(label).hasPrefix("algemeen") { return nil }
    let signs = signs(of: text)
    guard let first = signs.firstIndex(where: { isDigit($0) || $0 == "+" }) else { return nil }
    let start = first > 0 && signs[first - 1] == "(" ? first - 1 : first
    var number = signs[start...].prefix { isDigit($0) || isBetweenDigits($0) }
    while let last = number.last, !isDigit(last) { number.removeLast() }
    let digits = self.text(number.filter(isDigit))
    return digits.utf8.count >= 3 && !isMobile(digits, isForeign: number.contains("+"))
      ? self.text(number) : nil
  }

  /// A text sign by sign. Digits of other scripts are digits too, so that a mobile number stays one; what is no ASCII else
  /// is a question mark, but for the space that does not break.
  private static func signs(of text: String) -> [Unicode.Scalar] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.unicodeScalars) }
    return text.map { character in
      if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
        scalar.isASCII || scalar == "\u{A0}"
      {
        return scalar
      }
      guard let digit = character.wholeNumberValue, (0...9).contains(digit) else { return "?" }
      return Unicode.Scalar(0x30 + UInt8(digit))
    }
  }

  private static func text(_ signs: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: signs)
    return text
  }

  private static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }

  private static func isBetweenDigits(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case " ", "\u{A0}", "+", "-", "(", ")", ".": true
    default: false
    }
  }

  /// Whether digits can be a Dutch mobile number: 06, 0031 6 or +31 6, also with the nought in brackets; the same without
  /// what is dialled first (6 12345678, 31 6 12345678); and the eight digits behind it alone, where 06 is in words.
  private static func isMobile(_ digits: String, isForeign: Bool) -> Bool {
    let isBare = !isForeign && !digits.hasPrefix("0")
    if isBare, digits.count == 8 || (digits.count == 9 && digits.hasPrefix("6")) { return true }
    for country in ["0031", "31"] where digits.hasPrefix(country) {
      guard country == "0031" || isForeign || digits.count >= 11 else { continue }
      let national = digits.dropFirst(country.count)
      return national.hasPrefix("6") || national.hasPrefix("06")
    }
    return digits.hasPrefix("06")
  }
}
