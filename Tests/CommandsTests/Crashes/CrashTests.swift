import Foundation
import TestSupport
import Testing

/// Each command that writes, with a fault at calls of the system that write: afterwards there is the old or the new,
/// the register is sound, nothing lies about, and the same command again makes it all good.
///
/// `Tests/crashes` tries every call.
@Suite(.enabled(if: Fault.areExpected, "not checked: there is no compiler of C"))
struct CrashTests {
  /// How many calls of a command are tried with each fault; all of them with WGR_EVERY_CALL.
  private static let triedCalls =
    ProcessInfo.processInfo.environment["WGR_EVERY_CALL"] == nil ? 3 : Int.max

  /// A command in a register that it changes or writes from.
  enum Writer: String, CaseIterable {
    case firstImport, laterImport, rejects, forget, removal, link, bundle, bundleArchive, snapshot,
      site,
      overviews, network, panel, update

    /// Whether it writes several things after one another, into a folder that others may have files in or besides
    /// the register: each of them is old or new.
    var isManyFiles: Bool { [.rejects, .site, .overviews, .network, .panel].contains(self) }
  }

  private let server: LoopbackServer
  private let served: TemporaryFolder

  init() throws {
    served = try TemporaryFolder()
    server = try LoopbackServer(serving: served.url)
    try FileManager.default.copyItem(
      at: URL(filePath: Exports.sample), to: served.url.appending(path: "export.xml"))
  }

  private func arguments(of writer: Writer) -> [String] {
    switch writer {
    case .firstImport, .laterImport: ["import", "--quiet", "document.xml", "inwoners.csv"]
    case .rejects: ["import", "--quiet", "--rejects", "afgewezen.csv", "fouten.csv"]
    case .forget: ["forget", "inwoners.csv"]
    case .removal: ["forget", "--organisation", "Almere", "--field", "website"]
    case .link: ["link", "--file", "koppelingen.csv"]
    case .bundle: ["bundle", "Urk", "--year", "2027", "--output", "dossier"]
    case .bundleArchive: ["bundle", "Urk", "--year", "2027", "--output", "dossier.zip"]
    case .snapshot: ["snapshot", "--from", "2024", "--output", "momentopname"]
    case .site: ["site", "--council", "Urk", "--output", "site"]
    case .overviews: ["overview", "--all", "--output", "uit"]
    case .network: ["network", "export", "--format", "gephi-csv", "--output", "uit"]
    case .panel: ["panel", "--output", "uit"]
    case .update:
      [
        "update", "--only", "register", "--source",
        "register=\(server.address("/files/export.xml"))",
      ]
    }
  }

