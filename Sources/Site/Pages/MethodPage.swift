import Pages
import Renderers

/// What the site tells, how it gets there, and what goes with it on a server.
struct MethodPage {
  let language: Language

  var page: Page {
    Page(
      language: language, title: language("Over deze site", "About this site"),
      summary: [
        .paragraph(
          language(
            "Deze website vertelt raadsleden, griffiers en onderzoekers aan welke gemeenschappelijke "
              + "regelingen elke gemeente meedoet. Alles komt uit openbare documenten.",
            "This website tells council members, clerks and researchers in which joint arrangements each "
              + "municipality takes part. Everything comes from public documents."))
      ],
      sections: [sources, rules, addresses, server])
  }

  private var sources: Section {
    Section(
      title: language("Waar het vandaan komt", "Where it comes from"), anchor: "herkomst",
      blocks: [
        .list([
          [
            .text(
              language(
                "Wie meedoet, in welke vorm en sinds wanneer: het ",
                "Who takes part, in what form and since when: the ")),
            .link("Register van Overheidsorganisaties", to: "https://organisaties.overheid.nl/"),
            .text(
              language(
                " (CC0). De organisaties vullen het zelf.",
                " (CC0). The organisations fill it in themselves.")),
          ],
          .text(
            language(
              "Wat een gemeente betaalt en hoe een regeling ervoor staat: begrotingen, jaarrekeningen en "
                + "lijsten die bij de bronnen staan.",
              "What a municipality pays and how an arrangement is doing: budgets, accounts and lists that "
                + "are among the sources.")),
          [
            .text(
              language(
                "Wat de raad mag en wanneer: de Wet gemeenschappelijke regelingen en de Gemeentewet. Bij "
                  + "elke regel staat het artikel. Alle documenten staan onder ",
                "What the council may do and when: the Wet gemeenschappelijke regelingen and the "
                  + "Gemeentewet, with the article. All documents are under ")),
            .local(label: language("Bronnen", "Sources"), address: "../bronnen/index.html"),
            .text("."),
          ],
        ])
      ])
  }

  private var rules: Section {
    Section(
      title: language("Hoe wij ermee omgaan", "How it is treated"), anchor: "regels",
      blocks: [
        .list(
          [
            language(
              "Er wordt niets geraden. Wat geen document vertelt, staat er niet, of er staat dat het "
                + "ontbreekt. Een leeg vak is nooit nul.",
              "Nothing is guessed. What no document says is left out, or said to be missing. An empty "
                + "cell is never zero."),
            language(
              "Een bedrag hoort alleen bij een regeling door een nummer, een gelijke naam of een besluit van "
                + "een mens.",
              "An amount is tied to an arrangement only by a number, an identical name or a person's decision."
            ),
            language(
              "Spreken documenten elkaar tegen, dan blijven beide bewaard en staat dat erbij.",
              "Where documents contradict each other, both are kept and the contradiction is shown."
            ),
            language(
              "Een regel waarvan niet zeker is of hij zo geldt, krijgt de woorden “controleer dit”.",
              "A rule that may not apply is marked “check this”."),
            language(
              "Een gemeente die is opgegaan in een andere, wordt niet stil vervangen: haar pagina zegt wat er "
                + "van haar is geworden.",
              "A municipality that became part of another is not silently replaced: its page tells what "
                + "became of it."),
          ].map(Phrase.text))
      ])
  }

  private var addresses: Section {
    Section(
      title: language("Adressen die blijven", "Addresses that stay"), anchor: "adressen",
      blocks: [
        .paragraph([
          .text(
            language("Een gemeente staat onder haar code, zoals ", "A municipality has its code: ")),
          .code("/gemeente/gm0307/"),
          .text(
            language(
              ". Een regeling staat onder het nummer van haar eerste versie, en houdt dat als er een nieuwe "
                + "versie komt: ",
              ". An arrangement has the number of its first version, and keeps it when a new version "
                + "comes: ")),
          .code("/regeling/…/"), .text("."),
        ])
      ])
  }

  private var server: Section {
    Section(
      title: language("Voor wie deze website aanbiedt", "For whoever offers this website"),
      anchor: "aanbieden",
      blocks: [
        .paragraph([
          .text(
            language(
              "De website is een map met bestanden en heeft alleen een webserver nodig. Het bestand ",
              "The website is a folder of files and needs a web server only. The file ")),
          .local(label: "_headers", address: "../_headers"),
          .text(
            language(
              " heeft de kopregels die erbij horen; ook zonder die regels staat in elke pagina wat een browser "
                + "mag laden: ",
              " has the headers that go with it; also without them each page says what a browser may "
                + "load: ")),
          .code(SitePolicy.contentSecurityPolicy), .text("."),
        ])
      ])
  }
}
