/// A cell of digits and separators with at most a minus before them, read byte by byte: that is what most
/// cells are. Everything else, and whatever is in doubt, is left to the reading of whole cells.
struct PlainNumber {
  private var digits: Int64 = 0
  private var digitCount = 0
  private var isNegative = false
  private var dots = 0
  private var commas = 0
  /// How many digits stand behind the last separator.
  private var lastGroup = 0
  /// How many stand before the first one.
  private var firstGroup = 0
  /// Whether every group between separators has three digits.
  private var hasWholeGroups = true
  private var firstIsDot = false
  private var lastIsDot = false
  private var isZeroBeforeSeparator = false

  /// What the cell says; `nil` when this is not for it to tell.
  static func cell(_ text: String) -> NumberCell? {
    var number = PlainNumber()
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: number.add(digit: byte)
      case 0x2D where place == 0: number.isNegative = true
      case 0x2E, 0x2C: number.separate(isDot: byte == 0x2E)
      default: return nil
      }
      if number.digitCount > 18 { return nil }
    }
    return number.cell
  }

  private mutating func add(digit: UInt8) {
    // Eighteen digits fit, and there are not more.
    digits = digits &* 10 &+ Int64(digit - 0x30)
    digitCount += 1
    lastGroup += 1
  }

  private mutating func separate(isDot: Bool) {
    if dots + commas == 0 {
      firstIsDot = isDot
      firstGroup = lastGroup
      isZeroBeforeSeparator = digitCount == 1 && digits == 0
    } else {
      hasWholeGroups = hasWholeGroups && lastGroup == 3
    }
    lastIsDot = isDot
    if isDot { dots += 1 } else { commas += 1 }
    lastGroup = 0
  }

  private var cell: NumberCell? {
    guard digitCount > 0 else { return nil }
    switch (dots, commas) {
    case (0, 0): return .number(written(decimals: 0, nil))
    case (1, 0), (0, 1):
      let mark: DecimalMark = dots == 1 ? .dot : .comma
      guard firstGroup > 0, lastGroup > 0 else { return nil }
      let decimals = written(decimals: lastGroup, mark)
      guard lastGroup == 3, firstGroup <= 3, !isZeroBeforeSeparator else {
        return .number(decimals)
      }
      return .ambiguous(
        asThousands: written(decimals: 0, mark == .dot ? .comma : .dot), asDecimals: decimals,
        mark: mark)
    case (_, 0) where isGrouped && lastGroup == 3: return .number(written(decimals: 0, .comma))
    case (0, _) where isGrouped && lastGroup == 3: return .number(written(decimals: 0, .dot))
    case (1, _), (_, 1):
      // One sign before the decimals, behind others between thousands.
      guard isGrouped, lastGroup > 0, lastIsDot != firstIsDot, lastIsDot ? dots == 1 : commas == 1
      else { return nil }
      return .number(written(decimals: lastGroup, lastIsDot ? .dot : .comma))
    default: return nil
    }
  }

  private var isGrouped: Bool { (1...3).contains(firstGroup) && hasWholeGroups }

  private func written(decimals: Int, _ mark: DecimalMark?) -> WrittenNumber {
    WrittenNumber(
      digits: isNegative ? -digits : digits, decimalCount: decimals, decimalMark: mark)
  }
}
