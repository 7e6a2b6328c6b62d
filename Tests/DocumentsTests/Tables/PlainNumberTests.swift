import Testing

@testable import Documents

/// Reading a cell byte by byte says what reading it as a whole says.
struct PlainNumberTests {
  /// Every text of one to five of these signs.
  private static let short: [String] = {
    let signs = ["0", "1", "7", ".", ",", "-"]
    var texts = [""]
    var all: [String] = []
    for _ in 1...5 {
      texts = texts.flatMap { text in signs.map { text + $0 } }
      all += texts
    }
    return all
  }()

  @Test func everyShortCellReadsTheSame() {
    for text in Self.short {
      // A space at the end is not for the quick reading, and says nothing.
      #expect(NumberCell(text) == NumberCell(text + " "), "\(text)")
    }
  }

  @Test(arguments: [
    "1.234.567", "1,234,567", "-1.234.567,89", "12.34.567", "1234.567", "0.125", "00.125", "-0,125",
    "123456789012345678", "1234567890123456789", "123.456.789.012.345.678",
    "1.123.456.789.012.345.678", "1.234,5", "1,234.5", "172.000", "1..234", "١٢", "12–",
  ])
  func longerCellsReadTheSame(text: String) {
    #expect(NumberCell(text) == NumberCell(text + " "))
  }
}
