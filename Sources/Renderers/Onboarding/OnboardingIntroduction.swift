import Pages

/// What a joint arrangement is, who decides, and who pays: the same for every council.
struct OnboardingIntroduction {
  let language: Language

  var section: Section {
    Section(
      title: language("Wat is een gemeenschappelijke regeling?", "What is a joint arrangement?"),
      anchor: "wat",
      blocks: [
        .paragraph(
          language(
            "Een gemeenschappelijke regeling is een afspraak tussen gemeenten om een taak samen te doen. Denk aan "
              + "de brandweer, de GGD of het ophalen van afval. Er is een wet voor: de Wet gemeenschappelijke "
              + "regelingen, kort de Wgr. In dit stuk zeggen wij meestal: samenwerking.",
            "A joint arrangement is an agreement between municipalities to do a task together, such as the fire "
              + "service, public health or collecting waste. There is a law for it: the Wet gemeenschappelijke "
              + "regelingen (Wgr).")),
        .paragraph(
          language(
            "Vaak komt er een aparte organisatie, met een eigen bestuur en eigen geld. Soms is er alleen een "
              + "afspraak: één gemeente doet het werk voor de andere. De vorm maakt uit, want daarvan hangt af wat u "
              + "als raad kunt doen.",
            "Often there is an organisation of its own, with a board and money of its own. Sometimes there is only "
              + "an agreement: one municipality does the work for the others. The form matters: what the "
              + "council can do depends on it.")),
      ],
      subsections: [
        Section(
          title: language("Wie gaat over wie?", "Who controls whom?"), anchor: "wie",
          blocks: [
            .paragraph(
              language(
                "Zo werkt het bij een openbaar lichaam, de meest gekozen vorm. De nummers staan onder de tekening.",
                "This is how it works in a public body, the most common form. The numbers are explained below the "
                  + "drawing.")), .drawing(drawing), .numbered(arrows),
          ])
      ])
  }

  private var drawing: Diagram {
    Diagram(
      title: language(
        "Wie gaat over wie: links uw gemeente, rechts de samenwerking",
        "Who controls whom: your municipality to the left, the arrangement to the right"),
      anchor: "tekening-wie",
      boxes: [
        .init(language("Inwoners", "Residents"), x: 20, y: 10, width: 100, height: 34),
        .init(language("Raad", "Council"), x: 20, y: 84, width: 100, height: 44),
        .init(language("College", "Executive"), x: 20, y: 184, width: 100, height: 44),
        .init(
          language("Dagelijks bestuur", "Executive board"), x: 220, y: 84, width: 100, height: 44),
        .init(
          language("Algemeen bestuur", "General board"), x: 220, y: 184, width: 100, height: 44),
      ],
      arrows: [
        .init(1, from: (70, 44), to: (70, 84)), .init(2, from: (70, 128), to: (70, 184)),
        .init(3, from: (120, 212), to: (220, 212)), .init(4, from: (270, 184), to: (270, 128)),
        .init(5, from: (220, 95), to: (120, 95)), .init(6, from: (120, 117), to: (220, 117)),
        .init(7, from: (220, 190), to: (120, 126)),
      ],
      frames: [
        .init(language("Uw gemeente", "Your municipality"), x: 6, y: 72, width: 128, height: 182),
        .init(
          language("Samenwerking", "Arrangement"), x: 206, y: 72, width: 128, height: 182),
      ])
  }

  /// The arrows in words.
  private var arrows: [Phrase] {
    [
      language("De inwoners kiezen de raad.", "The residents elect the council."),
      language(
        "De raad vraagt het college om uitleg (Gemeentewet art. 155).",
        "The council asks the executive to explain (Gemeentewet art. 155)."),
      language(
        "Het college kiest wie namens de gemeente in het algemeen bestuur zit (Wgr art. 13 lid 6). Heeft de raad "
          + "de afspraak zelf gemaakt, dan kiest de raad (Wgr art. 13 lid 1).",
        "The executive chooses who sits on the general board for the municipality (Wgr art. 13(6)). Where the "
          + "council made the arrangement itself, the council chooses (Wgr art. 13(1))."),
      language(
        "Het algemeen bestuur beslist over de begroting en de jaarrekening (Wgr art. 34). Het dagelijks bestuur "
          + "bereidt die voor. De leden daarvan zijn nooit de meerderheid in het algemeen bestuur (Wgr art. 14 lid 3).",
        "The general board decides on the budget and the accounts (Wgr art. 34). The executive board prepares "
          + "them. Its members are never the majority of the general board (Wgr art. 14(3))."),
      language(
        "Het dagelijks bestuur stuurt de raad de kaderbrief en de ontwerpbegroting (Wgr art. 34b en art. 35 lid 1).",
        "The executive board sends the council the framework letter and the draft budget (Wgr art. 34b and 35(1))."
      ),
      language(
        "De raad geeft zijn mening: dat heet een zienswijze. Het dagelijks bestuur antwoordt (Wgr art. 35 lid 3 "
          + "en 4).",
        "The council gives its view (zienswijze). The executive board answers (Wgr art. 35(3) and (4))."
      ),
      language(
        "Wie voor u in het algemeen bestuur zit, legt de raad uit wat hij of zij daar doet (Wgr art. 16 en 19).",
        "Whoever sits on the general board for you explains to the council what he or she does there (Wgr art. 16 "
          + "and 19)."),
    ].map(Phrase.text)
  }

  /// Who pays, for any council.
  var money: Section {
    Section(
      title: language("Wie betaalt dat?", "Who pays for it?"), anchor: "geld",
      blocks: [
        .paragraph(
          language(
            "De gemeenten betalen samen. Hoeveel elk betaalt, staat in de regeling: vaak een bedrag per inwoner, "
              + "soms naar gebruik. U vindt de bedragen in de begroting van uw gemeente, in de paragraaf verbonden "
              + "partijen (BBV art. 9 lid 2 onder f en art. 15).",
            "The municipalities pay together. The arrangement says how much each pays: often an amount per "
              + "inhabitant, sometimes by use. You will find the amounts in the budget of your municipality, in the "
              + "section on affiliated parties (BBV art. 9(2)(f) and 15).")),
        .paragraph(
          language(
            "Kijk altijd naar drie dingen. Wat betalen wij, en is dat meer dan vorig jaar? Hoeveel spaargeld heeft "
              + "de organisatie, en houdt zij geld over of komt zij geld tekort? Welk risico loopt onze gemeente?",
            "Always look at three things. What do we pay, and is that more than last year? How much equity does the "
              + "organisation have, and is there money left over or a shortfall? What risk does our municipality run?"
          )),
      ])
  }
}
