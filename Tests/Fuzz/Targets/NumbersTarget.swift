@testable import Documents

extension FuzzTarget {
  /// Cells with numbers: each is read as what it was written from, and every other text as something or nothing.
  static let numbers = FuzzTarget(
    "numbers",
    words: [
      "€", "EUR", "mln", "miljoen", ",-", "%", "(", ")", "-", "\u{2212}", "\u{A0}", ".", ",",
    ],
    seeds: { ["€ 1.250,00", "177.498-", "8,2 mln", "(12,50)", "1 234"].map { Array($0.utf8) } }
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let cell = NumberCell(text)
    // The quick reading of plain cells and that of all others say the same.
    if let plain = PlainNumber.cell(text), NumberCell("€ \(text)") != plain {
      throw Finding("\(text): \(plain), with a euro sign \(NumberCell("€ \(text)"))")
    }
    for mark in [DecimalMark.comma, .dot] {
      guard let number = cell.number(with: mark) else { continue }
      _ = number.euros(inUnitsOf: 1000)
      guard number.decimalCount >= 0, number.decimalCount <= 18 else {
        throw Finding("\(text): \(number)")
      }
    }
    var written = WrittenAmount(bytes)
    let expected = written.value
    for text in written.ways() {
      guard let number = NumberCell(text).number(with: .comma), number.digits == expected.digits,
        number.decimalCount == expected.decimals
      else { throw Finding("\(text): \(NumberCell(text)), expected \(expected)") }
    }
  }
}

/// A number that is made from bytes, and the ways in which Dutch documents write it.
private struct WrittenAmount {
  private var rest: ArraySlice<UInt8>
  private let whole: UInt64
  private let decimals: [UInt8]
  private let isNegative: Bool

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
    whole = rest.prefix(6).reduce(0) { $0 << 8 | UInt64($1) } % 1_000_000_000_000
    rest = rest.dropFirst(6)
    // Two decimals or none: three could be thousands.
    let next = rest.popFirst() ?? 0
    decimals = next & 1 == 1 ? [next / 2 % 10, next / 20 % 10] : []
    isNegative = next >= 128
  }

  var value: (digits: Int64, decimals: Int) {
    let magnitude = decimals.reduce(Int64(whole)) { $0 * 10 + Int64($1) }
    return (isNegative ? -magnitude : magnitude, decimals.count)
  }

  /// The number with its groups of thousands apart in some way, and signs around it.
  mutating func ways() -> [String] {
    let separators = [".", " ", "\u{A0}", "\u{202F}"]
    let separator = separators[Int(rest.popFirst() ?? 0) % separators.count]
    let digits = String(whole)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += separator }
      grouped.append(digit)
    }
    let tail = decimals.isEmpty ? "" : "," + decimals.map(String.init).joined()
    let number = grouped + tail
    var ways = [isNegative ? "-\(number)" : number]
    ways.append(isNegative ? "(\(number))" : "+\(number)")
    ways.append(isNegative ? "\(number)-" : "  \(number) ")
    ways.append(isNegative ? "€ -\(number)" : "€\u{A0}\(number)")
    ways.append(isNegative ? "-€ \(number)" : "\(number) euro")
    if decimals.isEmpty { ways.append((isNegative ? "-" : "") + "EUR \(number),-") }
    return ways
  }
}
