import Pages
import Records

/// The documents in the register, to be rendered.
struct SourcesAnswer: FieldedAnswer {
  let documents: [CitedDocument]
  let day: Day

  var standing: Standing { Standing(day: day, documents: documents) }

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language("Ingelezen documenten", "Documents read"))
    let sources = SourcesWording(documents: documents, language: language)
    guard !documents.isEmpty else { return page }
    page.summary = [.paragraph(language.count(documents.count, .document) + ".")]
    let outcomes = Section(
      title: language("Wat er is gelezen", "What was read"), anchor: "gelezen",
      blocks: [.table(outcomes(in: language))])
    page.sections = [outcomes] + sources.sections
    return page
  }

  private func outcomes(in language: Language) -> Table {
    Table(
      caption: language(
        "Wat er van de gegevens in elk document is geworden",
        "What became of the records in each document"),
      columns: [
        .init(title: language("Bestand", "File")),
        .init(title: language("Ingelezen", "Read at")),
        .init(title: language("Gelezen", "Read"), isNumeric: true),
        .init(title: language("Opgeslagen", "Stored"), isNumeric: true),
        .init(title: language("Ongewijzigd", "Unchanged"), isNumeric: true),
        .init(title: language("Afgewezen", "Rejected"), isNumeric: true),
        .init(title: language("Genegeerd", "Ignored"), isNumeric: true),
      ],
      rows: documents.map { document in
        let ledger = document.ledger
        let counts = [
          ledger.read, ledger.stored, ledger.unchanged, ledger.rejected, ledger.ignored,
        ]
        return [[.text(document.fileName)], [.text(language.moment(document.readAt))]]
          + counts.map { [.text(language.number($0))] }
      })
  }

  static let shape = AnswerShape<SourcesAnswer>.rows
  var rowFields: FieldList<CitedDocument> { DocumentFields.reading }
  /// One row for each document.
  var rows: [CitedDocument] { documents }
}
