import Foundation
import Synchronization

/// What a command answered that was asked within the program.
struct AnsweredCommand {
  /// What it wrote as its answer.
  let answer: String
  /// What it remarked, or why it has no answer.
  let remarks: String
  /// Whether there is an answer: a list of errors found is one, whatever its exit status.
  let hasAnswer: Bool

  /// Runs a command as if its words had been typed, with nothing to read.
  init(_ words: [String]) {
    let (output, errors) = (Keeper(), Keeper())
    var context = CommandContext.current
    context.input = .nullDevice
    context.output = output.stream
    context.errors = errors.stream
    let status = Entry.run(words, in: context)
    answer = output.text
    remarks = errors.text.withoutOuterSpace
    hasAnswer = status == 0 || status == ExitStatus.noMatch.rawValue && !answer.isEmpty
  }

  /// Keeps what is written to a stream, up to a bound.
  private final class Keeper: Sendable {
    private static let limit = 64 << 20
    private let content = Mutex<[UInt8]>([])

    var text: String { content.withLock { String(decoding: $0, as: UTF8.self) } }

    var stream: StandardStream {
      StandardStream { [self] bytes in
        content.withLock { content in
          guard content.count + bytes.count <= Self.limit else { return EFBIG }
          content += bytes
          return nil
        }
      }
    }
  }
}
