extension HTMLFrame {
  /// A frame for a page that others show within theirs: one self-contained file without a way around, of which links
  /// open beside it. `address` is where a subject has a page, as a whole address.
  package static func embedded(
    in language: Language, standing: Phrase,
    address: @escaping @Sendable (PageSubject) -> String?
  ) -> HTMLFrame {
    HTMLFrame(
      standing: standing, additions: [], terms: [], hasPageOfSources: true,
      wrap: { title, content in
        HTML.head(title, in: language, "<base target=\"_blank\"/>\n") + """
          <body>
          <main>
          <h1>\(title)</h1>
          \(content)</main>
          </body>
          </html>

          """
      }, address: address)
  }
}
