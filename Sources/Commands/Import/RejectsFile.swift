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
  private let language: Language
  /// The file under another name, and its handle; `nil` for standard output.
  private let partial: (path: String, handle: FileHandle)?
  private var isEmpty = true

  /// Makes the file, under another name until it is closed; `-` is standard output. Throws when it cannot
  /// be written.
  init(_ path: String, _ language: Language) throws {
    self.path = path
    self.language = language
    guard path != "-" else {
      partial = nil
      return
    }
    let partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else {
      throw Failure.cannotWrite(path, reason: String(cString: strerror(errno)))
    }
    self.partial = (partial, handle)
  }

  deinit {
    if let partial { unlink(partial.path) }
  }

  /// The part of one document.
  func part(_ document: TableDocument) -> Part {
    Part(document, language, self)
  }

  /// Gives the file its own name.
  func close() throws {
    guard let partial else { return }
    try? partial.handle.close()
    guard rename(partial.path, path) == 0 else {
      throw Failure.cannotWrite(path, reason: String(cString: strerror(errno)))
    }
  }

  private func put(_ line: String) throws {
    let text = (isEmpty ? "\u{FEFF}" : "") + line + "\r\n"
    isEmpty = false
    guard let partial else { return try Output.write(text) }
    do {
      try partial.handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure.cannotWrite(path, reason: Failure.reason(error))
    }
  }

  /// The rejected rows of one document.
  final class Part {
    private let document: TableDocument
    private let language: Language
    private let file: RejectsFile
    private var hasNames = false

    fileprivate init(_ document: TableDocument, _ language: Language, _ file: RejectsFile) {
      self.document = document
      self.language = language
      self.file = file
    }

    /// Adds a row.
    func write(_ row: RejectedRow) throws {
      if !hasNames {
        hasNames = true
        let names = [language("regel", "line"), language("reden", "reason")] + document.columnNames
        try file.put(names.map(quoted).joined(separator: delimiter))
      }
      let front = [String(row.lineNumber), quoted(row.problem.sentence(language)), ""]
      let original = document.dialect.encoding.text(ofRecord: row.original)
      try file.put(front.joined(separator: delimiter) + original)
    }

    private var delimiter: String { document.dialect.delimiter.rawValue }

    private func quoted(_ text: String) -> String {
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
  }
}
