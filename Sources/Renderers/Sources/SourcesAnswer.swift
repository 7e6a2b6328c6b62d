import JSONText
import Pages
import Records

/// The documents in the register, to be rendered.
struct SourcesAnswer: Answer {
  let documents: [Document]

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language("Ingelezen documenten", "Documents read"))
    let sources = SourcesWording(documents: documents, language: language)
    guard !documents.isEmpty else {
      page.summary = [.paragraph(sources.nothingRead)]
      return page
    }
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

  /// One row for each document.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("nummer", "number"), key: "id"),
        .init(title: language("soort", "kind"), key: "soort"),
        .init(title: language("bestand", "file"), key: "bestand"),
        .init(title: "SHA-256", key: "sha256"),
        .init(title: language("datum", "date"), key: "datum"),
        .init(title: language("ingelezen", "read at"), key: "ingelezen"),
        .init(title: language("gelezen", "read"), key: "gelezen"),
        .init(title: language("opgeslagen", "stored"), key: "opgeslagen"),
        .init(title: language("ongewijzigd", "unchanged"), key: "ongewijzigd"),
        .init(title: language("afgewezen", "rejected"), key: "afgewezen"),
        .init(title: language("genegeerd", "ignored"), key: "genegeerd"),
      ],
      rows: documents.enumerated().map { place, document in
        let ledger = document.ledger
        return [
          .number(place + 1), .text(document.kind.rawValue), .text(document.fileName),
          .text(document.sha256), .date(document.date), .text(document.readAt),
          .number(ledger.read), .number(ledger.stored), .number(ledger.unchanged),
          .number(ledger.rejected), .number(ledger.ignored),
        ]
      })
  }

  func write(to json: inout JSONText) {
    json.array(documents.enumerated()) { json, numbered in
      let document = numbered.element
      let ledger = document.ledger
      json.object {
        $0.sourceMembers(document, number: numbered.offset + 1)
        $0.member("gelezen", ledger.read)
        $0.member("opgeslagen", ledger.stored)
        $0.member("ongewijzigd", ledger.unchanged)
        $0.member("afgewezen", ledger.rejected)
        $0.member("genegeerd", ledger.ignored)
      }
    }
  }
}
