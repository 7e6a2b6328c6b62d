import Overviews
import Pages
import Records

/// The money between municipalities and arrangements in the whole country, to be rendered.
struct NationalTransferAnswer: FieldedAnswer {
  let check: NationalTransferCheck

  var standing: Standing { check.standing }

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language(
        "Wat gemeenten zeggen te betalen en regelingen zeggen te ontvangen",
        "What municipalities say they pay and arrangements say they receive"))
    page.summary =
      check.years.isEmpty
      ? [.paragraph(nothing(in: language))]
      : [.paragraph(introduction(in: language)), .list(caveats(in: language))]
    page.sections = check.years.reversed().map { section($0, language) }
    return page
  }

  private func nothing(in language: Language) -> String {
    language(
      "Er zijn geen jaarrekeningen uit Iv3-tabellen van CBS ingelezen, of niet van dit jaar. Lees de "
        + "tabellen in met wgr import.",
      "No accounts from Iv3 tables of CBS were read, or none of this year. Read the tables with wgr "
        + "import.")
  }

  private func introduction(in language: Language) -> String {
    language(
      "Twee kanten van hetzelfde geld, volgens de jaarrekeningen bij CBS (Iv3): wat gemeenten overdragen "
        + "aan gemeenschappelijke regelingen (4.3.3) en wat regelingen van gemeenten krijgen (4.3.2).",
      "Two sides of the same money, by the accounts sent to CBS (Iv3): what municipalities transfer to "
        + "joint arrangements (4.3.3) and what arrangements get from municipalities (4.3.2).")
  }

  private func caveats(in language: Language) -> [Phrase] {
    [
      language(
        "Een verschil is geen fout: CBS vraagt de cijfers van regelingen bij een steekproef op, en wat "
          + "ontbreekt is niet nul.",
        "A difference is no error: CBS asks a sample of arrangements for figures, and what is missing is "
          + "not zero."),
      language(
        "Dezelfde betaling kan op een ander taakveld of in een ander jaar zijn geboekt, of als inkoop "
          + "of inhuur (3.8, 3.5.1). Controleer dit voor u er een conclusie aan verbindt.",
        "The same payment may be booked on another policy field, in another year, or as a purchase or "
          + "hired staff (3.8, 3.5.1). Check this before you conclude."),
      language(
        "Wat een centrumgemeente krijgt, staat bij gemeenten zelf (4.3.2) en niet in deze tabel.",
        "What a host municipality gets is with municipalities themselves (4.3.2) and not in this table."
      ),
    ].map { .text($0) }
  }

  private func section(_ year: NationalTransferCheck.Year, _ language: Language) -> Section {
    typealias Row = NationalTransferFields.Row
    let rows = year.fields.map { Row(year, $0) } + [Row(year, nil)]
    let title = DocumentKind.accounts.name(of: year.year, in: language).capitalisedFirst
    return Section(
      title: title, anchor: "jaar-\(year.year)",
      blocks: [
        .paragraph(coverage(year, language))
      ] + oneSided(year, language) + [
        .table(
          NationalTransferFields.row.table(
            language("\(title), in euro's", "\(title), in euros"), rows, in: language,
            [
              .field("taakveld") { .text($0.field?.code ?? language("Samen", "Together")) },
              "betaald", "ontvangen", "verschil",
            ]))
      ])
  }

  /// Which taakvelden have one side alone, and so are in no difference.
  private func oneSided(_ year: NationalTransferCheck.Year, _ language: Language) -> [Block] {
    let fields = year.oneSided.map(\.code)
    guard !fields.isEmpty else { return [] }
    let codes = language.enumeration(fields)
    return [
      .paragraph(
        language(
          "Van \(codes) is maar één kant bekend. Dat bedrag telt niet mee in het verschil.",
          "Of \(codes) one side alone is known. That amount does not count in the difference."))
    ]
  }

  /// On how many bodies the year rests.
  private func coverage(_ year: NationalTransferCheck.Year, _ language: Language) -> String {
    let (paying, receiving) = (year.municipalities, year.arrangements)
    let municipalities = language.count(paying.reporting, .municipality)
    let allMunicipalities = language.number(paying.existing)
    let arrangements = language.count(receiving.reporting, .arrangement)
    let allArrangements = language.number(receiving.existing)
    let paid = language.number(paying.withTransfer)
    let received = language.number(receiving.withTransfer)
    return language(
      "Dit berust op opgaven van \(municipalities) (\(paid) met zo'n overdracht; het register "
        + "telt er \(allMunicipalities) op 31 december) en van \(arrangements) (\(received) "
        + "met zo'n ontvangst; het register telt \(allArrangements) openbare lichamen en "
        + "bedrijfsvoeringsorganisaties).",
      "This rests on reports of \(municipalities) (\(paid) with such a transfer; the "
        + "register counts \(allMunicipalities) on 31 December) and of \(arrangements) "
        + "(\(received) with such a receipt; the register counts \(allArrangements) public bodies and "
        + "operations organisations).")
  }
}
