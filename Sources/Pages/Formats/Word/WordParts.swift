/// The parts of a Word document beside its body and its styles: what it holds, and the foot of its pages.
enum WordParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// The names of WordprocessingML.
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let vendor = "application/vnd.openxmlformats-officedocument"

  static func contentTypes(charts: Int) -> String {
    let parts =
      [("document", "document.main")] + ["styles", "numbering", "settings"].map { ($0, $0) }
    let overrides =
      (parts + [("footer1", "footer")]).map { name, type in
        override("/word/\(name).xml", "\(vendor).wordprocessingml.\(type)+xml")
      }
      + (0..<charts).map {
        override("/word/charts/chart\($0 + 1).xml", "\(vendor).drawingml.chart+xml")
      }
    return declaration + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      \(overrides.joined())\
      \(override(
        "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))\
      </Types>
      """
  }

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"\(part)\" ContentType=\"\(type)\"/>"
  }

  static let relationships =
    declaration + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>\
      </Relationships>
      """

  /// The relationships of the body: the addresses that it links to as `rId1` and on, the charts that it shows
  /// as `chart1` and on, and the other parts.
  static func documentRelationships(_ addresses: [String], charts: Int) -> String {
    let links = addresses.enumerated().map { place, address in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/hyperlink\" "
        + "Target=\"\(XMLText.escape(address))\" TargetMode=\"External\"/>"
    }
    let parts =
      ["styles", "numbering", "settings"].map { (id: $0, type: $0, target: $0) }
      + [(id: "footer", type: "footer", target: "footer1")]
      + (0..<charts).map { (id: "chart\($0 + 1)", type: "chart", target: "charts/chart\($0 + 1)") }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">" + links.joined()
      + parts.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target).xml\"/>"
      }.joined() + "</Relationships>"
  }

  /// The title, which screen readers say first, and the language.
  static func properties(title: String, _ language: Language) -> String {
    declaration + """
      <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>\(XMLText.escape(HiddenCharacters.removed(from: title)))</dc:title>\
      <dc:creator>wgr</dc:creator><dc:language>\(language.tag)</dc:language></cp:coreProperties>
      """
  }

  /// A body on A4 sheets with margins of 2 cm and page numbers.
  static func document(_ body: String) -> String {
    declaration + """
      <w:document xmlns:w="\(main)" xmlns:r="\(office)"><w:body>
      \(body)<w:sectPr><w:footerReference w:type="default" r:id="footer"/>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" \
      w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  /// Words are broken at the end of a line, and word processors take the document for one of today.
  static func settings(_ language: Language) -> String {
    declaration + """
      <w:settings xmlns:w="\(main)"><w:autoHyphenation/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/></w:compat><w:themeFontLang w:val="\(language.tag)"/></w:settings>
      """
  }

  static func footer(_ language: Language) -> String {
    declaration + "<w:ftr xmlns:w=\"\(main)\">"
      + WordMarkup.paragraph(
        WordMarkup.run(language("Pagina ", "Page ")) + field("PAGE")
          + WordMarkup.run(language(" van ", " of ")) + field("NUMPAGES"), style: "Footer")
      + "</w:ftr>"
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \">\(WordMarkup.run("1"))</w:fldSimple>"
  }

  /// One level of bullets.
  static let numbering =
    declaration + """
      <w:numbering xmlns:w="\(main)"><w:abstractNum w:abstractNumId="0">\
      <w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
      <w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
}
