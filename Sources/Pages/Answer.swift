package import JSONText
package import Records

/// The answer to one question, in the three shapes from which every format is written.
package protocol Answer {
  /// What the answer rests on, and how old and how complete it is; every format says so.
  var standing: Standing { get }
  /// What people read, for text, Markdown and HTML, but for the documents that it rests on.
  func page(in language: Language) -> Page
  /// The rows of a table, for CSV.
  func sheet(in language: Language) -> Sheet
  /// The value with the keys of the public contract, then `bronnen`, the documents that it rests on, and `stand`: how
  /// old and how complete it is.
  func write(_ standing: Standing, to json: inout JSONText)
  /// What every value of the table and of JSON is.
  var codebook: Codebook { get }
  /// Whether what people read ends with the documents that the answer rests on; one that does not says so.
  var listsDocuments: Bool { get }
}

extension Answer {
  package var listsDocuments: Bool { true }

  /// What people read in answer, the documents that it rests on included.
  package func wholePage(in language: Language) -> Page {
    var page = page(in: language)
    if listsDocuments { page.sections += SourcesWording(standing, language).sections }
    return page
  }
}

/// An answer of which JSON and table follow from fields that are said once.
package protocol FieldedAnswer: Answer {
  /// What one row of the table is about.
  associatedtype Row
  /// What JSON is.
  static var shape: AnswerShape<Self> { get }
  /// The columns of the table; where JSON is the list of rows, its members too.
  var rowFields: FieldList<Row> { get }
  /// The rows of the table.
  var rows: [Row] { get }
  /// The rows of the table in a language, for rows that are what people read; otherwise ``rows``.
  func rows(in language: Language) -> [Row]
}

/// What the JSON of an answer is.
package enum AnswerShape<Answer>: Sendable {
  /// One object with these members, then `bronnen` and `stand`.
  case object(FieldList<Answer>)
  /// The list of its rows, which the public contract binds: each row has its `stand`.
  case rows
}

extension FieldedAnswer {
  package func rows(in language: Language) -> [Row] { rows }

  package var codebook: Codebook {
    let columns = rowFields.columnDescriptions + StandingFields.columns(of: standing)
    return switch Self.shape {
    case .object(let fields):
      Codebook(
        columns: columns,
        members: fields.memberDescriptions + StandingFields.members.map(\.description))
    case .rows:
      Codebook(
        columns: columns,
        members: rowFields.memberDescriptions + [StandingFields.member.description],
        root: "[].")
    }
  }

  package func sheet(in language: Language) -> Sheet {
    rowFields.sheet(rows(in: language), in: language)
  }

  package func write(_ standing: Standing, to json: inout JSONText) {
    func object<Subject>(
      _ fields: FieldList<Subject>, _ subject: Subject, _ last: [Field<Standing>],
      _ json: inout JSONText
    ) {
      json.object { json in
        for field in fields.members { field.write(subject, to: &json) }
        for field in last { field.write(standing, to: &json) }
      }
    }
    switch Self.shape {
    case .object(let fields): object(fields, self, StandingFields.members, &json)
    case .rows:
      json.array(rows) { json, row in object(rowFields, row, [StandingFields.member], &json) }
    }
  }
}

/// The table of an answer, with how old and how complete it is in its last columns; of these the columns that are
/// wanted.
package func table(of answer: some Answer, _ presentation: Presentation) -> Sheet {
  let sheet = answer.sheet(in: presentation.language).adding(
    answer.standing, in: presentation.language)
  return presentation.columns.map(sheet.choosing) ?? sheet
}

/// What people read in answer, with how old and how complete it is; without that in a frame, which tells it
/// of every page in it.
package func page(of answer: some Answer, _ presentation: Presentation) -> Page {
  var page = answer.wholePage(in: presentation.language)
  if presentation.frame == nil {
    page.standing = answer.standing.sentence(
      in: presentation.language, today: presentation.today)
  }
  return page
}

/// The bytes of an answer in a format.
package func bytes(
  of answer: some Answer, as format: OutputFormat, _ presentation: Presentation
) -> [UInt8] {
  guard case .json = format else { return Array(render(answer, as: format, presentation).utf8) }
  return json(answer, presentation)
}

private func json(_ answer: some Answer, _ presentation: Presentation) -> [UInt8] {
  var json = JSONText(indented: !presentation.isCompact)
  json.reserve(1 << 20)
  answer.write(answer.standing.asked(by: presentation.command), to: &json)
  return json.finish()
}

/// An answer in a format.
package func render(
  _ answer: some Answer, as format: OutputFormat, _ presentation: Presentation
) -> String {
  func page() -> Page { Pages.page(of: answer, presentation) }
  switch format {
  case .text:
    return PlainText(width: presentation.width, color: presentation.color).write(page())
  case .markdown:
    return Markdown().write(page())
  case .html:
    return html(page(), in: presentation.frame)
  case .json:
    return String(decoding: json(answer, presentation), as: UTF8.self)
  case .csv:
    return table(of: answer, presentation)
      .csv(raw: presentation.raw, hasHeader: presentation.hasHeader)
  }
}
