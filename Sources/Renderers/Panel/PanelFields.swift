import NetworkFormats
import Overviews
import Pages
import Records
import Subjects

/// What is told of the rows of a panel, and of each of its years.
enum PanelFields {
  /// How much is known of a year.
  static let year = FieldList<YearCoverage>(YearCoverage.fields)

  static func year<Row>(_ day: @escaping @Sendable (Row) -> Day) -> Field<Row> {
    Field("jaar", .init("jaar", "year"), .init("het jaar", "the year"), .year { day($0).year })
  }

  static func subject<Row>(_ subject: @escaping @Sendable (Row) -> Subject?) -> Field<Row> {
    Field(
      "onderwerp", .init("onderwerp", "subject"),
      .init(
        "onderwerp, herkend aan naam, wet en een nagekeken lijst; leeg als dat niet lukt",
        "subject, recognised by name, law and a reviewed list, in Dutch; empty where it is not"),
      .code({ subject($0)?.key }, word: { row, language in subject(row).map { language($0.name) } })
    )
  }

  /// How much of the whole year is known, beside each row of it: the rows alone do not show what is missing.
  static func coverage<Row>(
    _ coverage: @escaping @Sendable (Row) -> Standing.Coverage
  ) -> [Field<Row>] {
    [
      Field(
        "vermeldInJaar", .init("vermeld in het jaar", "recorded in the year"),
        .init(
          "hoeveel deelnames van gemeenten het register die dag in het hele land vermeldt",
          "how many participations of municipalities the register records on the day, in the whole country"
        ),
        .integer { coverage($0).recorded }),
      Field(
        "afgeleidInJaar", .init("afgeleid in het jaar", "derived in the year"),
        .init(
          "hoeveel er toen meer waren, volgens de toetreding in latere versies: die ontbreken in het jaar",
          "how many more there were, by dates of joining in later versions: those are missing in the year"
        ),
        .integer { coverage($0).derived }),
    ]
  }

  static func recorded<Row>(
    _ count: @escaping @Sendable (Row) -> Int
  ) -> Field<Row> {
    Field(
      "vermeld", .init("vermelde deelnames", "recorded participations"),
      .init(
        "deelnames aan regelingen die ze op de dag vermelden",
        "participations in arrangements that list them on the day"), .integer { count($0) })
  }

  static func derived<Row>(
    _ count: @escaping @Sendable (Row) -> Int
  ) -> Field<Row> {
    Field(
      "afgeleid", .init("afgeleide deelnames", "derived participations"),
      .init(
        "deelnames die er ook waren, volgens de toetreding in de eerste, latere versie",
        "participations that existed too, by the date of joining in the first, later version"),
      .integer { count($0) })
  }
}