  /// A workplace in which the command has something to do: what it replaces is there already.
  private func prepared(_ writer: Writer) throws -> Workplace {
    let workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    _ = try workplace.write(sample, as: "document.xml")
    for name in ["inwoners.csv", "herindelingen.csv"] {
      try FileManager.default.copyItem(atPath: Exports.sample(name), toPath: workplace.path(name))
    }
    if writer == .firstImport { return workplace }
    if writer == .update {
      try #require(try workplace.wgr("import", "inwoners.csv").status == 0)
      return workplace
    }
    try #require(try workplace.wgr("import", "document.xml", "herindelingen.csv").status == 0)
    _ = try workplace.write(
      sample.replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"2026-06-16\"")
        .replacing("<p:titel>", with: "<p:titel>Nieuw: ").replacing(
          "<titel>", with: "<titel>Nieuw: "),
      as: "document.xml")
    let earlier = arguments(of: writer)
    switch writer {
    case .bundle, .bundleArchive, .snapshot, .site, .overviews, .network, .panel:
      try #require(try workplace.wgr(earlier).status == 0)
      try #require(try workplace.wgr("import", "document.xml", "inwoners.csv").status == 0)
    case .forget: try #require(try workplace.wgr("import", "inwoners.csv").status == 0)
    case .link:
      _ = try workplace.write(
        "regeling;gemeentecode;gemeente;besluit;systeemId\r\nOude naam;GM0034;Almere;afwijzen;\r\n",
        as: "koppelingen.csv")
    case .rejects:
      _ = try workplace.write(
        workplace.text("inwoners.csv") + "GM0034;Almere;2023;veel\nGM0303;Dronten;20x3;5\n",
        as: "fouten.csv")
    case .firstImport, .laterImport, .removal, .update: break
    }
    return workplace
  }

  @Test(arguments: Writer.allCases)
  func afterAnyFaultThereIsTheOldOrTheNew(_ writer: Writer) throws {
    let prepared = try prepared(writer)
    let whole = try CrashSite(like: prepared)
    let old = try whole.state()
    try #require(try whole.run(arguments(of: writer)).status == 0)
    let count = try whole.callCount()
    let new = try whole.state()
    try #require(new != old && count > 0)
    // Of two documents the first may be stored and the second not.
    var between: [String: String]?
    if [.firstImport, .laterImport].contains(writer) {
      let first = try CrashSite(like: prepared)
      _ = try first.run(Array(arguments(of: writer).dropLast()))
      _ = try first.callCount()
      between = try first.state()
    }
    for fault in Fault.allCases {
      for call in Self.calls(count) {
        let place: Comment = "\(writer), \(fault) at call \(call) of \(count)"
        let site = try CrashSite(like: prepared)
        let ended = try site.run(arguments(of: writer), fault, at: call)
        #expect(ended.wasKilled == fault.ends || ended.status == 0, place)
        if fault.isHarmless { #expect(ended.status == 0, place) }
        if !ended.wasKilled, ended.status != 0 {
          #expect([73, 74].contains(ended.status), "\(place): \(ended.errors)")
          expectOneSentence(ended.errors)
        }
        #expect(try site.temporaryFiles() == [], place)
        let state = try site.state()
        if ended.status == 0, !ended.wasKilled {
          #expect(state == new, place)
        } else {
          check(state, [old, new] + [between].compactMap(\.self), writer, fault, place)
        }
        guard state != new else { continue }
        let again = try site.run(arguments(of: writer))
        #expect(again.status == 0, "\(place), again: \(again.errors)")
        let mended = try site.state().filter { new[$0.key] != nil }
        #expect(mended == new, "\(place), again")
      }
    }
  }

  /// Calls spread over all of them, with the first and the last.
  private static func calls(_ count: Int) -> [Int] {
    guard count > triedCalls else { return Array(1...count) }
    return (0..<triedCalls).map { 1 + $0 * (count - 1) / (triedCalls - 1) }
  }

  private func check(
    _ state: [String: String], _ whole: [[String: String]], _ writer: Writer, _ fault: Fault,
    _ place: Comment
  ) {
    let paths = Set(state.keys)
    // A file that was killed before it had its own name lies beside its place, under a hidden one.
    let strange = paths.filter { path in
      whole.allSatisfy { $0[path] == nil } && !isManifest(path)
        && !(fault == .kill && isHidden(path))
    }
    #expect(strange == [], place)
    for path in paths.subtracting(strange) {
      #expect(
        whole.contains { $0[path] == state[path] } || isManifest(path)
          || fault == .kill && isHidden(path),
        "\(place): \(path) is neither old nor new")
    }
    guard !writer.isManyFiles, writer != .link else { return }
    let seen = state.filter { !isHidden($0.key) }
    #expect(whole.contains { $0.filter { !isHidden($0.key) } == seen }, place)
  }

  private func isHidden(_ path: String) -> Bool { path.hasPrefix(".") || path.contains("/.") }

  /// The lists of the files of a site, which have the new ones before they are there.
  private func isManifest(_ path: String) -> Bool { path.contains("/.wgr-site") }

  @Test func aDiskThatIsFullAtTheSecondDocumentSaysWhichWasStored() throws {
    let prepared = try prepared(.firstImport)
    let first = try CrashSite(like: prepared)
    try #require(try first.run(["import", "--quiet", "document.xml"]).status == 0)
    let count = try first.callCount()
    let both = try CrashSite(like: prepared)
    let ended = try both.run(
      ["import", "--quiet", "document.xml", "inwoners.csv"], .full, at: count + 2)
    #expect(ended.status == 73)
    #expect(ended.output.contains("document.xml"))
    #expect(!ended.output.contains("inwoners.csv"))
    expectOneSentence(ended.errors)
    #expect(try both.state() == first.state())
  }
}
