/// An Excel workbook (`.xlsx`, ECMA-376): its sheets as tables.
struct ExcelWorkbook {
  private let archive: ZIPFile
  private let file: String
  private let folder: String

  /// Throws a ``DocumentError`` when it has macros or takes values from other files.
  init(_ archive: ZIPFile, file: String) throws {
    self.archive = archive
    self.file = file
    let names = archive.entries.map(\.name)
    if names.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
      throw DocumentError(.macros, file: file)
    }
    if names.contains(where: { $0.contains("/externalLinks/") }) {
      throw DocumentError(.externalLinks, file: file)
    }
    let path = names.first { $0.hasSuffix("workbook.xml") } ?? ""
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The sheets that are shown, as tables.
  func read() throws -> Workbook {
    var workbook = Workbook()
    let parts = ExcelParts()
    try read("workbook.xml", parts)
    try read("_rels/workbook.xml.rels", parts)
    try read("styles.xml", parts)
    let texts = ExcelTexts(file: file)
    try read("sharedStrings.xml", texts)
    for sheet in parts.sheets {
      guard !sheet.isHidden else {
        workbook.remark(.hiddenSheet(sheet.name))
        continue
      }
      guard let target = parts.targets[sheet.relation] else { continue }
      let handler = ExcelSheet(sheet.name, parts, texts.texts, file: file)
      try read(target, handler)
      for words in try notes(beside: target) { handler.add(note: words) }
      let table = try handler.sheet.finished(merging: handler.merged, file: file)
      guard !table.rows.isEmpty else { continue }
      workbook.tables.append(table)
      handler.sheet.remarks(mergedCount: handler.merged.count).forEach { workbook.remark($0) }
    }
    return workbook
  }

  /// What stands in comments and text boxes of a sheet.
  private func notes(beside sheet: String) throws -> [String] {
    let name = sheet.split(separator: "/").last ?? ""
    let relations = ExcelParts()
    try read(sheet.dropLast(name.count) + "_rels/\(name).rels", relations)
    return try relations.targets.values.sorted().filter {
      $0.contains("comment") || $0.contains("drawings/drawing")
    }.flatMap { target in
      let notes = ExcelNotes()
      try read(target.replacing("../", with: ""), notes)
      return notes.texts
    }
  }

  /// Reads a part, if it is there.
  private func read(_ part: String, _ handler: any XMLHandler) throws {
    let path = part.hasPrefix("/") ? String(part.dropFirst()) : folder + part
    guard let entry = archive.entry(path) else { return }
    try XMLReader.read(try archive.content(of: entry), file: file, handler)
  }
}

/// What the small parts of a workbook tell: its sheets, where they are, and the formats of cells.
final class ExcelParts: XMLHandler {
  /// A sheet.
  struct Sheet {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// The parts by the names of their relations.
  private(set) var targets: [String: String] = [:]
  /// The formats by the number that cells give.
  private(set) var formats: [NumberFormat] = []
  private(set) var epoch = SheetEpoch.year1900

  private var codes: [Int: NumberFormat] = [:]
  private var tags = XMLTags<Tag>()

  private enum Tag: String {
    case sheet, workbookPr, cellXfs, xf, numFmt
    case relationship = "Relationship"
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .sheet:
      if let name = attributes.value("name"), let relation = attributes.value("id") {
        sheets.append(
          Sheet(
            name: name, relation: relation,
            isHidden: attributes.value("state").map { $0 != "visible" } ?? false))
      }
    case .workbookPr:
      if ["1", "true"].contains(attributes.value("date1904")) { epoch = .year1904 }
    case .relationship:
      if let id = attributes.value("Id"), let target = attributes.value("Target"),
        attributes.value("TargetMode") != "External"
      {
        targets[id] = target
      }
    case .numFmt:
      if let id = attributes.number("numFmtId"), let code = attributes.value("formatCode") {
        codes[id] = NumberFormat(code: code)
      }
    case .xf where tags.isOpen(.cellXfs):
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    case .xf, .cellXfs, nil: break
    }
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    _ = tags.end()
  }
}

/// The texts of comments or text boxes, each in one piece.
final class ExcelNotes: XMLHandler {
  private(set) var texts: [String] = []
  private var tags = XMLTags<Tag>()
  private var text = ""

  /// The most texts that are looked at.
  private static let limit = 1000

  private enum Tag: String {
    case comment, txBody, t
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .comment, .txBody: text = ""
    case .t: return .text
    case nil: break
    }
    return .children
  }

  func end(text bytes: UnsafeBufferPointer<UInt8>) throws {
    switch tags.end() {
    case .t: text += String(decoding: bytes, as: UTF8.self)
    case .comment, .txBody: if texts.count < Self.limit { texts.append(text) }
    case nil: break
    }
  }
}

/// The texts that the cells of a workbook share.
final class ExcelTexts: XMLHandler {
  private(set) var texts: [String] = []
  private var text = ""
  private var size = 0
  private var tags = XMLTags<Tag>()
  private let file: String

