import Foundation
import Records
import TestSupport
import ZIPArchives

@testable import Documents

/// One table written in every format that is read: the first row has the names of the columns.
struct WrittenTable {
  /// A value in a cell.
  enum Value {
    case text(String)
    case number(String)
    case date(String)
    case boolean(Bool)
    case error(String)
    case none
  }

  /// A format.
  enum Format: String, CaseIterable {
    case csv, xlsx, ods, fods, excel2003, html, json
  }

  var rows: [[Value]]
  var sheet = "Blad 1"
  /// Merged cells in the notation of Excel.
  var merged: [String] = []
  /// The code of the number format of numbers.
  var numberFormat = "General"
  var isHidden = false

  /// The bytes of the document.
  func bytes(_ format: Format) throws -> [UInt8] {
    switch format {
    case .csv: Array(csv.utf8)
    case .xlsx: try Self.workbook([self])
    case .ods:
      try Self.archive([
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", openDocument("document-content")),
      ])
    case .fods: Array(openDocument("document").utf8)
    case .excel2003: Array(excel2003.utf8)
    case .html: Array(html.utf8)
    case .json: Array(json.utf8)
    }
  }

  /// What reading the document comes to.
  func read(_ format: Format, mapping: FigureMapping? = nil) throws -> TableFile {
    try Self.read(try bytes(format), mapping: mapping)
  }

  /// What reading a document of these bytes comes to.
  static func read(
    _ bytes: [UInt8], mapping: FigureMapping? = nil, options: TableOptions = TableOptions()
  ) throws -> TableFile {
    let folder = try TemporaryFolder()
    let input = try DocumentInput(path: try folder.write(bytes, as: "document"))
    return try TableFile(
      input, shape: DocumentShape(input), options: options, mapping: mapping, kind: nil)
  }

