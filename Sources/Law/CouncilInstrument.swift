package import Records

/// One of the five ways in which a council has a say in arrangements, as somebody new learns them (instrument):
/// the rights it rests on, a text to begin with, and what it cannot do.
package struct CouncilInstrument: Sendable {
  /// The code, in Dutch and stable.
  package let code: String
  /// What it is called.
  package let name: BilingualText
  /// When to use it.
  package let use: BilingualText
  /// The rights that it rests on, the one that gives it first.
  package let rights: [CouncilRight]
  /// What a council cannot do with it, with the article that says so.
  package let limit: BilingualText
  private let lines: @Sendable (Blanks) -> [BilingualText]

  /// What is filled in into a sample text.
  package struct Blanks: Sendable {
    /// The council's municipality.
    package let council: String
    /// The arrangement.
    package let arrangement: String
    /// The year of the budget.
    package let year: String

    /// What is filled in.
    package init(council: String, arrangement: String, year: String) {
      (self.council, self.arrangement, self.year) = (council, arrangement, year)
    }

    /// Dots to write on.
    package static let empty = Blanks(council: "…", arrangement: "…", year: "…")
  }

  /// A text to begin with, line by line.
  package func sample(_ blanks: Blanks) -> [BilingualText] { lines(blanks) }

  private init(
    _ code: String, _ name: BilingualText, rights codes: [String], use: BilingualText,
    limit: BilingualText, _ lines: @escaping @Sendable (Blanks) -> [BilingualText]
  ) {
    self.code = code
    self.name = name
    self.use = use
    self.limit = limit
    self.lines = lines
    rights = codes.compactMap { code in CouncilRight.all.first { $0.code == code } }
  }

  /// The five, from before a decision to after it.
  package static let all = [view, consent, questions, account, together]

  private static let view = CouncilInstrument(
    "zienswijze", BilingualText("Een zienswijze geven", "Give a view"),
    rights: ["zienswijze-ontwerpbegroting", "kaders-en-voorlopige-jaarrekening"],
    use: BilingualText(
      """
      Gebruik dit als u iets anders wilt: lagere kosten, een andere keuze, meer uitleg. Begin al bij de \
      kaderbrief. Die komt vóór de begroting.
      """,
      """
      Use this when you want something else: lower costs, another choice, more explanation. Begin with the \
      framework letter: it comes before the budget.
      """),
    limit: BilingualText(
      """
      De raad stelt deze begroting niet vast en houdt haar niet tegen. Het bestuur stelt haar vast (Wgr art. 34 \
      lid 1). Het moet u wel antwoord geven, met redenen (Wgr art. 35 lid 4).
      """,
      """
      The council does not adopt this budget and does not stop it. The board adopts it (Wgr art. 34(1)). It must \
      answer you, with reasons (Wgr art. 35(4)).
      """)
  ) { blanks in
    [
      BilingualText(
        "De raad van \(blanks.council) heeft de ontwerpbegroting \(blanks.year) van \(blanks.arrangement) gelezen.",
        "The council of \(blanks.council) has read the draft \(blanks.year) budget of \(blanks.arrangement)."
      ),
      BilingualText("De raad vraagt het bestuur:", "The council asks the board:"),
      BilingualText(
        "1. Leg uit waarom onze bijdrage verandert, en welk deel daarvan loon en prijs is.",
        "1. Explain why our contribution changes, and how much of that is wages and prices."),
      BilingualText(
        "2. Houd de bijdrage op het bedrag uit de kaderbrief.",
        "2. Keep the contribution to the amount in the framework letter."),
      BilingualText(
        "3. Vertel ons elk half jaar wat er is bereikt.",
        "3. Tell us every six months what has been achieved."),
      BilingualText(
        "Wij vragen om een antwoord op papier, met redenen, voordat u de begroting vaststelt (Wgr art. 35 lid 4).",
        "We ask for an answer in writing, with reasons, before you adopt the budget (Wgr art. 35(4))."
      ),
    ]
  }

  private static let consent = CouncilInstrument(
    "toestemming",
    BilingualText("Toestemming geven of weigeren", "Give or refuse consent"),
    rights: ["toestemming", "zienswijze-ontwerpregeling"],
    use: BilingualText(
      """
      Dit komt langs als uw gemeente wil meedoen, de tekst wil veranderen of eruit wil stappen. Eerst krijgt u \
      het ontwerp. Zeg dan al wat u anders wilt.
      """,
      """
      This comes up when your municipality wants to join, to change the text or to leave. First you get the draft. \
      Say at that point what you want to be different.
      """),
    limit: BilingualText(
      """
      Weigeren mag alleen als het in strijd is met het recht of het algemeen belang (Wgr art. 1 lid 4 en 5). Doet \
      de raad zelf mee, dan geeft hij geen toestemming: hij besluit zelf.
      """,
      """
      You may refuse only on the ground of conflict with the law or the general interest (Wgr art. 1(4) and (5)). A council \
      that takes part itself gives no consent: it decides itself.
      """)
  ) { blanks in
    [
      BilingualText(
        "De raad van \(blanks.council) geeft het college toestemming om de regeling van \(blanks.arrangement) te wijzigen.",
        "The council of \(blanks.council) gives the executive consent to change the arrangement of \(blanks.arrangement)."
      ),
      BilingualText(
        "De raad heeft gezien dat in de tekst staat hoe een gemeente eruit kan stappen (Wgr art. 9 lid 1) en hoe "
          + "de regeling wordt geëvalueerd (Wgr art. 11a).",
        "The council has seen that the text says how a municipality can leave (Wgr art. 9(1)) and how the "
          + "arrangement is evaluated (Wgr art. 11a)."),
    ]
  }

  private static let questions = CouncilInstrument(
    "vragen", BilingualText("Vragen stellen", "Ask questions"),
    rights: ["inlichtingen-bestuurslid", "inlichtingen-bestuur", "vragen"],
    use: BilingualText(
      """
      Hiervoor is geen meerderheid nodig: één raadslid mag vragen. Begin bij de wethouder of de burgemeester die \
      namens u in het bestuur zit.
      """,
      """
      This needs no majority: one council member may ask. Begin with the alderman or the mayor who sits on the \
      board for you.
      """),
    limit: BilingualText(
      """
      Heeft een samenwerking geen eigen bestuur, dan kunt u geen bestuur vragen. Vraag het dan het college of de \
      burgemeester (Gemeentewet art. 155 lid 1).
      """,
      """
      Where an arrangement has no board of its own, there is no board to ask. Ask the executive or the mayor \
      instead (Gemeentewet art. 155(1)).
      """)
  ) { blanks in
    [
      BilingualText(
        "Aan het college van \(blanks.council). Vragen over \(blanks.arrangement) (Gemeentewet art. 155 lid 1).",
        "To the executive of \(blanks.council). Questions about \(blanks.arrangement) (Gemeentewet art. 155(1))."
      ),
      BilingualText(
        "1. Wat kost dit ons dit jaar, en wat kostte het vorig jaar?",
        "1. What does this cost us this year, and what did it cost last year?"),
      BilingualText(
        "2. Wat krijgen onze inwoners ervoor?", "2. What do our residents get for it?"),
      BilingualText(
        "3. Welke risico’s kunnen bij ons terechtkomen?", "3. Which risks could fall to us?"),
      BilingualText(
        "4. Wanneer vergadert het bestuur, en waarover?",
        "4. When does the board meet, and about what?"),
    ]
  }

  private static let account = CouncilInstrument(
    "verantwoording",
    BilingualText("Iemand ter verantwoording roepen", "Call somebody to account"),
    rights: ["verantwoording-bestuurslid", "interpellatie", "ontslag-bestuurslid"],
    use: BilingualText(
      "Gebruik dit achteraf: waarom stemde ons bestuurslid zo, en wat deed het voor ons?",
      "Use this afterwards: why did our board member vote that way, and what did that do for us?"),
    limit: BilingualText(
      """
      Ontslaan kan de raad alleen een lid dat hij zelf heeft gekozen (Wgr art. 16 lid 4). In een regeling van \
      colleges kiest het college het lid. Dan kan de raad het niet ontslaan (Wgr art. 19 lid 1).
      """,
      """
      The council can dismiss only a member that it chose itself (Wgr art. 16(4)). In an arrangement of executives \
      the executive chooses the member, and the council cannot dismiss that member (Wgr art. 19(1)).
      """)
  ) { blanks in
    [
      BilingualText(
        "De raad van \(blanks.council) vraagt ons lid in het bestuur van \(blanks.arrangement) om verantwoording "
          + "over het besluit van ….",
        "The council of \(blanks.council) calls our member on the board of \(blanks.arrangement) to account for the "
          + "decision of …."),
      BilingualText(
        "1. Wat heeft u daar gezegd, en hoe heeft u gestemd?",
        "1. What did you say there, and how did you vote?"),
      BilingualText(
        "2. Wat heeft u met onze zienswijze gedaan?", "2. What did you do with our view?"),
      BilingualText(
        "3. Wat betekent het besluit voor onze inwoners en voor ons geld?",
        "3. What does the decision mean for our residents and our money?"),
    ]
  }

  private static let together = CouncilInstrument(
    "samen",
    BilingualText("Samen optrekken met andere raden", "Work together with other councils"),
    rights: ["adviescommissie", "onderzoekscommissie"],
    use: BilingualText(
      """
      De andere raden krijgen dezelfde stukken. Bel een raadslid uit een andere gemeente. Stuur samen dezelfde \
      zienswijze, of vraag samen om een commissie.
      """,
      """
      The other councils get the same papers. Call a council member of another municipality. Send the same \
      view, or ask for a committee together.
      """),
    limit: BilingualText(
      """
      De commissie kan alleen bij een openbaar lichaam, en alleen als de raden het samen vragen (Wgr art. 24a). \
      Samen onderzoeken kan niet als raden de regeling zelf mee hebben gemaakt (Gemeentewet art. 155g lid 2).
      """,
      """
      The committee exists only for a public body, and only where the councils ask together (Wgr art. 24a). A joint inquiry \
      is not possible where councils are among its makers (Gemeentewet art. 155g(2)).
      """)
  ) { blanks in
    [
      BilingualText(
        "De raden van \(blanks.council) en … vragen het algemeen bestuur van \(blanks.arrangement) samen om een "
          + "adviescommissie van raadsleden (Wgr art. 24a).",
        "The councils of \(blanks.council) and … together ask the general board of \(blanks.arrangement) for an "
          + "advisory committee of council members (Wgr art. 24a)."),
      BilingualText(
        "Uit elke raad komen … leden. De commissie leest de begroting en schrijft een voorstel voor onze "
          + "zienswijzen.",
        "Each council sends … members. The committee reads the budget and drafts a proposal for our views."
      ),
    ]
  }
}
