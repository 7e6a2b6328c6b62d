import Pages
import Renderers
import Workbooks

extension GlobalOptions {
  /// Fails when the format that was asked for is not one that every question has.
  func checkFormat() throws {
    guard RequestedFormat.answers.contains(requestedFormat) else {
      throw requestedFormat.refused(has: RequestedFormat.answers)
    }
  }

  /// Writes an answer on standard output, in the format that was asked for; no workbook on a terminal.
  func write(_ answer: Rendering) throws {
    try write(bytes(of: answer, presentation))
  }

  /// Writes the bytes of an answer on standard output; those of a workbook not on a terminal.
  func write(_ bytes: [UInt8]) throws {
    guard requestedFormat != .xlsx || !CommandContext.current.output.isTerminal else {
      throw Failure.usage(
        dutch: "Een werkmap is geen tekst; schrijf haar naar een bestand met > antwoord.xlsx.",
        english: "A workbook is no text; write it to a file with > answer.xlsx.")
    }
    try Output.write(bytes)
  }

  /// An answer in the format that was asked for; a ``Failure`` where that is not one of every question.
  func bytes(of answer: Rendering, _ presentation: Presentation) throws -> [UInt8] {
    switch requestedFormat {
    case .answer(let format): Array(answer.text(as: format, presentation).utf8)
    case .codebook: Array(answer.codebook(presentation).utf8)
    case .xlsx: try Self.bytes(of: answer.workbook(presentation))
    default: throw requestedFormat.refused(has: RequestedFormat.answers)
    }
  }

  /// A workbook as a file.
  static func bytes(of workbook: Workbook) throws -> [UInt8] {
    do {
      return try XLSX.bytes(of: workbook)
    } catch .tooLarge {
      throw Failure.usage(
        dutch: "Dit antwoord heeft meer rijen of kolommen dan een werkblad; vraag het als csv.",
        english: "This answer has more rows or columns than a worksheet; ask for csv.")
    } catch .noLibrary {
      throw Failure.noWorkbooks
    } catch .notWritten(let reason) {
      throw Failure.cannotPrint(reason: reason)
    }
  }
}
