import Foundation
import Pages
import Renderers

/// Results on standard output, everything else on standard error.
enum Output {
  /// Writes a result in one go.
  ///
  /// A reader that has gone away (`| head`) is no failure: the program ends in peace.
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes a result that need not be text in one go, in the same way.
  static func write(_ bytes: [UInt8]) throws {
    if let error = write(bytes, to: STDOUT_FILENO) {
      if error == EPIPE { exit(0) }
      throw Failure.cannotPrint(reason: String(cString: strerror(error)))
    }
  }

  /// Writes a remark or an error on a line of its own on standard error.
  static func complain(_ sentence: String) {
    show(sentence.withoutHiddenCharacters + "\n")
  }

  /// Writes to standard error as it is.
  static func show(_ text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes a file whole or not at all, in a folder that exists.
  static func write(_ text: String, toFile path: String) throws {
    try write(Array(text.utf8), toFile: path)
  }

  /// Writes a file whole or not at all, in a folder that exists.
  static func write(_ bytes: [UInt8], toFile path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.cannotWrite(path, reason: Failure.reason(error))
    }
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
      language("\(count) bestanden geschreven in \(place).", "\(count) files written to \(place)."))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}

/// How far the reading has come, on standard error and only on a terminal.
struct Progress {
  private let isShown: Bool
  private let label: String
  private var records = 0

  init(_ label: String, quiet: Bool) {
    self.label = label.withoutHiddenCharacters
    isShown = !quiet && isatty(STDERR_FILENO) == 1
  }

  mutating func advance(by count: Int = 1) {
    guard isShown else { return }
    let thousands = records / 1000
    records += count
    if records / 1000 > thousands { Output.show("\r\(label): \(records)") }
  }

  func end() {
    if isShown { Output.show("\r\u{1B}[K") }
  }
}
