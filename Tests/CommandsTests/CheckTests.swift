import Foundation
import TestSupport
import Testing

/// `wgr check` on the national export, next to a count by a script that shares no code with it.
@Suite(.needsSharedDocuments)
struct CheckTests {
  private static let day = "2026-05-16"

  /// The arrangements of each case, by code; a case about a body has none.
  private static let counted = Result {
    let workplace = try Workplace()
    let script = Checkout.script("independent_signals.py").path
    let count = try Program(
      executable: "/usr/bin/env",
      arguments: ["python3", "-B", script, SharedDocuments.path(.nationalExport), day],
      folder: workplace.folder
    ).run()
    return try JSONDecoder().decode([String: [[String]]].self, from: count.bytes)
  }

  private static let checked = Result {
    let answer = try Registers.national.get().wgr("check", "--format", "json")
    #expect(answer.status == 1)
    return try JSONValue(parsing: answer.bytes)
  }

  @Test func everySignalOccursAsOftenAsAnIndependentCountSays() throws {
    let answer = try Self.checked.get()
    let expected = try Self.counted.get()
    var cases: [String: [[String]]] = [:]
    for signal in try answer.list("signalen") {
      let code = try #require(signal["code"]?.text)
      cases[code, default: []].append([signal["regeling"]?.text].compactMap { $0 })
    }
    for (code, list) in cases { cases[code] = list.sorted { $0.joined() < $1.joined() } }
    #expect(cases == expected)
    let codes = answer["aantallen"]?.keys ?? []
    #expect(codes.count > 20)
    for code in codes {
      #expect(answer["aantallen"]?[code]?.number == Double(expected[code]?.count ?? 0), "\(code)")
    }
  }

  @Test(arguments: [("opgeheven-deelnemer", 18), ("niet-vernieuwd-sinds-wgr-2022", 132)])
  func theAgreedCountsAreThose(code: String, count: Int) throws {
    #expect(try Self.checked.get()["aantallen"]?[code]?.number == Double(count))
  }

  @Test func everySignalHasTheAgreedKeysAndASource() throws {
    let answer = try Self.checked.get()
    #expect(answer.keys.isSuperset(of: ["aantallen", "signalen"]))
    for signal in try answer.list("signalen") {
      #expect(
        signal.keys.isSuperset(of: [
          "code", "ernst", "regeling", "tekst", "grondslag", "bron", "bronhouder", "gevallen",
        ]))
      #expect(signal["bron"] == .number(1))
      #expect(signal["gevallen"]?.items.first?.text != nil)
      #expect(signal["gevallen"]?.items.first == signal["regeling"])
    }
  }

  @Test func oneKindGivesItsCasesOnly() throws {
    let register = try Registers.national.get()
    let answer = try register.wgr(
      "check", "--signal", "mogelijk-opgevolgd", "--format", "json")
    #expect(answer.status == 0)
    let json = try JSONValue(parsing: answer.bytes)
    #expect(json["aantallen"]?.keys == ["mogelijk-opgevolgd"])
    #expect(json["signalen"]?.items.count == 3)
    let text = try register.wgr("check", "--signal", "opgeheven-deelnemer")
    #expect(text.status == 1)
    #expect(text.output.contains("Gemeente Brielle"))
  }

  @Test func aListToRepairByHasTheRowsOfOneKeeperTogether() throws {
    let answer = try Registers.national.get().wgr("check", "--format", "csv", "--raw")
    #expect(answer.status == 1)
    let keepers = answer.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    }.filter { !$0.hasPrefix("\"") }
    var seen: Set<Substring> = []
    for (keeper, next) in zip(keepers, keepers.dropFirst()) where keeper != next {
      #expect(seen.insert(keeper).inserted, "\(keeper)")
    }
    #expect(seen.count > 150)
  }

  @Test func anUnknownSignalNamesThoseThereAre() throws {
    for command in ["check", "arrangements"] {
      let answer = try Registers.sample.get().wgr(command, "--signal", "onbekend")
      #expect(answer.status == 64)
      expectOneSentence(answer.errors)
    }
  }

  @Test func everyAnswerAboutAnArrangementHasTheSameSignals() throws {
    let register = try Registers.national.get()
    let list = try JSONValue(parsing: register.wgr("arrangements", "--format", "json").bytes)
    var all: [String: JSONValue] = [:]
    for item in list.items { all[item["systeemId"]?.text ?? ""] = item["signalen"] }
    #expect(all.count == 451)
    let overview = try JSONValue(
      parsing: register.wgr("overview", "Amersfoort", "--format", "json").bytes)
    for item in try overview.list("regelingen") {
      let id = try #require(item["systeemId"]?.text)
      #expect(item["signalen"] == all[id])
      let shown = try JSONValue(parsing: register.wgr("show", id, "--format", "json").bytes)
      #expect(shown["signalen"] == all[id])
    }
    let marked = try JSONValue(
      parsing: register.wgr(
        "arrangements", "--signal", "mogelijk-opgevolgd", "--format", "json"
      ).bytes)
    #expect(
      Set(marked.items.compactMap { $0["systeemId"]?.text })
        == Set(all.filter { $0.value.items.contains(.text("mogelijk-opgevolgd")) }.keys))
  }

  @Test(arguments: ["Amersfoort", "Rotterdam", "Brunssum"])
  func anOverviewCountsItsOwnSignals(council: String) throws {
    let overview = try JSONValue(
      parsing: Registers.national.get().wgr("overview", council, "--format", "json").bytes)
    let signals = try overview.list("signalen")
    #expect(!signals.isEmpty)
    for severity in ["fout", "let op", "ter informatie"] {
      #expect(
        overview["samenvatting"]?["aantalSignalen"]?[severity]?.number
          == Double(signals.count { $0["ernst"] == .text(severity) }))
    }
    let order = signals.compactMap { ["fout": 0, "let op": 1][$0["ernst"]?.text ?? ""] ?? 2 }
    #expect(order == order.sorted())
  }

  @Test func aDayBeforeAnythingWasThereHasNoSignals() throws {
    let answer = try Registers.national.get().wgr(
      "check", "--on", "1900-01-01", "--format", "json")
    #expect(answer.status == 0)
    #expect(try JSONValue(parsing: answer.bytes)["signalen"] == .array([]))
  }

  @Test func aRegisterWithoutErrorsEndsWell() throws {
    let answer = try Registers.sample.get().wgr("check", "--format", "json")
    let json = try JSONValue(parsing: answer.bytes)
    let errors = json["signalen"]?.items.count { $0["ernst"] == .text("fout") } ?? 0
    #expect(answer.status == (errors == 0 ? 0 : 1))
  }
}
