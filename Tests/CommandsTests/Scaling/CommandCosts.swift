import Foundation
import TestSupport
import Testing

/// What reading a growing input and asking about it cost at one size.
struct CommandCosts: CustomStringConvertible {
  let input: GrowingInput
  let size: Int
  /// The commands, the import first.
  let commands: [[String]]
  /// The least seconds of the processor that each of them took so far.
  private(set) var seconds: [Double]

  /// How much of the processor a command may use before it is ended, in seconds.
  private static let most = 300

  /// Costs that are still to be measured.
  init(of input: GrowingInput, size: Int) {
    self.input = input
    self.size = size
    commands = [["import"] + input.documents] + input.questions
    seconds = commands.map { _ in .infinity }
  }

  /// Runs the commands, in a workplace of their own.
  mutating func measure() throws {
    let workplace = try Workplace(asked: .program)
    try input.write(size: size, in: workplace)
    for (place, command) in commands.enumerated() {
      seconds[place] = min(seconds[place], try Self.seconds(command, in: workplace))
    }
  }

  var description: String {
    zip(commands, seconds).map { "\(input)\t\(size)\t\($0.joined(separator: " "))\t\($1) s\n" }
      .joined()
  }

  private static func seconds(_ command: [String], in workplace: Workplace) throws -> Double {
    var program = workplace.program(
      [
        "-c",
        "ulimit -t \(most); TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2> errors; echo $? >&2",
        "bash", Workplace.binary,
      ] + command)
    program.executable = "/bin/bash"
    // However busy the machine is: what ends a command is what it uses of the processor.
    program.limit = 3600
    let ended = try program.run()
    let told = ended.errors.split { $0.isWhitespace }
    let errors = try workplace.text("errors")
    // `check` has found something (1). What is rejected would cost nothing.
    try #require(
      told.count == 3 && ["0", "1"].contains(told[2]) && !errors.contains("afgewezen"),
      "\(command): \(ended.errors) \(errors)")
    return try #require(Double(told[0])) + #require(Double(told[1]))
  }
}
