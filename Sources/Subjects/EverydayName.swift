package import Records

/// What people call an arrangement: the name of its body or its title, without the words of the law around it.
package struct EverydayName: Sendable, Hashable {
  /// The name: `GGD Flevoland`, never empty.
  package let name: String
  /// The abbreviation, where the register has one that the name does not hold: `OFGV`.
  package let abbreviation: String?
  /// Another name of the body, where the register has one: `Ergon`.
  package let alias: String?

  /// The name followed by the abbreviation in brackets.
  package var full: String { abbreviation.map { "\(name) (\($0))" } ?? name }

  /// The name of a version of an arrangement and of the body that it founded. Another name of the body (subnaam)
  /// goes first where it has the word of the subject and the name has not: `GGD Hollands Noorden` for
  /// `Gemeentelijke Gezondheidsdienst Hollands Noorden`. Where neither says what people call it, the reviewed list
  /// (`Data/names.csv`) does.
  package init(
    _ arrangement: Arrangement, _ details: ArrangementDetails, body: Organisation?,
    subject: Subject?
  ) {
    let official = body?.name ?? arrangement.body?.name
    let own = Self.plain(official ?? arrangement.shortTitle)
    let other = body?.subname.map(Self.plain).flatMap { Self.isSame($0, own) ? nil : $0 }
    var name = own
    var alias = other
    if let other, let word = subject.map({ Folding.fold($0.name.dutch) }),
      Self.holds(word, in: other), !Self.holds(word, in: own)
    {
      (name, alias) = (other, own)
    }
    if let reviewed = Self.reviewed[Folding.fold(official ?? arrangement.shortTitle)] {
      alias = [name, alias].compactMap(\.self).first { !Self.isSame($0, reviewed) }
      name = reviewed
    }
    name = Self.withShortGGD(name)
    self.name = name
    self.alias = alias
    abbreviation = [details.abbreviation, body?.abbreviation].compactMap(\.self)
      .first { !$0.isEmpty && $0.count <= Self.longest && !Self.holds(Folding.fold($0), in: name) }
  }

  /// How many letters an abbreviation has at most to go behind a name.
  private static let longest = 16

  /// The reviewed names, by the folded title or name of the body.
  private static let reviewed = Dictionary(
    SubjectCatalogue.rows(String(decoding: PackageResources.names_csv, as: UTF8.self), cells: 2)
      .map { (Folding.fold(String($0[0])), String($0[1])) },
    uniquingKeysWith: { first, _ in first })

  /// The name with the abbreviation that everybody uses for a municipal health service.
  private static func withShortGGD(_ name: String) -> String {
    guard name.holds("ezondheidsdienst") else { return name }
    for kind in ["Gemeentelijke ", "Gemeenschappelijke ", "Geneeskundige ", ""] {
      let words = kind + "Gezondheidsdienst"
      if name.contains(words) { return name.replacing(words, with: "GGD") }
    }
    return name
  }

  /// Words at the beginning of titles that tell of the law or the form and not of the matter.
  private static let leads = [
    "modulaire gemeenschappelijke regeling", "gemeenschappelijke regelingen",
    "gemeenschappelijke regeling", "gemeenschappelijk regeling", "gemeenschappelijke",
    "gemeenschappelijk orgaan", "openbaar lichaam", "centrumregeling",
    "meervoudige centrumregeling",
    "de centrumgemeenteregeling", "centrumgemeenteregeling", "centrumgemeente regeling",
    "de gemeenschappelijke regeling",
    "bedrijfsvoeringsorganisatie centrum", "samenwerkingsovereenkomst", "regeling", "gr", "voor de",
    "voor het", "voor", "van het", "van de", "van", "inzake", "de", "het", "tot",
  ].map { (start: $0 + " ", count: $0.count + 1, isArticle: isArticle($0)) }

  /// A title without the words of the law before it and the year behind it; the title where nothing would be
  /// left.
  static func plain(_ title: String) -> String {
    let title = String(title.trimmed)
    var rest = Substring(title)
    var isCut = false
    while true {
      let lower = rest.lowercased()
      guard
        let lead = leads.first(where: { lower.hasPrefix($0.start) && (isCut || !$0.isArticle) })
      else { break }
      rest = rest.dropFirst(lead.count).trimmed
      isCut = true
    }
    let last = rest.utf8.suffix(4)
    if let year = Int(Substring(last)), (1950...2099).contains(year),
      rest.utf8.dropLast(4).last.map({ $0 == UInt8(ascii: " ") }) ?? true
    {
      rest = rest.dropLast(5).trimmed
    }
    guard !rest.dropFirst(2).isEmpty, rest.contains(where: \.isLetter) else { return title }
    return rest.prefix(1).uppercased() + String(rest.dropFirst())
  }

  /// Whether words only join what follows to the words before them.
  private static func isArticle(_ lead: String) -> Bool {
    lead.hasPrefix("v") || ["de", "het", "tot", "inzake"].contains(lead)
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    Folding.fold(one) == Folding.fold(other)
  }

  private static func holds(_ word: String, in name: String) -> Bool {
    " \(Folding.fold(name)) ".holds(" \(word) ")
  }
}

extension StringProtocol {
  /// Without the spaces, dashes and quotation marks around it.
  fileprivate var trimmed: Substring {
    let isEdge = { (character: Character) in
      // Of letters, as nearly all are, nothing more is to be found out.
      if let byte = character.asciiValue, byte >= 0x41 { return false }
      return character.isWhitespace || "–-:‘’'\"“”".contains(character)
    }
    let start = Substring(self).drop(while: isEdge)
    guard let last = start.lastIndex(where: { !isEdge($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}
