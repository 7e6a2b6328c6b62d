/// A table of a Word document: its header comes back on each page, and its rows stay whole.
///
/// A table with more columns than fit on a sheet becomes one of two columns for each row, headed by what the
/// row is about, as HTML stacks it on paper.
struct WordTable {
  private let table: Table
  private let cells: [[String]]
  private let widths: [Int]

  /// A table, with the runs of the text in each of its cells.
  init(_ table: Table, cells: [[String]]) {
    self.table = table
    self.cells = cells
    widths = WordTableWidths(table).twips
  }

  /// The markup, with the space behind the table.
  var markup: String {
    table.isWide ? cells.map(stacked).joined() : whole
  }

  private var whole: String {
    let titles = table.columns.map { WordMarkup.run($0.title, properties: WordMarkup.bold) }
    let header = row(titles, isHeader: true)
    return Self.table(widths, caption: table.caption, header + cells.map { row($0) }.joined())
  }

  private func row(_ cells: [String], isHeader: Bool = false) -> String {
    let written = zip(cells, table.columns).enumerated().map { place, cell in
      let (runs, column) = cell
      return Self.cell(
        runs, width: widths[place], style: isHeader ? "TableHead" : place == 0 ? "RowHead" : nil,
        isNumeric: column.isNumeric)
    }
    return Self.row(written, isHeader: isHeader)
  }

  /// One row as a table of its own: names of columns with their values, where there is one.
  private func stacked(_ cells: [String]) -> String {
    let name = cells.first ?? ""
    let header = Self.row(
      [Self.cell(name, width: Self.halves.reduce(0, +), style: "TableHead", span: 2)],
      isHeader: true)
    let rows = zip(table.columns, cells).dropFirst().filter { !$0.1.isEmpty }.map { column, runs in
      Self.row([
        Self.cell(WordMarkup.run(column.title), width: Self.halves[0], style: "RowHead"),
        Self.cell(runs, width: Self.halves[1]),
      ])
    }
    return Self.table(Self.halves, caption: table.caption, header + rows.joined())
  }

  private static let halves = [3_118, WordTableWidths.sheet - 3_118]

  private static func table(_ widths: [Int], caption: String, _ rows: String) -> String {
    let caption = XMLText.escape(HiddenCharacters.removed(from: caption))
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="AnswerTable"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" \
      w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="\(caption)"/></w:tblPr>\
      <w:tblGrid>\(grid)</w:tblGrid>
      \(rows)</w:tbl>
      \(WordMarkup.paragraph("", style: "AfterTable"))
      """
  }

  private static func row(_ cells: [String], isHeader: Bool = false) -> String {
    "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>"
      + cells.joined() + "</w:tr>\n"
  }

  private static func cell(
    _ runs: String, width: Int, style: String? = nil, isNumeric: Bool = false, span: Int = 1
  ) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + (span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : "") + "</w:tcPr>"
      + WordMarkup.paragraph(
        runs, style: style ?? "TableText", properties: isNumeric ? "<w:jc w:val=\"right\"/>" : "")
      + "</w:tc>"
  }
}