extension MunicipalityYear {
  static let fields = FieldList<MunicipalityYear>(
    [
      PanelFields.year { $0.day },
      OrganisationFields.municipalityCode.of { $0.municipality },
      OrganisationFields.name.of { $0.municipality },
      PanelFields.recorded { $0.recorded }, PanelFields.derived { $0.derived },
      form("ol", .publicBody, .init("openbare lichamen", "public bodies")),
      form(
        "bvo", .operationsOrganisation,
        .init("bedrijfsvoeringsorganisaties", "operations organisations")),
      form("go", .jointOrgan, .init("gemeenschappelijke organen", "joint organs")),
      form("rzm", .lightArrangement, .init("regelingen zonder meer", "light arrangements")),
      Field(
        "partners", .init("partners", "partners"),
        .init(
          "met hoeveel andere gemeenten een regeling wordt gedeeld, ook die er niet meer zijn maar nog vermeld staan",
          "with how many other municipalities an arrangement is shared, also those that are gone but still listed"
        ),
        unit: .init("gemeenten", "municipalities"), .integer { $0.partners }),
      Field(
        "inwoners", .init("inwoners", "inhabitants"),
        .init(
          "inwoners in het jaar; leeg als geen document ze geeft",
          "inhabitants in the year; empty where no document gives them"),
        unit: .init("inwoners", "inhabitants"), .integer { $0.municipality.inhabitants }),
      Field(
        "inwonersJaar", .init("jaar van de inwoners", "year of the inhabitants"),
        .init("van welk jaar de inwoners zijn", "of which year the inhabitants are"),
        .year { $0.municipality.inhabitants == nil ? nil : $0.day.year }),
      Field(
        "bijdrage", .init("bijdrage", "contribution"),
        .init(
          "wat zij bijdraagt, opgeteld over de regelingen waarvan een ingelezen lijst het zegt: de begroting van "
            + "het jaar, anders de jaarrekening",
          "what it contributes, added up over the arrangements of which a list that was read says so: the budget "
            + "of the year, else the accounts"), .euros { $0.contribution }),
      Field(
        "documentsoort", .init("documentsoort", "kind of statement"),
        .init(
          "uit welke soort stuk de bijdrage komt; met een + als dat per regeling verschilt",
          "from which kind of statement the contribution is, in Dutch; with a + where arrangements differ"
        ),
        .text { row in
          row.documentKinds.isEmpty
            ? nil : row.documentKinds.map(\.rawValue).joined(separator: "+")
        }),
      Field(
        "regelingenMetCijfer", .init("regelingen met cijfer", "arrangements with a figure"),
        .init(
          "over hoeveel regelingen de bijdrage is opgeteld",
          "over how many arrangements the contribution was added up"),
        .integer { $0.arrangementsWithFigure }),
      Field(
        "iv3Totaal", .init("totaal volgens CBS", "total by CBS"),
        .init(
          "wat zij CBS opgaf als betaald aan alle regelingen (Iv3, categorie 4.3.3): de jaarrekening, anders de "
            + "begroting",
          "what it reported to CBS as paid to all arrangements (Iv3, category 4.3.3): the accounts, else the "
            + "budget"), .euros { $0.reported }),
      Field(
        "iv3Documentsoort", .init("soort opgave", "kind of report"),
        .init(
          "uit welke soort stuk het totaal volgens CBS komt",
          "from which kind of statement the total by CBS is, in Dutch"),
        .text { $0.reportedKind?.rawValue }),
      Field(
        "afgekapt", .init("afgekapt", "truncated"),
        .init(
          "of het register van die dag niet alle deelnames vermeldt die er toen waren",
          "whether the register of that day does not record all participations that existed then"),
        .flag { $0.isTruncated }),
      form("cc", .hostMunicipality, .init("centrumconstructies", "host municipalities")),
    ] + PanelFields.ofMunicipality,
    columns: """
      jaar,gemeentecode,naam,vermeld,afgeleid,ol,bvo,go,rzm,partners,inwoners,inwonersJaar,bijdrage,documentsoort,\
      regelingenMetCijfer,iv3Totaal,afgekapt,iv3Documentsoort,cc,orgaanBekend,raadNeemtDeel,\
      alleenCollegeOfBurgemeester,besturen,zetelBekend,eigenZetel
      """)

  private static func form(
    _ key: StaticString, _ form: CooperationForm, _ name: BilingualText
  ) -> Field<MunicipalityYear> {
    Field(
      key, name,
      BilingualText("deelnames aan \(name.dutch)", "participations in \(name.english)"),
      .integer { $0.forms[form, default: 0] })
  }
}

extension ArrangementInYear {
  static let fields = FieldList<ArrangementInYear>(
    [
      PanelFields.year { $0.day }, ArrangementFields.line { $0.line },
      ArrangementFields.id.of { $0.arrangement }, ArrangementFields.title.of { $0.arrangement },
      ArrangementFields.form.of { $0.arrangement }.named("vorm", .init("vorm", "form")),
      PanelFields.subject { $0.subject },
      Field(
        "deelnemers", .init("deelnemers", "participants"),
        .init("hoeveel organisaties deelnemen", "how many organisations take part"),
        .integer { $0.participants }),
      Field(
        "gemeenten", .init("gemeenten", "municipalities"),
        .init("hoeveel daarvan gemeenten zijn", "how many of these are municipalities"),
        .integer { $0.legitimacy.municipalityCount }),
    ] + PanelFields.ofArrangement + PanelFields.coverage { $0.coverage },
    columns: """
      jaar,lijn,systeemId,titel,vorm,onderwerp,deelnemers,gemeenten,orgaanBekend,raadNeemtDeel,\
      alleenCollegeOfBurgemeester,eigenZetel,stemmenTegenInwoners,stemmenTegenBijdrage,vermeldInJaar,afgeleidInJaar
      """)
}

