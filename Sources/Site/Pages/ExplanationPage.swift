import Pages
import Renderers

/// What a joint arrangement is and what a council can do with it, before anything about the site itself.
struct ExplanationPage {
  let language: Language

  var page: Page {
    Page(
      language: language,
      title: language("Wat is een gemeenschappelijke regeling?", "What is a joint arrangement?"),
      summary: [
        .paragraph(
          language(
            "Een gemeenschappelijke regeling is een afspraak van gemeenten om een taak samen te doen, zoals "
              + "de brandweer, de GGD of het ophalen van afval. Vaak hoort er een eigen organisatie bij, met een "
              + "eigen bestuur.",
            "A joint arrangement is an agreement between municipalities to do a task together, such as the fire "
              + "service, public health or collecting waste. Often it has an organisation with a board of its own."
          ))
      ],
      sections: [people, money, instruments, words, more])
  }

  private var people: Section {
    Section(
      title: language("Wie beslist er?", "Who decides?"), anchor: "wie",
      blocks: [
        .list(
          [
            language(
              "De gemeenten wijzen het algemeen bestuur aan: meestal wethouders of de burgemeester, soms "
                + "raadsleden. Dat bestuur stelt de begroting en de jaarrekening vast.",
              "The municipalities appoint the general board: mostly aldermen or the mayor, sometimes council "
                + "members. That board adopts the budget and the accounts."),
            language(
              "Het dagelijks bestuur leidt de organisatie en stuurt de stukken naar de raden.",
              "The executive board leads the organisation and sends the papers to the councils."),
            language(
              "De raad zit er dus meestal niet zelf in. De raad stuurt vooraf bij, met een zienswijze, en "
                + "vraagt achteraf om uitleg aan wie namens de gemeente in het bestuur zit.",
              "So the council itself is usually not on it. It steers beforehand, with a view, and afterwards calls to account whoever sits on the board for the municipality."
            ),
          ].map(Phrase.text))
      ])
  }

  private var money: Section {
    Section(
      title: language("Wie betaalt?", "Who pays?"), anchor: "wie-betaalt",
      blocks: [
        .paragraph(
          language(
            "De gemeenten betalen samen, volgens een sleutel uit de regeling: vaak een bedrag per inwoner, soms "
              + "naar gebruik. Komt de organisatie geld tekort, dan zijn het in de regel ook de gemeenten die het "
              + "aanvullen.",
            "The municipalities pay together, by a key in the arrangement: often an amount per inhabitant, "
              + "sometimes by use. When the organisation is short of money, the municipalities usually make up the difference."
          ))
      ])
  }

  private var instruments: Section {
    Section(
      title: language("Wat kan de raad doen?", "What can the council do?"),
      anchor: "wat-kan-de-raad",
      blocks: [
        .list(
          [
            language(
              "Elk voorjaar komt de ontwerpbegroting. De raad heeft dan twaalf weken voor een zienswijze, en het "
                + "bestuur moet daarop antwoorden (Wgr art. 35).",
              "Each spring the draft budget comes. The council then has twelve weeks for a view, and the board "
                + "must answer it (Wgr art. 35)."),
            language(
              "Daarvoor, vóór 30 april, komen de kaderbrief en de voorlopige jaarrekening (Wgr art. 34b). Dat is "
                + "het moment om richting te geven.",
              "Before that, before 30 April, the framework letter and the provisional accounts come (Wgr art. "
                + "34b). That is the moment to give direction."),
            language(
              "De raad kan altijd vragen stellen: aan het bestuur (Wgr art. 17) en aan de eigen wethouder.",
              "The council can always ask questions: of the board (Wgr art. 17) and of its own alderman."
            ),
            language(
              "Over meedoen, veranderen en uittreden beslist niemand zonder toestemming van de raad, tenzij de raad "
                + "zelf meedoet. Weigeren mag alleen bij strijd met het recht of het algemeen belang (Wgr art. 1).",
              "No arrangement is joined, changed or left without the consent of the council, unless it takes part and decides itself. It may refuse only on the ground of conflict with the law or the general interest (Wgr art. 1)."
            ),
          ].map(Phrase.text)),
        .paragraph(
          language(
            "Welke rechten bij een samenwerking precies gelden, hangt af van haar vorm. Op de pagina van uw "
              + "gemeente staat dat per samenwerking, met het artikel.",
            "Which rights apply to an arrangement depends on its form. The page of your council lists them for each, with the article."
          )),
      ])
  }

  private var words: Section {
    Section(
      title: language("Woorden", "Words"), anchor: "begrippen",
      blocks: [
        .details(
          summary: language("Alle woorden met hun betekenis", "All words with their meaning"),
          [
            .facts(
              Term.all(in: language).map { term in Fact(term.forms.first ?? "", term.meaning) })
          ])
      ])
  }

  private var more: Section {
    Section(
      title: language("Verder lezen", "Read on"), anchor: "verder",
      blocks: [
        .list([
          [
            .local(
              label: language("Zoek uw gemeente", "Find your council"), address: "../index.html"),
            .text(
              language(
                ": wat u samen doet, wat het kost en wanneer u aan zet bent.",
                ": what you do together, what it costs and when it is your turn.")),
          ],
          [
            .local(
              label: language("Over deze site", "About this site"), address: "../over/index.html"),
            .text(
              language(
                ": waar alles vandaan komt en hoe wij ermee omgaan.",
                ": where everything comes from and how it is treated.")),
          ],
        ])
      ])
  }
}
