import Foundation
import TestSupport
import Testing

/// The examples of the articles, run as they stand in them.
@Suite struct WorkedExampleTests {
  private func documentation(_ name: String) throws -> String {
    try String(
      contentsOf: Checkout.folder.appending(path: "Sources/Documentation/\(name)"), encoding: .utf8)
  }

  @Test(.needsSharedDocuments, .needsPeers)
  func thePartnersOfMergedMunicipalitiesAreAsTheArticleSays()
    throws
  {
    let register = try Registers.nationalWithAreas.get()
    let article = try documentation("Mergers.md")
    let folder = try Peers.makeFolder()
    for command in blocks("console", in: article).flatMap({ $0.split(separator: "\n") }) {
      try run(command.dropFirst("$ wgr ".count), of: register, in: folder)
    }
    let program = try #require(blocks("python", in: article).first)
    #expect(
      try Peers.output(ofProgram: program, in: folder) == blocks("text", in: article).first)
    let picture = try String(contentsOfFile: folder + "/kept-partners.svg", encoding: .utf8)
    #expect(try picture == documentation("Images/kept-partners.svg"))
  }

  @Test(.needsSharedDocuments, .needsPeers) func theExamplesGiveWhatTheArticleSays() throws {
    let register = try Registers.nationalWithAreas.get()
    let article = try documentation("Network.md")
    let folder = try Peers.makeFolder()
    for command in blocks("console", in: article).flatMap({ $0.split(separator: "\n") }) {
      try run(command.dropFirst("$ wgr ".count), of: register, in: folder)
    }
    let examples = zip(blocks("python", in: article), blocks("text", in: article))
    #expect(Array(examples).count == 3)
    for (example, answer) in examples {
      #expect(try Peers.output(ofProgram: example, in: folder) == answer)
    }
    let example = try #require(blocks("r", in: article).first)
    if let answer = try R.output(ofText: example, in: folder) {
      #expect(answer == blocks("text", in: article).last)
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

  /// The blocks of code of a kind.
  private func blocks(_ kind: String, in article: String) -> [String] {
    article.components(separatedBy: "```\(kind)\n").dropFirst().compactMap { rest in
      rest.components(separatedBy: "```").first
    }
  }
}
