import Foundation

@testable import Documents

/// A reader that is fed with whatever bytes: it reads or refuses, and never does anything else.
struct FuzzTarget: Sendable {
  /// What it is called on the command line, and the name of the folder of its corpus.
  let name: String
  /// What it begins with, besides the corpus that is kept: from the samples of the repository.
  let seeds: @Sendable () throws -> [[UInt8]]
  /// Words of its format, for the dictionary.
  let words: [String]
  /// Reads; throws a ``Finding``, or an error that a reader must not throw.
  let read: @Sendable ([UInt8]) throws -> Void

  init(
    _ name: String, words: [String] = [],
    seeds: @escaping @Sendable () throws -> [[UInt8]] = { [] },
    read: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.words = words
    self.seeds = seeds
    self.read = read
  }

  /// Feeds it. Throws what is a defect, and not what says that the bytes are no such document.
  func feed(_ bytes: [UInt8]) throws {
    do {
      try read(bytes)
    } catch let error as DocumentError {
      if let line = error.lineNumber, line < 1 { throw Finding("line \(line) of \(error)") }
    } catch let error as TableError {
      if let line = error.lineNumber, line < 1 { throw Finding("line \(line) of \(error)") }
    } catch is AgendaProblem {
    } catch is AgendaError {
    }
  }

  /// Something that must not be.
  struct Finding: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  /// Every target, in the order of the table in the documentation.
  static let all: [FuzzTarget] =
    [.xml, .register, .csv, .numbers]
    + TableTargets.lists + [
      .mapping, .links, .workbook, .archive, .openDocument, .excel2003, .webPage, .json, .areas,
      .calendar, .agenda, .gzip,
    ]

  /// The folder of this package's checkout.
  static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of a sample of the repository.
  static func sample(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: checkout.appending(path: "Samples/\(name)")))
  }

  /// The inputs of the kept corpus, by name.
  func corpus() throws -> [(name: String, bytes: [UInt8])] {
    let folder = Self.checkout.appending(path: "Tests/Fuzz/Corpus/\(name)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, try Array(Data(contentsOf: folder.appending(path: $0))))
    }
  }

  /// Whether its bytes are XML, so that changes of structure make sense.
  var isXML: Bool { ["xml", "register", "workbook", "opendocument", "excel2003"].contains(name) }

  /// The dictionary in the notation of libFuzzer.
  var dictionary: String {
    words.map { word in
      let escaped = word.utf8.map { byte in
        (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
          ? String(UnicodeScalar(byte))
          : "\\x" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
      return "\"\(escaped.joined())\"\n"
    }.joined()
  }
}

/// A document in memory that is handed over in blocks of some size.
struct FuzzBlocks: ByteBlocks {
  let bytes: [UInt8]
  let size: Int

  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for start in stride(from: 0, to: bytes.count, by: size) {
      try bytes[start..<min(start + size, bytes.count)].withUnsafeBytes(body)
    }
  }
}

/// A document in memory that can be read from any place.
struct FuzzFile: RandomAccess, Sendable {
  let content: [UInt8]

  var length: Int { content.count }

  func bytes(in range: Range<Int>) -> [UInt8] {
    guard range.lowerBound >= 0 else { return [] }
    return Array(
      content[min(range.lowerBound, content.count)..<min(range.upperBound, content.count)])
  }
}