  /// A workbook of several sheets.
  static func workbook(
    _ sheets: [WrittenTable], others: [(String, String)] = []
  ) throws -> [UInt8] {
    let format = escaped(sheets.first?.numberFormat ?? "General")
    var names = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      names += "<sheet name=\"\(escaped(sheet.sheet))\" r:id=\"r\(index)\"\(state)/>"
      relations += "<Relationship Id=\"r\(index)\" Target=\"worksheets/s\(index).xml\"/>"
    }
    let formats = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(format)\"/></numFmts>"
    let cells = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
    var parts: [(name: String, text: String)] = [
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(names)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"),
      ("xl/styles.xml", "<styleSheet>\(formats)\(cells)</styleSheet>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/s\(index).xml", sheet.excelSheet))
    }
    for (name, text) in others { parts.append((name, text)) }
    return try archive(parts)
  }

  static func archive(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    var archive = ZIPArchive(year: 2026, month: 1, day: 1)
    for part in parts { try archive.add(Array(part.text.utf8), as: part.name) }
    return try archive.packed(comment: "")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private var csv: String {
    rows.map { row in
      row.map { value in
        switch value {
        case .text(let text):
          text.contains { ";\"".contains($0) }
            ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        case .number(let text): text.replacing(".", with: ",")
        case .date(let text), .error(let text): text
        case .boolean(let value): value ? "ja" : "nee"
        case .none: ""
        }
      }.joined(separator: ";")
    }.joined(separator: "\r\n")
  }

  private var excelSheet: String {
    let lines = rows.enumerated().map { line, row in
      "<row r=\"\(line + 1)\">"
        + row.enumerated().map { column, value in
          let place = "r=\"\(TablePlace.letters(column))\(line + 1)\""
          switch value {
          case .text(let text):
            return "<c \(place) t=\"inlineStr\"><is><t>\(Self.escaped(text))</t></is></c>"
          case .number(let text): return "<c \(place) s=\"2\"><v>\(text)</v></c>"
          case .date(let text): return "<c \(place) s=\"1\"><v>\(Self.serial(text))</v></c>"
          case .boolean(let value): return "<c \(place) t=\"b\"><v>\(value ? 1 : 0)</v></c>"
          case .error(let text): return "<c \(place) t=\"e\"><f>1/0</f><v>\(text)</v></c>"
          case .none: return ""
          }
        }.joined() + "</row>"
    }
    return "<worksheet><sheetData>\(lines.joined())</sheetData><mergeCells>"
      + merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells></worksheet>"
  }

  private static func serial(_ iso: String) -> Int {
    guard let day = Day(iso: iso), let zero = Day(iso: "1899-12-30") else { return 0 }
    return zero.days(until: day)
  }

  private func openDocument(_ root: String) -> String {
    let lines = rows.map { row in
      "<table:table-row>"
        + row.map { value in
          switch value {
          case .text(let text):
            "<table:table-cell office:value-type=\"string\"><text:p>\(Self.escaped(text))</text:p></table:table-cell>"
          case .number(let text):
            "<table:table-cell office:value-type=\"float\" office:value=\"\(text)\"><text:p>x</text:p></table:table-cell>"
          case .date(let text):
            "<table:table-cell office:value-type=\"date\" office:date-value=\"\(text)\"><text:p>x</text:p></table:table-cell>"
          case .boolean(let value):
            "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"\(value)\"><text:p>x</text:p></table:table-cell>"
          case .error(let text):
            "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
          case .none: "<table:table-cell/>"
          }
        }.joined()
        + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
    }
    return """
      <office:\(root) xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
      <table:table table:name="\(Self.escaped(sheet))">\(lines.joined())<table:table-row \
      table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>\
      </office:spreadsheet></office:body></office:\(root)>
      """
  }

  private var excel2003: String {
    let lines = rows.map { row in
      "<Row>"
        + row.enumerated().map { column, value in
          let (type, text): (String, String) =
            switch value {
            case .text(let text): ("String", Self.escaped(text))
            case .number(let text): ("Number", text)
            case .date(let text): ("DateTime", text + "T00:00:00.000")
            case .boolean(let value): ("Boolean", value ? "1" : "0")
            case .error(let text): ("Error", text)
            case .none: ("", "")
            }
          return type.isEmpty
            ? ""
            : "<Cell ss:Index=\"\(column + 1)\"><Data ss:Type=\"\(type)\">\(text)</Data></Cell>"
        }.joined() + "</Row>"
    }
    return """
      <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet \
      ss:Name="\(Self.escaped(sheet))"><Table>\(lines.joined())</Table></Worksheet></Workbook>
      """
  }

  private var html: String {
    let lines = csvRows.enumerated().map { line, row in
      "<tr>"
        + row.map { line == 0 ? "<th>\(Self.escaped($0))</th>" : "<td>\(Self.escaped($0))" }
        .joined() + "</tr>"
    }
    return
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body><p>Menu<br>"
      + "<table>\(lines.joined(separator: "\n"))</table></body></html>"
  }

  private var csvRows: [[String]] {
    rows.map { row in
      row.map { value in
        switch value {
        case .text(let text), .date(let text), .error(let text): text
        case .number(let text): text.replacing(".", with: ",")
        case .boolean(let value): value ? "ja" : "nee"
        case .none: ""
        }
      }
    }
  }

  private var json: String {
    let names = csvRows.first ?? []
    let objects = rows.dropFirst().map { row in
      "{"
        + zip(names, row).map { name, value in
          let written =
            switch value {
            case .text(let text), .date(let text), .error(let text):
              "\"" + text.replacing("\"", with: "\\\"") + "\""
            case .number(let text): text
            case .boolean(let value): value ? "true" : "false"
            case .none: "null"
            }
          return "\"\(name)\": \(written)"
        }.joined(separator: ",\n") + "}"
    }
    return "{\"odata.metadata\": \"x\", \"value\": [\n\(objects.joined(separator: ",\n"))\n]}"
  }
}
