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

  /// A register in which one municipality takes part in arrangements with these titles.
  private static func export(_ titles: [String]) -> RegisterXML {
    let municipality = Element.organisation(
      7, "Gemeente Testdam " + script + quotes + steering,
      tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm9999",
      [
        Element(
          "contact",
          children: [
            Element(
              "internetadressen",
              children: [
                Element("internetadres", children: [Element("url", "javascript:alert(1)")])
              ])
          ])
      ])
    let arrangements = titles.enumerated().map { number, title in
      Element.arrangement(
        100 + number, title, [.member(7, "Testdam")],
        [
          Element("citeertitel", title),
          Element("bronhouder", script + formula, ["systeemId": "7"]),
          Element(
            "instellingsbesluiten",
            children: [
              Element("referentie", "javascript:alert(document.cookie)"),
              Element("referentie", "https://x\" onmouseover=\"alert(1)"),
            ]),
          Element(
            "wettelijkeGrondslagen",
            children: [
              Element(
                "wettelijkeGrondslag",
                children: [
                  Element("opschrift", script), Element("referentie", "JaVaScRiPt:alert(1)"),
                ])
            ]),
          Element(
            "bevoegdheden",
            children: [
              Element(
                "bevoegdheid",
                children: [Element("kopArtikel", quotes), Element("inhoudArtikel", script)])
            ]),
          Element("doel", script + "\n\n# kop\n\n| a |\n"),
        ])
    }
    return RegisterXML([municipality], arrangements)
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
    let imported = try workplace.wgr(
      "import", workplace.write(Data(export(titles).bytes), as: "vijandig.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }
}
