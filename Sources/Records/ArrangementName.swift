/// The name of an arrangement as documents write it.
package enum ArrangementName {
  /// The name in the form in which names are compared: folded, without a word in brackets (an
  /// abbreviation), a leading `GR`, `Gemeenschappelijke regeling` or `Openbaar lichaam`, a trailing
  /// `gemeenschappelijke regeling`, and a trailing year, with `en` for `&`.
  ///
  /// `Gemeenschappelijke Regeling Veiligheidsregio Drenthe (VRD) 2014` is `veiligheidsregio drenthe`.
  /// What would leave nothing is left as it is.
  package static func folded(_ name: String) -> String {
    let plain = name.holds("(") ? withoutAbbreviation(name) : name
    let written = plain.holds("&") ? plain.replacing("&", with: " en ") : plain
    let words = Folding.fold(written).parts(between: " ")
    var rest = words[...]
    while let lead = leads.first(where: { rest.starts(with: $0) }), rest.count > lead.count {
      rest = rest.dropFirst(lead.count)
    }
    if rest.count > 2, rest.suffix(2) == ["gemeenschappelijke", "regeling"] {
      rest = rest.dropLast(2)
    }
    if rest.count > 1, let last = rest.last, isYear(last) { rest = rest.dropLast() }
    return rest.isEmpty ? Folding.fold(name) : rest.joined(separator: " ")
  }

  private static let leads: [[Substring]] = [
    ["gr"], ["gemeenschappelijke", "regeling"], ["openbaar", "lichaam"],
  ]

  /// The name without what stands in brackets, where that is one word.
  private static func withoutAbbreviation(_ name: String) -> String {
    var kept = ""
    var rest = name[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[rest.index(after: open)..<close]
      kept += rest[..<open]
      kept += inside.contains(where: \.isWhitespace) ? rest[open...close] : " "
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
