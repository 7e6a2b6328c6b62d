import Foundation
import Testing

@testable import Documents

/// Compares the scanner with the csv module of Python, where there is one.
struct PythonOracleTests {
  @Test func randomBytesAreCutAsPythonCutsThem() throws {
    var random = FixedRandom(7)
    let alphabet = ["a", "b", ";", ";", "\"", "\"", "\n", "\r\n", "x y"]
    var texts: [String] = []
    while texts.count < 400 {
      let text = (0..<Int.random(in: 0...24, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      // Text after a closing quote is refused here and kept there.
      let isClean = (try? hasNoTextAfterQuotes(text)) ?? false
      if isClean { texts.append(text) }
    }
    guard let expected = try python(texts) else { return }
    for (text, records) in zip(texts, expected) {
      #expect(try scan(BytesInMemory(text)).map(\.fields) == records, "\(text.debugDescription)")
    }
  }

  private func hasNoTextAfterQuotes(_ text: String) throws -> Bool {
    let scanner = CSVScanner(delimiter: 0x3B)
    var isClean = true
    func take(_ row: CSVRow) { if row.hasTextAfterQuote { isClean = false } }
    try BytesInMemory(text).forEachBlock { try scanner.push($0, take) }
    try scanner.finish(take)
    return isClean
  }

  private func python(_ texts: [String]) throws -> [[[String]]]? {
    let program = """
      import csv, io, json, sys
      texts = json.load(sys.stdin)
      read = lambda t: [r for r in csv.reader(io.StringIO(t, newline=''), delimiter=';') if r]
      json.dump([read(t) for t in texts], sys.stdout)
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    do { try process.run() } catch {
      print("not checked: no python3 to compare with")
      return nil
    }
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(texts))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      print("not checked: no python3 to compare with")
      return nil
    }
    return try JSONDecoder().decode([[[String]]].self, from: answer)
  }
}
