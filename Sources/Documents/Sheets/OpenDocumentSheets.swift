import Records

/// The sheets of an OpenDocument spreadsheet (ISO/IEC 26300): `content.xml` of an `.ods`, or a whole
/// `.fods`.
final class OpenDocumentSheets: XMLHandler {
  private(set) var workbook = Workbook()

  private let file: String
  private var tags = XMLTags<Tag>()
  private var sheet: SheetTable?
  private var isHiddenSheet = false
  private var merged: [MergedRange] = []
  private var lineNumber = 1
  private var row = SheetRow()
  private var rowTimes = 1
  private var isHiddenRow = false
  private var cell = OpenDocumentCell()
  private var columnStyles: [(style: String, count: Int)] = []
  /// How many times smaller numbers are shown, by the name of a number style and then of a cell style.
  private var scales: [String: Int64] = [:]
  private var hiddenStyles: Set<String> = []
  private var styleName = ""
  /// The words of the annotation that is open.
  private var note = ""

  private enum Tag: String {
    case style, number, table, p, annotation, s
    case numberStyle = "number-style"
    case currencyStyle = "currency-style"
    case tableProperties = "table-properties"
    case column = "table-column"
    case row = "table-row"
    case cell = "table-cell"
    case covered = "covered-table-cell"
    case trackedChanges = "tracked-changes"
  }

  init(file: String) {
    self.file = file
  }

  /// The most times that a row with values is repeated.
  private static let mostRepeats = 1000

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    switch tags.begin(name) {
    case .numberStyle, .currencyStyle: styleName = attributes.value("name") ?? ""
    case .number:
      if let factor = attributes.value("display-factor").flatMap({ Double($0) }), factor >= 1000 {
        scales[styleName] = Int64(min(factor, 1e9))
      }
    case .style:
      styleName = attributes.value("name") ?? ""
      if let data = attributes.value("data-style-name"), let scale = scales[data] {
        scales[styleName] = scale
      }
    case .tableProperties:
      if attributes.value("display") == "false" { hiddenStyles.insert(styleName) }
    case .table: begin(attributes)
    case .column:
      columnStyles.append(
        (
          attributes.value("default-cell-style-name") ?? "",
          min(4096, attributes.number("number-columns-repeated") ?? 1)
        ))
      if let shown = attributes.value("visibility"), shown != "visible" {
        sheet?.hiddenColumns += min(4096, attributes.number("number-columns-repeated") ?? 1)
      }
    case .row:
      row = SheetRow()
      rowTimes = max(1, attributes.number("number-rows-repeated") ?? 1)
      isHiddenRow = attributes.value("visibility").map { $0 != "visible" } ?? false
    case .cell, .covered:
      cell = OpenDocumentCell(attributes)
    case .p: return tags.isOpen(.cell) && sheet != nil ? .text : .children
    case .annotation: note = ""
    case .trackedChanges: return tags.skip()
    case .s, nil: break
    }
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    switch tags.end() {
    case .p where tags.isOpen(.annotation):
      note += String(decoding: text, as: UTF8.self) + " "
    case .p: cell.add(text)
    case .annotation: sheet?.add(note: note)
    case .cell: take()
    case .covered: row.append(.empty, times: cell.times)
    case .row: try endRow()
    case .table: try endTable()
    default: break
    }
  }

  private func begin(_ attributes: XMLAttributes) {
    let name = attributes.value("name") ?? ""
    isHiddenSheet = attributes.value("style-name").map(hiddenStyles.contains) ?? false
    sheet = SheetTable(name, file: file)
    if isHiddenSheet { workbook.remark(.hiddenSheet(name)) }
    columnStyles = []
    merged = []
    lineNumber = 1
  }

  private func take() {
    if cell.rowsSpanned > 1 || cell.columnsSpanned > 1 {
      merged.append(
        MergedRange(
          lineNumbers: lineNumber...(lineNumber + cell.rowsSpanned - 1),
          columns: row.column...(row.column + cell.columnsSpanned - 1)))
    }
    let style = cell.style ?? columnStyle(row.column)
    row.append(cell.value(scale: scales[style] ?? 1), times: cell.times)
  }

  private func columnStyle(_ column: Int) -> String {
    var rest = column
    for (style, count) in columnStyles {
      if rest < count { return style }
      rest -= count
    }
    return ""
  }

  private func endRow() throws {
    defer { lineNumber += rowTimes }
    guard !row.cells.isEmpty else { return }
    for repeated in 0..<min(rowTimes, Self.mostRepeats) {
      try sheet?.append(lineNumber: lineNumber + repeated, row.cells, isHidden: isHiddenRow)
    }
  }

  private func endTable() throws {
    defer { sheet = nil }
    guard let sheet, !isHiddenSheet else { return }
    let table = try sheet.finished(merging: merged, file: file)
    guard !table.rows.isEmpty else { return }
    workbook.tables.append(table)
    sheet.remarks(mergedCount: merged.count).forEach { workbook.remark($0) }
  }
}

/// A cell of an OpenDocument sheet.
struct OpenDocumentCell {
  private(set) var times = 1
  private(set) var rowsSpanned = 1
  private(set) var columnsSpanned = 1
  /// The name of its own style.
  private(set) var style: String?
  private var type = ""
  private var written: String?
  private var isFormula = false
  private var text = ""
  private var hasText = false

  init() {}

  init(_ attributes: XMLAttributes) {
    for index in 0..<attributes.count {
      let value = attributes.value(at: index)
      switch attributes.name(at: index).text {
      case "number-columns-repeated": times = max(1, Int(value) ?? 1)
      case "number-rows-spanned": rowsSpanned = min(1 << 20, max(1, Int(value) ?? 1))
      case "number-columns-spanned": columnsSpanned = min(4096, max(1, Int(value) ?? 1))
      case "style-name": style = value
      // What LibreOffice adds, such as the type of an error, follows the type of the standard.
      case "value-type": if type.isEmpty || value == "error" { type = value }
      case "value", "date-value", "boolean-value", "string-value": written = value
      case "formula": isFormula = true
      default: break
      }
    }
  }

  /// Takes a paragraph of its text.
  mutating func add(_ paragraph: UnsafeBufferPointer<UInt8>) {
    if hasText { text += "\n" }
    hasText = true
    text += String(decoding: paragraph, as: UTF8.self)
  }

  /// The cell of a table, of a number that is shown so many times smaller.
  func value(scale: Int64) -> TableBuffer.Cell {
    if type == "error" || isFormula && (text.hasPrefix("#") || text.hasPrefix("Err:")) {
      return TableBuffer.Cell(text: text.isEmpty ? "#FOUT" : text, kind: .error)
    }
    switch type {
    case "float", "currency":
      guard let number = written.flatMap({ SheetNumber($0) }) else { break }
      if scale > 1 { return TableBuffer.Cell(text: number.text + " euro", kind: .number) }
      return number.cell(shownWith: text.filter { !$0.isNumber && !".,-".contains($0) })
    case "percentage":
      guard let number = written.flatMap({ SheetNumber($0) }) else { break }
      return TableBuffer.Cell(text: number.percentage)
    case "date": return TableBuffer.Cell(text: String((written ?? text).prefix(10)), kind: .date)
    case "boolean":
      return TableBuffer.Cell(text: written == "true" ? "ja" : "nee", kind: .boolean)
    default: break
    }
    return TableBuffer.Cell(text: hasText ? text : written ?? "")
  }
}
