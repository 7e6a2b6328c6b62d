import Foundation
import Testing

/// A register whose every text tries to be something else than text.
package enum HostileRegister {
  /// Markup that runs.
  package static let script = "<script>alert(1)</script><img src=x onerror=alert(1)>"
  /// Signs that end an attribute, a comment, a style sheet or a section.
  package static let quotes = "\"'`--></style>]]>"
  /// Characters that turn the direction of reading, or that nobody sees.
  package static let steering = "\u{202E}\u{2066}\u{200F}\u{FEFF}"
  /// What a spreadsheet runs.
  package static let formula = "=cmd|' /C calc'!A0"
  /// 10,000 characters without a place to break.
  package static let long = String(repeating: "lang", count: 2500)

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;").replacing("]]>", with: "]]&gt;")
  }

  /// A register in which one municipality takes part in arrangements with these titles.
  private static func export(_ titles: [String]) -> String {
    let municipality = """
      <organisatie p:systeemId="7" \
      p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm9999">\
      <naam>Gemeente Testdam \(escaped(script + quotes + steering))</naam>\
      <types><type>Gemeente</type></types><contact><internetadressen><internetadres>\
      <url>javascript:alert(1)</url></internetadres></internetadressen></contact></organisatie>
      """
    let arrangements = titles.enumerated().map { number, title in
      """
      <regeling p:systeemId="\(100 + number)"><titel>\(escaped(title))</titel>\
      <citeertitel>\(escaped(title))</citeertitel>\
      <samenwerkingsvorm p:afkorting="OL">Openbaar lichaam</samenwerkingsvorm>\
      <bronhouder p:systeemId="7">\(escaped(script + formula))</bronhouder>\
      <instellingsbesluiten><referentie>javascript:alert(document.cookie)</referentie>\
      <referentie>\(escaped("https://x\" onmouseover=\"alert(1)"))</referentie>\
      </instellingsbesluiten><wettelijkeGrondslagen><wettelijkeGrondslag>\
      <opschrift>\(escaped(script))</opschrift><referentie>JaVaScRiPt:alert(1)</referentie>\
      </wettelijkeGrondslag></wettelijkeGrondslagen><bevoegdheden><bevoegdheid>\
      <kopArtikel>\(escaped(quotes))</kopArtikel><inhoudArtikel>\(escaped(script))\
      </inhoudArtikel></bevoegdheid></bevoegdheden><doel>\(escaped(script + "\n\n# kop\n\n| a |\n"))\
      </doel><datumInwerkingtreding>2020-01-01</datumInwerkingtreding><deelnemendeOrganisaties>\
      <deelnemendeOrganisatie p:systeemId="7"><naam>Testdam</naam>\
      <toetredingsDatum>2020-01-01</toetredingsDatum></deelnemendeOrganisatie>\
      </deelnemendeOrganisaties></regeling>
      """
    }
    return Exports.head + "<organisaties>\(municipality)</organisaties>"
      + "<gemeenschappelijkeRegelingen>\(arrangements.joined())</gemeenschappelijkeRegelingen>"
      + Exports.tail
  }

  /// The titles of the arrangements, numbered from 100.
  package static let titles = [
    script, quotes, "om" + steering + "gekeerd", formula, "+1-1", "@SUM(A1)", long,
    "twee\nregels\tmet tab", "[link](javascript:alert(1))", "a;b,c\"d",
    "😀 é e\u{301}",
  ]

  /// The register of these texts.
  package static let workplace = Result {
    let workplace = try Workplace()
    let imported = try workplace.wgr("import", workplace.write(export(titles), as: "vijandig.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }
}
