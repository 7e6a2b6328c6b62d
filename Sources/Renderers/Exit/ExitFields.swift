import Law
import Overviews
import Pages
import Records

/// What is told of leaving an arrangement.
enum ExitFields {
  static let members: [Field<ExitAnswer>] = [
    ArrangementFields.id.of { $0.exit.overview.arrangement }.named("regeling"),
    ArrangementFields.line { $0.exit.overview.line },
    ArrangementFields.title.of { $0.exit.overview.arrangement },
    OrganisationFields.municipalityMember { $0.exit.municipality },
    .day { $0.exit.day },
    Field(
      "bepaling",
      .init(
        "wat de tekst over uittreden zegt, volgens het nieuwste stuk; leeg als geen stuk het noemt",
        "what the text says of leaving, by the newest document; empty when none tells"),
      .object(BoardFactFields.exit) { $0.exit.clause }),
    Field(
      "andereBepalingen",
      .init(
        "wat andere stukken erover zeggen, of over een andere dag",
        "what other documents tell of it, or of another day"),
      .rows(BoardFactFields.exit) { $0.exit.otherClauses }),
    Field(
      "uitgangspunt",
      .init(
        "de jaarlijkse bijdrage waarmee is gerekend; leeg als die niet bekend is",
        "the yearly contribution that was counted with; empty when not known"),
      .object(base) { $0.exit.base }),
    Field(
      "berekeningen",
      .init(
        "rekenvoorbeelden per formule; geen ervan zegt wat iemand moet betalen",
        "sums by formula; none of them tells what anybody has to pay"),
      .rows(calculation) { answer in
        answer.exit.calculations.map {
          ExitRow(exit: answer.exit, calculation: $0, instalment: nil)
        }
      }),
    Field(
      "achterblijvers",
      .init(
        "wie blijft, en wat er ten hoogste bij komt als de kosten niet dalen en zij alles dragen",
        "who stays, and the most that comes to them when costs do not fall and they bear all of it"),
      .rows(stayer) { answer in answer.exit.stayers.all.map { ($0, answer.exit.stayers) } }),
    Field(
      "eersteDag",
      .init(
        "eerste dag waarop uittreden kan ingaan als op de peildatum wordt opgezegd; leeg als geen stuk dat zegt",
        "first day on which leaving can take effect when notice is given on the day of the answer; empty when no document tells"
      ),
      .day { $0.exit.earliestDay }),
    Field(
      "stappen",
      .init("wat de wet bij uittreden zegt", "what the law says of leaving"),
      .sentences { ExitLaw(exit: $0.exit, language: $1).sentences }),
    Field(
      "uitleg", .init("hoe de bedragen te lezen zijn", "how to read the amounts"),
      .sentences { ExitWording(exit: $0.exit, language: $1).caveats }),
    Field(
      "onbekend", .init("wat niet bekend is", "what is not known"),
      .sentences { ExitWording(exit: $0.exit, language: $1).unknown }),
  ]

  private static let base = FieldList<ExitBase>([
    Field("bedrag", .init("het bedrag per jaar", "the amount per year"), .euros { $0.amount }),
    Field("boekjaar", .init("het jaar", "the year"), .year { $0.total?.year }),
    Field(
      "documentsoort",
      .init(
        "uit welk soort stuk; leeg als het bedrag bij de vraag is ingevuld",
        "from what kind of statement; empty for an amount that was filled in"),
      .text { $0.total?.documentKind.rawValue }),
    Field(
      "bronnen",
      .init("nummers van de documenten", "numbers of the documents"),
      .integers { $0.sourceNumbers }),
  ])

  private static let calculation = FieldList<ExitRow>([
    formula,
    Field(
      "volgens",
      .init(
        "‘bepaling’ als de tekst van de regeling zo rekent, anders ‘praktijk’",
        "‘bepaling’ where the text of the arrangement counts so, else ‘praktijk’"),
      .text { $0.calculation.clause == nil ? "praktijk" : "bepaling" }),
    firstPercentage,
    Field(
      "veelvoud",
      .init(
        "hoeveel procent van de bijdrage alles samen is; leeg als de formule dat niet zegt",
        "what percentage of the contribution all of it is; empty where the formula does not tell"),
      .share { $0.calculation.multiple }),
    base("uitgangspunt"),
    Field(
      "bedragen",
      .init("het bedrag per jaar na uittreden", "the amount for each year after leaving"),
      .rows(instalment) { row in
        row.calculation.instalments.map {
          ExitRow(exit: row.exit, calculation: row.calculation, instalment: $0)
        }
      }),
    total,
    Field(
      "bron",
      .init(
        "nummer van het document waaruit de bepaling of de bijdrage komt",
        "number of the document that the clause or the contribution comes from"),
      .integer { row in
        row.calculation.clause?.source.document.number
          ?? (row.calculation.base == nil ? nil : row.exit.base?.sourceNumbers.first)
      }),
    ruling,
    Field(
      "toelichting",
      .init(
        "wat die uitspraak zegt, en wat zij openlaat",
        "what that decision says, and what it leaves open"),
      .words { row, language in
        row.calculation.clause == nil ? language(row.calculation.formula.ruling.meaning) : nil
      }),
  ])

  private static let instalment = FieldList<ExitRow>([
    year, percentage, amount, left, perInhabitant,
  ])

  static let row = FieldList<ExitRow>(columns: [
    formula, ruling, firstPercentage, base("uitgangspunt"), year, percentage, amount, left,
    perInhabitant, total,
  ])