  /// The most bytes of text that are kept.
  private static let limit = 60 << 20

  private enum Tag: String {
    case si, t, rPh
  }

  init(file: String) {
    self.file = file
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .si: text = ""
    case .t: return .text
    case .rPh: return tags.skip()
    case nil: break
    }
    return .children
  }

  func end(text bytes: UnsafeBufferPointer<UInt8>) throws {
    switch tags.end() {
    case .t: text += String(decoding: bytes, as: UTF8.self)
    case .si:
      size += text.utf8.count + 16
      if size > Self.limit { throw DocumentError(.tooLargeTable, file: file) }
      texts.append(text)
    case .rPh, nil: break
    }
  }
}

/// One sheet of a workbook.
final class ExcelSheet: XMLHandler {
  private(set) var sheet: SheetTable
  private(set) var merged: [MergedRange] = []

  private let parts: ExcelParts
  private let texts: [String]
  private var tags = XMLTags<Tag>()
  private var row = SheetRow()
  private var lineNumber = 0
  private var isHidden = false
  private var type = ""
  private var style = 0
  private var value: String?
  private var hasFormula = false

  private enum Tag: String {
    case row, c, v, t, f, mergeCell, col, rPh
    case oddHeader, oddFooter, evenHeader, evenFooter, firstHeader, firstFooter
  }

  init(_ name: String, _ parts: ExcelParts, _ texts: [String], file: String) {
    sheet = SheetTable(name, file: file)
    self.parts = parts
    self.texts = texts
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .row:
      lineNumber = attributes.number("r") ?? lineNumber + 1
      isHidden = ["1", "true"].contains(attributes.value("hidden"))
      row = SheetRow()
    case .c:
      type = ""
      style = 0
      value = nil
      hasFormula = false
      for index in 0..<attributes.count {
        switch attributes.name(at: index).text {
        case "r":
          if let place = CellReference(attributes.value(at: index)) { row.move(to: place.column) }
        case "t": type = attributes.value(at: index)
        case "s": style = Int(attributes.value(at: index)) ?? 0
        default: break
        }
      }
    case .v, .t, .oddHeader, .oddFooter, .evenHeader, .evenFooter, .firstHeader, .firstFooter:
      return .text
    case .f:
      hasFormula = true
      return tags.skip()
    case .rPh: return tags.skip()
    case .mergeCell:
      if let range = attributes.value("ref").flatMap(MergedRange.init(reference:)) {
        merged.append(range)
      }
    case .col:
      if ["1", "true"].contains(attributes.value("hidden")), let first = attributes.number("min"),
        let last = attributes.number("max"), last < 16_000
      {
        sheet.hiddenColumns += max(0, last - first + 1)
      }
    case nil: break
    }
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    switch tags.end() {
    case .v: value = String(decoding: text, as: UTF8.self)
    case .t where tags.isOpen(.c): value = (value ?? "") + String(decoding: text, as: UTF8.self)
    case .c: row.append(cell)
    case .row: try sheet.append(lineNumber: lineNumber, row.cells, isHidden: isHidden)
    case .oddHeader, .oddFooter, .evenHeader, .evenFooter, .firstHeader, .firstFooter:
      sheet.add(note: Self.shown(String(decoding: text, as: UTF8.self)))
    case .t, .f, .mergeCell, .col, .rPh, nil: break
    }
  }

  /// Adds a note that does not stand in a cell, if it tells a unit.
  func add(note: String) { sheet.add(note: note) }

  /// The words of a page header, without the codes for its parts: `&L`, `&C`, `&R`, `&8`, `&"Arial"`.
  private static func shown(_ header: String) -> String {
    var shown = ""
    var rest = header[...]
    while let sign = rest.popFirst() {
      guard sign == "&", let code = rest.popFirst() else {
        shown.append(sign)
        continue
      }
      if code == "\"" {
        rest = rest.drop { $0 != "\"" }.dropFirst()
      } else if code.isNumber {
        rest = rest.drop(while: \.isNumber)
      }
      shown.append(" ")
    }
    return shown
  }

  private var cell: TableBuffer.Cell {
    guard let value, !value.isEmpty else {
      // A program that computes nothing wrote the formula without its value.
      return hasFormula && type != "str"
        ? TableBuffer.Cell(text: "#FORMULE?", kind: .error) : .empty
    }
    switch type {
    case "s":
      guard let index = Int(value), texts.indices.contains(index) else { return .empty }
      return TableBuffer.Cell(text: texts[index])
    case "b": return TableBuffer.Cell(text: value == "1" ? "ja" : "nee", kind: .boolean)
    case "e": return TableBuffer.Cell(text: value, kind: .error)
    case "d": return TableBuffer.Cell(text: String(value.prefix(10)), kind: .date)
    case "", "n":
      guard let number = SheetNumber(value) else { return TableBuffer.Cell(text: value) }
      let format = parts.formats.indices.contains(style) ? parts.formats[style] : .general
      return format.cell(number, epoch: parts.epoch)
    default: return TableBuffer.Cell(text: value)
    }
  }
}
