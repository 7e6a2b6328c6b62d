import NetworkFormats
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

  /// The bytes of the answer in a format.
  package func bytes(as format: OutputFormat, _ presentation: Presentation) -> [UInt8] {
    Pages.bytes(of: answer, as: format, presentation)
  }

  /// What every value in CSV and JSON is.
  package var codebook: Codebook { answer.codebook }

  /// What every value in CSV and JSON is, as CSV.
  package func codebook(_ presentation: Presentation) -> String {
    answer.codebook.sheet(in: presentation.language).csv(raw: presentation.raw)
  }

  /// What the CSV for programs is and rests on, as a data package with it as the one file: for citing, and for programs
  /// that take the types of columns from it.
  ///
  /// `name` is that of the file without extension; the command of the presentation is the one that gives the CSV.
  package func dataPackage(_ name: String, _ presentation: Presentation) -> String {
    var raw = presentation
    raw.raw = true
    let wanted = answer.codebook.columns.filter { column in
      presentation.columns?.contains(column.path) ?? true
    }
    let columns =
      presentation.columns.map { keys in
        keys.compactMap { key in wanted.first { $0.path == key } }
      } ?? wanted
    let title = answer.page(in: presentation.language).title
    let standing = answer.standing.asked(by: presentation.command)
    let isRegister = standing.documents.allSatisfy { $0.kind == .registerExport }
    return DataPackage.render(
      name: "wgr-\(name)", title: title, day: standing.day, standing: standing,
      language: presentation.language,
      files: [
        PackagedFile(
          path: "\(name).csv", title: title, columns: columns.map(\.field),
          origin: isRegister ? .register : .mixed, csv: text(as: .csv, raw))
      ])
  }

  /// What people read in answer.
  package func page(_ presentation: Presentation) -> Page {
    Pages.page(of: answer, presentation)
  }

  /// The charts and maps of the answer as one picture (SVG); `nil` where it has none.
  package func pictures(_ presentation: Presentation) -> String? {
    PagePictures(of: page(presentation))?.svg
  }

  /// The answer as a workbook: its table, what the columns are, the documents it rests on, and the command that asked.
  package func workbook(_ presentation: Presentation) -> Workbook {
    let language = presentation.language
    let standing = answer.standing.asked(by: presentation.command)
    let columns = answer.codebook.columns.filter { column in
      presentation.columns?.contains(column.path) ?? true
    }
    return Workbook(
      title: answer.page(in: language).title,
      day: standing.documents.map(\.date).max(), isRaw: presentation.raw,
      sheets: [
        Workbook.Page(language("gegevens", "data"), table(of: answer, presentation)),
        Workbook.Page(
          language("velden", "fields"), Codebook.sheet(columns, in: language)),
        Workbook.Page(
          language("bronnen", "sources"),
          DocumentFields.reading.sheet(standing.documents, in: language)),
        Workbook.Page(
          language("antwoord", "answer"),
          StandingFields.sheet(standing, in: language)),
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
