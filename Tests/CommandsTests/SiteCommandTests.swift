import Foundation
import TestSupport
import Testing

/// The website through the program.
struct SiteCommandTests {
  private static let national = Sites.national

  private func text(_ path: String, in workplace: Workplace) throws -> String {
    try String(contentsOf: URL(filePath: workplace.path("site/\(path)")), encoding: .utf8)
  }

  private func folders(_ path: String, in workplace: Workplace) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: workplace.path("site/\(path)")))
  }

  @Test(.needsSharedDocuments)
  func everyCouncilAndArrangementHasItsPage() throws {
    let site = try Self.national.get()
    let councils = try Registers.nationalWithAreas.get().shell(
      "wgr overview --all --output all --format csv --quiet && ls all | wc -l")
    #expect(councils.output.trimmingCharacters(in: .whitespacesAndNewlines) == "342")
    let home = try text("index.html", in: site)
    let councilPages = home.matches(of: /href="gemeente\/gm[0-9]+\/index\.html"/)
    #expect(Set(councilPages.map { String($0.output) }).count == 342)
    #expect(home.matches(of: /href="regeling\/[0-9]+\/index\.html"/).count == 549)
    let amersfoort = try text("gemeente/gm0307/index.html", in: site)
    #expect(
      amersfoort.contains(
        "Gemeente Amersfoort doet mee aan "))
    #expect(amersfoort.contains("href=\"../../gemeente/gm0327/index.html\""))
    // Rights that are the same as those of another form are not listed again.
    #expect(amersfoort.contains("Dezelfde rechten als bij"))
  }

  /// The index is loaded on demand: 150 kB at most as a server sends it.
  @Test(.needsSharedDocuments)
  func theIndexOfTheSearchIsSmallAndFolded() throws {
    let site = try Self.national.get()
    let index = try text("zoek-index.js", in: site)
    #expect(
      index.contains("[\"Súdwest-Fryslân\",\"gemeente\",\"gemeente/gm1900/index.html\",1,\"sudwest")
    )
    #expect(
      index.contains(
        "[\"Boxmeer\",\"nu: Land van Cuijk\",\"gemeente/gm1982/index.html\",1,\"boxmeer"))
    let size = try site.shell("gzip -c site/zoek-index.js | wc -c")
    let bytes = Int(size.output.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect((1...153_600).contains(try #require(bytes)))
  }

  @Test(.needsSharedDocuments)
  func theOverviewOnAPageIsThatOfTheCommand() throws {
    let page = try text("gemeente/gm0307/index.html", in: try Self.national.get())
    let overview = try Registers.nationalWithAreas.get().wgr(
      "overview", "GM0307", "--format", "html")
    for heading in overview.output.matches(of: /<h[23][^>]*>([^<]+)</).map(\.output.1) {
      // A signal after the first ones is folded under its heading, with how many there are.
      #expect(page.contains(">\(heading)<") || page.contains(">\(heading): "), "\(heading)")
    }
  }

  /// The file of a council has what is of the council; the rest of each arrangement is in its own file, once.
  @Test(.needsSharedDocuments)
  func theDataOfACouncilAndOfItsArrangementsAreThoseOfTheCommand() throws {
    let site = try Self.national.get()
    let register = try Registers.nationalWithAreas.get()
    let answer = try register.wgr("overview", "GM0307", "--format", "json").answer
    let whole = try JSONValue(parsing: Data(answer.utf8))
    let own = try value("v1/gemeenten/gm0307.json", in: site)
    for key in ["peildatum", "gemeente", "samenvatting", "signalen", "bronnen", "stand"] {
      #expect(own[key] == whole[key], "\(key)")
    }
    let arrangements = try #require(own["regelingen"]).items
    #expect(arrangements.count == whole["regelingen"]?.items.count)
    for (told, full) in zip(arrangements, whole["regelingen"]?.items ?? []) {
      guard case .object(let members) = told else { Issue.record("no object"); continue }
      #expect(members.allSatisfy { full[$0.key] == $0.value } && members["toetreding"] != nil)
      let line = try #require(told["lijn"]?.text)
      let file = try value("v1/regelingen/\(line).json", in: site)
      for key in ["deelnemers", "bevoegdheden", "wettelijkeGrondslagen", "doel"] {
        #expect(file[key] != nil && file[key] == full[key], "\(key) of \(line)")
      }
    }
  }

  private func value(_ path: String, in workplace: Workplace) throws -> JSONValue {
    try JSONValue(parsing: Data(text(path, in: workplace).utf8))
  }

  @Test(.needsSharedDocuments)
  func theSignalsOfTheSiteAreThoseOfTheCheck() throws {
    let site = try Self.national.get()
    let check = try Registers.nationalWithAreas.get().wgr("check", "--format", "json")
    let all = try JSONValue(parsing: check.bytes)["signalen"]?.items ?? []
    var (told, next): ([JSONValue], String?) = ([], "v1/signalen.json")
    while let path = next {
      let page = try value(path, in: site)
      told += page["signalen"]?.items ?? []
      next = page["pagina"]?["volgende"]?.text.map { way in
        URL(fileURLWithPath: way, relativeTo: URL(fileURLWithPath: "/\(path)"))
          .standardizedFileURL.path
      }
    }
    #expect(told == all && all.count > 250)
    let overall = try text("signalen/index.html", in: site)
    #expect(overall.contains("href=\"../signalen/opgeheven-deelnemer/index.html\""))
    let cases = try text("signalen/opgeheven-deelnemer/index.html", in: site)
    #expect(cases.contains("18 signalen"))
    let jeugdhulp = try text("regeling/24965663/index.html", in: site)
    #expect(jeugdhulp.contains("Gemeente Brielle") && jeugdhulp.contains("Opgeheven deelnemer"))
    #expect(cases.contains("href=\"../../regeling/24965663/index.html\""))
  }

  @Test(.needsSharedDocuments)
  func theChecksumsAreRightAndTheDatabaseIsTheRegister() throws {
    let site = try Self.national.get()
    let checked = try site.shell("cd site && sha256sum --quiet -c SHA256SUMS && echo goed")
    #expect(checked.output == "goed\n")
    let sources = try site.wgr(
      "sources", "--format", "json", "--database", site.path("site/gegevens/register.sqlite"))
    #expect(
      sources.output
        == (try Registers.nationalWithAreas.get().wgr("sources", "--format", "json")).output)
  }

  @Test func buildingAgainTouchesNothing() throws {
    let workplace = try Registers.sample.get()
    let site = try Workplace().path("x") + "/site"
    let arguments = ["site", "--output", site]
    let first = try workplace.wgr(arguments)
    #expect(first.status == 0 && first.errors.contains("0 ongewijzigd"))
    let again = try workplace.wgr(arguments)
    #expect(again.errors.contains(": 0 bestanden geschreven"))
    #expect(again.errors.contains(", 0 verwijderd"))
    // Where the folder does not say what it was made from, everything is made again: to the same bytes.
    let manifest = URL(filePath: site + "/.wgr-site")
    let said = try String(contentsOf: manifest, encoding: .utf8)
    let checksums = said.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    try Data(checksums.utf8).write(to: manifest)
    #expect(try workplace.wgr(arguments).errors == again.errors)
    #expect(try String(contentsOf: manifest, encoding: .utf8) == said)
  }

  @Test func whatIsMadeFromAnotherRegisterIsMadeAnew() throws {
    let workplace = try Workplace()
    try #require(workplace.wgr("import", Exports.sample).status == 0)
    let arguments = ["site", "--output", workplace.path("site")]
    try #require(workplace.wgr(arguments).status == 0)
    try #require(workplace.wgr("import", Exports.sample("herindelingen.csv")).status == 0)
    #expect(!(try workplace.wgr(arguments).errors.contains(": 0 bestanden geschreven")))
    #expect(try workplace.wgr(arguments).errors.contains(": 0 bestanden geschreven"))
    #expect(
      !(try workplace.wgr(arguments + ["--publisher", "Griffie"]).errors
        .contains(": 0 bestanden geschreven")))
  }

  @Test func someCouncilsAloneMakeASmallSite() throws {
    let workplace = try Workplace()
    let register = try Registers.sample.get()
    let made = try register.wgr(
      "site", "--output", workplace.path("site"), "--council", "Urk", "GM0034", "--quiet")
    #expect(made.status == 0 && made.errors.isEmpty)
    #expect(try folders("gemeente", in: workplace) == ["gm0184", "gm0034"])
    #expect(try folders("gegevens", in: workplace) == ["index.html"])
    let whole = try register.wgr("site", "--output", workplace.path("site"))
    #expect(whole.status == 0)
    #expect(try folders("gegevens", in: workplace).contains("register.sqlite"))
    let fewer = try register.wgr("site", "--output", workplace.path("site"), "--council", "Urk")
    #expect(fewer.status == 0)
    #expect(try folders("gemeente", in: workplace) == ["gm0184"])
  }

  @Test func aFileOfOthersIsNotOverwritten() throws {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(
      atPath: workplace.path("site"), withIntermediateDirectories: true)
    _ = try workplace.write("mijn", as: "site/index.html")
    let refused = try Registers.sample.get().wgr("site", "--output", workplace.path("site"))
    #expect(refused.status == 73)
    expectOneSentence(refused.errors)
    #expect(try text("index.html", in: workplace) == "mijn")
  }

  @Test func wrongUseIsSaid() throws {
    let register = try Registers.sample.get()
    let without = try register.wgr("site")
    #expect(without.status == 64)
    expectOneSentence(without.errors)
    let unknown = try register.wgr("site", "--output", "x", "--council", "Atlantis")
    #expect(unknown.status == 1)
    expectOneSentence(unknown.errors)
  }

  @Test func hostileTextsStayText() throws {
    let workplace = try Workplace()
    let made = try HostileRegister.workplace.get().wgr("site", "--output", workplace.path("site"))
    #expect(made.status == 0, "\(made.errors)")
    let read = try workplace.shell(
      """
      cd site && python3 - <<'END'
      import pathlib, re, xml.etree.ElementTree as ET
      pages = sorted(pathlib.Path(".").rglob("*.html")) + sorted(pathlib.Path(".").rglob("*.svg"))
      for path in pages:
          text = path.read_text(encoding="utf-8")
          assert not re.search("[\\u202a-\\u202e\\u2066-\\u2069\\u200f\\ufeff\\x1b]", text), path
          for element in ET.fromstring(re.sub("^<!DOCTYPE html>", "", text)).iter():
              name = element.tag.split("}")[-1]
              assert name != "script" or element.get("src") in ("zoek.js", "../vergelijk.js"), path
              assert name != "img" or re.fullmatch("[a-z]+[.]svg", element.get("src")), path
              for key, value in element.attrib.items():
                  assert not key.startswith("on") and key != "style", (path, key)
                  assert key not in ("href", "src") or not value.lower().startswith("javascript"), path
      print(len(pages) > 20)
      END
      """)
    #expect(read.output == "True\n", "\(read.errors)")
  }
}
