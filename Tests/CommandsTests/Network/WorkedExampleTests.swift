import Foundation
import TestSupport
import Testing

/// The examples of the article, run as they stand in it.
@Suite struct WorkedExampleTests {
  @Test func theExamplesGiveWhatTheArticleSays() throws {
    guard let program = NetworkProgram.national, Peers.interpreter != nil else { return }
    let article = try String(
      contentsOf: Checkout.folder.appending(
        path: "Sources/Renderers/Renderers.docc/Articles/Network.md"),
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
    let example = try #require(blocks("r", in: article).first)
    guard let output = try outputOfR(example, in: folder) else {
      print("Not checked, for want of R with igraph: the article's example in R")
      return
    }
    #expect(output == blocks("text", in: article).last)
  }

  /// What R prints for a program; `nil` where there is no R with igraph.
  private func outputOfR(_ program: String, in folder: String) throws -> String? {
    let rscript = URL(fileURLWithPath: "/usr/bin/Rscript")
    guard FileManager.default.isExecutableFile(atPath: rscript.path),
      try output(of: rscript, ["-e", "library(igraph)"], in: folder) != nil
    else { return nil }
    return try output(of: rscript, ["-e", program], in: folder) ?? ""
  }

  /// What a program prints; `nil` when it fails.
  private func output(of program: URL, _ arguments: [String], in folder: String) throws -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  /// Runs a command line of the article; its last part may be a file to write to.
  private func run(_ line: Substring, of program: NetworkProgram, in folder: String) throws {
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
