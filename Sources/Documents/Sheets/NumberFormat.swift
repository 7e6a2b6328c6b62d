import Records

/// What the number format of a cell tells of its value (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberFormat: Hashable {
  /// Whether the number is a day.
  let isDate: Bool
  /// Whether the number is shown as a percentage.
  let isPercentage: Bool
  /// The words in the format that give a unit, such as `mln`; empty when none do.
  let unit: String
  /// How many times smaller the number is shown than it is.
  let scale: Int64

  /// A number that is shown as it is.
  static let general = NumberFormat(isDate: false, isPercentage: false, unit: "", scale: 1)

  private init(isDate: Bool, isPercentage: Bool, unit: String, scale: Int64) {
    self.isDate = isDate
    self.isPercentage = isPercentage
    self.unit = unit
    self.scale = scale
  }

  /// One of the formats that have a number and no code.
  init(builtIn id: Int) {
    isDate =
      (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id)
      || (50...58).contains(id)
    isPercentage = id == 9 || id == 10
    unit = ""
    scale = 1
  }

  /// A format by its code: `#,##0," k€"`, `dd-mm-jjjj`, `0,0%`.
  init(code: String) {
    let first = code.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    var literal = ""
    var bare = ""
    var isQuoted = false
    var isEscaped = false
    var isBracketed = false
    for sign in first {
      if isEscaped {
        literal.append(sign)
        isEscaped = false
      } else if sign == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        literal.append(sign)
      } else if sign == "\\" || sign == "_" || sign == "*" {
        isEscaped = true
      } else if sign == "[" {
        isBracketed = true
      } else if sign == "]" {
        isBracketed = false
      } else if !isBracketed {
        bare.append(sign)
      }
    }
    let letters = bare.lowercased()
    let isGeneral = letters.contains("general") || letters.contains("standaard")
    isDate =
      !isGeneral && letters.contains { "ymdhsj".contains($0) }
      && !letters.contains { "0#?".contains($0) }
    isPercentage = letters.contains("%")
    unit = !isDate && AmountUnit.inName("€ " + literal)?.isFactor ?? false ? literal : ""
    // Commas behind the last digit each divide by a thousand.
    let digits = letters.lastIndex { "0#?".contains($0) }
    let commas = digits.map { letters[letters.index(after: $0)...].prefix { $0 == "," }.count } ?? 0
    scale = isDate ? 1 : (0..<min(commas, 3)).reduce(1) { scale, _ in scale * 1000 }
  }

  /// The cell of a number in this format.
  ///
  /// A number that is shown in thousands is in euros as it is kept, whatever a title says of the table.
  func cell(_ number: SheetNumber, epoch: SheetEpoch) -> TableBuffer.Cell {
    if isDate, let day = epoch.day(number) {
      return TableBuffer.Cell(text: day.description, kind: .date)
    }
    if isPercentage { return TableBuffer.Cell(text: number.percentage) }
    if scale > 1 { return TableBuffer.Cell(text: number.text + " euro", kind: .number) }
    // A number without a format can be a day, which is another one where days are counted from 1904: then it
    // is read as the text that it shows, and never as a day.
    if unit.isEmpty, epoch == .year1904 { return TableBuffer.Cell(text: number.text) }
    return number.cell(shownWith: unit)
  }
}

/// A number as a sheet keeps it.
struct SheetNumber {
  /// Its digits, with a dot before decimals.
  let text: String
  let value: Double

  /// Reads the text of a number; `nil` when it is none.
  init?(_ written: String) {
    guard let value = Double(written), value.isFinite else { return nil }
    self.value = value
    let isPlain =
      written.utf8.count <= 15
      && written.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    text = isPlain ? written : Self.plain(value)
  }

  /// The cell of the number when a sheet shows words with it. Words for a unit that is not understood make
  /// it text, which is no amount.
  func cell(shownWith words: String) -> TableBuffer.Cell {
    // What stands with an amount is money, so that `k` alone is a unit too.
    let unit = words.isEmpty ? nil : AmountUnit.inName("€ " + words)
    guard let unit, unit.isFactor else { return TableBuffer.Cell(text: text, kind: .number) }
    let names: [Int64: String] = [1000: "duizend", 1_000_000: "mln", 1_000_000_000: "mld"]
    guard let name = unit.multiplier.flatMap({ names[$0] }) else {
      return TableBuffer.Cell(text: text + " " + words)
    }
    return TableBuffer.Cell(text: text + " " + name, kind: .number)
  }

  /// The number as a percentage: 0.1186 is `11,86%`.
  var percentage: String { Self.plain(value * 100).replacing(".", with: ",") + "%" }

  /// At most six decimals, for a sheet keeps more digits than anybody wrote: 0.1 + 0.2 is 0.3.
  private static func plain(_ value: Double) -> String {
    // Nine times ten to the twelfth in millionths still fits; more is no amount, and is refused as such.
    guard value.magnitude < 9e12 else { return String(repeating: "9", count: 19) }
    let micro = Int64((value.magnitude * 1_000_000).rounded())
    let (whole, rest) = micro.quotientAndRemainder(dividingBy: 1_000_000)
    var text = (value < 0 && micro > 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return text }
    let digits = String(rest + 1_000_000).dropFirst()
    text += "." + digits
    while text.last == "0" { text.removeLast() }
    return text
  }
}

/// The day from which a workbook counts days.
enum SheetEpoch {
  /// 1 January 1900 is day 1, and a 29 February 1900 that never was is counted.
  case year1900
  /// 1 January 1904 is day 0.
  case year1904

  /// The day of a number; `nil` when it is none.
  func day(_ number: SheetNumber) -> Day? {
    guard number.value >= 1, number.value < 2_958_466 else { return nil }
    let serial = Int(number.value)
    switch self {
    case .year1900: return serial < 60 ? nil : Day(iso: "1899-12-30")?.adding(days: serial)
    case .year1904: return Day(iso: "1904-01-01")?.adding(days: serial)
    }
  }
}
