import Overviews
import Pages
import Records

/// What is told of a plan to make municipalities one or to move a border.
enum MergeFields {
  static let members: [Field<MergeAnswer>] = [
    Field(
      "gemeenten",
      .init("de gemeenten, in de gevraagde volgorde", "the municipalities, in the order asked for"),
      .rows(OrganisationFields.municipality) { $0.merge.municipalities }),
    .day { $0.merge.day },
    Field(
      "wijze", .init("samenvoeging of grenswijziging", "samenvoeging or grenswijziging, in Dutch"),
      .text { $0.merge.plan.kind.code }),
    Field(
      "datum", .init("datum van herindeling", "date of the change"), .day { $0.merge.plan.date }),
    Field(
      "datumAangenomen",
      .init(
        "of niemand een datum gaf en de eerstvolgende 1 januari is aangenomen",
        "whether nobody gave a date and the next 1 January is taken"),
      .flag { $0.merge.plan.isDateAssumed }),
    Field(
      "overgaandeInwoners",
      .init(
        "hoeveel inwoners bij een grenswijziging van de eerste naar de tweede gemeente gaan",
        "how many inhabitants go from the first to the second municipality in a change of borders"),
      .integer { $0.merge.plan.kind.movedInhabitants }),
    Field(
      "beide",
      .init(
        "systeemId van regelingen waaraan twee of meer van de gemeenten meedoen en die blijven",
        "systeemId of arrangements that two or more of the municipalities are in and that stay"),
      .texts { ids($0.merge.arrangements(.shared)) }),
    Field(
      "alleen",
      .init(
        "per gemeentecode: systeemId van regelingen waaraan alleen die gemeente meedoet",
        "by code of a municipality: systeemId of arrangements that it alone is in"),
      .textLists { answer in
        answer.merge.municipalities.map { municipality in
          (
            code: municipality.code?.text ?? municipality.name,
            texts: ids(answer.merge.single(municipality))
          )
        }
      }),
    Field(
      "vervalt",
      .init(
        "systeemId van regelingen waarvan alle deelnemers in de ene gemeente opgaan",
        "systeemId of arrangements of which all participants go into the one municipality"),
      .texts { ids($0.merge.arrangements(.lapses)) }),
    Field(
      "zelfdeTaak",
      .init(
        "groepen systeemIds van regelingen met hetzelfde onderwerp en andere gemeenten erin",
        "groups of systeemIds of arrangements with the same subject and other municipalities in them"
      ),
      .textRows { $0.merge.sameTask.map(ids) }),
    Field(
      "regelingen", .init("elke regeling, op titel", "each arrangement, by title"),
      .rows(FieldList(arrangement)) { $0.rows }),
    Field(
      "eersteJaar",
      .init(
        "de stappen van het eerste jaar, op datum; zonder datum achteraan",
        "the steps of the first year, by date; those without a date last"),
      .rows(step) { $0.merge.firstYear }),
    Field(
      "viaVoorganger",
      .init(
        "systeemId van regelingen die nog een voorganger van een van de gemeenten noemen",
        "systeemId of arrangements that still list a predecessor of one of the municipalities"),
      .texts { $0.merge.inherited.map(\.arrangement.id.description) }),
    Field(
      "uitleg", .init("hoe dit te lezen is", "how to read this"),
      .sentences { MergeWording(merge: $0.merge, language: $1).caveats }),
    Field(
      "onbekend", .init("wat niet bekend is", "what is not known"),
      .sentences { MergeWording(merge: $0.merge, language: $1).unknown }),
  ]

  private static func ids(_ items: [MergeOverview.Item]) -> [String] {
    items.map(\.overview.arrangement.id.description)
  }

  static let row = FieldList<MergeRow>(columns: arrangement)