extension MembershipSpell {
  static let fields = FieldList<MembershipSpell>(
    [
      ArrangementFields.line { $0.stay.line },
      Field(
        "regeling", .init("regeling", "arrangement"),
        .init(
          "citeertitel van de laatste versie die de deelnemer vermeldt, anders de titel",
          "citation title of the last version that lists the participant, else its title"),
        .text { $0.stay.arrangement.shortTitle }),
      OrganisationFields.id.of { $0.organisation }
        .named("organisatie", .init("systeemId van de deelnemer", "systeemId of the participant")),
      Field(
        "code", .init("code", "code"),
        .init("organisatiecode, zoals GM0307", "code of the organisation, such as GM0307"),
        .text { $0.organisation.code?.text }),
      OrganisationFields.name.of { $0.organisation },
      ArrangementFields.form.of { $0.stay.arrangement }.named("vorm", .init("vorm", "form")),
      PanelFields.subject { $0.subject },
      Field(
        "begin", .init("begin", "start"),
        .init(
          "eerste dag van de deelname; leeg als die niet bekend is",
          "first day of the membership; empty where it is not known"), .day { $0.stay.start }),
      Field(
        "beginSoort", .init("soort begin", "kind of start"),
        .init(
          "toetreding: de datum van toetreding; eersteVersie: geen datum, het begin van de eerste versie die "
            + "de deelnemer vermeldt; afgekapt: begonnen voor de eerste versie die het register heeft",
          "toetreding: the date of joining; eersteVersie: no date, the start of the first version that lists "
            + "the participant; afgekapt: begun before the first version that the register has (left-truncated)"
        ), .text { $0.beginning.rawValue }),
      Field(
        "einde", .init("einde", "end"),
        .init(
          "eerste dag zonder de deelname; leeg als zij doorloopt",
          "first day without the membership; empty where it goes on"), .day { $0.end }),
      Field(
        "eindeSoort", .init("soort einde", "kind of end"),
        .init(
          "beeindigd: de regeling of deelnemer hield op, of de volgende versie vermeldt hem niet; waargenomen: "
            + "verdwenen tussen twee exports; lopend: nog niet geeindigd",
          "beeindigd: the arrangement or participant ended, or the next version does not list it; "
            + "waargenomen: gone between two exports; lopend: not ended (right-censored)"),
        .text { $0.ending.rawValue }),
      Field(
        "vermeldSinds", .init("vermeld sinds", "recorded since"),
        .init(
          "sinds welke dag het register de deelname vermeldt",
          "since which day the register records it"),
        .day { $0.seenSince }),
      Field(
        "laatstVermeld", .init("laatst vermeld", "last recorded"),
        .init(
          "datum van de laatste export die de deelname vermeldt, bij waargenomen",
          "date of the last export that records it, for waargenomen"), .day { $0.lastSeen }),
    ],
    columns: """
      lijn,regeling,organisatie,code,naam,vorm,onderwerp,begin,beginSoort,einde,eindeSoort,vermeldSinds,\
      laatstVermeld
      """)
}

extension MunicipalityPair {
  static let fields = FieldList<MunicipalityPair>(
    [
      PanelFields.year { $0.day },
      Field(
        "codeA", .init("code van de ene", "code of the one"),
        .init("laagste gemeentecode van de twee", "lower municipality code of the two"),
        .text { $0.first.text }),
      Field(
        "codeB", .init("code van de andere", "code of the other"),
        .init("hoogste gemeentecode van de twee", "higher municipality code of the two"),
        .text { $0.second.text }),
      Field(
        "gedeeld", .init("gedeeld", "shared"),
        .init("hoeveel regelingen beide delen", "how many arrangements both share"),
        .integer { $0.shared }),
      Field(
        "newman", .init("newman", "newman"),
        .init(
          "hetzelfde, waarbij elke regeling telt voor 1 gedeeld door het aantal gemeenten erin min 1",
          "the same, where each arrangement counts for 1 divided by the number of municipalities in it less 1"
        ), .decimal { $0.newman }),
    ] + PanelFields.coverage { $0.coverage },
    columns: "jaar,codeA,codeB,gedeeld,newman,vermeldInJaar,afgeleidInJaar")
}
