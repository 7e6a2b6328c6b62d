import Foundation
import TestSupport
import Testing

/// The examples of the articles, run as they stand in them.
@Suite struct WorkedExampleTests {
  @Test(.needsSharedDocuments, .needsPeers)
  func thePartnersOfMergedMunicipalitiesAreAsTheArticleSays() throws {
    let register = try Registers.nationalWithAreas.get()
    let article = try ArticleBlocks(of: "Mergers.md")
    let folder = try Peers.makeFolder()
    for command in article.blocks("console").flatMap({ $0.split(separator: "\n") }) {
      try run(command.dropFirst("$ wgr ".count), of: register, in: folder)
    }
    let program = try #require(article.blocks("python").first)
    #expect(
      try Peers.output(ofProgram: program, in: folder) == article.blocks("text").first)
    let picture = try String(contentsOfFile: folder + "/kept-partners.svg", encoding: .utf8)
    let drawn = Checkout.folder.appending(path: "Sources/Documentation/Images/kept-partners.svg")
    #expect(try picture == String(contentsOf: drawn, encoding: .utf8))
  }

  @Test(.needsSharedDocuments, .needsPeers) func theExamplesGiveWhatTheArticleSays() throws {
    let register = try Registers.nationalWithAreas.get()
    let article = try ArticleBlocks(of: "Network.md")
    let folder = try Peers.makeFolder()
    for command in article.blocks("console").flatMap({ $0.split(separator: "\n") }) {
      try run(command.dropFirst("$ wgr ".count), of: register, in: folder)
    }
    let examples = zip(article.blocks("python"), article.blocks("text"))
    #expect(Array(examples).count == 3)
    for (example, answer) in examples {
      #expect(try Peers.output(ofProgram: example, in: folder) == answer)
    }
    let example = try #require(article.blocks("r").first)
    if let answer = try R.output(ofText: example, in: folder) {
      #expect(answer == article.blocks("text").last)
    }
  }

  /// Runs a command line of the article; its last part may be a file to write to.
  private func run(_ line: Substring, of register: Workplace, in folder: String) throws {
    let parts = line.split(separator: " > ")
    var arguments = try #require(parts.first).split(separator: " ").map(String.init)
    if let place = arguments.firstIndex(of: "--output") {
      arguments[place + 1] = folder + "/" + arguments[place + 1]
    }
    let result = try register.wgr(arguments)
    #expect(result.status == 0, "\(line): \(result.errors)")
    if parts.count > 1 {
      try result.bytes.write(to: URL(fileURLWithPath: folder + "/" + parts[1]))
    }
  }
}
