import JSONText
package import Overviews
import Pages
import Records

/// A change, and the day up to which changes are told.
struct ChangeRow {
  let change: Change
  let until: Day
  /// The date of the last export that speaks of the time in question.
  let lastExport: Day?
}

/// What is told of each change.
enum ChangesFields {
  /// Whether anything was compared.
  static let compared = Field<Changes>(
    "vergeleken",
    .init("of er exports zijn om te vergelijken", "whether there are exports to compare"),
    .flag { $0.comparison == .several })

  /// A change, as an element of `wijzigingen` and as a row of the table.
  static let change = FieldList<ChangeRow>(
    [
      Field(
        "soort", .init("soort", "kind"), .init("wat er veranderde", "what changed"),
        .code({ $0.change.kind.rawValue }, word: { $0.change.kind.name(in: $1) })),
      ArrangementFields.id.of { $0.change.arrangement }
        .named("regeling", .init("nummer van de versie", "number of the version")),
      ArrangementFields.line { $0.change.line },
      ArrangementFields.title.of { $0.change.arrangement },
      Field(
        "organisatie", .init("nummer van de organisatie", "number of the organisation"),
        .init("nummer van de organisatie", "number of the organisation"),
        .text { $0.change.organisation?.id.description }),
      Field(
        "organisatieNaam", .init("organisatie", "organisation"),
        .init("naam van de organisatie", "name of the organisation"),
        .text { $0.change.organisation?.name }),
      Field(
        "veld", .init("veld", "field"), .init("welk gegeven veranderde", "which fact changed"),
        .code({ $0.change.field?.rawValue }, word: { $0.change.field?.name(in: $1) })),
      Field(
        "oud", .init("oud", "old"), .init("wat er stond", "what it was"),
        .text { $0.change.old?.plain }),
      Field(
        "nieuw", .init("nieuw", "new"), .init("wat er nu staat", "what it is now"),
        .text { $0.change.new?.plain }),
      Field(
        "datum", .init("datum", "date"),
        .init(
          "de dag waarop het volgens het register gebeurde; leeg als het die niet geeft",
          "the day on which it happened by the register; empty when it gives none"),
        .day { $0.change.day }),
      Field(
        "herkomst", .init("herkomst", "origin"),
        .init(
          "vermeld of afgeleid, bij een deelname",
          "recorded or derived, of a participation, in Dutch"),
        .text { $0.change.origin?.rawValue }),
      Field(
        "aangekondigd",
        .init(
          "of het een dag is die al bekend was, en geen verandering in het register",
          "whether it is a day that was known already, and no change in the register"),
        .flag { $0.change.sighting == nil }),
      Field(
        "gezienTussen",
        .init(
          "de data van de exports waartussen het gebeurde: de laatste van ervoor, de eerste van erna",
          "the dates of the exports between which it happened: the last before, the first after"),
        .texts { $0.change.sighting?.dates }),
      Field(
        "verschillen",
        .init("wat de nieuwe versie veranderde", "what the new version changed"),
        .object(DifferenceFields.difference) { $0.change.difference }),
    ],
    columns: """
      soort,titel,regeling,lijn,organisatieNaam,organisatie,veld,oud,nieuw,datum,herkomst,gezienNa,gezienIn,\
      verschillen
      """,
    columnsOnly: [
      Field(
        "gezienNa", .init("gezien na", "seen after"),
        .init(
          "datum van de laatste export van ervoor", "date of the last export from before"),
        .day { $0.change.sighting?.before }),
      Field(
        "gezienIn", .init("gezien in", "seen in"),
        .init("datum van de eerste export van erna", "date of the first export from after"),
        .day { $0.change.sighting?.after }),
      DifferenceFields.points { row, language in
        row.change.difference.map(
          ChangeWording(language: language, until: row.until, lastExport: row.lastExport).points)
      },
    ])
}

/// What is told of how a version differs from the one before it.
enum DifferenceFields {
  static let difference = FieldList<VersionDifference>([
    Field(
      "vorigeVersie", .init("nummer van de versie ervoor", "number of the version before"),
      .text { $0.previous?.id.description }),
    Field(
      "toegetreden", .init("wie erbij kwamen", "who joined"),
      .rows(OrganisationFields.mention) { $0.joined }),
    Field(
      "laterToegetreden",
      .init("wie tijdens de versie erbij kwamen", "who joined while the version was in force"),
      .rows(joining) { $0.joinedLater }),
    Field(
      "nietMeerVermeld",
      .init("wie de nieuwe versie niet meer vermeldt", "who the new version no longer lists"),
      .rows(OrganisationFields.mention) { $0.noLongerListed }),
    Field(
      "bestuursorganen",
      .init("wiens deelnemende bestuursorganen anders zijn", "whose bodies that take part differ"),
      .rows(bodies) { $0.bodies }),
    Field(
      "velden", .init("welke andere gegevens anders zijn", "which other facts differ"),
      .rows(field) { $0.fields }),
  ])

