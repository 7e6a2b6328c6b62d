import TestSupport
import Testing

@testable import Documents

struct CSVScannerTests {
  @Test(arguments: [
    ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]),
    ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
    ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
    ("\"a;b\";c\n", [["a;b", "c"]]),
    ("\"a\nb\";\"c\r\nd\"\n", [["a\nb", "c\r\nd"]]),
    ("\"een \"\"twee\"\" drie\";\"\"\"\"\n", [["een \"twee\" drie", "\""]]),
    ("\"\";\"\"\n", [["", ""]]),
    (";;\n", [["", "", ""]]),
    ("a;", [["a", ""]]),
    ("2\" buis;b\n", [["2\" buis", "b"]]),
    ("a\n\n\r\nb\n", [["a"], ["b"]]),
    ("\"\"\n", [[""]]),
    ("", []),
    ("\u{FEFF}\"a\";b\n", [["a", "b"]]),
    ("\"a\"", [["a"]]),
    ("\"a\"\"\"", [["a\""]]),
  ])
  func cutsRecordsAndFields(_ text: String, _ expected: [[String]]) throws {
    for size in 1...max(1, text.utf8.count) {
      #expect(try scan(Blocks(text, size: size)).map(\.fields) == expected, "blocks of \(size)")
    }
  }

  @Test func everyRecordKnowsItsLine() throws {
    let text = "a;b\n\"x\ny\nz\";1\n\n\nc;d\r\n\"e\r\nf\";2\r\ng;h"
    for size in 1...text.utf8.count {
      #expect(try scan(Blocks(text, size: size)).map(\.lineNumber) == [1, 2, 7, 8, 10])
    }
  }

  @Test func aQuoteThatIsNotClosedCostsItsOwnLineAlone() throws {
    let text = "a;b\n1;2\n\"x\ny\";\"begin\nen verder\n3;4\n"
    for size in [1, 7, 1000] {
      let rows = try scan(Blocks(text, size: size))
      #expect(rows.map(\.lineNumber) == [1, 2, 4, 5, 6])
      #expect(rows.map(\.fields) == [["a", "b"], ["1", "2"], [], ["en verder"], ["3", "4"]])
    }
  }

  @Test func aQuoteThatClosesOnTheNextLineBeforeTextWasLeftOpen() throws {
    let text = "\"a\";\"b\"\r\n\"een;\"1\"\r\n\"twee\";\"2\"\r\n\"drie;3\r\n\"vier\";\"4\"\r\n"
    for size in [1, 7, 1000] {
      let rows = try scan(Blocks(text, size: size))
      #expect(rows.map(\.lineNumber) == [1, 2, 3, 4, 5])
      #expect(rows.map(\.fields).filter { $0.count == 2 }.map(\.[1]) == ["b", "2", "4"])
    }
  }

  @Test func aRecordLongerThanTheLimitIsRefusedWithItsLine() throws {
    let long = "a\nb\n" + String(repeating: "x", count: 100) + "\n"
    let limits = CSVLimits(recordLength: 50)
    for size in [1, 9, 1000] {
      #expect(throws: TableError(.recordTooLong(limit: 50), lineNumber: 3)) {
        try scan(Blocks(long, size: size), limits: limits)
      }
    }
  }

  @Test func moreColumnsThanTheLimitAreRefused() throws {
    let wide = String(repeating: ";", count: 300)
    #expect(try scan(BytesInMemory(wide)).first?.fields.count == 301)
    #expect(throws: TableError(.tooManyColumns(limit: 128), lineNumber: 1)) {
      try scan(BytesInMemory(wide), limits: CSVLimits(columns: 128))
    }
  }

  @Test func randomRecordsComeBackWhateverTheQuotingAndTheBlocks() throws {
    var random = SplitMix(state: 20_260_516)
    let alphabet = ["a", "é", "€", ";", ",", "\"", "\n", "\r\n", " ", "\t", "7", "-", "ĳ"]
    for _ in 0..<300 {
      let records = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          (0..<Int.random(in: 0...6, using: &random))
            .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
        }
      }
      .filter { $0 != [""] }
      let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let text = records.map { record in
        record.map { field in
          let mustQuote = field.utf8.contains { [0x22, 0x3B, 0x0D, 0x0A].contains($0) }
          return mustQuote || Bool.random(using: &random)
            ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
        }.joined(separator: ";")
      }.joined(separator: lineEnd)
      for size in [1, 2, 3, 5, 8, 13, 64, 4096] {
        #expect(try scan(Blocks(text, size: size)).map(\.fields) == records)
      }
    }
  }
}
