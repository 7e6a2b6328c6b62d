/// A part of a whole or a change, as a percentage with one decimal; may be negative or above 100.
package struct Rate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The rate in tenths of a percent: 53 is 5.3 %.
  package let tenths: Int64

  /// A part as a percentage of a whole; `nil` when the whole is not positive or it does not fit.
  package init?(of part: Euro, in whole: Euro) {
    guard let tenths = part.scaled(by: 1000, dividedBy: whole.amount) else { return nil }
    self.tenths = tenths
  }

  /// The percentage with a dot and one decimal: `-5.3`, `100.0`.
  package var description: String {
    "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// Orders by the value itself.
  package static func < (left: Rate, right: Rate) -> Bool { left.tenths < right.tenths }
}