  /// The column `verschillen`: the same in sentences.
  static func points<Row>(
    _ points: @escaping @Sendable (Row, Language) -> [String]?
  ) -> Field<Row> {
    Field(
      "verschillen", .init("verschillen", "differences"),
      .init("wat de nieuwe versie veranderde", "what the new version changed"),
      .sentences { points($0, $1) ?? [] })
  }

  private static let joining = FieldList<VersionDifference.Joining>([
    OrganisationFields.mentionedID.of { $0.participant },
    OrganisationFields.mentionedName.of { $0.participant },
    Field("datum", .init("datum van toetreding", "date of joining"), .day { $0.day }),
  ])

  private static let bodies = FieldList<VersionDifference.BodiesChange>([
    OrganisationFields.mentionedID.of { $0.participant },
    OrganisationFields.mentionedName.of { $0.participant },
    Field(
      "oud", .init("bestuursorganen in de versie ervoor", "bodies in the version before"),
      .texts { $0.old.map(\.name) }),
    Field(
      "nieuw", .init("bestuursorganen in de nieuwe versie", "bodies in the new version"),
      .texts { $0.new.map(\.name) }),
  ])

  private static let field = FieldList<VersionDifference.FieldChange>([
    Field("veld", .init("welk gegeven", "which fact"), .text { $0.field.rawValue }),
    Field("oud", .init("wat er stond", "what it was"), .text { $0.old?.plain }),
    Field("nieuw", .init("wat er nu staat", "what it is now"), .text { $0.new?.plain }),
  ])
}

extension ChangesAnswer {
  static let shape = AnswerShape<ChangesAnswer>.object(
    FieldList([
      Field(
        "van", .init("de dag waarna wijzigingen tellen", "the day after which changes count"),
        .day { $0.changes.since }),
      Field(
        "tot", .init("de laatste dag die meetelt", "the last day that counts"),
        .day { $0.changes.until }),
      Field(
        "gemeente",
        .init(
          "code van de gemeente waarover het gaat; leeg bij het hele land",
          "code of the municipality that it is about; empty for the whole country"),
        .text { $0.changes.council?.code?.text }),
      ChangesFields.compared.of { $0.changes },
      Field(
        "wijzigingen", .init("de wijzigingen, op datum", "the changes, by date"),
        .rows(ChangesFields.change) { $0.rows }),
      Field(
        "hiaten",
        .init(
          "data van opeenvolgende exports die ver uit elkaar liggen",
          "dates of consecutive exports that lie far apart"),
        .textRows { $0.changes.gaps.map(\.dates) }),
      FeedEnd.coverageAtStart.of { $0.changes },
    ]))

  var rowFields: FieldList<ChangeRow> { ChangesFields.change }
  /// One row for each change.
  var rows: [ChangeRow] {
    changes.items.map {
      ChangeRow(change: $0, until: changes.until, lastExport: changes.exports.last?.date)
    }
  }
}

/// The last line of a feed.
private struct FeedEnd {
  let changes: Changes
  let cursor: String?

  static let fields = FieldList<FeedEnd>([
    Field(
      "cursor",
      .init("waar de volgende lezing verdergaat", "where the next reading goes on"),
      .text { $0.cursor }),
    ChangesFields.compared.of { $0.changes },
    Field(
      "register",
      .init("tot en met welke dag het register loopt", "up to which day the register goes"),
      .day { $0.changes.standing.register }),
    coverageAtStart.of { $0.changes },
    Field(
      "dekking",
      .init(
        "hoeveel deelnames bekend zijn op de laatste dag",
        "how many participations are known on the last day"),
      .object(StandingFields.coverage) { $0.changes.standing.coverage }),
  ])

  static let coverageAtStart = Field<Changes>(
    "dekkingVan",
    .init(
      "hoeveel deelnames bekend zijn op de dag waarna wijzigingen tellen",
      "how many participations are known on the day after which changes count"),
    .object(StandingFields.coverage) { $0.standingAtStart.coverage })
}

/// Changes as a feed: one JSON object a line, with the keys of `wijzigingen` in the contract, and a last
/// line with the cursor from which the next reading goes on.
package func renderFeed(_ changes: Changes, cursor: String?) -> String {
  var text = ""
  func add<Row>(_ row: Row, _ fields: FieldList<Row>) {
    text += compactJSON { fields.write(row, to: &$0) }
  }
  for row in ChangesAnswer(changes: changes).rows { add(row, ChangesFields.change) }
  add(FeedEnd(changes: changes, cursor: cursor), FeedEnd.fields)
  return text
}

extension Sighting {
  /// The dates of the exports before and after, as JSON has them.
  fileprivate var dates: [String] { [before.description, after.description] }
}
