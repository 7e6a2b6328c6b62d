package import Records

/// What answers tell of a document that they rest on.
package enum DocumentFields {
  /// Which document it is, as every answer tells under `bronnen`: what the document itself says. When it was
  /// read here is no part of an answer, so that the same documents give the same one.
  package static let source = FieldList(
    identity(
      date: { $0.dateOrigin == .reading ? nil : $0.date }, readAt: { _ in nil }))

  /// Which document it is, and what became of the records in it.
  package static let reading = FieldList(
    identity(date: { $0.date }, readAt: { $0.readAt }) + outcomes,
    columns: """
      id,soort,bestand,sha256,datum,ingelezen,gelezen,opgeslagen,ongewijzigd,afgewezen,genegeerd
      """)

  private static func identity(
    date: @escaping @Sendable (CitedDocument) -> Day?,
    readAt: @escaping @Sendable (CitedDocument) -> String?
  ) -> [Field<CitedDocument>] {
    [
      Field(
        "id", .init("nr.", "no."),
        .init(
          "nummer van het document in dit antwoord, waarnaar ‘bron’ verwijst",
          "number of the document in this answer, to which ‘bron’ refers"), .integer { $0.number }),
      Field(
        "soort", .init("soort", "kind"), .init("soort document", "kind of document"),
        .text { $0.kind.rawValue }),
      Field(
        "bestand", .init("bestand", "file"), .init("naam van het bestand", "name of the file"),
        .text { $0.fileName }),
      Field(
        "sha256", .init("SHA-256", "SHA-256"),
        .init("SHA-256 van de bytes van het bestand", "SHA-256 of the file's bytes"),
        .text { $0.sha256 }),
      Field(
        "datum", .init("datum", "date"),
        .init(
          "datum van het document zelf; leeg als het die niet geeft",
          "the document's own date; empty when it gives none"), .day(date)),
      Field(
        "ingelezen", .init("ingelezen", "read at"),
        .init(
          "tijdstip van inlezen, in UTC; alleen in het overzicht van ingelezen documenten",
          "moment of reading, in UTC; in the list of documents read alone"),
        .text(readAt)),
    ]
  }

  private static let outcomes: [Field<CitedDocument>] = [
    Field(
      "gelezen", .init("gelezen", "read"),
      .init(
        "hoeveel gegevens erin staan: de vier aantallen hierna samen",
        "how many records are in it: the four counts that follow together"),
      .integer { $0.ledger.read }),
    Field(
      "opgeslagen", .init("opgeslagen", "stored"),
      .init("hoeveel er nieuw of anders waren", "how many were new or different"),
      .integer { $0.ledger.stored }),
    Field(
      "ongewijzigd", .init("ongewijzigd", "unchanged"),
      .init("hoeveel al zo bekend waren", "how many were known already"),
      .integer { $0.ledger.unchanged }),
    Field(
      "afgewezen", .init("afgewezen", "rejected"),
      .init("hoeveel niet gelezen konden worden", "how many could not be read"),
      .integer { $0.ledger.rejected }),
    Field(
      "genegeerd", .init("genegeerd", "ignored"),
      .init("hoeveel bewust zijn weggelaten", "how many were left out on purpose"),
      .integer { $0.ledger.ignored }),
  ]

  /// The member `bronnen` of what rests on documents.
  package static let member = Field<Standing>(
    "bronnen",
    .init("de documenten waarop het antwoord berust", "the documents that the answer rests on"),
    .rows(source) { $0.documents })
}
