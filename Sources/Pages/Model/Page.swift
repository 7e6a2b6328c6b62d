/// What people read in answer to a question, before it gets a format.
///
/// Text, Markdown and HTML are written from the same page, so every sentence stands in one place.
/// Values of the register go in as they are; each format makes them safe.
package struct Page: Sendable {
  /// The language it is written in.
  package let language: Language
  /// What the page is about.
  package let title: String
  /// The title on a website, which says by itself of which day its pages are; `nil` for the same title.
  package var titleOnSite: String?
  /// How old and how complete the answer is: on top, under the title. Empty where what surrounds the page
  /// says it.
  package var standing: Phrase = []
  /// The answer itself, before any section.
  package var summary: [Block]
  /// The rest, in order.
  package var sections: [Section]

  /// A page.
  package init(
    language: Language, title: String, summary: [Block] = [], sections: [Section] = []
  ) {
    self.language = language
    self.title = title
    self.summary = summary
    self.sections = sections
  }
}

/// A part of a page under a heading.
package struct Section: Sendable {
  /// The anchor of the section that names what an answer rests on; a frame's sections come before it.
  package static let anchorOfSources = "bronnen"

  /// The heading.
  package let title: String
  /// The name other parts link to, unique within the page.
  package let anchor: String
  /// What the part is about, where that may have a page of its own.
  package let subject: PageSubject?
  /// A word above the heading that tells to what group the part belongs.
  package let label: String?
  /// Whether it begins on a sheet of its own on paper.
  package let beginsSheet: Bool
  /// What stands under the heading.
  package var blocks: [Block]
  /// Parts within this part.
  package var subsections: [Section]

  /// A part of a page.
  package init(
    title: String, anchor: String, subject: PageSubject? = nil, label: String? = nil,
    beginsSheet: Bool = false, blocks: [Block] = [], subsections: [Section] = []
  ) {
    self.title = title
    self.anchor = anchor
    self.subject = subject
    self.label = label
    self.beginsSheet = beginsSheet
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// A building block of a page.
package enum Block: Sendable {
  /// Sentences.
  case paragraph(Phrase)
  /// The register's own text, always in Dutch, line by line.
  case verbatim([String])
  /// Points without order.
  case list([Phrase])
  /// Points in their order, numbered from 1.
  case numbered([Phrase])
  /// A text to take over and complete, line by line, in the language of the page.
  case sample([String])
  /// Terms with their values.
  case facts([Fact])
  /// The answers to the first questions, at a glance.
  case highlights([Highlight])
  /// Rows and columns.
  case table(Table)
  /// Amounts as bars; a table beside it tells the same.
  case chart(BarChart)
  /// Maps, beside each other where there is room, with the paths that they share; a table or list beside them
  /// tells the same.
  case maps([MapPicture], MapPaths?)
  /// Boxes with numbered arrows; the blocks beside it tell in words what they are.
  case drawing(Diagram)
  /// A picture that lies beside the page, with what it shows in words.
  case picture(address: String, text: String)
  /// Blocks that a reader may pass over, folded where the format can fold.
  case details(summary: String, [Block])
}

/// A term with its values; one without values is not shown.
package struct Fact: Sendable {
  /// The term.
  package let term: String
  /// What it is; none hides it.
  package let values: [Phrase]

  /// A term with any number of values.
  package init(_ term: String, _ values: [Phrase]) {
    self.term = term
    self.values = values
  }

  /// A term with a value of plain text, or none.
  package init(_ term: String, _ value: String?) {
    self.init(term, value.map { [[.text($0)]] } ?? [])
  }
}

/// The answer to one question: short, with what must be known to read it.
package struct Highlight: Sendable {
  /// The question.
  package let question: String
  /// The answer, in a few words.
  package let answer: Phrase
  /// What must be known besides, a sentence each.
  package let remarks: [Phrase]
  /// What a sheet of paper has of the parts that a screen leads to, a sentence each.
  package let onPaper: [String]

  /// An answer.
  package init(
    _ question: String, _ answer: Phrase, _ remarks: [Phrase] = [], onPaper: [String] = []
  ) {
    self.question = question
    self.answer = answer
    self.remarks = remarks
    self.onPaper = onPaper
  }

  /// The same answer, with more of it on paper.
  package func onPaper(_ sentences: [String]) -> Highlight {
    Highlight(question, answer, remarks, onPaper: sentences)
  }

  /// The answer and the remarks as values of one term.
  var fact: Fact { Fact(question, [answer] + remarks) }

  /// The same with what a sheet of paper has.
  var factOnPaper: Fact { Fact(question, fact.values + onPaper.map { [.text($0)] }) }
}

/// A table of which the first column names the row. A column without any value is left out.
package struct Table: Sendable {
  /// What the table is of.
  package let caption: String
  /// The columns that have a value.
  package let columns: [Column]
  /// The rows, each with a cell for every column.
  package let rows: [[Phrase]]

  /// A table; what a row lacks at its end is empty. Pages make theirs of ``PageColumn``s.
  init(caption: String, columns: [Column], rows: [[Phrase]]) {
    let kept = columns.indices.filter { column in
      rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
    self.caption = caption
    self.columns = kept.map { columns[$0] }
    self.rows = rows.map { row in kept.map { row.indices.contains($0) ? row[$0] : [] } }
  }

  /// Whether it has more columns than a sheet of paper has room for: its rows are stacked there.
  var isWide: Bool { columns.count > 7 }

  /// A column: its heading, and whether its values are numbers.
  package struct Column: Sendable {
    /// The heading.
    package let title: String
    /// Whether the values are numbers.
    package let isNumeric: Bool
    /// The key of the field that it shows; `nil` for a column of the page's own.
    package let key: String?

    init(title: String, isNumeric: Bool = false, key: String? = nil) {
      self.title = title
      self.isNumeric = isNumeric
      self.key = key
    }
  }
}

/// A run of text in which some parts are more than text.
package typealias Phrase = [Inline]

extension Phrase {
  /// Plain text; empty when there is none.
  package static func text(_ text: String?) -> Phrase { text.map { [.text($0)] } ?? [] }
}

extension Block {
  /// A map by itself; nothing where there is none.
  package static func map(_ map: MapPicture?) -> [Block] { map.map { [.maps([$0], nil)] } ?? [] }

  /// A paragraph of plain text.
  package static func paragraph(_ text: String) -> Block { .paragraph(.text(text)) }
}

/// A part of a phrase.
package enum Inline: Sendable {
  /// Plain text.
  case text(String)
  /// Something to type, such as a command.
  case code(String)
  /// What to type to go on, and what says the same on a website, where nothing is typed; empty for
  /// nothing.
  case instruction(Phrase, website: Phrase)
  /// A value as it is read, with the exact wording and the value for programs where a format has a
  /// place for them.
  case value(String, exact: String, data: String)
  /// A link to the web; made with ``link(_:to:)``, which admits safe addresses only.
  case web(label: String, address: String)
  /// A link to a section of the page.
  case section(label: String, anchor: String)
  /// A term that is explained on the page.
  case term(label: String, Term)
  /// A link to a page or a file of the same site, relative to the page.
  case local(label: String, address: String)
  /// A name of something that may have a page of its own; plain text where it has none.
  case subject(label: String, PageSubject)

  /// A link, or the label and the address as text when the address is not one to follow.
  ///
  /// Only `http`, `https` and `mailto` are followed: other schemes could run a script or open a
  /// program.
  package static func link(_ label: String?, to address: String) -> Inline {
    if isSafe(address) { return .web(label: label ?? address, address: address) }
    guard let label, label != address else { return .text(address) }
    return .text("\(label) (\(address))")
  }

  /// How addresses that are followed begin, in small letters.
  private static let followed = ["http://", "https://", "mailto:"].map { Array($0.utf8) }

  private static func isSafe(_ address: String) -> Bool {
    let start = address.utf8.prefix(8).map { $0 | 0x20 }
    return followed.contains { start.starts(with: $0) && address.utf8.count > $0.count }
      && address.unicodeScalars.allSatisfy {
        $0.value > 0x20 && ($0.value < 0x7F || $0.value > 0x9F && !$0.properties.isWhitespace)
      }
      && HiddenCharacters.removed(from: address) == address
  }
}
