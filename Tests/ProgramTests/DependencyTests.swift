import Foundation
import TestSupport
import Testing

/// The list of what wgr is built on is that of what is used.
struct DependencyTests {
  private struct Bill: Decodable {
    struct Component: Decodable {
      let name: String
      let version: String?
      let licenses: [Licence]
    }
    struct Licence: Decodable {
      struct Known: Decodable { let id: String }
      let license: Known?
      let expression: String?
    }
    let components: [Component]
  }

  private struct Resolved: Decodable {
    struct Pin: Decodable {
      struct State: Decodable { let version: String }
      let identity: String
      let location: String
      let state: State
    }
    let pins: [Pin]
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Checkout.folder.appending(path: path), encoding: .utf8)
  }

  /// The cells of the table under a heading of the list.
  private static func rows(_ heading: String) throws -> [[String]] {
    let text = try text("Sources/Documentation/Dependencies.md")
    let part = try #require(
      text.split(separator: "## \(heading)\n").last?.split(separator: "\n## ").first)
    return part.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func packagesAreThoseThatResolve() throws {
    let resolved = try JSONDecoder().decode(
      Resolved.self, from: Data(Self.text("Package.resolved").utf8))
    let listed = try Self.rows("Packages that are compiled in")
    #expect(
      Set(listed.map { "\($0[0].split { "()".contains($0) }.last ?? "") \($0[1])" })
        == Set(resolved.pins.map { "\($0.location) \($0.state.version)" }))
    let manifest = try Self.text("Package.swift")
    #expect(manifest.split(separator: ".package(url:").count - 1 == resolved.pins.count)
    #expect(!resolved.pins.isEmpty)
  }

  @Test func librariesAreThoseThatAreInstalledAndAskedFor() throws {
    let listed = Set(try Self.rows("Libraries of the system").map { $0[0] })
    let preparation = try Self.text("Samples/prepare")
    let installed = preparation.matches(of: /\b(lib[\w.+-]+-dev|\w+-dev)\b/).map {
      String($0.output.1)
    }
    #expect(Set(installed) == listed)
    let asked = try Self.text("Package.swift").matches(of: /\.apt\(\["([^"]+)"\]\)/)
      .map { String($0.output.1) }
    #expect(!asked.isEmpty && listed.isSuperset(of: asked))
  }

  @Test func everyPartHasALicenceAndAReason() throws {
    let parts = try [
      "Packages that are compiled in", "What comes with the compiler", "Libraries of the system",
      "Programs that are called",
    ].flatMap(Self.rows)
    #expect(parts.count > 10)
    #expect(parts.allSatisfy { row in row.allSatisfy { !$0.isEmpty } && row.count >= 3 })
    let package = try Self.text("Samples/package")
    for name in ["swift-argument-parser", "swift-mustache", "GRDB.swift", "ICU"] {
      #expect(package.contains(name), "the copyright file of the package names \(name)")
    }
  }

  @Test(.needsPeers) func theBillOfMaterialsIsOneAndTheSameEachTime() throws {
    let folder = try TemporaryFolder()
    let script = Checkout.folder.appending(path: "Samples/sbom").path
    let bill = try Peers.run("/usr/bin/env", ["python3", script])
    #expect(try Peers.run("/usr/bin/env", ["python3", script]) == bill)
    let path = try folder.write(Array(bill.utf8), as: "sbom.json")
    #expect(try Peers.output(of: "validate_bom.py", [path]) == "")
    let components = try JSONDecoder().decode(Bill.self, from: Data(bill.utf8)).components
    #expect(components.allSatisfy { !$0.licenses.isEmpty })
    let expected = try ["Packages that are compiled in", "Libraries of the system"].flatMap(
      Self.rows)
    #expect(components.count >= expected.count + 4)
    for row in try Self.rows("Packages that are compiled in") {
      #expect(components.contains { row[0].contains("[\($0.name)]") && $0.version == row[1] })
    }
  }
}
