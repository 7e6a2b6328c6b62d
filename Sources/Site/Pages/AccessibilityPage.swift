import Pages
import Renderers

/// How accessible the site is, how that is tested and what to do when something does not work; who offers the site
/// stands in it where that was given.
struct AccessibilityPage {
  let publisher: SitePublisher
  let language: Language

  var page: Page {
    Page(
      language: language, title: language("Toegankelijkheid", "Accessibility"),
      summary: [
        .paragraph(
          language(
            "Deze website is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA.",
            "This website is made to meet WCAG 2.2, levels A and AA."))
      ],
      sections: [
        Section(
          title: language("Wat u mag verwachten", "What you may expect"), anchor: "verwachten",
          blocks: [
            .list(
              [
                language(
                  "Alles werkt met alleen een toetsenbord en met een schermlezer.",
                  "Everything works with a keyboard alone and with a screen reader."),
                language(
                  "Alles werkt zonder JavaScript; alleen zoeken tijdens het typen vraagt erom.",
                  "Everything works without JavaScript; only searching as you type asks for it."),
                language(
                  "Tekst is te vergroten tot 400 procent, ook op een telefoon. Brede tabellen schuiven in "
                    + "hun eigen vak.",
                  "Text can be enlarged to 400 per cent, also on a phone. Wide tables scroll in their own "
                    + "box."),
                language(
                  "De kleuren volgen de lichte of donkere stand van uw apparaat.",
                  "The colours follow the light or dark mode of your device."),
                language(
                  "Elke tekening heeft een tabel of tekst die hetzelfde zegt.",
                  "Every picture has a table or text that says the same."),
              ].map(Phrase.text))
          ]),
        Section(
          title: language("Hoe dit is getest", "How this was tested"), anchor: "getest",
          blocks: [
            .paragraph(
              language(
                "Bij elke wijziging van het programma toetst een echte browser pagina's van elk soort: licht "
                  + "en donker, smal en breed, met axe-core. Zo'n toets vindt niet alles.",
                "With every change of the program a real browser tests pages of every kind: light and dark, "
                  + "narrow and wide, with axe-core. Such a test does not find everything.")),
            .paragraph(
              language(
                "Dit is geen toegankelijkheidsverklaring zoals de wet die van een overheid vraagt. Is "
                  + "\(publisher.name(in: language)) een overheid, dan hoort daar een onderzoek van deze website bij, "
                  + "en een verklaring in het register van toegankelijkheidsverklaringen.",
                "This is not the accessibility statement that the law requires of a public body. If "
                  + "\(publisher.name(in: language)) is one, it also needs an audit of this website, and a statement "
                  + "in the register of accessibility statements.")),
          ]),
        Section(
          title: language("Wat nog niet goed is", "What is not good yet"), anchor: "bekend",
          blocks: [
            .list(
              [
                language(
                  "Teksten uit het register zijn overgenomen zoals ze zijn, ook als ze lang of moeilijk zijn.",
                  "Texts of the register are shown as they are, also when they are long or difficult."
                ),
                language(
                  "De tekening bij Samenhang heeft kleine letters; de tabel op dezelfde pagina is beter leesbaar.",
                  "The picture under Congruence has small letters; the table on the same page reads better."
                ),
              ].map(Phrase.text))
          ]),
        Section(
          title: language("Werkt iets niet?", "Does something not work?"), anchor: "melden",
          blocks: [
            .paragraph(
              [
                .text(
                  language(
                    "Meld het aan \(publisher.name(in: language)), met het adres van de pagina en wat u wilde doen",
                    "Tell \(publisher.name(in: language)), with the address of the page and what you wanted to do"
                  ))
              ] + (publisher.contact == nil ? [] : [.text(": ")] + publisher.contactPhrase)
                + [.text(".")]),
            .paragraph(
              language(
                "Helpt dat niet, en is de aanbieder een overheid? Dan kunt u naar de Nationale ombudsman of de ombudsman "
                  + "van de gemeente.",
                "If that does not help and it is a public body, you can turn to the National Ombudsman or to that of the municipality."
              )),
          ]),
      ])
  }
}
