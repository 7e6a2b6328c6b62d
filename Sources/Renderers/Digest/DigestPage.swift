import Overviews
import Pages
import Records

/// What a reader sees of what is new for a council: the whole in one sentence, then each part.
struct DigestPage {
  let digest: CouncilDigest
  let language: Language

  private var changes: ChangesPage { ChangesPage(changes: digest.changes, language: language) }

  var page: Page {
    let municipality = digest.council.overview.municipality.shortName
    let since = language.date(digest.changes.since)
    let until = language.date(digest.changes.until)
    var page = Page(
      language: language,
      title: language(
        "\(municipality): nieuws over de samenwerking", "\(municipality): news on its arrangements")
    )
    page.summary = [
      .paragraph(
        language(
          "Wat er nieuw is van \(since) tot en met \(until), en wat er aankomt.",
          "What is new from \(since) up to \(until), and what comes.")),
      .facts([
        Fact(language("Wat kwam erbij", "What was added"), counts),
        Fact(language("Eerste dag voor de raad", "First day for the council"), firstDay),
      ]),
    ]
    page.sections = [changed, doubtful, coming]
    return page
  }

  private var told: [Change] { digest.changes.items.filter { $0.field != .verified } }

  private var counts: String {
    let changes = language.count(told.count, .change)
    guard let signals = digest.newSignals else { return changes }
    return language.enumeration([
      changes,
      language(
        "\(language.number(signals.count)) \(signals.count == 1 ? "nieuw signaal" : "nieuwe signalen")",
        "\(language.number(signals.count)) new \(signals.count == 1 ? "signal" : "signals")"),
    ])
  }

  private var firstDay: String {
    guard let first = digest.coming.first(where: { $0.item.asksTheCouncil }),
      let date = first.item.date
    else {
      return language(
        "geen die vaststaat in de komende drie maanden", "none established in the next three months"
      )
    }
    return "\(language.date(date)): \(language(first.item.description))"
  }

  private var changed: Section {
    Section(
      title: language("Wat er veranderde", "What changed"), anchor: "wijzigingen",
      blocks: [.paragraph(changes.answer)], subsections: changes.subsections)
  }

  private var doubtful: Section {
    let title = language("Nieuwe signalen", "New signals")
    guard let signals = digest.newSignals else {
      return Section(
        title: title, anchor: "signalen",
        blocks: [
          .paragraph(
            language(
              "Van \(language.date(digest.changes.since)) is niets bekend. Welke signalen nieuw zijn, is dus niet te zeggen.",
              "Of \(language.date(digest.changes.since)) nothing is known. So which signals are new cannot be told."
            ))
        ])
    }
    guard !signals.isEmpty else {
      return Section(
        title: title, anchor: "signalen",
        blocks: [.paragraph(language("Er kwam geen signaal bij.", "No signal was added."))])
    }
    let section = SignalsSection(
      signals: signals, language: language
    ).section
    return Section(
      title: title, anchor: "signalen", blocks: section.blocks, subsections: section.subsections)
  }

  private var coming: Section {
    let title = language("Wat eraan komt", "What comes")
    let (own, others) = (
      digest.coming.filter { $0.item.asksTheCouncil },
      digest.coming.filter { !$0.item.asksTheCouncil }
    )
    var blocks: [Block] = [
      .paragraph(
        digest.coming.isEmpty
          ? language(
            "In de komende drie maanden staat geen dag vast.",
            "In the next three months no day is established.")
          : language(
            "Dit zijn de dagen van de komende drie maanden.",
            "These are the days of the next three months."))
    ]
    for (entries, caption) in [
      (own, language("Aan de raad gevraagd", "Asked of the council")),
      (others, language("Wat de besturen doen", "What the boards do")),
    ] where !entries.isEmpty {
      blocks.append(
        .table(CalendarTable(entries: entries, language: language).table(caption)))
    }
    return Section(title: title, anchor: "agenda", blocks: blocks)
  }
}
