import Graph
import NetworkFormats
import Pages
import Records

extension CouncilCongruenceAnswer {
  private static let pair = FieldList<CouncilCongruence.Pair>(columns: [
    title.of { $0.first.arrangement }.named("regeling", .init("regeling", "arrangement")),
    ArrangementFields.id.of { $0.first.arrangement }.titled("nummer", "number"),
    title.of { $0.second.arrangement }.named(
      "andereRegeling", .init("andere regeling", "other arrangement")),
    ArrangementFields.id.of { $0.second.arrangement }
      .named("anderSysteemId", .init("ander nummer", "other number")),
    Field(
      "gedeeld", .init("in beide", "in both"),
      .init("hoeveel deelnemers in beide", "how many participants in both"),
      unit: .init("deelnemers", "participants"), .integer { $0.shared }),
    Field(
      "samen", .init("in een van beide", "in either"),
      .init("hoeveel deelnemers in een van beide", "how many participants in either"),
      unit: .init("deelnemers", "participants"), .integer { $0.all }),
    Field(
      "index", .init("index", "index"),
      .init("in beide gedeeld door in een van beide (Jaccard)", "in both by in either (Jaccard)"),
      .decimal { $0.index }),
  ])

  private static let title = Field<Arrangement>(
    "titel", .init("regeling", "arrangement"),
    .init("citeertitel, anders titel", "citation title, else title"), .text { $0.shortTitle })

  static let arrangement = FieldList<CouncilCongruence.Compared>([
    ArrangementFields.id.of { $0.arrangement }.titled("nummer", "number"),
    title.of { $0.arrangement },
    ArrangementFields.form.of { $0.arrangement },
    ArrangementFields.participantCount { $0.participantCount }
      .titled("deelnemers", "participants"),
  ])

  static let shape = AnswerShape<CouncilCongruenceAnswer>.object(
    FieldList([
      .day { $0.congruence.day },
      NetworkExport.organisation { ($0.congruence.organisation, $0.congruence.day) },
      CongruenceFields.mean { $0.congruence.mean },
      Field(
        "samenwerking",
        .init(
          "met wie zij samenwerkt, en hoe vaak dezelfden",
          "with whom it works together, and how often the same"),
        .object(FieldList(CongruenceFields.partners)) { $0.congruence.partners }),
      Field(
        "regelingen", .init("in de volgorde van de matrix", "in the order of the matrix"),
        .rows(arrangement) { $0.congruence.arrangements }),
      Field(
        "matrix",
        .init("de index van elke twee regelingen", "the index of each two arrangements"),
        .matrix { $0.congruence.arrangements.map { $0.indices.map { $0 } } }),
    ]))

  var rowFields: FieldList<CouncilCongruence.Pair> { Self.pair }
  /// One row for each pair.
  var rows: [CouncilCongruence.Pair] { congruence.pairs }
}

extension NationalCongruenceAnswer {
  /// A municipality's congruence, with the municipality where the network has it.
  typealias Row = (council: NationalCongruence.Council, municipality: Organisation?)

  private static let council = FieldList<Row>(
    [
      Field(
        "systeemId", .init("nummer", "number"),
        .init("nummer van de gemeente", "number of the municipality"),
        .text { $0.council.organisation.description }),
      Field(
        "naam", .init("gemeente", "municipality"),
        .init("naam van de gemeente", "name of the municipality"),
        .text { $0.municipality?.name ?? $0.council.organisation.description }),
      Field(
        "code",
        .init("code van de gemeente, zoals GM0307", "code of the municipality, such as GM0307"),
        .text { $0.municipality?.code?.text }),
      Field(
        "aantalRegelingen", .init("regelingen", "arrangements"),
        .init("aan hoeveel regelingen ze meedoet", "in how many arrangements it takes part"),
        .integer { $0.council.arrangementCount }),
      CongruenceFields.mean { $0.council.mean },
    ] + CongruenceFields.partners.of { $0.council.partners },
    columns: """
      naam,code,systeemId,aantalRegelingen,gemiddelde,partners,congruentie,incongruentie,schalen,multiplexiteit
      """)

