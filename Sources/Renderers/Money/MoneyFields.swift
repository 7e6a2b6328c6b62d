import Overviews
import Pages
import Records

/// What is told of the money between a municipality and its arrangements.
enum MoneyFields {
  /// What a municipality pays to an arrangement by one statement.
  struct Contribution {
    let total: ContributionSeries.Total
    let entry: CouncilMoney.Entry
    let standing: ContributionStanding?

    /// What is paid to an arrangement, statement by statement.
    static func all(_ entry: CouncilMoney.Entry) -> [Contribution] {
      let standings = entry.standings
      return entry.contributions.totals.map { total in
        Contribution(
          total: total, entry: entry,
          standing: standings.first {
            $0.year == total.year && $0.documentKind == total.documentKind
          })
      }
    }

    var change: ContributionSeries.Total.Change? { entry.contributions.change(of: total) }
  }

  /// `bijdragen` of an arrangement.
  static let contribution = FieldList<Contribution>(amounts + comparisons)

  private static let amounts: [Field<Contribution>] = [
    year { $0.total.year }, kind { $0.total.documentKind }, amount { $0.total.sum },
    perInhabitant { $0.entry.perInhabitant($0.total) },
    headcountYear { $0.entry.perInhabitant($0.total) },
  ]

  private static let comparisons: [Field<Contribution>] = [
    change { $0.change?.difference }, rate { $0.change?.rate }, isWhole { $0.change?.isWhole },
    isBreak { $0.entry.contributions.isBreak(at: $0.total) },
    Field(
      "vergelekenMetPrognose",
      .init(
        "delen waarvan het jaar ervoor alleen een prognose bekend is",
        "parts of which only a forecast is known of the year before"),
      .texts { ($0.change?.forecast ?? []).map { $0 ?? "" } }),
    Field(
      "onderdelenNietBekend",
      .init(
        "delen die in een ander jaar wel bekend zijn", "parts that are known of another year"),
      .texts { $0.entry.contributions.missingParts(of: $0.total) }),
    Field(
      "gemeentenNietBekend",
      .init(
        "voorgangers van wie geen bijdrage bekend is",
        "predecessors whose contribution is not known"),
      .texts { $0.total.gaps.filter { !$0.isPart }.map(\.municipality) }),
    Field(
      "verdeeldeGemeenten",
      .init(
        "voorgangers die zijn verdeeld en niet meetellen",
        "predecessors that were divided and do not count"),
      .texts { $0.total.gaps.filter(\.isPart).map(\.municipality) }),
    estimate { $0.entry.estimates.sum($0.total.year, $0.total.documentKind) },
    share { $0.standing?.share },
    Field(
      "aantalDeelnemersMetCijfer",
      .init(
        "van hoeveel deelnemers een cijfer bekend is", "of how many participants one is known"),
      .integer { $0.standing?.knownCount }),
    Field(
      "rang",
      .init(
        "de hoeveelste per inwoner, de hoogste is 1", "rank per inhabitant, the highest is 1"),
      .integer { $0.standing?.ranking?.rank }),
    Field(
      "aantalVergeleken",
      .init("met hoeveel deelnemers is vergeleken", "how many participants were compared"),
      .integer { $0.standing?.ranking?.count }),
  ]

  /// A year and statement of what is paid to all arrangements together.
  typealias Total = (total: CouncilMoney.Total, money: CouncilMoney)

  /// `bijdragen` of the summary.
  static let total = FieldList<Total>(totalAmounts + totalComparisons)

  private static let totalAmounts: [Field<Total>] = [
    year { $0.total.year }, kind { $0.total.documentKind }, amount { $0.total.amount },
    perInhabitant { $0.total.perInhabitant }, headcountYear { $0.total.perInhabitant },
  ]

  private static let totalComparisons: [Field<Total>] = [
    knownCount { $0.total.arrangementCount },
    change { $0.total.change?.difference }, rate { $0.total.change?.rate },
    Field(
      "aantalRegelingenVergeleken",
      .init(
        "over hoeveel regelingen de verandering gaat", "how many arrangements the change covers"
      ),
      .integer { $0.total.change?.arrangementCount }),
    isWhole { $0.total.change?.isWhole }, isBreak { $0.total.isBreak },
    estimate { $0.total.estimate },
    Field(
      "nietGekoppeld",
      .init(
        "wat onder namen staat die aan geen regeling zijn gekoppeld",
        "what stands under names that are linked to no arrangement"),
      .euros { $0.money.untied($0.total.year, $0.total.documentKind)?.amount }),
    Field(
      "aantalNamenNietGekoppeld", .init("hoeveel namen dat zijn", "how many names those are"),
      .integer { $0.money.untied($0.total.year, $0.total.documentKind)?.nameCount }),
  ]

