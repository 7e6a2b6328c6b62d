import Documents
import Foundation
import Pages
import Renderers

/// The file of rejected rows: for each document that has any its column names, and then the rows as
/// they are written, with the line and the reason in two columns before them.
///
/// In UTF-8 with a byte order mark, as spreadsheets expect, and in the document's own delimiter, so that
/// the rows can be mended there and imported: the two columns in front are left alone.
final class RejectsFile {
  private let path: String
  private let partial: String
  private let language: Language
  private let handle: FileHandle

  /// Makes the file, under another name until it is closed. Throws when it cannot be written.
  init(_ path: String, _ language: Language) throws {
    self.path = path
    self.language = language
    partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else {
      throw Failure.cannotWrite(path, reason: String(cString: strerror(errno)))
    }
    self.handle = handle
  }

  deinit { unlink(partial) }

  /// The part of one document.
  func part(_ document: CSVDocument) -> Part {
    Part(document, language, handle, path)
  }

  /// Gives the file its own name.
  func close() throws {
    try? handle.close()
    guard rename(partial, path) == 0 else {
      throw Failure.cannotWrite(path, reason: String(cString: strerror(errno)))
    }
  }

  /// The rejected rows of one document.
  final class Part {
    private let document: CSVDocument
    private let language: Language
    private let handle: FileHandle
    private let path: String
    private var hasNames = false

    fileprivate init(
      _ document: CSVDocument, _ language: Language, _ handle: FileHandle, _ path: String
    ) {
      self.document = document
      self.language = language
      self.handle = handle
      self.path = path
    }

    /// Adds a row.
    func write(_ row: RejectedRow) throws {
      if !hasNames {
        hasNames = true
        let names = [language("regel", "line"), language("reden", "reason")] + document.columnNames
        try put(names.map(quoted).joined(separator: delimiter))
      }
      let front = [String(row.line), quoted(row.problem.sentence(language)), ""]
      let original = document.dialect.encoding.text(ofRecord: row.original)
      try put(front.joined(separator: delimiter) + original)
    }

    private var delimiter: String { document.dialect.delimiter.rawValue }

    private func quoted(_ text: String) -> String {
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }

    private func put(_ line: String) throws {
      do {
        if try handle.offset() == 0 { try handle.write(contentsOf: Data("\u{FEFF}".utf8)) }
        try handle.write(contentsOf: Data((line + "\r\n").utf8))
      } catch {
        throw Failure.cannotWrite(path, reason: Failure.reason(error))
      }
    }
  }
}
