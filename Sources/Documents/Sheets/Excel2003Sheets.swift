/// The sheets of a workbook in the XML of Excel 2002 and 2003 (SpreadsheetML of that time).
final class Excel2003Sheets: XMLHandler {
  private(set) var workbook = Workbook()

  private let file: String
  private var tags = XMLTags<Tag>()
  private var formats: [String: NumberFormat] = [:]
  private var styleName = ""
  private var sheet: SheetTable?
  private var name = ""
  private var isHiddenSheet = false
  private var merged: [MergedRange] = []
  private var lineNumber = 0
  private var row = SheetRow()
  private var isHiddenRow = false
  private var type = ""
  private var style = ""
  private var value = ""
  private var across = 0
  /// The words of the comment that is open.
  private var note = ""

  private enum Tag: String {
    case style = "Style"
    case format = "NumberFormat"
    case worksheet = "Worksheet"
    case column = "Column"
    case row = "Row"
    case cell = "Cell"
    case data = "Data"
    case comment = "Comment"
    case header = "Header"
    case footer = "Footer"
    case visible = "Visible"
  }

  init(file: String) {
    self.file = file
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .style: styleName = attributes.value("ID") ?? ""
    case .format:
      if let code = attributes.value("Format") { formats[styleName] = Self.format(code) }
    case .worksheet:
      self.name = attributes.value("Name") ?? ""
      sheet = SheetTable(self.name, file: file)
      isHiddenSheet = false
      merged = []
      lineNumber = 0
    case .column:
      if attributes.value("Hidden") == "1" { sheet?.hiddenColumns += 1 }
    case .row:
      lineNumber = attributes.number("Index") ?? lineNumber + 1
      isHiddenRow = attributes.value("Hidden") == "1"
      row = SheetRow()
    case .cell:
      if let index = attributes.number("Index"), index > 0 { row.move(to: index - 1) }
      across = max(0, min(4096, attributes.number("MergeAcross") ?? 0))
      let down = max(0, min(1 << 20, attributes.number("MergeDown") ?? 0))
      if across + down > 0 {
        merged.append(
          MergedRange(
            lineNumbers: lineNumber...(lineNumber + down),
            columns: row.column...(row.column + across)))
      }
      style = attributes.value("StyleID") ?? ""
      (type, value) = ("", "")
    case .data:
      if !tags.isOpen(.comment) { type = attributes.value("Type") ?? "" }
      return .text
    case .visible: return .text
    case .header, .footer:
      if let words = attributes.value("Data") { sheet?.add(note: words) }
    case .comment: note = ""
    case nil: break
    }
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    switch tags.end() {
    case .data where tags.isOpen(.comment): note += String(decoding: text, as: UTF8.self)
    case .comment: sheet?.add(note: note)
    case .data: value = String(decoding: text, as: UTF8.self)
    case .visible: isHiddenSheet = String(decoding: text, as: UTF8.self) != "SheetVisible"
    case .cell:
      row.append(cell)
      row.move(to: row.column + across)
    case .row: try sheet?.append(lineNumber: lineNumber, row.cells, isHidden: isHiddenRow)
    case .worksheet: try endSheet()
    case .style, .format, .column, .header, .footer, nil: break
    }
  }

  private func endSheet() throws {
    defer { sheet = nil }
    guard let sheet else { return }
    guard !isHiddenSheet else { return workbook.remark(.hiddenSheet(name)) }
    let table = try sheet.finished(merging: merged, file: file)
    guard !table.rows.isEmpty else { return }
    workbook.tables.append(table)
    sheet.remarks(mergedCount: merged.count).forEach { workbook.remark($0) }
  }

  private var cell: TableBuffer.Cell {
    switch type {
    case "Number":
      guard let number = SheetNumber(value) else { return TableBuffer.Cell(text: value) }
      return (formats[style] ?? .general).cell(number, epoch: .year1900)
    case "DateTime": return TableBuffer.Cell(text: String(value.prefix(10)), kind: .date)
    case "Boolean": return TableBuffer.Cell(text: value == "1" ? "ja" : "nee", kind: .boolean)
    case "Error": return TableBuffer.Cell(text: value, kind: .error)
    default: return TableBuffer.Cell(text: value)
    }
  }

  /// The formats that have a name in place of a code.
  private static func format(_ code: String) -> NumberFormat {
    switch code {
    case "Percent": NumberFormat(builtIn: 10)
    case "Short Date", "Medium Date", "Long Date", "General Date": NumberFormat(builtIn: 14)
    case "Standard", "Fixed", "Currency", "Euro Currency", "General", "General Number": .general
    default: NumberFormat(code: code)
    }
  }
}
