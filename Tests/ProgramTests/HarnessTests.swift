import TestSupport
import Testing

extension Browser {
  /// The checks find what they look for: each page here has one fault.
  struct HarnessTests {
    private static func page(_ body: String, head: String = "") -> String {
      """
      <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>\(head)</head>
      <body><a href="#inhoud">Naar de inhoud</a><main id="inhoud" tabindex="-1"><h1>Proef</h1>
      \(body)</main></body></html>
      """
    }

    private static let policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"

    @Test func axeSeesFaultsInLightAndInDark() throws {
      let folder = try PageFolder([
        "licht.html": Self.page("<p style=\"color:#999;background:#fff\">Bleek</p>"),
        "donker.html": Self.page(
          "<p class=\"k\">Donker</p>",
          head: """
            <meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme: dark) {
            .k { color: #222; background: #000; } }</style>
            """),
        "klein.html": Self.page(
          "<a href=\"#a\" style=\"font-size:8px\">a</a><br><a href=\"#b\" style=\"font-size:8px\">b</a>"
        ),
      ])
      let seen = try PageChecks.answer(
        of: .accessibility, ["four"] + folder.arguments, as: [Appearance].self)
      func violations(_ page: String, _ scheme: String) -> [String] {
        seen.filter { $0.page == page && $0.scheme == scheme }.flatMap(\.violations)
      }
      #expect(violations("licht.html", "light").allSatisfy { $0.hasPrefix("color-contrast") })
      #expect(violations("licht.html", "light").count == 2)
      #expect(violations("donker.html", "light") == [])
      #expect(violations("donker.html", "dark").contains { $0.contains("class=\"k\"") })
      #expect(violations("klein.html", "light").contains { $0.hasPrefix("target-size") })
    }

    @Test func theBrowserTellsWhatNobodyShouldSee() throws {
      let folder = try PageFolder([
        "beleid.html": Self.page("<p style=\"color:red\">Rood</p>", head: Self.policy),
        "breed.html": Self.page("<div style=\"width:2000px\">Breed</div>"),
        "buiten.html": Self.page("<img src=\"http://voorbeeld.invalid/a.png\" alt=\"\">"),
        "fout.html": Self.page("<script>throw new Error('mis')</script>"),
      ])
      let seen = try PageChecks.answer(
        of: .accessibility, ["four"] + folder.arguments, as: [Appearance].self)
      func complaints(_ page: String) -> String {
        seen.filter { $0.page == page }.flatMap(\.complaints).joined(separator: "\n")
      }
      #expect(complaints("beleid.html").contains("Content Security Policy"))
      #expect(complaints("buiten.html").contains("request: http://voorbeeld.invalid/a.png"))
      #expect(complaints("fout.html").contains("error: mis"))
      #expect(
        seen.filter { !$0.sticksOut.isEmpty }.map(\.page)
          == Array(repeating: "breed.html", count: 4))
    }

    @Test func keyboardsMeetWhatIsNotSeenOrReached() throws {
      let folder = try PageFolder([
        "onzichtbaar.html": Self.page(
          "<a href=\"#x\" class=\"k\">Zonder rand</a>",
          head: "<style>.k:focus { outline: none; }</style>"),
        "onbereikbaar.html": Self.page(
          "<div style=\"overflow-x:auto\"><div style=\"width:900px\">Breed</div></div>"),
      ])
      let walks = try PageChecks.answer(of: .keyboard, folder.arguments, as: [KeyboardWalk].self)
      #expect(walks[0].unreachable.count == 1)
      #expect(walks[1].stops.filter { !$0.isVisible }.map(\.text) == ["Zonder rand"])
    }

    @Test func harmIsSeenWhetherItRanOrNot() throws {
      let folder = try PageFolder([
        "script.html": Self.page("<script>alert(1)</script>"),
        "beeld.html": Self.page("<img src=\"x\" onerror=\"alert(2)\" alt=\"\">"),
        "link.html": Self.page("<a href=\" JavaScript:alert(3)\">Klik</a>"),
        "richting.html": Self.page("<p>om\u{202E}gekeerd</p>"),
      ])
      let seen = try PageChecks.answer(of: .harmless, folder.arguments, as: [Harm].self)
      #expect(seen[0].complaints.contains("dialog: 2") && seen[0].handlers == ["onerror"])
      #expect(seen[0].intruders.count == 1)
      #expect(seen[1].addresses.count == 1)
      #expect(seen[2].steering == 1)
      #expect(seen[3].complaints == ["dialog: 1"] && seen[3].scripts == ["alert(1)"])
    }

    @Test func wordsOutsideTheSheetAreFound() throws {
      let folder = try PageFolder([
        "breed.html": Self.page(
          "<div style=\"position:absolute;left:175mm;white-space:nowrap\">Buiten de bladzijde</div>",
          head: "<style>@page { size: A4; margin: 0 } html { overflow: hidden }</style>")
      ])
      let printed = try PageChecks.answer(
        of: .printing, folder.arguments, as: [PrintedPage].self)
      #expect(printed[0].sheets.contains { !$0.cut.isEmpty || $0.margin < 28 })
    }

    @Test func theCheckerAndTheWalkFindFaults() throws {
      let folder = try PageFolder([
        "a.html": Self.page("<p><div>Niet in een alinea</div></p>"),
        "b/index.html": Self.page(
          "<a href=\"../a.html#nergens\">a</a> <a href=\"weg.html\">b</a> <a href=\"../b/#inhoud\">c</a>"
        ),
      ])
      let errors = try PageChecks.answer(
        of: .validity, folder.pages.map { "\(folder.path)/\($0)" }, as: [String: [String]].self)
      #expect(errors.keys.map { $0.hasSuffix("a.html") } == [true])
      struct Links: Decodable { let broken: [[String]] }
      let links = try PageChecks.answer(of: .brokenLinks, [folder.path], as: Links.self)
      #expect(
        links.broken == [
          ["b/index.html", "../a.html#nergens", "no such anchor"],
          ["b/index.html", "weg.html", "no such file"],
        ])
    }
  }
}