  private static let formula = Field<ExitRow>(
    "formule", .init("formule", "formula"),
    .init(
      "aflopend, werkelijkeSchade of veelvoud", "aflopend, werkelijkeSchade or veelvoud, in Dutch"),
    .code(
      { $0.calculation.formula.rawValue },
      word: { ExitWording(exit: $0.exit, language: $1).name(of: $0.calculation) }))

  private static let ruling = Field<ExitRow>(
    "uitspraak", .init("gevonden in", "found in"),
    .init(
      "de uitspraak waarin de formule is gevonden; leeg als de tekst van de regeling zo rekent",
      "the decision in which the formula was found; empty where the text of the arrangement counts so"
    ),
    .text { $0.calculation.clause == nil ? $0.calculation.formula.ruling.citation : nil })

  private static let firstPercentage = Field<ExitRow>(
    "eerstePercentage", .init("eerste jaar (%)", "first year (%)"),
    .init(
      "deel van de bijdrage in het eerste jaar", "part of the contribution in the first year"),
    .share { $0.calculation.firstPercentage })

  private static func base(_ key: StaticString) -> Field<ExitRow> {
    Field(
      key, .init("bijdrage per jaar", "contribution per year"),
      .init(
        "de bijdrage waarvan de formule wordt genomen; leeg als die niet bekend of niet nodig is",
        "the contribution that the formula is taken of; empty when not known or not used"),
      .euros { $0.calculation.base })
  }

  private static let year = Field<ExitRow>(
    "jaar", .init("jaar na uittreden", "year after leaving"),
    .init(
      "het hoeveelste jaar na uittreden; leeg bij een bedrag ineens",
      "which year after leaving; empty for a sum at once"),
    .integer { $0.instalment?.year })

  private static let percentage = Field<ExitRow>(
    "percentage", .init("deel van de bijdrage (%)", "part of the contribution (%)"),
    .init("welk deel van de bijdrage", "what part of the contribution"),
    .share { $0.instalment?.percentage })

  private static let amount = Field<ExitRow>(
    "bedrag", .init("bedrag", "amount"),
    .init("het bedrag volgens de formule", "the amount by the formula"),
    .euros { $0.instalment?.amount })

  private static let left = Field<ExitRow>(
    "restVoorAchterblijvers", .init("rest voor wie blijft", "left to those who stay"),
    .init(
      "wat van de bijdrage dan ten hoogste voor de anderen is, als de kosten niet dalen",
      "the most of the contribution that is then for the others, when costs do not fall"),
    .euros { $0.instalment?.leftToStayers })

  private static let perInhabitant = Field<ExitRow>(
    "restPerInwoner", .init("per inwoner van wie blijft", "per inhabitant of those who stay"),
    .init(
      "die rest per inwoner van alle achterblijvers samen",
      "that rest per inhabitant of all who stay together"),
    unit: .init("euro", "euros"), .exact { $0.leftPerInhabitant.map(Self.euros) })

  private static let total = Field<ExitRow>(
    "totaal", .init("samen", "together"),
    .init(
      "alle jaren samen, uit de niet afgeronde delen; kan een euro afwijken van de som",
      "all years together, from the unrounded parts; may differ by a euro from the sum"),
    .euros { $0.calculation.total })

  static let stayer = FieldList<(ExitStayers.Stayer, ExitStayers)>([
    Field(
      "naam", .init("wie blijft", "who stays"),
      .init("naam van de deelnemer", "name of the participant"), .text { $0.0.organisation.name }),
    Field("code", .init("code", "code"), .text { $0.0.organisation.code?.text }),
    Field(
      "inwoners", .init("inwoners", "inhabitants"),
      .init("aantal inwoners", "number of inhabitants"), .integer { $0.0.inhabitants }),
    Field(
      "inwonersJaar",
      .init(
        "op 1 januari van dit jaar; leeg bij een aantal van het register, dat geen datum heeft",
        "on 1 January of this year; empty for a number of the register, which has no date"),
      .year { $0.0.inhabitants == nil ? nil : $0.1.inhabitantsYear }),
    Field(
      "bijdrage", .init("betaalt nu", "pays now"),
      .init(
        "wat de deelnemer in hetzelfde stuk zelf betaalt",
        "what the participant pays in the same statement"),
      .euros { $0.0.contribution }),
    Field(
      "verdeeldNaar",
      .init(
        "waarnaar de bijdrage van wie uittreedt is verdeeld: bijdrage of inwoners; dat is aangenomen",
        "by what the leaver’s contribution was divided: bijdrage or inwoners; that is taken"),
      .text { $0.1.key?.rawValue }),
    Field(
      "erBij", .init("erbij, ten hoogste", "on top, at most"),
      .init(
        "wat er per jaar ten hoogste bij komt, in een jaar waarin wie uittrad niets meer betaalt",
        "the most that comes on top in a year in which the leaver pays nothing any more"),
      .euros { $0.0.extra }),
    Field(
      "erBijPerInwoner", .init("per inwoner", "per inhabitant"),
      .init("hetzelfde per inwoner", "the same per inhabitant"),
      unit: .init("euro", "euros"), .exact { $0.0.extraPerInhabitant.map(Self.euros) }),
  ])

  /// Euros and cents with a dot.
  private static func euros(_ cents: Int64) -> String {
    let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension ExitBase {
  /// The numbers of the documents that the contribution stands in, each once, in order.
  var sourceNumbers: [Int] {
    Set((total?.parts ?? []).map(\.shown.document.number)).sorted()
  }
}
