/// The markup of WordprocessingML (ISO/IEC 29500-1, transitional) that a page is written in.
enum WordMarkup {
  /// A paragraph of runs in a style.
  static func paragraph(_ runs: String, style: String? = nil, properties: String = "") -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let all = style + properties
    return "<w:p>" + (all.isEmpty ? "" : "<w:pPr>\(all)</w:pPr>") + runs + "</w:p>\n"
  }

  /// A run of text. `properties` are markup, the text is not.
  static func run(_ text: String, properties: String = "") -> String {
    let text = HiddenCharacters.removed(from: text, trimming: false)
    if text.isEmpty { return "" }
    return "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
      + "<w:t xml:space=\"preserve\">\(XMLText.escape(text))</w:t></w:r>"
  }

  /// A line break within a paragraph.
  static let lineBreak = "<w:r><w:br/></w:r>"
  /// What brings the text behind it to the next stop.
  static let tab = "<w:r><w:tab/></w:r>"
  static let bold = "<w:b/>"
  /// Keeps a paragraph on the sheet of the next one.
  static let keptWithNext = "<w:keepNext/>"
  /// Puts a paragraph at the beginning of a sheet.
  static let onNewSheet = "<w:pageBreakBefore/>"

  /// Marks runs as text in a language.
  static func language(_ language: Language) -> String {
    "<w:lang w:val=\"\(language.tag)\"/>"
  }

  /// A place in the document that links lead to; `number` is unique within it.
  static func bookmark(_ name: String, number: Int) -> String {
    "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\"/><w:bookmarkEnd w:id=\"\(number)\"/>"
  }

  /// A link to a bookmark of the document.
  static func link(_ runs: String, toBookmark name: String) -> String {
    "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">\(runs)</w:hyperlink>"
  }

  /// A link to what a relationship of the document names.
  static func link(_ runs: String, toRelationship id: String) -> String {
    "<w:hyperlink r:id=\"\(id)\" w:history=\"1\">\(runs)</w:hyperlink>"
  }
}

extension Language {
  /// The tag of BCP 47 by which a word processor checks the spelling.
  var tag: String {
    switch self {
    case .dutch: "nl-NL"
    case .english: "en-GB"
    }
  }
}
