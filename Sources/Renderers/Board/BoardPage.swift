import Overviews
import Pages
import Records

/// The board of an arrangement as people read it: what it comes to, who has what, who can decide, and what is not known.
struct BoardPage {
  let answer: BoardAnswer
  let language: Language

  private var overview: ArrangementOverview { answer.overview }
  private var board: Board { answer.board }
  private var wording: VotingWording { VotingWording(board: board, language: language) }

  var page: Page {
    let ballots = answer.ballots
    let title = overview.everydayName.name
    var page = Page(
      language: language, title: language("Wie beslist: \(title)", "Who decides: \(title)"))
    guard let main = ballots.first else { return page }
    if board.facts.seats.isEmpty {
      page.summary =
        (answer.unknown(in: language).prefix(1)
        + BoardLaw(overview: overview, language: language).sentences.prefix(1)).map {
          .paragraph($0)
        }
    } else {
      page.summary = [.paragraph(wording.total(main.ballot))]
    }
    page.sections = [members(main)]
    if main.ballot.hasPower { page.sections.append(decisions(main)) }
    page.sections += ballots.dropFirst().enumerated().map(other)
    if let asked = answer.asked { page.sections.append(whatIf(asked, beside: main)) }
    page.sections += rules + [law]
    if !answer.signals.isEmpty {
      page.sections.append(
        SignalsSection(signals: answer.signals, language: language)
          .section)
    }
    page.sections += missing(main) + earlier(ballots)
    page.sections += FactSources(board: board, language: language).sections
    return page
  }

  private func tables(_ row: BallotRow) -> BoardTables {
    BoardTables(row: row, day: answer.day, language: language)
  }

  private func members(_ row: BallotRow) -> Section {
    var blocks = [tables(row).members]
    if let year = board.inhabitantsYear {
      blocks.append(
        .paragraph(
          language("Inwoners: op 1 januari \(year).", "Inhabitants: on 1 January \(year).")))
    } else if row.ballot.members.contains(where: { $0.inhabitantShare != nil }) {
      blocks.append(
        .paragraph(
          language(
            "Inwoners: volgens het register, dat er geen datum bij geeft.",
            "Inhabitants: by the register, which gives no date with them.")))
    }
    if let payment = board.payment {
      let statement = payment.documentKind.name(of: payment.year, in: language)
      blocks.append(
        .paragraph(language("Bijdragen: volgens de \(statement).", "Payment: by the \(statement)."))
      )
    }
    return Section(
      title: language("Zetels en stemmen", "Seats and votes"), anchor: "stemmen",
      blocks: tables(row).bars(anchor: "grafiek-stemmen") + blocks)
  }

  private func decisions(_ row: BallotRow) -> Section {
    Section(
      title: language(
        "Wie kan een besluit nemen of tegenhouden", "Who can take or stop a decision"),
      anchor: "beslissen",
      blocks: [.list(wording.decisions(row.ballot).map(Phrase.text))] + tables(row).power
        + wording.caveats.map { .paragraph($0) })
  }

  private func other(_ place: Int, _ row: BallotRow) -> Section {
    let sentences = wording.decisions(row.ballot)
    return Section(
      title: language(
        "Anders bij: \(row.name(in: language))", "Otherwise for: \(row.name(in: language))"),
      anchor: "besluit-\(place + 1)",
      blocks: [.paragraph(wording.total(row.ballot))]
        + (row.ballot.isWhole && sentences.isEmpty ? [tables(row).members] : [])
        + (sentences.isEmpty ? [] : [.list(sentences.map(Phrase.text))])
        + tables(row).power)
  }

