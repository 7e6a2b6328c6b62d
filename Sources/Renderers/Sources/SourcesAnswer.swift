import Pages
import Records

/// The documents in the register, to be rendered.
struct SourcesAnswer: FieldedAnswer {
  let standing: Standing

  private var documents: [CitedDocument] { standing.documents }

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language("Ingelezen documenten", "Documents read"))
    guard !documents.isEmpty else { return page }
    page.summary = [.paragraph(language.count(documents.count, .document) + ".")]
    let outcomes = Section(
      title: language("Wat er is gelezen", "What was read"), anchor: "gelezen",
      blocks: [.table(outcomes(in: language))])
    page.sections = [outcomes]
    return page
  }

  private func outcomes(in language: Language) -> Table {
    DocumentFields.reading.table(
      language(
        "Wat er van de gegevens in elk document is geworden",
        "What became of the records in each document"), documents, in: language,
      [
        "bestand", .field("ingelezen") { .text(language.moment($0.readAt)) }, "gelezen",
        "opgeslagen", "ongewijzigd", "afgewezen", "genegeerd",
      ])
  }

  static let shape = AnswerShape<SourcesAnswer>.rows
  var rowFields: FieldList<CitedDocument> { DocumentFields.reading }
  /// One row for each document.
  var rows: [CitedDocument] { documents }
}