  static let shape = AnswerShape<NationalCongruenceAnswer>.object(
    FieldList([
      .day { $0.network.day },
      CongruenceFields.mean { $0.congruence.mean },
      Field(
        "mediaan", .init("het midden van de gemiddelden", "the middle of the means"),
        .decimal { $0.congruence.median }),
      Field(
        "paren",
        .init(
          "aantal tweetallen regelingen met een gedeelde deelnemer",
          "number of pairs of arrangements with a shared participant"),
        .integer { $0.congruence.pairCount }),
      Field(
        "gelijkeParen",
        .init(
          "hoeveel daarvan precies dezelfde deelnemers hebben",
          "how many of those have exactly the same participants"),
        .integer { $0.congruence.identicalPairCount }),
      Field(
        "verdeling",
        .init(
          "aantal tweetallen per tiende van de index, van 0 tot 1",
          "number of pairs in each tenth of the index, from 0 to 1"),
        .integers { $0.congruence.distribution }),
      Field(
        "vormen", .init("de vormen, in de volgorde van de matrix", "the forms, in matrix order"),
        .texts { $0.congruence.forms.map(\.form.rawValue) }),
      Field(
        "matrix",
        .init("de gemiddelde index voor elke twee vormen", "the mean index for each two forms"),
        .matrix { $0.congruence.forms.map(\.means) }),
      Field(
        "gemeenten",
        .init(
          "de gemeenten, de meest samenvallende eerst", "the municipalities, most congruent first"),
        .rows(council) { $0.rows }),
    ]))

  var rowFields: FieldList<Row> { Self.council }
  /// One row for each municipality.
  var rows: [Row] {
    congruence.councils.map { (council: $0, municipality: network.organisations[$0.organisation]) }
  }
}

private enum CongruenceFields {
  /// How far a municipality works together with the same ones each time.
  static let partners: [Field<PartnerCongruence>] = [
    Field(
      "partners", .init("partners", "partners"),
      .init(
        "met hoeveel andere gemeenten een regeling wordt gedeeld, elk één keer geteld",
        "with how many other municipalities an arrangement is shared, each counted once"),
      unit: .init("gemeenten", "municipalities"), .integer { $0.partnerCount }),
    Field(
      "congruentie", .init("congruentie", "congruence"),
      .init(
        "aan welk deel van de regelingen een partner meedoet, gemiddeld over de partners; van 0 tot 1",
        "in which part of the arrangements a partner takes part, on average over the partners; from 0 to 1"
      ),
      .decimal { $0.congruence }),
    Field(
      "incongruentie", .init("incongruentie", "incongruence"),
      .init("1 min de congruentie", "1 less the congruence"), .decimal { $0.incongruence }),
    Field(
      "schalen", .init("schalen", "scales"),
      .init(
        "hoeveel verschillende groepen gemeenten de regelingen hebben",
        "how many different groups of municipalities the arrangements have"),
      .integer { $0.scaleCount }),
    Field(
      "multiplexiteit", .init("multiplexiteit", "multiplexity"),
      .init(
        "hoeveel verschillende onderwerpen met een partner worden gedeeld, gemiddeld over de partners met een herkend "
          + "onderwerp",
        "how many different subjects are shared with a partner, on average over the partners with a subject that is "
          + "recognised"), .decimal { $0.multiplexity }),
  ]

  /// The mean index over pairs of arrangements.
  static func mean<Row>(_ mean: @escaping @Sendable (Row) -> Double?) -> Field<Row> {
    Field(
      "gemiddelde", .init("gemiddelde index", "mean index"),
      .init(
        "gemiddelde index van Jaccard over de tweetallen; leeg bij minder dan twee regelingen",
        "mean index of Jaccard over the pairs; empty for fewer than two arrangements"),
      .decimal { mean($0) })
  }
}