  private func whatIf(_ row: BallotRow, beside main: BallotRow) -> Section {
    let rule = row.whatIf?.text ?? ""
    var blocks: [Block] = [
      .paragraph(
        language(
          "Dit is een rekenvoorbeeld met de regel “\(rule)”, geen voorstel en geen afspraak.",
          "This is a sum by the rule “\(rule)”, no proposal and no agreement.")),
      .paragraph(wording.total(row.ballot)),
    ]
    let sentences = wording.decisions(row.ballot)
    if !sentences.isEmpty { blocks.append(.list(sentences.map(Phrase.text))) }
    let without = row.ballot.unknown.map(\.name)
    if !without.isEmpty {
      blocks.append(
        .paragraph(
          language(
            "Voor \(language.enumeration(without)) is niet bekend waarmee de regel rekent.",
            "Of \(language.enumeration(without)) it is not known what the rule counts with.")))
    }
    blocks.append(.table(change(row, main)))
    return Section(title: language("Wat als", "What if"), anchor: "wat-als", blocks: blocks)
  }

  /// Votes and shares now and by the rule.
  private func change(_ row: BallotRow, _ main: BallotRow) -> Table {
    func part(_ share: Double?) -> Phrase {
      .text(share.map { language.decimal($0 * 100, digits: 1) + language(" %", "%") })
    }
    typealias Change = (now: BoardMember?, then: BoardMember)
    let members: [Change] = row.ballot.members.map { member in
      (main.ballot.members.first { $0.key == member.key }, member)
    }
    return Table(
      language("Stemmen nu en met die regel", "Votes now and by that rule"), members,
      [
        .own(language("Deelnemer", "Participant")) { .text($0.then.name) },
        .own(language("Stemmen nu", "Votes now"), isNumeric: true) {
          .text($0.now?.votes.map(language.number))
        },
        .own(language("Stemmen dan", "Votes then"), isNumeric: true) {
          .text($0.then.votes.map(language.number))
        },
        .own(language("Deel nu", "Share now"), isNumeric: true) { part($0.now?.voteShare) },
        .own(language("Deel dan", "Share then"), isNumeric: true) { part($0.then.voteShare) },
        .own(language("Doorslag nu", "Decisive now"), isNumeric: true) { part($0.now?.banzhaf) },
        .own(language("Doorslag dan", "Decisive then"), isNumeric: true) { part($0.then.banzhaf) },
      ])
  }

  private var rules: [Section] {
    let rules = board.currentRules.compactMap { rule in
      rule.content.text
        ?? rule.content.inhabitantsPerVote.map {
          language(
            "één stem per \(language.number($0)) inwoners",
            "one vote for \(language.number($0)) inhabitants")
        }
    }
    guard !rules.isEmpty else { return [] }
    return [
      Section(
        title: language("De regel in de tekst", "The rule in the text"), anchor: "regel",
        blocks: [.list(rules.map(Phrase.text))])
    ]
  }

  private var law: Section {
    let texts: [Phrase] = overview.details.decisions.map { [.link(nil, to: $0)] }
    return Section(
      title: language("Wat de wet en de tekst zeggen", "What the law and the text say"),
      anchor: "wet",
      blocks: [
        .list(BoardLaw(overview: overview, language: language).sentences.map(Phrase.text)),
        .facts([
          Fact(
            language(
              "Tekst van de regeling, volgens het register",
              "Text of the arrangement, by the register"),
            texts)
        ]),
      ])
  }

  private func earlier(_ ballots: [BallotRow]) -> [Section] {
    var seen: Set<String> = []
    let sentences = ballots.flatMap { wording.earlier($0.ballot) }
      .filter { seen.insert($0).inserted }
    guard !sentences.isEmpty else { return [] }
    return [
      Section(
        title: language("Wat oudere stukken zeiden", "What older documents told"),
        anchor: "eerder", blocks: [.list(sentences.map(Phrase.text))])
    ]
  }

  private func missing(_ row: BallotRow) -> [Section] {
    var items = answer.unknown(in: language).map(Phrase.text)
    if board.facts.seats.isEmpty, overview.arrangement.form?.hasInstitution != false {
      items.append(
        [
          .text(
            language("Een blad om ze in te vullen geeft ", "A sheet to fill them in is given by ")),
          .code("wgr template GEMEENTE --year \(answer.day.year + 1) --sheet stemverhouding"),
          .text("."),
        ])
    }
    guard !items.isEmpty else { return [] }
    return [
      Section(
        title: language("Wat niet bekend is", "What is not known"), anchor: "ontbreekt",
        blocks: [.list(items)])
    ]
  }
}
