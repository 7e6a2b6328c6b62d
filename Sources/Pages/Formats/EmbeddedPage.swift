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
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="\(HTMLStyle.contentSecurityPolicy)"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="color-scheme" content="light dark"/>
        <base target="_blank"/>
        <title>\(title)</title>
        <style>\(HTMLStyle.sheet)</style>
        </head>
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
