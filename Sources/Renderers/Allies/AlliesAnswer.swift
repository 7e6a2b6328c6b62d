import Overviews
import Pages
import Records

/// Who shares our boards, to be rendered.
struct AlliesAnswer: FieldedAnswer {
  let allies: CouncilAllies

  var standing: Standing { allies.standing }
  var rowFields: FieldList<CouncilAllies.Ally> { Self.ally }
  /// One row for each municipality that shares an arrangement.
  var rows: [CouncilAllies.Ally] { allies.allies }

  func page(in language: Language) -> Page {
    AlliesPage(allies: allies, language: language).page
  }

  static let shape = AnswerShape<AlliesAnswer>.object(
    FieldList([
      .day { $0.allies.day },
      OrganisationFields.municipalityMember { $0.allies.municipality },
      Field(
        "aantalRegelingen", .init("aantal regelingen", "number of arrangements"),
        .integer { $0.allies.arrangementCount }),
      Field(
        "bondgenoten",
        .init(
          "de gemeenten die regelingen delen, de meeste eerst",
          "the municipalities that share arrangements, most first"),
        .rows(ally) { $0.allies.allies }),
      Field(
        "besturen",
        .init(
          "de besturen waarin de gemeente met anderen zit",
          "the boards in which the municipality sits with others"),
        .rows(board) { $0.allies.boards }),
      Field(
        "groepen",
        .init(
          "van elke grootte de groepen raden met in de meeste besturen een meerderheid",
          "of each size the groups of councils with a majority in most boards"),
        .rows(group) { answer in
          answer.allies.groups.map { GroupRow(group: $0, allies: answer.allies) }
        }),
      Field(
        "kleinsteMeerderheid",
        .init(
          "de kleinste grootte met in meer dan de helft van de besturen een meerderheid; leeg als die niet is gevonden",
          "the smallest size with a majority in more than half of the boards; empty where none was found"
        ),
        .integer { $0.allies.smallest?.size }),
      Field(
        "zienswijze",
        .init(
          "een tekst om samen mee te beginnen, regel voor regel",
          "a text to begin with together, line by line"),
        .sentences { AlliesWording(allies: $0.allies, language: $1).view }),
      Field(
        "uitleg", .init("hoe het te lezen is", "how to read it"),
        .sentences { AlliesWording(allies: $0.allies, language: $1).caveats }),
    ]))

  /// The groups of a size with the whole that they are of.
  struct GroupRow {
    let group: CouncilAllies.Group
    let allies: CouncilAllies
  }

  static let ally = FieldList<CouncilAllies.Ally>(
    [
      OrganisationFields.id, OrganisationFields.name.titled("gemeente", "municipality"),
      OrganisationFields.municipalityCode,
    ].of { $0.municipality } + [
      Field(
        "gedeeld", .init("gedeelde regelingen", "shared arrangements"),
        .init("hoeveel regelingen worden gedeeld", "how many arrangements are shared"),
        .integer { $0.shared.count }),
      Field(
        "besturen", .init("waarvan met een bestuur", "of these with a board"),
        .init("in hoeveel daarvan met een bestuur", "in how many of these with a board"),
        .integer { $0.boardCount }),
      Field(
        "regelingen", .init("systeemId’s", "systeemIds"),
        .init(
          "nummers van de versies van de gedeelde regelingen",
          "numbers of the versions of the shared arrangements"),
        .texts { $0.shared.map(\.arrangement.id.description) }),
    ], columns: "naam,gemeentecode,systeemId,gedeeld,besturen,regelingen")

  private static let board = FieldList<SharedBoard>([
    ArrangementFields.id.of { $0.arrangement.arrangement }.named("regeling"),
    ArrangementFields.line { $0.arrangement.line },
    ArrangementFields.title.of { $0.arrangement.arrangement },
    Field(
      "geteldNaar",
      .init(
        "stemmen, of deelnemers waar niet van iedereen de stemmen bekend zijn",
        "in Dutch: stemmen (votes), or deelnemers (participants) where not everybody's votes are known"
      ),
      .text { $0.isByVotes ? "stemmen" : "deelnemers" }),
    Field(
      "totaal", .init("hoeveel er zijn", "how many there are"), .integer { $0.total }),
    Field("nodig", .init("hoeveel genoeg is", "how many is enough"), .integer { $0.quota }),
    Field(
      "meerderheidAangenomen",
      .init(
        "of geen stuk de meerderheid noemt en meer dan de helft is aangenomen",
        "whether no document tells the majority and more than half is taken"),
      .flag { $0.isAssumed }),
    Field(
      "opgeheven",
      .init(
        "deelnemers die niet meer bestaan en niet meetellen",
        "participants that no longer exist and are not counted"),
      .integer { $0.abolishedCount }),
  ])

  private static let group = FieldList<GroupRow>([
    Field("aantalRaden", .init("hoeveel raden", "how many councils"), .integer { $0.group.size }),
    Field(
      "meerderheidIn",
      .init("in hoeveel besturen samen een meerderheid", "in how many boards a majority together"),
      .integer { $0.group.boardCount }),
    Field(
      "bovengrens",
      .init(
        "in hoeveel besturen een groep van die grootte hoogstens een meerderheid kan hebben",
        "in how many boards a group of that size can have a majority at most"),
      .integer { $0.group.bound }),
    Field(
      "exact",
      .init(
        "of vaststaat dat het niet beter kan", "whether it is certain that it cannot be better"),
      .flag { $0.group.isExact }),
    Field(
      "aantalGroepen",
      .init(
        "hoeveel groepen van die grootte dat kunnen; leeg als niet alle zijn bekeken",
        "how many groups of that size can do so; empty where not all were looked at"),
      .integer { $0.group.groupCount }),
    Field(
      "groepen",
      .init(
        "de eerste van die groepen, met de codes van de gemeenten",
        "the first of these groups, with the codes of the municipalities"),
      .textRows { $0.group.examples.map { $0.map(\.key) } }),
    Field(
      "regelingen",
      .init(
        "de regelingen waarin de eerste groep een meerderheid heeft",
        "the arrangements in which the first group has a majority"),
      .texts { row in
        row.group.boards.map { row.allies.boards[$0].arrangement.arrangement.id.description }
      }),
  ])
}