  /// `voorgangers`: whose figures are counted with those of the municipality and how.
  static let predecessor = FieldList<Predecessors.Predecessor>([
    Field(
      "naam", .init("naam van de voorganger", "name of the predecessor"),
      .text { $0.municipality.name }),
    Field(
      "gemeentecode", .init("code van de voorganger", "code of the predecessor"),
      .text { $0.municipality.code?.text }),
    Field(
      "datum",
      .init("de dag waarop die opging in een ander", "the day on which it went into another"),
      .day { $0.date }),
    Field(
      "geteld", .init("geheel, schatting of niet", "whole, estimate or not, in Dutch"),
      .text { $0.passage.code }),
    Field(
      "aandeel", .init("welk deel overging, bij een schatting", "which part, for an estimate"),
      .share { $0.passage.share }),
  ])

  /// The member `voorgangers`; left out where mergers are not followed.
  static func predecessors<Row>(
    _ followed: @escaping @Sendable (Row) -> FollowedMergers?
  ) -> Field<Row> {
    Field(
      "voorgangers",
      .init(
        "gemeenten wier bijdragen zijn meegeteld; alleen waar dat is gevraagd",
        "municipalities whose contributions are counted; only where that was asked for"),
      .askedRows(predecessor) { followed($0)?.predecessors.all })
  }

  static func year<Row>(_ year: @escaping @Sendable (Row) -> Int?) -> Field<Row> {
    Field(
      "boekjaar", .init("boekjaar", "budget year"),
      .init("het jaar waarover de bedragen gaan", "the year that the amounts are about"),
      .year { year($0) })
  }

  static func kind<Row>(_ kind: @escaping @Sendable (Row) -> DocumentKind?) -> Field<Row> {
    Field(
      "documentsoort", .init("documentsoort", "statement"),
      .init("begroting, jaarrekening, …", "budget, accounts, … in Dutch"),
      .code({ kind($0)?.rawValue }, word: { kind($0)?.name(in: $1) }))
  }

  static func amount<Row>(_ amount: @escaping @Sendable (Row) -> Euro?) -> Field<Row> {
    Field(
      "totaal", .init("bijdrage", "contribution"),
      .init("wat de gemeente betaalt, alles samen", "what the municipality pays, all together"),
      .euros { amount($0) })
  }

  static func perInhabitant<Row>(
    _ amount: @escaping @Sendable (Row) -> PerInhabitant?
  ) -> Field<Row> {
    Field(
      "perInwoner", .init("per inwoner", "per inhabitant"),
      .init("het bedrag gedeeld door het aantal inwoners", "the amount by number of inhabitants"),
      unit: .init("euro", "euros"), .exact { amount($0)?.description })
  }

  /// The year whose inhabitants an amount was divided by.
  static func headcountYear<Row>(
    _ amount: @escaping @Sendable (Row) -> PerInhabitant?
  ) -> Field<Row> {
    Field(
      "inwonersJaar", .init("jaar van de inwoners", "year of the inhabitants"),
      .init(
        "van welk jaar het aantal inwoners is; leeg bij het aantal van het register",
        "of which year the number of inhabitants is; empty for that of the register"),
      .year { amount($0)?.headcount.year })
  }

  static func change<Row>(_ difference: @escaping @Sendable (Row) -> Euro?) -> Field<Row> {
    Field(
      "verandering", .init("verandering in een jaar", "change in a year"),
      .init(
        "verschil met het jaar ervoor, over de delen die van beide jaren bekend zijn",
        "difference from the year before, over the parts that are known of both years"),
      .euros { difference($0) })
  }

  static func rate<Row>(_ rate: @escaping @Sendable (Row) -> Rate?) -> Field<Row> {
    Field(
      "veranderingPercentage", .init("hetzelfde in procenten", "the same in percent"),
      unit: .init("procent", "percent"), .exact { rate($0)?.description })
  }

