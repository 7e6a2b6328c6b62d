import Overviews
import Pages
import Records

/// What is told of letters.
enum LetterFields {
  static let members: [Field<LettersAnswer>] = [
    OrganisationFields.municipalityMember { $0.letters.council.municipality },
    .day { $0.letters.council.day },
    Field(
      "soort",
      .init(
        "missing (wat ontbreekt), woo (verzoek om documenten) of keeper (correctie aan de bronhouder)",
        "missing (what is missing), woo (request for documents) or keeper (correction for the keeper)"
      ),
      .text { $0.letters.kind.rawValue }),
    Field(
      "brieven", .init("de brieven", "the letters"),
      .rows(letter) { answer in
        answer.letters.letters.map { (answer.letters, $0) }
      }),
    Field(
      "zonderGeadresseerde",
      .init(
        "systeemId van regelingen waarover niemand is aan te schrijven: zonder bestuur, of zonder bronhouder",
        "systeemId of arrangements that nobody can be written to about: without a board, or without a keeper"
      ),
      .texts { $0.letters.unaddressed.map(\.id.description) }),
  ]

  private static let letter = FieldList<(CouncilLetters, CouncilLetters.Letter)>([
    Field("aan", .init("aan wie", "to whom"), .text { $0.1.addressee }),
    Field(
      "onderwerp", .init("onderwerp van de brief", "subject of the letter"),
      .words { LetterWording(letters: $0.0, letter: $0.1, language: $1).subject }),
    Field(
      "tekst",
      .init(
        "de brief, alinea voor alinea; wat tussen [ ] staat vult de afzender in",
        "the letter, paragraph by paragraph; the sender fills in what stands between [ ]"),
      .sentences { LetterWording(letters: $0.0, letter: $0.1, language: $1).lines }),
    Field(
      "punten",
      .init("wat wordt gevraagd of gecorrigeerd", "what is asked for or corrected"),
      .rows(FieldList(point)) { pair in
        LetterFields.rows(pair.0, pair.1)
      }),
  ])

  private static func rows(
    _ letters: CouncilLetters, _ letter: CouncilLetters.Letter
  ) -> [LetterRow] {
    letter.points.map { LetterRow(letters: letters, letter: letter, point: $0, signal: nil) }
      + letter.signals.map { LetterRow(letters: letters, letter: letter, point: nil, signal: $0) }
  }

  static let row = FieldList<LetterRow>(
    columns: [
      Field(
        "aan", .init("aan", "to"), .init("aan wie de brief gaat", "to whom the letter goes"),
        .text { $0.letter.addressee })
    ] + point)

  private static let point: [Field<LetterRow>] = [
    Field(
      "code", .init("wat", "what"),
      .init(
        "soort gegeven dat ontbreekt, of code van het signaal",
        "kind of fact that is missing, or code of the signal"),
      .text { $0.point?.code.rawValue ?? $0.signal?.kind.code }),
    Field(
      "regeling", .init("systeemId", "systeemId"),
      .init("nummer van de versie van de regeling", "number of the arrangement's version"),
      .text { $0.arrangement?.id.description }),
    Field(
      "titel", .init("regeling", "arrangement"),
      .init("titel van de regeling", "title of the arrangement"), .text { $0.arrangement?.title }),
    Field(
      "boekjaar", .init("boekjaar", "year"),
      .init("jaar van het stuk waarin het staat", "year of the statement it stands in"),
      .year { $0.point?.statement?.year }),
    Field(
      "documentsoort", .init("stuk", "statement"),
      .init("soort stuk waarin het staat", "kind of statement it stands in"),
      .code(
        { $0.point?.statement?.documentKind.rawValue },
        word: { row, language in row.point?.statement?.documentKind.name(in: language) })),
    Field(
      "omschrijving", .init("omschrijving", "description"),
      .init("wat er precies ontbreekt of niet klopt", "what exactly is missing or doubtful"),
      .words { row, language in
        row.point.map { language($0.description) } ?? row.signal.map { language($0.text) }
      }),
    Field(
      "grondslag", .init("grondslag", "legal basis"),
      .init("artikel of regel waarop het berust", "article or rule that it rests on"),
      .words { row, language in
        row.point?.citation.map(language.citation) ?? row.signal.map { language($0.kind.basis) }
      }),
    Field(
      "gevallen", .init("gevallen", "cases"),
      .init(
        "nummers van de gegevens in het register", "numbers of the records in the register"),
      .texts { $0.signal?.cases.map(\.description) ?? [] }),
  ]
}
