import Pages
import Records

/// What answers tell of a version of an arrangement.
enum ArrangementFields {
  static let id = Field<Arrangement>(
    "systeemId", .init("systeemId", "systeemId"),
    .init("nummer van de versie van de regeling", "number of the arrangement's version"),
    .text { $0.id.description })
  static let title = Field<Arrangement>(
    "titel", .init("regeling", "arrangement"),
    .init("titel van de regeling", "title of the arrangement"), .text { $0.title })
  static let citationTitle = Field<Arrangement>(
    "citeertitel", .init("citeertitel", "citation title"),
    .init(
      "korte titel waarmee de regeling zich laat aanhalen",
      "short title by which the arrangement is cited"), .text { $0.citationTitle })
  static let form = Field<Arrangement>(
    "samenwerkingsvorm", .init("vorm", "form"),
    .init(
      "vorm van de regeling: OL, BVO, GO, RZM, CC", "form of the arrangement: OL, BVO, GO, RZM, CC"),
    .code({ $0.formCode }, word: { $0.formName(in: $1) }))
  static let start = Field<Arrangement>(
    "inwerkingtreding", .init("in werking sinds", "in force since"),
    .init(
      "eerste dag waarop de versie van kracht is", "first day on which the version is in force"),
    .day { $0.inForce.start })
  static let end = Field<Arrangement>(
    "uitwerkingtreding", .init("eindigt op", "ends on"),
    .init(
      "eerste dag waarop de versie niet meer van kracht is; leeg als er geen bekend is",
      "first day on which the version is no longer in force; empty when none is known"),
    .day { $0.inForce.end })

  /// How many take part; `count` tells it of a row.
  static func participantCount<Row>(_ count: @escaping @Sendable (Row) -> Int) -> Field<Row> {
    Field(
      "aantalDeelnemers", .init("aantal deelnemers", "number of participants"),
      .init("hoeveel organisaties deelnemen", "how many organisations take part"),
      unit: .init("deelnemers", "participants"), .integer { count($0) })
  }

  /// The number of the line of versions; `line` tells it of a row.
  static func line<Row>(_ line: @escaping @Sendable (Row) -> LineID?) -> Field<Row> {
    Field(
      "lijn", .init("lijn", "line"),
      .init(
        "nummer van de eerste versie van de regeling", "number of the arrangement's first version"),
      .text { line($0)?.description })
  }
}

extension Arrangement {
  /// The register's abbreviation of the form.
  var formCode: String? { form?.rawValue ?? unknownForm }
}
