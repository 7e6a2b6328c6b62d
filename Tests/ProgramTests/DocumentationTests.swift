import Foundation
import Records
import TestSupport
import Testing

/// What is written for people leads where it says, and agrees with the program.
struct DocumentationTests {
  /// Every Markdown file of the package, by its path in it.
  private static func files() throws -> [String] {
    let folder = Checkout.folder
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != ".git" && !$0.hasPrefix(".build") }
      .flatMap { name -> [String] in
        let path = folder.appending(path: name).path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
          isFolder.boolValue
        else { return [name] }
        return try FileManager.default.subpathsOfDirectory(atPath: path).map { "\(name)/\($0)" }
      }
      .filter { $0.hasSuffix(".md") }.sorted()
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Checkout.folder.appending(path: path), encoding: .utf8)
  }

  /// The anchors of the headings of a file, as GitHub makes them.
  private static func anchors(of path: String) throws -> Set<String> {
    Set(
      try text(path).matches(of: /(?m)^#+ (.+)$/).map { heading in
        heading.output.1.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
          .replacing(" ", with: "-")
      })
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let files = try Self.files()
    #expect(files.count > 25)
    var count = 0
    for file in files {
      let folder = Checkout.folder.appending(path: file).deletingLastPathComponent()
      for link in try Self.text(file).matches(of: /\]\(([^)\s]+)\)/).map(\.output.1)
      where !link.contains("://") && !link.hasPrefix("mailto:") {
        count += 1
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? file : String(parts[0])
        let place =
          parts[0].isEmpty ? Checkout.folder.appending(path: file) : folder.appending(path: target)
        #expect(FileManager.default.fileExists(atPath: place.path), "\(file): \(link)")
        if parts.count > 1, place.pathExtension == "md" {
          let inside = place.standardizedFileURL.path.dropFirst(Checkout.folder.path.count)
          #expect(
            try Self.anchors(of: String(inside)).contains(String(parts[1])), "\(file): \(link)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test func decisionsAreNumberedOnceForEachRoomAndIndexed() throws {
    let index = try Self.text("Sources/Documentation/Decisions/README.md")
    let decisions = try Self.files().compactMap { file in
      file.wholeMatch(of: /Sources\/Documentation\/Decisions\/(\w+)\/(\d{3})-[a-z0-9-]+\.md/).map {
        (room: String($0.output.1), number: Int($0.output.2) ?? 0, path: file)
      }
    }
    for (room, own) in Dictionary(grouping: decisions, by: \.room) {
      #expect(own.map(\.number).sorted() == Array(1...own.count), "\(room)")
    }
    for decision in decisions {
      let link = decision.path.replacing("Sources/Documentation/Decisions/", with: "")
      #expect(index.contains("](\(link))"), "\(link)")
    }
    #expect(try Self.files().filter { $0.contains(".docc/") } == [])
  }

  @Test func theVersionIsThatOfTheNewestReleaseInTheChangelog() throws {
    let release = try #require(
      try Self.text("CHANGELOG.md").firstMatch(of: /(?m)^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/))
    #expect(String(release.output.1) == ProgramVersion.current)
    #expect(!(try Self.text("publiccode.yml")).contains("softwareVersion"))
  }

  @Test func theReadmeIsShort() throws {
    #expect(
      try Self.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count
        <= 121)
  }
}
