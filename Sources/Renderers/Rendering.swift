package import Pages
import Records

/// An answer that is ready to be written in any format.
package struct Rendering: Sendable {
  private let answer: any Answer & Sendable

  init(_ answer: some Answer & Sendable) {
    self.answer = answer
  }

  /// The answer as text in a format.
  package func text(as format: OutputFormat, _ presentation: Presentation) -> String {
    render(answer, as: format, presentation)
  }

  /// What every value in CSV and JSON is.
  package var codebook: Codebook { answer.codebook }

  /// What every value in CSV and JSON is, as CSV.
  package func codebook(_ presentation: Presentation) -> String {
    answer.codebook.sheet(in: presentation.language).csv(raw: presentation.raw)
  }

  /// What people read in answer.
  package func page(_ presentation: Presentation) -> Page {
    Pages.page(of: answer, presentation)
  }

  /// The charts and maps of the answer as one picture (SVG); `nil` where it has none.
  package func pictures(_ presentation: Presentation) -> String? {
    PagePictures(of: page(presentation))?.svg
  }

  /// The answer as a workbook: its table, what the columns are, and the documents it rests on.
  package func workbook(_ presentation: Presentation) -> Workbook {
    let language = presentation.language
    let documents = answer.documents
    let columns = answer.codebook.columns.filter { column in
      presentation.columns?.contains(column.path) ?? true
    }
    return Workbook(
      title: answer.page(in: language).title,
      day: documents.map(\.date).max(), isRaw: presentation.raw,
      sheets: [
        Workbook.Page(language("gegevens", "data"), table(of: answer, presentation)),
        Workbook.Page(
          language("velden", "fields"), Codebook.sheet(columns, in: language)),
        Workbook.Page(
          language("bronnen", "sources"),
          DocumentFields.reading.sheet(documents, in: language)),
      ])
  }
}

/// What can be answered by itself.
package protocol Answerable {
  /// The answer, ready to be written.
  var answer: Rendering { get }
}

/// An answer in a format.
package func render(
  _ question: some Answerable, as format: OutputFormat, _ presentation: Presentation
) -> String {
  question.answer.text(as: format, presentation)
}
