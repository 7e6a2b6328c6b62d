/// The sign before the decimals of a number.
package enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  /// A comma, with dots between thousands: `1.234,56`.
  case comma = ","
  /// A dot, with commas between thousands: `1,234.56`.
  case dot = "."
}

extension DecimalMark {
  /// The mark by its name, `komma` or `punt`, or the sign itself; `nil` for anything else.
  package init?(word: String) {
    switch word.lowercased() {
    case "komma", "comma", ",": self = .comma
    case "punt", "dot", ".": self = .dot
    default: return nil
    }
  }

  /// Its name: `komma` or `punt`.
  package var word: String { self == .comma ? "komma" : "punt" }
}

/// What the cells of a column tell about its decimal mark.
struct DecimalMarkEvidence {
  private var seen: Set<DecimalMark> = []

  /// Takes a cell into account.
  mutating func add(_ cell: NumberCell) {
    if case .number(let number) = cell, let mark = number.decimalMark {
      seen.insert(mark)
    }
  }

  /// Takes a mark into account that something else shows.
  mutating func add(_ mark: DecimalMark) { seen.insert(mark) }

  /// The mark that the cells use; `nil` when they do not tell, or contradict each other.
  var mark: DecimalMark? { seen.count == 1 ? seen.first : nil }
}
