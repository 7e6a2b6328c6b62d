import Foundation
import Records
import TestSupport

@testable import Documents

/// A document given in blocks of one size.
struct Blocks: ByteBlocks {
  let bytes: [UInt8]
  let size: Int

  init(_ text: String, size: Int) {
    bytes = Array(text.utf8)
    self.size = size
  }

  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for start in stride(from: 0, to: bytes.count, by: size) {
      try bytes[start..<min(start + size, bytes.count)].withUnsafeBytes(body)
    }
  }
}

/// What reading a document came to.
struct Reading<Record> {
  var records: [Record] = []
  var ignored: [IgnoredReason] = []
  var ignoredLines: [Int] = []
  var rejected: [RejectedRow] = []

  var count: Int { records.count + ignored.count + rejected.count }

  init(_ read: ((RowOutcome<Record>) throws -> Void) throws -> Void) throws {
    var result = (records: [Record](), ignored: [(IgnoredReason, Int)](), rejected: [RejectedRow]())
    try read { outcome in
      switch outcome {
      case .candidate(let record): result.records.append(record)
      case .ignored(let reason, let line): result.ignored.append((reason, line))
      case .rejected(let row): result.rejected.append(row)
      }
    }
    records = result.records
    ignored = result.ignored.map(\.0)
    ignoredLines = result.ignored.map(\.1)
    rejected = result.rejected
  }
}

extension TableDocument {
  convenience init(text: String, options: TableOptions = TableOptions()) throws {
    try self.init(BytesInMemory(text), options: options)
  }
}

/// The records of a text as fields, with the lines on which they start.
func scan(
  _ input: some ByteBlocks, delimiter: UInt8 = 0x3B, limits: CSVLimits = CSVLimits()
) throws -> [(lineNumber: Int, fields: [String])] {
  let scanner = CSVScanner(delimiter: delimiter, limits: limits)
  var records: [(lineNumber: Int, fields: [String])] = []
  func take(_ row: TableRow) {
    records.append((row.lineNumber, (0..<row.count).map(row.exactText)))
  }
  try input.forEachBlock { try scanner.push($0, take) }
  try scanner.finish(take)
  return records
}

/// Lists to read: samples of the repository and documents outside it.
enum SharedLists {
  /// A document outside the repository; throws where it is not there.
  static func document(_ document: SharedDocuments.Document) throws -> TableDocument {
    try TableDocument(BytesInMemory(SharedDocuments.bytes(document)))
  }

  /// A sample of this repository.
  static func sample(_ name: String) throws -> TableDocument {
    try TableDocument(BytesInMemory(sampleBytes(name)))
  }

  /// The bytes of a sample.
  static func sampleBytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: samplePath(name))))
  }

  /// The path of a sample.
  static func samplePath(_ name: String) -> String {
    Checkout.sample(name).path
  }
}
