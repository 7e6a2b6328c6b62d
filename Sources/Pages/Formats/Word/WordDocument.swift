import ZIPArchives

extension Page {
  /// The page as a Word document (.docx, ISO/IEC 29500): real headings, tables with a header row, page numbers
  /// and the language in which to check spelling. The same page gives the same bytes.
  ///
  /// Throws ``ZIPArchive/Problem`` when it does not fit in an archive.
  package func wordDocument() throws -> [UInt8] {
    let body = WordBody(self)
    let charts = body.charts.enumerated().map { place, chart in
      ("word/charts/chart\(place + 1).xml", chart.part)
    }
    var archive = ZIPArchive(year: 1980, month: 1, day: 1)
    for (name, content) in [
      ("[Content_Types].xml", WordParts.contentTypes(charts: charts.count)),
      ("_rels/.rels", WordParts.relationships),
      ("docProps/core.xml", WordParts.properties(title: title, language)),
      ("word/document.xml", WordParts.document(body.markup)),
      ("word/styles.xml", WordStyles(language).part),
      ("word/numbering.xml", WordParts.numbering),
      ("word/settings.xml", WordParts.settings(language)),
      ("word/footer1.xml", WordParts.footer(language)),
      (
        "word/_rels/document.xml.rels",
        WordParts.documentRelationships(body.addresses, charts: charts.count)
      ),
    ] + charts {
      try archive.add(Array(content.utf8), as: name)
    }
    return try archive.packed(comment: "")
  }
}
