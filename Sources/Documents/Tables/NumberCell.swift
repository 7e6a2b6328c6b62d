import Records

/// What a cell says where a number is expected, as Dutch documents write it.
///
/// Read are `1.234.567,89`, `1234567.89`, `1 234`, a euro sign or `EUR`, `,-` for whole euros, a
/// percent sign, a unit of its own (`8,2 mln`), and a minus before, after (`177.498-`) or by brackets
/// (`(12)`).
enum NumberCell: Hashable {
  /// It is empty or says that there is no value: `n.v.t.`, `p.m.`, `onbekend`, `-`.
  case noValue
  /// It is a number.
  case number(WrittenNumber)
  /// It is `1.234` or `1,234`: a thousand or a fraction; both readings.
  case ambiguous(asThousands: WrittenNumber, asDecimals: WrittenNumber, mark: DecimalMark)
  /// It is something else.
  case notANumber
  /// It is a number of more than 18 digits.
  case tooLarge

  /// Reads a cell.
  init(_ text: String) {
    if let plain = PlainNumber.cell(text) {
      self = plain
      return
    }
    let tidy = CellText.tidy(text)
    guard !Self.saysNothing(tidy) else {
      self = .noValue
      return
    }
    self = NumberCore(tidy).map(Self.init) ?? .notANumber
  }

  /// A cell of which a sheet says that it is a number: a dot before the decimals, and a word of the unit
  /// behind them.
  init(typed text: String) {
    let parts = text.split(separator: " ")
    let units: [String: Int64] = [
      "euro": 1, "duizend": 1000, "mln": 1_000_000, "mld": 1_000_000_000,
    ]
    guard let written = parts.first, let cell = PlainNumber.cell(String(written)),
      var number = cell.number(with: .dot)
    else {
      self = NumberCell(text)
      return
    }
    number.decimalMark = nil
    number.unit = parts.count > 1 ? units[String(parts[1])] : nil
    self = .number(number)
  }

  /// The number that the cell holds when the column uses a decimal mark; `nil` when there is none or
  /// it stays ambiguous.
  func number(with mark: DecimalMark?) -> WrittenNumber? {
    switch self {
    case .number(let number): number
    case .ambiguous(let thousands, let decimals, let sign):
      mark.map { $0 == sign ? decimals : thousands }
    case .noValue, .notANumber, .tooLarge: nil
    }
  }

  /// Whether a text is empty or says that there is no value.
  static func saysNothing(_ text: String) -> Bool {
    packed(text).map(nothing.contains) ?? false
  }

  private static let nothing = Set(
    ["", "-", "--", "–", "—", "€-", "€--", "€–", "€—", "eur-", "nvt", "pm", "onbekend", "null"]
      .compactMap(packed))

  /// The bytes in lower case, without dots and spaces (also the one that does not break, C2 A0), as one
  /// number; `nil` for more than eight.
  private static func packed(_ text: String) -> UInt64? {
    var packed: UInt64 = 0
    var count = 0
    for byte in text.utf8 where ![0x20, 0x2E, 0xC2, 0xA0].contains(byte) {
      guard count < 8 else { return nil }
      packed = packed << 8 | UInt64((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      count += 1
    }
    return packed
  }
}

extension NumberCell {
  private init(_ core: NumberCore) {
    let digits = core.digits[...]
    let dots = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    switch (dots, commas) {
    case (0, 0): self.init(core, whole: digits, mark: core.endsInWholeEuros ? .comma : nil)
    case (_, 0): self.init(core, mark: .dot, count: dots)
    case (0, _): self.init(core, mark: .comma, count: commas)
    default:
      guard let place = digits.lastIndex(where: { $0 == "." || $0 == "," }),
        let mark = DecimalMark(rawValue: String(digits[place])),
        let whole = Self.ungrouped(digits[..<place], by: mark.thousands)
      else {
        self = .notANumber
        return
      }
      self.init(core, whole: whole, decimals: digits[digits.index(after: place)...], mark: mark)
    }
  }

  /// A number with one kind of sign, which stands before decimals or between thousands.
  private init(_ core: NumberCore, mark: DecimalMark, count: Int) {
    let digits = core.digits[...]
    let other: DecimalMark = mark == .dot ? .comma : .dot
    let asThousands = Self.ungrouped(digits, by: other.thousands)
      .map { NumberCell(core, whole: $0, mark: other) }
    guard count == 1, !core.endsInWholeEuros,
      let place = digits.firstIndex(of: other.thousands)
    else {
      self = asThousands ?? .notANumber
      return
    }
    let whole = digits[..<place]
    let asDecimals = NumberCell(
      core, whole: whole, decimals: digits[digits.index(after: place)...], mark: mark)
    if whole != "0", case .number(let thousands) = asThousands,
      case .number(let fraction) = asDecimals
    {
      self = .ambiguous(asThousands: thousands, asDecimals: fraction, mark: mark)
    } else {
      self = asDecimals
    }
  }

  /// A number of which the digits are known; `decimals` is `nil` when it has no decimal mark.
  private init(
    _ core: NumberCore, whole: Substring, decimals: Substring? = nil, mark: DecimalMark?
  ) {
    let digits = whole + (decimals ?? "")
    guard !whole.isEmpty, decimals != "", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      self = .notANumber
      return
    }
    guard digits.utf8.count <= 18, let magnitude = Int64(digits) else {
      self = .tooLarge
      return
    }
    self = .number(
      WrittenNumber(
        digits: core.isNegative ? -magnitude : magnitude, decimalCount: decimals?.count ?? 0,
        isPercentage: core.isPercentage, decimalMark: mark, unit: core.unit))
  }

  /// The digits without the signs between groups of three; `nil` when the groups are not that.
  private static func ungrouped(_ digits: Substring, by sign: Character) -> Substring? {
    let groups = digits.split(separator: sign, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return groups.count == 1 ? digits : nil }
    return Substring(groups.joined())
  }
}

extension DecimalMark {
  /// The sign between thousands when this one stands before the decimals.
  fileprivate var thousands: Character { self == .comma ? "." : "," }
}
