import Overviews
import Pages
import Records

/// What is told of the mergers before and after a municipality.
enum MergerFields {
  static let merger = FieldList<Merger>(columns: [
    date,
    Field(
      "gemeentecodeOud", .init("gemeentecode van", "code from"),
      .init("code van de gemeente ervoor", "code of the municipality before"),
      .text { $0.before.code?.text }),
    Field(
      "gemeenteOud", .init("van", "from"),
      .init("naam van de gemeente ervoor", "name of the municipality before"),
      .text { $0.before.name }),
    Field(
      "gemeentecodeNieuw", .init("gemeentecode naar", "code to"),
      .init("code van de gemeente erna", "code of the municipality after"),
      .text { $0.after.code?.text }),
    Field(
      "gemeenteNieuw", .init("naar", "to"),
      .init("naam van de gemeente erna", "name of the municipality after"), .text { $0.after.name }),
    manner,
  ])

  /// The steps before or after, each with those beyond it under the same key.
  static func steps(_ key: StaticString) -> FieldList<Lineage.Step> {
    FieldList([
      date.of { $0.merger }, manner.of { $0.merger },
      Field(
        "naam", .init("naam van de andere gemeente", "name of the other municipality"),
        .text { $0.other.name }),
      Field(
        "gemeentecode", .init("code van de andere gemeente", "code of the other municipality"),
        .text { $0.other.code?.text }),
      Field(
        key, .init("dezelfde gegevens, een stap verder", "the same facts, one step further"),
        .more({ steps(key) }) { $0.further }),
    ])
  }

  private static let date = Field<Merger>(
    "datum", .init("datum", "date"),
    .init("de dag waarop de verandering inging", "the day on which the change took effect"),
    .day { $0.date })
  private static let manner = Field<Merger>(
    "wijze", .init("hoe", "how"),
    .init("hoe de ene gemeente de andere werd", "how the one municipality became the other"),
    .code({ $0.manner.rawValue }, word: { $0.manner.name(in: $1) }))
}

extension LineageAnswer {
  static let shape = AnswerShape<LineageAnswer>.object(
    FieldList([
      OrganisationFields.municipalityMember { $0.lineage.municipality },
      Field(
        "bestaatTot",
        .init(
          "eerste dag waarop de gemeente niet meer bestaat",
          "first day on which the municipality no longer exists"), .day { $0.lineage.end }),
      Field(
        "voorgangers", .init("de gemeenten ervoor", "the municipalities before it"),
        .rows(MergerFields.steps("voorgangers")) { $0.lineage.predecessors }),
      Field(
        "opvolgers", .init("de gemeenten erna", "the municipalities after it"),
        .rows(MergerFields.steps("opvolgers")) { $0.lineage.successors }),
    ]))

  var rowFields: FieldList<Merger> { MergerFields.merger }
  /// One row for each change.
  var rows: [Merger] { rows(lineage.predecessors + lineage.successors) }
}
