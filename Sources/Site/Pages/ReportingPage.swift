import Pages
import Renderers

/// What to do when something on the site is wrong: who can mend it, with a ready text for the keeper of the register,
/// and how to have something taken away.
struct ReportingPage {
  let publisher: SitePublisher
  let language: Language

  /// The folder of the page.
  static let folder = "fout-melden"
  /// Where it is.
  static let path = SitePath(folder: folder)
  /// The name of the part on taking away, within the page.
  static let anchorOfRemoval = "weghalen"

  var page: Page {
    Page(
      language: language, title: language("Meld een fout", "Report an error"),
      summary: [
        .paragraph(
          language(
            "Wat hier staat, komt uit documenten van anderen. Een fout wordt hersteld waar zij is ontstaan; daarna "
              + "verdwijnt zij ook hier.",
            "What is shown here comes from documents of others. An error is corrected where it arose; after that it disappears here too."
          ))
      ],
      sections: [register, figures, removal, site])
  }

  private var register: Section {
    Section(
      title: language("Fout in het register", "An error in the register"), anchor: "register",
      blocks: [
        .paragraph(
          language(
            "Wie meedoet, in welke vorm, sinds wanneer en waarvoor: dat vult de bronhouder in. Op de pagina van een "
              + "regeling staat wie dat is, bij “Bijgehouden door”. Stuur de bronhouder bijvoorbeeld dit:",
            "Who takes part, in what form, since when and what for: the keeper fills that in. The page of an "
              + "arrangement tells who that is, under “Kept by”. Send the keeper this, for instance, in Dutch:"
          )),
        .sample(Self.textForKeeper(title: "…", number: "…")),
        .paragraph([
          .text(
            language(
              "Is niet te zien wie de bronhouder is? Gebruik dan het formulier van ",
              "If you cannot see who the keeper is, use the form on ")),
          .link(
            "organisaties.overheid.nl", to: "https://organisaties.overheid.nl/"),
          .text("."),
        ]),
      ])
  }

  /// A text to send to the keeper of an arrangement; Dutch in every language, since the keeper is Dutch.
  static func textForKeeper(title: String, number: String) -> [String] {
    [
      "Geachte beheerder,",
      "In het Register van Overheidsorganisaties staat bij “\(title)” (nummer \(number)) volgens mij een fout.",
      "Er staat: …",
      "Het moet zijn: …",
      "Dat blijkt uit: … (de tekst van de regeling, een besluit, een bekendmaking).",
      "Wilt u dit nakijken en mij laten weten wat u ermee doet?",
    ]
  }

  private var figures: Section {
    Section(
      title: language("Fout in een bedrag of een zienswijze", "An error in an amount or a view"),
      anchor: "cijfers",
      blocks: [
        .paragraph(
          [
            .text(
              language(
                "Bij elk bedrag staat uit welk document het komt; de documenten staan onder ",
                "Each amount is shown with the document it comes from; the documents are under ")),
            .local(label: language("Bronnen", "Sources"), address: "../bronnen/index.html"),
            .text(
              language(
                ". Klopt het document, maar is het hier verkeerd overgenomen? Meld dat dan aan ",
                ". Is the document right but copied wrongly here? Then tell ")),
            .text(publisher.name(in: language)),
          ] + contact)
      ])
  }

  private var removal: Section {
    Section(
      title: language("Iets laten weghalen", "Having something taken away"),
      anchor: Self.anchorOfRemoval,
      blocks: [
        .paragraph(
          [
            .text(
              language(
                "Staat hier iets over u als persoon, of iets dat niet openbaar had mogen zijn? Meld het met het adres van "
                  + "de pagina aan ",
                "Is there something here about you as a person, or that should not have been public? Tell it with the "
                  + "address of the page to ")),
            .text(publisher.name(in: language)),
          ] + contact),
        .paragraph(
          language(
            "Wat is weggehaald, blijft weg: ook als de bron het later opnieuw geeft.",
            "What was taken away stays away: also when the source gives it again later.")),
      ])
  }

  private var site: Section {
    Section(
      title: language("Fout in de website zelf", "An error in the website itself"),
      anchor: "website",
      blocks: [
        .paragraph(
          [
            .text(
              language(
                "Werkt iets niet of is iets niet te begrijpen? Meld dat aan ",
                "Does something not work, or can it not be understood? Tell ")),
            .text(publisher.name(in: language)),
          ] + contact)
      ])
  }

  /// The end of a sentence that names who offers the site: how to write to them.
  private var contact: Phrase {
    let phrase = publisher.contactPhrase
    return phrase.isEmpty ? [.text(".")] : [.text(": ")] + phrase + [.text(".")]
  }
}
