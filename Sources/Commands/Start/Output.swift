import Foundation
import Pages
import Renderers

/// Results on standard output, everything else on standard error.
enum Output {
  /// Writes a result in one go.
  static func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a result that need not be text in one go.
  static func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let error = CommandContext.current.output.write(bytes) {
      if error == EPIPE { throw ReaderGone() }
      throw Failure.cannotPrint(reason: String(cString: strerror(error)))
    }
  }

  /// Writes a remark or an error on a line of its own on standard error.
  static func complain(_ sentence: String) {
    show(sentence.withoutHiddenCharacters + "\n")
  }

  /// Writes to standard error as it is.
  static func show(_ text: String) {
    _ = CommandContext.current.errors.write(text)
  }

  /// Makes a folder and those it stands in, when they are absent.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure.cannotWrite(path, reason: Failure.reason(error))
    }
  }

  /// Says how many files were written where.
  static func tell(filesWritten count: Int, in place: String, _ language: Language) {
    complain(
      language(
        "\(language.count(count, .file)) geschreven in \(place).",
        "\(language.count(count, .file)) written to \(place)."))
  }
}

/// Whoever read the results has gone away (`| head`), which is no failure: the program ends in peace.
struct ReaderGone: Error {}

/// How far the reading has come, on standard error and only on a terminal.
struct Progress {
  private let isShown: Bool
  private let label: String
  private var records = 0

  init(_ label: String, quiet: Bool) {
    self.label = label.withoutHiddenCharacters
    isShown = !quiet && CommandContext.current.errors.isTerminal
  }

  mutating func advance(by count: Int = 1) {
    guard isShown else { return }
    let thousands = records / 1000
    records += count
    if records / 1000 > thousands { Output.show("\r\(label): \(records)") }
  }

  /// Says what is being done, where no records are counted yet.
  func show(_ text: String) {
    if isShown { Output.show("\r\(label): \(text)") }
  }

  func end() {
    if isShown { Output.show("\r\u{1B}[K") }
  }
}
