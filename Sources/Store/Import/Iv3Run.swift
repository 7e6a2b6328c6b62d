import Records

/// Figures of an Iv3 table that are stored at once, with the statements and codes that occur in them for the first time.
struct Iv3Run: Sendable {
  /// A statement that begins: by its place among those of the document, and the first figure of it.
  struct Beginning {
    let place: Int
    let figure: Iv3Figure
  }

  /// A code and its number in the register.
  struct NumberedCode {
    let code: ShortCode
    let number: UInt64
  }

  /// A figure with its key packed, so that runs sort as numbers: the place of its statement and the numbers of its category
  /// and field, 32, 16 and 16 bits.
  struct Cell: Comparable {
    let key: UInt64
    let amount: Int64
    let lineNumber: Int64

    static func < (left: Cell, right: Cell) -> Bool {
      (left.key, left.lineNumber) < (right.key, right.lineNumber)
    }
  }

  var beginnings: [Beginning] = []
  var codes: [NumberedCode] = []
  /// By key, then by line.
  var cells: [Cell] = []
}
