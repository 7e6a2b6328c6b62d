import Records
import ZIPArchives

@testable import Documents

extension FuzzTarget {
  /// The parts of an Excel workbook, apart by the sign that separates records (1E), packed anew each time: what
  /// is changed is what stands in them.
  static let workbook = FuzzTarget(
    "workbook", words: XMLWords.general + SheetWords.excel + TableTargets.words + ["\u{1E}"],
    seeds: { [SheetSeeds.parts] }
  ) { bytes in
    try read(workbook: try SheetSeeds.packed(bytes))
  }

  /// The bytes of a ZIP archive with a workbook.
  static let archive = FuzzTarget(
    "archive",
    words: ["PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "xl/workbook.xml", "content.xml"],
    seeds: { [try SheetSeeds.packed(SheetSeeds.parts)] }
  ) { bytes in
    let archive = try ZIPFile(FuzzFile(content: bytes), name: "fuzz")
    for entry in archive.entries.prefix(20) where entry.size < 1 << 20 {
      do {
        var count = 0
        try archive.content(of: entry).forEachBlock { count += $0.count }
        guard count == entry.size else { throw Finding("\(count) bytes of \(entry.size)") }
      } catch is DocumentError {}
    }
    try read(workbook: bytes)
  }

  private static func read(workbook bytes: [UInt8]) throws {
    let archive = try ZIPFile(FuzzFile(content: bytes), name: "fuzz")
    try TableTargets.read(try ExcelWorkbook(archive, file: "fuzz").read())
  }

  /// An OpenDocument spreadsheet in one file, which is what an `.ods` holds.
  static let openDocument = FuzzTarget(
    "opendocument", words: XMLWords.general + SheetWords.openDocument + TableTargets.words,
    seeds: { [SheetSeeds.openDocument] }
  ) { bytes in
    let sheets = OpenDocumentSheets(file: "fuzz")
    try XMLReader.read(BytesInMemory(bytes), file: "fuzz", sheets)
    try TableTargets.read(sheets.workbook)
  }

  /// The XML of Excel 2003.
  static let excel2003 = FuzzTarget(
    "excel2003", words: XMLWords.general + SheetWords.excel2003 + TableTargets.words,
    seeds: { [SheetSeeds.excel2003] }
  ) { bytes in
    let sheets = Excel2003Sheets(file: "fuzz")
    try XMLReader.read(BytesInMemory(bytes), file: "fuzz", sheets)
    try TableTargets.read(sheets.workbook)
  }

  /// The tables of a web page.
  static let webPage = FuzzTarget(
    "webpage", words: SheetWords.webPage + TableTargets.words, seeds: { [SheetSeeds.webPage] }
  ) { bytes in
    try TableTargets.read(try WebPageTables.read(BytesInMemory(bytes), file: "fuzz"))
  }

  /// Lists of objects in JSON.
  static let json = FuzzTarget(
    "json", words: SheetWords.json + TableTargets.words, seeds: { [SheetSeeds.json] }
  ) { bytes in
    try TableTargets.read(try ObjectTable.read(BytesInMemory(bytes), file: "fuzz"))
  }

  /// The areas of municipalities.
  static let areas = FuzzTarget(
    "geojson", words: SheetWords.json + SheetWords.areas,
    seeds: { [try sample("gebieden-flevoland.geojson")] }
  ) { bytes in
    let file = try BoundaryFile(bytes: BytesInMemory(bytes), file: "fuzz", year: nil)
    for outcome in file.outcomes {
      if case .candidate(let area) = outcome { _ = "\(area)" }
      try TableTargets.check(outcome)
    }
  }

  /// What is packed with gzip.
  static let gzip = FuzzTarget(
    "gzip",
    seeds: {
      [[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 4, 0, 0x43, 0xBE, 0xB7, 0xE8, 1, 0, 0, 0]]
    }
  ) { bytes in
    func unpacked(inPiecesOf size: Int) throws -> [UInt8]? {
      do {
        let inflater = try Inflater(file: "fuzz")
        var all: [UInt8] = []
        try FuzzBlocks(bytes: bytes, size: size).forEachBlock { block in
          try inflater.inflate(block) { all += $0 }
        }
        try inflater.finish()
        return all
      } catch is DocumentError {
        return nil
      }
    }
    guard try unpacked(inPiecesOf: 1 << 20) == unpacked(inPiecesOf: 3) else {
      throw Finding("other bytes in pieces")
    }
  }
}
