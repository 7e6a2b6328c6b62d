/// The styles of a Word document: the looks of the HTML page on paper.
struct WordStyles {
  /// The colour of links and bars, as in HTML.
  static let blue = "0B4F9E"
  /// The most characters of a term that stands beside its values.
  static let longestTerm = 26

  private static let (soft, tint, line) = ("4D4D4D", "F2F5F9", "C3CBD6")
  private let language: Language

  /// The styles of a document in a language.
  init(_ language: Language) {
    self.language = language
  }

  /// The part of the document that holds them.
  var part: String {
    WordParts.declaration + """
      <w:styles xmlns:w="\(WordParts.main)"><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/>\
      <w:szCs w:val="21"/>\(WordMarkup.language(language))</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>

      """ + Self.paragraphs.joined(separator: "\n") + Self.characters + Self.table + "</w:styles>"
  }

  private static let paragraphs =
    [
      style("Normal", "Normal", isDefault: true),
      style(
        "Title", "Title", paragraph: "<w:keepNext/>" + spacing(after: 160), run: bold(size: 36)),
    ]
    + (1...6).map { level in
      style(
        "Heading\(level)", "heading \(level)",
        paragraph: "<w:keepNext/><w:keepLines/>" + (level == 1 ? under : "")
          + spacing(before: level == 1 ? 400 : 280, after: level == 1 ? 140 : 80)
          + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
        run: bold(size: [30, 25, 23, 21, 21, 21][level - 1]), next: "Normal")
    } + [
      style("ListBullet", "List Bullet", paragraph: bullet + spacing(after: 60)),
      style(
        "Caption", "caption", paragraph: "<w:keepNext/>" + spacing(before: 120, after: 60),
        run: colour),
      own("Standing", "Standing", run: colour),
      own("SummaryLead", "Summary Lead", paragraph: box, run: size(24), next: "Summary"),
      own("Summary", "Summary", paragraph: box),
      own("SummaryFact", "Summary Fact", paragraph: box(tabs: stop + summaryIndent)),
      own(
        "Fact", "Fact",
        paragraph: tabs(stop) + spacing(after: 60)
          + "<w:ind w:left=\"\(stop)\" w:hanging=\"\(stop)\"/>"),
      own(
        "Numbered", "Numbered",
        paragraph: tabs(numberStop) + spacing(after: 60)
          + "<w:ind w:left=\"\(numberStop)\" w:hanging=\"\(numberStop)\"/>"),
      own("Sample", "Sample", paragraph: box),
      own("TableText", "Table Text", paragraph: tight, run: size(18)),
      own(
        "TableHead", "Table Head", basedOn: "TableText", paragraph: "<w:keepNext/>", run: "<w:b/>"),
      own("RowHead", "Row Head", basedOn: "TableText", run: "<w:b/>"),
      own(
        "AfterTable", "After Table",
        paragraph: "<w:spacing w:before=\"0\" w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/>"),
      style("Footer", "footer", paragraph: "<w:jc w:val=\"right\"/>", run: colour + size(18)),
    ]

  private static let characters = """
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:rPr><w:color w:val="\(blue)"/><w:u w:val="single"/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Reference"><w:name w:val="Reference"/>\
    <w:rPr><w:color w:val="\(blue)"/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Term"><w:name w:val="Term"/>\
    <w:rPr>\(colour)</w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/>\
    <w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/>\
    \(size(19))</w:rPr></w:style>
    """

  /// Lines between the rows alone, a heavier one under the header.
  private static let table = """
    <w:style w:type="table" w:customStyle="1" w:styleId="AnswerTable"><w:name w:val="Answer Table"/>\
    <w:tblPr><w:tblBorders>\(border("bottom", 4))\(border("insideH", 4))</w:tblBorders><w:tblCellMar>\
    <w:left w:w="0" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\(border("bottom", 12))</w:tcBorders>\
    </w:tcPr></w:tblStylePr></w:style>
    """

  // MARK: The pieces, in the order that the schema asks of them

  private static let stop = 3_118
  private static let summaryIndent = 170
  private static let numberStop = 425
  private static let colour = "<w:color w:val=\"\(soft)\"/>"
  private static let under =
    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"2\" w:color=\"\(line)\"/></w:pBdr>"
  private static let bullet = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
  private static let box = box(tabs: nil)
  private static let tight =
    "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>"

  private static func box(tabs place: Int?) -> String {
    """
    <w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="\(blue)"/></w:pBdr>\
    <w:shd w:val="clear" w:color="auto" w:fill="\(tint)"/>\(place.map(tabs) ?? "")\
    <w:ind w:left="\(summaryIndent)"/>
    """
  }

  private static func tabs(_ place: Int) -> String {
    "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(place)\"/></w:tabs>"
  }

  private static func spacing(before: Int = 0, after: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static func bold(size halfPoints: Int) -> String { "<w:b/>" + size(halfPoints) }

  private static func border(_ side: String, _ width: Int) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"0\" w:color=\"\(line)\"/>"
  }

  /// A style that word processors know by its name.
  private static func style(
    _ id: String, _ name: String, isDefault: Bool = false, paragraph: String = "",
    run: String = "", next: String? = nil
  ) -> String {
    style(
      id, name, basedOn: isDefault ? nil : "Normal",
      attributes: isDefault ? " w:default=\"1\"" : "",
      paragraph, run, next)
  }

  /// A style of our own.
  private static func own(
    _ id: String, _ name: String, basedOn base: String = "Normal", paragraph: String = "",
    run: String = "", next: String? = nil
  ) -> String {
    style(id, name, basedOn: base, attributes: " w:customStyle=\"1\"", paragraph, run, next)
  }

  private static func style(
    _ id: String, _ name: String, basedOn base: String?, attributes: String, _ paragraph: String,
    _ run: String, _ next: String?
  ) -> String {
    "<w:style w:type=\"paragraph\"\(attributes) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
      + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }
}
