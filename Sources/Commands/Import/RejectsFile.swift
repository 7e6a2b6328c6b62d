import Documents
import OwnFiles
import Pages
import Renderers

/// The file of rejected rows: for each document that has any its column names, and then the rows as
/// they are written, with the line and the reason in two columns before them.
///
/// In UTF-8 with a byte order mark, as spreadsheets expect, and in the document's own delimiter, so that
/// the rows can be mended there and imported: the two columns in front are left alone. Where no row is
/// rejected, whatever stands in its place stays.
final class RejectsFile {
  private let path: String
  private let language: Language
  private let files: OwnFiles
  private var file: NewFile?
  private var isEmpty = true

  /// `-` is standard output. Throws when the place is one that is never written.
  init(_ path: String, _ files: OwnFiles, _ language: Language) throws {
    self.path = path
    self.language = language
    self.files = files
    if !isStandardOutput { try files.checkKind(of: path) }
  }

  private var isStandardOutput: Bool { path == "-" }

  /// The part of one document.
  func part(_ document: TableDocument) -> Part {
    Part(document, language, self)
  }

  /// Gives the file its name, if there is any; nothing is added after that.
  func close() throws {
    defer { file = nil }
    try file?.finish()
  }

  private func put(_ line: String) throws {
    let text = (isEmpty ? "\u{FEFF}" : "") + line + "\r\n"
    isEmpty = false
    if isStandardOutput { return try Output.write(text) }
    try opened().write(Array(text.utf8))
  }

  /// Begins the file with the first row that is rejected: what is in the way is told before anything of the
  /// document is kept.
  private func opened() throws -> NewFile {
    if let file { return file }
    try files.check(path)
    let opened = try NewFile(for: path)
    file = opened
    return opened
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