  private static let arrangement: [Field<MergeRow>] = [
    Field(
      "groep", .init("wat gebeurt er", "what happens"),
      .init(
        "vervalt, beide (twee of meer gemeenten doen mee) of alleen (een gemeente doet mee)",
        "vervalt (lapses), beide (two or more municipalities take part) or alleen (one takes part)"),
      .code(
        { $0.item.fate.rawValue },
        word: { MergeWording(merge: $0.merge, language: $1).name(of: $0.item.fate) })),
    ArrangementFields.id.of { $0.item.overview.arrangement },
    ArrangementFields.line { $0.item.overview.line },
    ArrangementFields.title.of { $0.item.overview.arrangement },
    ArrangementFields.form.of { $0.item.overview.arrangement },
    Field(
      "onderwerp", .init("onderwerp", "subject"),
      .init("waar de regeling over gaat", "what the arrangement is about"),
      .code(
        { $0.item.overview.subject?.key },
        word: { row, language in row.item.overview.subject.map { language($0.name) } })),
    Field(
      "gemeenten", .init("gemeenten", "municipalities"),
      .init("codes van de gemeenten die meedoen", "codes of the municipalities that take part"),
      .texts { $0.item.members.map { $0.code?.text ?? $0.name } }),
    Field(
      "aantalDeelnemers", .init("deelnemers nu", "participants now"),
      .init("hoeveel deelnemers er nu zijn", "how many participants there are now"),
      .integer { $0.item.overview.participants.count }),
    Field(
      "stemmenNu", .init("stemmen nu", "votes now"),
      .init(
        "de stemmen van elk van hen nu, in dezelfde volgorde; leeg als er een niet bekend is",
        "the votes of each of them now, in the same order; empty where one is not known"),
      .integers { row in
        let before = row.item.votes?.before ?? []
        let votes = before.compactMap(\.votes)
        return votes.count == before.count ? votes : []
      }),
    Field(
      "totaalStemmen", .init("alle stemmen nu", "all votes now"),
      .init("alle stemmen in het bestuur nu", "all votes on the board now"),
      .integer { $0.item.votes?.total }),
    Field(
      "quotum", .init("nodig voor een besluit", "needed for a decision"),
      .init(
        "hoeveel stemmen een besluit nu vraagt", "how many votes a decision needs now"),
      .integer { $0.item.votes?.quota }),
    Field(
      "stemmenSamen", .init("stemmen samen", "votes together"),
      .init(
        "hun stemmen samen, zolang niets anders is geregeld",
        "their votes together, while nothing else is arranged"),
      .integer { $0.item.votes?.together }),
    Field(
      "stemmenVolgensRegel", .init("stemmen volgens de regel", "votes by the rule"),
      .init(
        "de stemmen die de regel in de tekst dan geeft, van de ene gemeente of van elk; leeg als geen stuk een hele regel noemt",
        "the votes that the rule in the text then gives, to the one municipality or to each; empty where no document tells a whole rule"
      ), .integers { $0.item.votes?.byRule ?? [] }),
    Field(
      "totaalVolgensRegel", .init("alle stemmen volgens de regel", "all votes by the rule"),
      .init(
        "alle stemmen dan, als verder niets verandert",
        "all votes then, when nothing else changes"), .integer { $0.item.votes?.totalByRule }),
    Field(
      "boekjaar", .init("boekjaar", "year"),
      .init("het jaar van de bijdragen", "the year of the contributions"),
      .year { $0.item.payment?.year }),
    Field(
      "documentsoort", .init("uit", "from"),
      .init("het soort stuk", "the kind of statement"),
      .code(
        { $0.item.payment?.documentKind.rawValue },
        word: { row, language in row.item.payment?.documentKind.name(in: language) })),
    Field(
      "bijdragenNu", .init("bijdragen nu", "contributions now"),
      .init(
        "wat elk van hen in dat stuk betaalt, in hele euro's en dezelfde volgorde",
        "what each of them pays in that statement, in whole euros and the same order"),
      .integers { row in
        row.item.payment?.before.compactMap { Int(exactly: $0.amount.amount) } ?? []
      }),
    Field(
      "bijdrageSamen", .init("bijdrage samen", "contribution together"),
      .init(
        "hun bijdragen samen, zolang niets anders is geregeld",
        "their contributions together, while nothing else is arranged"),
      .euros { $0.item.payment?.together }),
    Field(
      "aandeelBijdrage", .init("deel van alle bijdragen (%)", "share of all contributions (%)"),
      .init(
        "deel van wat alle deelnemers betalen; leeg als dat niet van allen bekend is",
        "share of what all participants pay; empty where that is not known of all"),
      unit: .init("procent", "percent"), .exact { $0.item.payment?.share?.description }),
    Field(
      "bron", .init("bron", "source"),
      .init(
        "nummer van het document met de bijdragen", "number of the document with the contributions"),
      .integer { $0.item.payment?.sources.map(\.document.number).min() }),
  ]

  static let step = FieldList<MergeStep>([
    Field(
      "datum", .init("uiterlijk", "not later than"), .init("uiterste dag", "last day"),
      .day { $0.date }),
    Field(
      "uiterlijk",
      .init("de dag waarvóór de wet het vraagt", "the day before which the law asks it"),
      .day { $0.limit }),
    Field("soort", .init("soort stap", "kind of step"), .text { $0.code }),
    Field("jaar", .init("het jaar van het stuk", "the year of the document"), .year { $0.year }),
    Field(
      "omschrijving", .init("wat", "what"), .init("wat er gebeurt", "what happens"),
      .words { $1($0.description) }),
    Field(
      "grondslag", .init("grondslag", "legal basis"), .init("artikel", "article"),
      .text { $0.citation }),
    Field(
      "regelingen", .init("regelingen", "arrangements"),
      .init(
        "systeemId van de regelingen waar het over gaat; leeg als het over alle gaat",
        "systeemId of the arrangements that it is about; empty where it is about all"),
      .texts { $0.arrangements.map(\.id.description) }),
  ])
}

extension MergePlan.Kind {
  /// How many inhabitants go over; `nil` in a merger.
  var movedInhabitants: Int? {
    if case .borderChange(let inhabitants) = self { inhabitants } else { nil }
  }
}
