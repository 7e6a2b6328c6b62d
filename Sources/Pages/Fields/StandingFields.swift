package import Records

/// How old and how complete an answer is, as JSON and tables tell it.
package enum StandingFields {
  /// The member `stand`: of an answer that is an object, or of every row of one that is a list.
  package static let member = Field<Standing>(
    "stand",
    .init("hoe oud en hoe volledig het antwoord is", "how old and how complete the answer is"),
    .object(FieldList(list.members + [command])) { $0 })

  /// The last members of an answer that is an object: `bronnen` and ``member``.
  package static let members = [DocumentFields.member, member]

  private static let command = Field<Standing>(
    "opdracht",
    .init(
      "opdracht die het antwoord vroeg, zonder plaatsen op de computer; leeg als zij meer vroeg",
      "command that asked the answer, without places on the computer; empty where it asked more"),
    .text { $0.command })

  private static let list = FieldList<Standing>(
    [
      Field(
        "register", .init("register bijgewerkt tot en met", "register up to date until"),
        .init(
          "dag van de nieuwste export van het register die bekend is",
          "day of the newest export of the register that is known"),
        .day { $0.register }),
      Field(
        "peildatum",
        .init("dag waarvoor het antwoord geldt", "day for which the answer holds"),
        .day { $0.day }),
      Field(
        "bekendOp",
        .init(
          "dag van kennis, als die is gevraagd: wat later is gedateerd telt niet mee",
          "day of knowledge, where one was asked: what is dated later does not count"),
        .day { $0.knownOn }),
      Field(
        "dekking",
        .init(
          "hoeveel deelnames bekend zijn op de dag; leeg bij een antwoord dat daar niet over gaat",
          "how many participations are known on the day; empty for an answer that is not about those"
        ),
        .object(coverage) { $0.coverage }),
      Field(
        "versie",
        .init(
          "versie van het programma dat het antwoord gaf",
          "version of the program that gave the answer"),
        .text { _ in ProgramVersion.current }),
      Field(
        "licentie",
        .init(
          "licentie van wat uit het register komt; voor cijfers en zienswijzen geldt die van het document",
          "licence of what comes from the register; for figures and views that of the document holds"
        ),
        .text { _ in RegisterLicence.identifier }),
    ])

  /// How old an answer is and which command asked it, as a table of one row.
  package static func sheet(_ standing: Standing, in language: Language) -> Sheet {
    FieldList(columns: list.members.filter { $0.value.type != .object } + [command])
      .sheet([standing], in: language)
  }

  /// How many participations are known on a day.
  package static let coverage = FieldList<Standing.Coverage>([
    Field(
      "vermeld",
      .init(
        "deelnames in een versie die op de dag van kracht is",
        "participations in a version that is in force on the day"),
      .integer { $0.recorded }),
    Field(
      "afgeleid",
      .init(
        "deelnames die alleen volgen uit de eerste, latere versie van een regeling",
        "participations that follow only from the first, later version of an arrangement"),
      .integer { $0.derived }),
  ])

  /// The last columns of the table of an answer as a codebook tells them.
  static func columns(of standing: Standing) -> [FieldDescription] {
    Array(columns.columnDescriptions.prefix(standing.coverage == nil ? 1 : 3))
  }

  /// The last columns of every table: the same in each row.
  static let columns = FieldList<Standing>(columns: list.members.prefix(1) + coverageColumns)

  private static let coverageColumns: [Field<Standing>] = [
    Field(
      "vermeld", .init("deelnames vermeld", "participations recorded"),
      .init(
        "deelnames in een versie die op de dag van kracht is, van het hele antwoord",
        "participations in a version that is in force on the day, of the whole answer"),
      .integer { $0.coverage?.recorded }),
    Field(
      "afgeleid", .init("deelnames afgeleid", "participations derived"),
      .init(
        "deelnames die alleen volgen uit de eerste, latere versie van een regeling",
        "participations that follow only from the first, later version of an arrangement"),
      .integer { $0.coverage?.derived }),
  ]
}

extension Sheet {
  /// The table with the standing in its last columns, the same in each row; the coverage where there is
  /// one.
  func adding(_ standing: Standing, in language: Language) -> Sheet {
    let fields = StandingFields.columns.columns.prefix(standing.coverage == nil ? 1 : 3)
    return Sheet(
      columns: columns + fields.map { Column($0.description, in: language) },
      rows: rows.map { row in row + fields.map { $0.value.cell(of: standing, in: language) } })
  }
}
