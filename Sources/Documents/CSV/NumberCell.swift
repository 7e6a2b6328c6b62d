internal import Records

/// What a cell says where a number is expected, as Dutch documents write it.
///
/// Read are `1.234.567,89`, `1234567.89`, `1 234`, a euro sign or `EUR`, `,-` for whole euros, a
/// percent sign, and a minus before, after (`177.498-`) or by brackets (`(12)`).
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
    let tidy = CellText.tidy(text)
    guard !Self.saysNothing(tidy) else {
      self = .noValue
      return
    }
    self = NumberCore(tidy).map(Self.init) ?? .notANumber
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
    let bare = text.lowercased().filter { !". ".contains($0) }
    return ["", "-", "--", "–", "—", "nvt", "pm", "onbekend", "null"].contains(bare)
  }
}

extension NumberCell {
  private init(_ core: NumberCore) {
    let digits = core.digits
    let dots = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    switch (dots, commas) {
    case (0, 0):
      self.init(core, whole: digits[...], decimals: "", mark: core.endsInWholeEuros ? .comma : nil)
    case (_, 0):
      self.init(core, sign: ".", count: dots, mark: .dot)
    case (0, _):
      self.init(core, sign: ",", count: commas, mark: .comma)
    default:
      guard let place = digits.lastIndex(where: { $0 == "." || $0 == "," }) else {
        self = .notANumber
        return
      }
      let mark: DecimalMark = digits[place] == "," ? .comma : .dot
      let thousands: Character = mark == .comma ? "." : ","
      guard let whole = Self.ungrouped(digits[..<place], by: thousands) else {
        self = .notANumber
        return
      }
      self.init(core, whole: whole, decimals: digits[digits.index(after: place)...], mark: mark)
    }
  }

  /// A number with one kind of sign, which stands before decimals or between thousands.
  private init(_ core: NumberCore, sign: Character, count: Int, mark: DecimalMark) {
    let digits = core.digits[...]
    let other: DecimalMark = mark == .dot ? .comma : .dot
    let grouped = Self.ungrouped(digits, by: sign)
    guard count == 1, let place = digits.firstIndex(of: sign) else {
      self = grouped.map { NumberCell(core, whole: $0, decimals: "", mark: other) } ?? .notANumber
      return
    }
    let whole = digits[..<place]
    let decimals = digits[digits.index(after: place)...]
    let asDecimals = NumberCell(core, whole: whole, decimals: decimals, mark: mark)
    guard let grouped, whole != "0" else {
      self = core.endsInWholeEuros ? .notANumber : asDecimals
      return
    }
    let asThousands = NumberCell(core, whole: grouped, decimals: "", mark: other)
    if core.endsInWholeEuros {
      self = asThousands
    } else if case .number(let thousands) = asThousands, case .number(let fraction) = asDecimals {
      self = .ambiguous(asThousands: thousands, asDecimals: fraction, mark: mark)
    } else {
      self = .notANumber
    }
  }

  private init(_ core: NumberCore, whole: Substring, decimals: Substring, mark: DecimalMark?) {
    let isNumber = (whole + decimals).utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, !whole.isEmpty, mark == nil || !decimals.isEmpty || core.digits.count > 0 else {
      self = .notANumber
      return
    }
    guard !core.digits.hasSuffix("."), !core.digits.hasSuffix(",") else {
      self = .notANumber
      return
    }
    guard whole.count + decimals.count <= 18, let magnitude = Int64(whole + decimals) else {
      self = .tooLarge
      return
    }
    self = .number(
      WrittenNumber(
        digits: core.isNegative ? -magnitude : magnitude, decimalCount: decimals.count,
        isPercentage: core.isPercentage, decimalMark: mark))
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
