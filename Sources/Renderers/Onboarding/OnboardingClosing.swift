import Overviews
import Pages
import Records

/// What to do first, what words mean, and where to find more.
struct OnboardingClosing {
  /// `nil` for any council.
  let council: OnboardingCouncil?
  let language: Language

  private var overview: CouncilOverview? { council?.overview }

  // MARK: The first hundred days

  var hundredDays: Section {
    Section(
      title: language("De eerste honderd dagen", "The first hundred days"), anchor: "honderd-dagen",
      blocks: [
        .facts([
          Fact(
            language("Week 1 en 2", "Weeks 1 and 2"),
            [
              language(
                "Lees dit stuk. Vraag de griffier om de lijst van wie namens ons in welk bestuur zit.",
                "Read this. Ask the clerk for the list of who sits on which board for us."),
              language(
                "Vraag de paragraaf verbonden partijen van onze begroting (BBV art. 15).",
                "Ask for the section on affiliated parties in our budget (BBV art. 15)."),
            ].map(Phrase.text)),
          Fact(
            language("Dag 15 tot 30", "Days 15 to 30"),
            [
              language(
                "Kies twee samenwerkingen en lees daarvan de laatste begroting\(largest).",
                "Choose two arrangements and read their latest budgets\(largest)."),
              language(
                "Stel één vraag uit de lijst van tien.", "Ask one question from the list of ten."),
            ].map(Phrase.text)),
          Fact(
            language("Dag 30 tot 60", "Days 30 to 60"),
            [
              language(
                "Praat met de wethouder of de burgemeester die daar in het bestuur zit.",
                "Talk with the alderman or the mayor who sits on the board there."),
              language(
                "Ga naar een vergadering van een algemeen bestuur. Die is openbaar (Wgr art. 22 lid 3).",
                "Go to a meeting of a general board. It is public (Wgr art. 22(3))."),
            ].map(Phrase.text)),
          Fact(
            language("Dag 60 tot 100", "Days 60 to 100"),
            [
              language(
                "Zoek een raadslid uit een andere gemeente dat dezelfde stukken leest\(neighbour).",
                "Find a council member in another municipality who reads the same papers\(neighbour)."
              ), next,
            ].map(Phrase.text)),
        ])
      ])
  }

  /// The two to which the council pays most, else the first two.
  private var largest: String {
    let two = council?.largest.prefix(2).map(\.name.name) ?? []
    return two.isEmpty
      ? ""
      : language(
        ", bijvoorbeeld \(language.enumeration(two))", ", such as \(language.enumeration(two))")
  }

  private var neighbour: String {
    let partner = overview?.partners.first { $0.organisation.kind == .municipality }
    return partner.map {
      language(
        ", bijvoorbeeld uit \($0.organisation.shortName)",
        ", for instance in \($0.organisation.shortName)")
    } ?? ""
  }

  /// The next day on which something is asked of the council.
  private var next: String {
    let date = council?.months.ofCouncil.first?.item.date
    return date.map {
      language(
        "Zet \(language.date($0)) in uw agenda. Dan vraagt de wet iets van uw raad of van wie de stukken stuurt.",
        "Put \(language.date($0)) in your diary. On that day the law asks something of your council, or of whoever "
          + "sends the papers.")
    }
      ?? language(
        "Zet de dagen uit het jaarblad in uw agenda.",
        "Put the days from the year sheet in your diary.")
  }

  // MARK: Words

  var words: Section {
    Section(
      title: language("Woorden", "Words"), anchor: "begrippen",
      blocks: [
        .facts(
          Term.all(in: language).map { Fact($0.forms.first?.capitalisedFirst ?? "", $0.meaning) })
      ])
  }

  // MARK: More

  var more: Section {
    let places: [(String, String)] = [
      (
        language("De tekst van de wet (Wgr)", "The text of the law (Wgr)"),
        "https://wetten.overheid.nl/BWBR0003740"
      ),
      (language("De Gemeentewet", "The Gemeentewet"), "https://wetten.overheid.nl/BWBR0005416"),
      (
        language(
          "Het register waarin alle regelingen staan", "The register of all arrangements"),
        "https://organisaties.overheid.nl"
      ),
      (
        language("De tekst van een regeling", "The text of an arrangement"),
        "https://lokaleregelgeving.overheid.nl"
      ),
      (
        language("Bekendmakingen van de overheid", "Announcements of the government"),
        "https://zoek.officielebekendmakingen.nl"
      ),
      (
        language("Hulp voor raadsleden", "Help for council members"), "https://www.raadsleden.nl"
      ),
    ]
    return Section(
      title: language("Meer weten", "Where to find more"), anchor: "meer",
      blocks: [.list(places.map { [.link($0.0, to: $0.1)] })] + websites)
  }

  /// The websites of the council's arrangements, by name.
  private var websites: [Block] {
    let found = (council?.glances ?? []).compactMap { glance -> Phrase? in
      guard let address = glance.item.overview.contact.websites.first?.url else { return nil }
      return [.text(glance.name.name + ": "), .link(nil, to: address)]
    }
    guard !found.isEmpty else { return [] }
    return [
      .paragraph(
        language(
          "Op deze sites staan de stukken van onze samenwerkingen.",
          "The papers of our arrangements are on these sites.")),
      .list(found),
    ]
  }
}
