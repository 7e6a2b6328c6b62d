import Foundation
import NetworkTestSupport
import Testing

/// The examples of the article, run as they stand in it.
@Suite struct WorkedExampleTests {
  @Test func theExamplesGiveWhatTheArticleSays() throws {
    guard let program = Program.national, Peers.interpreter != nil else { return }
    let article = try String(
      contentsOfFile: Program.checkout + "/Sources/Renderers/Renderers.docc/Articles/Network.md",
      encoding: .utf8)
    let folder = try Peers.makeFolder()
    for command in blocks("console", in: article).flatMap({ $0.split(separator: "\n") }) {
      try run(command.dropFirst("$ wgr ".count), of: program, in: folder)
    }
    let examples = zip(blocks("python", in: article), blocks("text", in: article))
    #expect(Array(examples).count == 3)
    for (example, answer) in examples {
      #expect(Peers.output(ofProgram: example, in: folder) == answer)
    }
  }

  /// Runs a command line of the article; its last part may be a file to write to.
  private func run(_ line: Substring, of program: Program, in folder: String) throws {
    let parts = line.split(separator: " > ")
    var arguments = try #require(parts.first).split(separator: " ").map(String.init)
    if let place = arguments.firstIndex(of: "--output") {
      arguments[place + 1] = folder + "/" + arguments[place + 1]
    }
    let result = try program.run(arguments)
    #expect(result.status == 0, "\(line): \(result.errors)")
    if parts.count > 1 {
      try result.output.write(to: URL(fileURLWithPath: folder + "/" + parts[1]))
    }
  }

  /// The blocks of code of a kind.
  private func blocks(_ kind: String, in article: String) -> [String] {
    article.components(separatedBy: "```\(kind)\n").dropFirst().compactMap { rest in
      rest.components(separatedBy: "```").first
    }
  }
}
