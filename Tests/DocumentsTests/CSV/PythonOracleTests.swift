import Foundation
import TestSupport
import Testing

@testable import Documents

/// Compares the scanner with the csv module of Python.
@Suite(.needsPeers) struct PythonOracleTests {
  @Test func randomBytesAreCutAsPythonCutsThem() throws {
    var random = SplitMix(state: 7)
    let alphabet = ["a", "b", ";", ";", "\"", "\"", "\n", "\r\n", "x y"]
    var texts: [String] = []
    while texts.count < 400 {
      let text = (0..<Int.random(in: 0...24, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      // Text after a closing quote is refused here and kept there, and an open quote takes one line here and all
      // there.
      if try areQuotesInOrder(text) { texts.append(text) }
    }
    let expected = try python(texts)
    for (text, records) in zip(texts, expected) {
      #expect(try scan(BytesInMemory(text)).map(\.fields) == records, "\(text.debugDescription)")
    }
  }

  private func areQuotesInOrder(_ text: String) throws -> Bool {
    let scanner = CSVScanner(delimiter: 0x3B)
    var areInOrder = true
    func take(_ row: TableRow) {
      if row.hasTextAfterQuote || row.hasOpenQuote { areInOrder = false }
    }
    try BytesInMemory(text).forEachBlock { try scanner.push($0, take) }
    try scanner.finish(take)
    return areInOrder
  }

  private func python(_ texts: [String]) throws -> [[[String]]] {
    let program = """
      import csv, io, json
      texts = json.load(open('texts.json'))
      read = lambda t: [r for r in csv.reader(io.StringIO(t, newline=''), delimiter=';') if r]
      print(json.dumps([read(t) for t in texts]))
      """
    let folder = try TemporaryFolder()
    _ = try folder.write(Array(JSONEncoder().encode(texts)), as: "texts.json")
    let answer = try Peers.output(ofProgram: program, in: folder.url.path)
    return try JSONDecoder().decode([[[String]]].self, from: Data(answer.utf8))
  }
}
