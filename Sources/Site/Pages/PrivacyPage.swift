import Pages
import Renderers

/// What the site does with data of its visitors, and which data of persons are in it: none.
struct PrivacyPage {
  let publisher: SitePublisher
  let language: Language

  var page: Page {
    Page(
      language: language, title: "Privacy",
      summary: [
        .paragraph(
          language(
            "Deze website zet geen cookies, telt geen bezoekers en stuurt niets over u naar anderen.",
            "This website sets no cookies, counts no visitors and sends nothing about you to others."
          ))
      ],
      sections: [
        Section(
          title: language("Uw bezoek", "Your visit"), anchor: "bezoek",
          blocks: [
            .list([
              .text(
                language(
                  "Er is geen formulier, geen account en geen script van een ander.",
                  "There is no form, no account and no script of anybody else.")),
              .text(
                language(
                  "Zoeken gebeurt op uw eigen apparaat: wat u typt, gaat nergens heen.",
                  "Searching happens on your own device: what you type goes nowhere.")),
              .text(
                language(
                  "De server die de pagina's verstuurt, ziet uw internetadres, zoals elke server. Vraag "
                    + "\(publisher.name(in: language)) hoelang dat wordt bewaard.",
                  "The server that sends the pages sees your internet address, as every server does. Ask "
                    + "\(publisher.name(in: language)) how long it is kept.")),
            ])
          ]),
        Section(
          title: language("Gegevens van personen", "Data of persons"), anchor: "personen",
          blocks: [
            .paragraph(
              language(
                "In deze website staan geen namen van personen. Namen, functies en adressen die van een "
                  + "persoon kunnen zijn, laat het programma weg als het een document leest.",
                "No names of persons are on this website. The program leaves out names, positions and "
                  + "addresses that may be a person's when it reads a document.")),
            .paragraph(
              language(
                "Telefoonnummers en e-mailadressen zijn van organisaties, zoals het openbare register ze geeft.",
                "Telephone numbers and e-mail addresses are of organisations, as the public register gives "
                  + "them.")),
          ]),
        Section(
          title: language("Wie is verantwoordelijk?", "Who is responsible?"), anchor: "wie",
          blocks: [
            .paragraph(
              [
                .text(
                  publisher.name.map { language("Dat is \($0)", "That is \($0)") }
                    ?? language(
                      "Wie deze website aanbiedt; de naam is hier niet ingevuld",
                      "Whoever offers this website; the name was not filled in here"))
              ] + (publisher.contact == nil ? [] : [.text(", ")] + publisher.contactPhrase)
                + [.text(".")]),
            .paragraph([
              .text(
                language(
                  "Staat er toch iets over u? Lees hoe u het ",
                  "Is there something about you all the same? Read how to ")),
              .local(
                label: language("laat weghalen", "have it taken away"),
                address: "../\(ReportingPage.folder)/index.html"),
              .text(
                language(
                  ". Een klacht kan ook naar de Autoriteit Persoonsgegevens.",
                  ". You can also complain to the Autoriteit Persoonsgegevens, the Dutch data protection authority."
                )),
            ]),
          ]),
      ])
  }
}