  static func isWhole<Row>(_ isWhole: @escaping @Sendable (Row) -> Bool?) -> Field<Row> {
    Field(
      "veranderingGehele", .init("verandering van de hele bijdrage", "change of the whole"),
      .init(
        "of de verandering over de hele bijdrage gaat en niet over een deel",
        "whether the change is of the whole contribution and not of a part"), .flag { isWhole($0) })
  }

  static func share<Row>(_ share: @escaping @Sendable (Row) -> Rate?) -> Field<Row> {
    Field(
      "aandeel", .init("aandeel (%)", "share (%)"),
      .init(
        "aandeel in wat alle deelnemers met een cijfer betalen",
        "share in what all participants with a figure pay"),
      unit: .init("procent", "percent"), .exact { share($0)?.description })
  }

  static func isBreak<Row>(_ isBreak: @escaping @Sendable (Row) -> Bool) -> Field<Row> {
    Field(
      "reeksBreuk",
      .init(
        "of het bedrag geen reeks vormt met dat van het jaar ervoor",
        "whether the amount is no series with that of the year before"), .flag { isBreak($0) })
  }

  static func estimate<Row>(_ estimate: @escaping @Sendable (Row) -> Euro?) -> Field<Row> {
    Field(
      "schatting",
      .init(
        "wat delen van verdeelde voorgangers zouden zijn; zit niet in het totaal",
        "what parts of divided predecessors would be; not in the total"), .euros { estimate($0) })
  }

  static func knownCount<Row>(_ count: @escaping @Sendable (Row) -> Int) -> Field<Row> {
    Field(
      "aantalRegelingenMetCijfer",
      .init(
        "van hoeveel regelingen een bijdrage bekend is", "of how many arrangements one is known"),
      .integer { count($0) })
  }
}

extension Predecessors.Passage {
  /// How the figures are counted (`geteld`).
  fileprivate var code: String {
    switch self {
    case .whole, .renamed: "geheel"
    case .part(let share): share == nil ? "niet" : "schatting"
    }
  }

  /// The part that went over; `nil` for the whole.
  fileprivate var share: Percentage? {
    if case .part(let share) = self { share } else { nil }
  }
}

/// What is told of what CBS was told is paid (`iv3Controle`).
enum TransferCheckFields {
  static let check = FieldList<TransferCheck>([
    MoneyFields.year { $0.year }, MoneyFields.kind { $0.documentKind },
    Field(
      "opgegeven",
      .init(
        "wat de gemeente aan CBS opgaf als overdracht aan regelingen",
        "what the municipality reported to CBS as transfers to arrangements"),
      .euros { $0.income }),
    Field(
      "bekend", .init("wat hier aan bijdragen bekend is", "what is known here of contributions"),
      .euros { $0.known }),
    Field(
      "nietVerklaard", .init("opgegeven min bekend", "reported less known"),
      .euros { $0.rest }),
    MoneyFields.knownCount { $0.knownCount },
    Field(
      "aantalRegelingen", .init("aan hoeveel regelingen ze meedoet", "in how many it takes part"),
      .integer { $0.arrangementCount }),
    Field(
      "taakvelden", .init("de opgave per taakveld", "the report by policy field"),
      .rows(field) { $0.fields }),
  ])

  static let field = FieldList<TransferTotal>([
    Field(
      "taakveld", .init("taakveld", "policy field"),
      .init("nummer van het taakveld (Iv3)", "number of the policy field (Iv3)"),
      .text { $0.field }),
    Field(
      "gemeentecode", .init("gemeente", "municipality"), .init("wie het opgaf", "who reported it"),
      .text { $0.municipality.text }),
    Field(
      "overdracht", .init("overdracht (4.3.3)", "transfer (4.3.3)"),
      .init("overdracht van inkomen (4.3.3)", "transfer of income (4.3.3)"),
      .euros { $0.income }),
    Field(
      "investeringsbijdrage", .init("investeringsbijdrage", "investment contribution"),
      .init("kapitaaloverdracht", "capital transfer"),
      .euros { $0.capital }),
    Field(
      "bron", .init("bron", "source"),
      .init(
        "nummer van het document waarin het staat", "number of the document in which it stands"),
      .integer { $0.source.document.number }),
    Field(
      "regel", .init("regel", "line"),
      .init("regel van dat document", "line of that document"),
      .integer { $0.source.lineNumber }),
  ])
}
