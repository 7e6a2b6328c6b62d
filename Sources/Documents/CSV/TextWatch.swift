/// Settles the encoding of a document while it is read, and notes damaged text.
struct TextWatch {
  private(set) var encoding: TextEncoding
  private(set) var mojibake: Mojibake?
  private var isSettled: Bool

  /// Starts with an encoding, which is settled when it was given or has been seen in the text.
  init(encoding: TextEncoding, isSettled: Bool) {
    self.encoding = encoding
    self.isSettled = isSettled
  }

  /// Looks at the text of a record. Throws when it is no text in the encoding.
  mutating func check(_ row: TableRow) throws(RowProblem) {
    guard row.original.contains(where: { $0 >= 0x80 }) else { return }
    if !isSettled, encoding == .utf8, !TextEncoding.utf8.isValid(row.original) {
      encoding = .windows1252
    }
    isSettled = true
    guard encoding.isValid(row.original) else { throw .notInEncoding(encoding) }
    guard let example = Mojibake.firstExample(in: encoding.decode(row.original)) else { return }
    if mojibake == nil {
      mojibake = Mojibake(lineNumber: row.lineNumber, example: example, recordCount: 0)
    }
    mojibake?.recordCount += 1
  }
}
