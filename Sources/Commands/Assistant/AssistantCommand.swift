import ArgumentParser
import Foundation
import Records

struct AssistantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Read-only questions for an assistant, by the Model Context Protocol.",
    discussion: """
      Started by the assistant's program, it answers JSON-RPC on standard input and output, one message a line, until \
      the input ends. Tools: \(AssistantTool.all.map(\.name).joined(separator: ", ")). Every question opens the \
      register anew, for reading only; nothing goes over the network. Long answers come in parts that say so. \
      Revisions of the protocol: \
      \(([AssistantProtocol.stateless] + AssistantProtocol.byHandshake).joined(separator: ", ")).

      Examples:

        wgr mcp --database register.sqlite
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkNoFormat(
      .init(
        words: "mcp spreekt JSON-RPC; laat --format weg.",
        "mcp speaks JSON-RPC; leave --format out."))
    let given: [(String, String?)] = [
      ("database", options.databasePath), ("on", options.on?.description),
      ("as-known-on", options.asKnownOn?.description),
      ("language", options.chosenLanguage.rawValue),
    ]
    let dialogue = AssistantProtocol(
      options: given.compactMap { name, value in value.map { "--\(name)=\($0)" } },
      language: options.chosenLanguage)
    var lines = MessageLines(CommandContext.current.input)
    while let line = try lines.next() {
      if let answer = dialogue.answer(to: line) { try Output.write(answer) }
    }
  }
}
