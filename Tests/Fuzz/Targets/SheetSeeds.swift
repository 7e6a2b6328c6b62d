import ZIPArchives

/// Small workbooks and pages to begin with.
enum SheetSeeds {
  private static let names = [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/comments1.xml",
  ]

  /// The parts of a workbook in the order of their names.
  static let parts = Array(
    [
      """
      <workbook xmlns:r="r"><sheets><sheet name="Blad" r:id="r1"/><sheet name="Weg" r:id="r2" state="hidden"/>\
      </sheets></workbook>
      """,
      "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
      """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0.00,&quot; mln&quot;"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>
      """,
      "<sst><si><t>regeling</t></si><si><r><t>gemeente</t></r></si><si><t>jaar</t></si><si><t>inwoners</t></si></sst>",
      """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>\
      <c r="C1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Almere</t></is></c>\
      <c r="B2"><v>2025</v></c><c r="C2" s="2"><f>1+1</f><v>231000</v></c></row><row r="9"><c r="AA9" s="1">\
      <v>45000.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A2:A4"/></mergeCells></worksheet>
      """,
      "<Relationships><Relationship Id=\"r1\" Target=\"../comments1.xml\"/></Relationships>",
      "<comments><commentList><comment ref=\"A1\"><text><t>x € 1.000</t></text></comment></commentList></comments>",
    ].joined(separator: "\u{1E}").utf8)

  /// The workbook of parts.
  static func packed(_ parts: [UInt8]) throws -> [UInt8] {
    var archive = ZIPArchive(year: 2026, month: 1, day: 1)
    for (name, part) in zip(names, parts.split(separator: 0x1E, omittingEmptySubsequences: false)) {
      try archive.add(Array(part), as: name)
    }
    return try archive.packed(comment: "")
  }

  static let openDocument = Array(
    """
    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
    <table:table table:name="Blad"><table:table-row><table:table-cell><text:p>gemeente</text:p>\
    </table:table-cell><table:table-cell><text:p>jaar</text:p></table:table-cell><table:table-cell>\
    <text:p>inwoners</text:p></table:table-cell></table:table-row><table:table-row \
    table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>Urk<text:s text:c="2"/>\
    </text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2025"/>\
    <table:table-cell office:value-type="currency" office:value="1.5E3" table:number-columns-repeated="3" \
    table:number-columns-spanned="2"><text:p>1.500</text:p></table:table-cell><table:covered-table-cell/>\
    <table:table-cell office:value-type="date" office:date-value="2025-01-01"/></table:table-row>\
    </table:table></office:spreadsheet></office:body></office:document>
    """.utf8)

  static let excel2003 = Array(
    """
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
    xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Blad"><Table><Row><Cell>\
    <Data ss:Type="String">gemeente</Data></Cell><Cell><Data ss:Type="String">jaar</Data></Cell><Cell>\
    <Data ss:Type="String">inwoners</Data></Cell></Row><Row ss:Index="4"><Cell ss:MergeAcross="1" \
    ss:MergeDown="2"><Data ss:Type="String">Urk</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">\
    21000</Data></Cell><Cell><Data ss:Type="DateTime">2025-01-01T00:00:00</Data></Cell></Row></Table>\
    </Worksheet></Workbook>
    """.utf8)

  static let webPage = Array(
    """
    <!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body><h2>Bedragen x € 1.000</h2>\
    <table><caption>c</caption><tr><th>gemeente<th>jaar<th>inwoners</tr><tr><td rowspan=2>Urk<td colspan="2">\
    2025</tr><tr><td>2026<td>21.000<br>x</table><p>n<table><tr><td><table><tr><td>in</table></table>
    """.utf8)

  static let json = Array(
    """
    {"odata.metadata":"x","value":[{"gemeente":"Urk","jaar":2025,"inwoners":21000,"n":null,"w":true},
    {"gemeente":"\\u00e9","jaar":"2026","inwoners":1.5e3,"o":{"a":[1,2]}}],"odata.nextLink":"y"}
    """.utf8)
}

enum SheetWords {
  static let excel = [
    "<row r=\"1048576\">", "<c r=\"XFD1\"", " t=\"s\"", " t=\"inlineStr\"", " s=\"1\"", "<v>",
    "<f>",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "ZZZZZZ99999999999", "-1", "1E308", "45000.99999",
    "formatCode=\"", "[h]:mm", "#,##0,,", "state=\"veryHidden\"", "xml:space=\"preserve\"",
  ]
  static let openDocument = [
    "table:number-rows-repeated=\"1048576\"", "table:number-columns-repeated=\"16384\"",
    "table:number-columns-spanned=\"99999999\"", "table:number-rows-spanned=\"99999999\"",
    "office:value=\"", "office:value-type=\"percentage\"", "office:date-value=\"",
    "text:c=\"999999999\"",
    "<text:s/>", "<table:table ", "<table:table-row>", "<table:table-cell>", "<office:annotation>",
  ]
  static let excel2003 = [
    "ss:Index=\"9223372036854775807\"", "ss:MergeAcross=\"99999999\"", "ss:MergeDown=\"99999999\"",
    "ss:Type=\"DateTime\"", "ss:Type=\"Boolean\"", "ss:Type=\"Error\"", "<ss:Row>", "<ss:Cell>",
  ]
  static let webPage = [
    "<table>", "<tr>", "<td>", "<th>", "</table>", "colspan=\"65535\"", "rowspan=\"65535\"",
    "colspan=0",
    "rowspan=-1", "<thead>", "<tfoot>", "<br>", "&nbsp;", "&euro;", "&#0;", "<h2>", "<script>",
    "<!--",
    "charset=windows-1252", "<plaintext>", "<svg>", "<template>",
  ]
  static let json = [
    "{", "}", "[", "]", "null", "true", "\"value\":", "\\u0000", "\\uD83D", "1e999", "-0", "\"\"",
    "\"@odata.nextLink\":", "9223372036854775808",
  ]
  static let areas = [
    "\"FeatureCollection\"", "\"MultiPolygon\"", "\"GeometryCollection\"",
    "\"statcode\":\"GM0001\"",
    "\"jrstatcode\":\"2026GM0001\"", "[5.1,52.3]", "[1e308,-1e308]", "[140000,480000]",
    "urn:ogc:def:crs:EPSG::28992",
  ]
}
