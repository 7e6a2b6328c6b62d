package import Records

/// What surrounds an HTML page that is one of many, as on a website.
package struct HTMLFrame: Sendable {
  /// Puts a whole document together from the title and what stands under it, both as HTML.
  package let wrap: @Sendable (_ title: String, _ content: String) -> String
  /// How old and how complete what the page tells is; it stands under the summary.
  package let standing: Phrase
  /// Sections that come after those of the page itself, but before its sources.
  package let additions: [Section]
  /// The terms that are explained where a page first uses them.
  package let terms: [Term]
  /// Whether a page beside this one tells the documents: then they stand here only where something cites them.
  let hasPageOfSources: Bool
  /// The address of the page about a subject, relative to this page; `nil` when there is none.
  package let address: @Sendable (PageSubject) -> String?

  /// A frame.
  package init(
    standing: Phrase = [], additions: [Section] = [], terms: [Term] = [],
    hasPageOfSources: Bool = false,
    wrap: @escaping @Sendable (_ title: String, _ content: String) -> String,
    address: @escaping @Sendable (PageSubject) -> String?
  ) {
    self.standing = standing
    self.additions = additions
    self.terms = terms
    self.hasPageOfSources = hasPageOfSources
    self.wrap = wrap
    self.address = address
  }
}

/// What a page of its own can be about.
package enum PageSubject: Hashable, Sendable {
  /// A municipality, by its code.
  case municipality(OrganisationCode)
  /// The calendar of a municipality.
  case calendar(of: OrganisationCode)
  /// An arrangement over time, by the number of its line.
  case arrangement(line: LineID)
  /// The signals of one kind in the whole country, by its code.
  case signals(code: String)
}

/// A page as an HTML document: in a frame, or alone without one.
package func html(_ page: Page, in frame: HTMLFrame?) -> String {
  HTML(page, in: frame).text
}

/// A building block by itself as HTML, for a page that is put together otherwise.
package func html(_ block: Block, language: Language, in frame: HTMLFrame) -> String {
  HTML(Page(language: language, title: ""), in: frame).text(of: block)
}

/// The style sheet of every page, for a frame to link to.
package var sheetOfPages: String { HTMLStyle.sheet }
