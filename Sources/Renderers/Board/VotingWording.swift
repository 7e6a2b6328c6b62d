import Overviews
import Pages
import Records

/// What is said of votes: what they come to, how to read them, and what is not known.
struct VotingWording {
  let board: Board
  let language: Language

  /// What must be known to read power, a sentence each.
  var caveats: [String] {
    [
      language(
        "De doorslag is een rekensom: hoe vaak een deelnemer beslist als elke uitslag even waarschijnlijk is. "
          + "Zij zegt niet wie er zijn zin krijgt: overleg, gewoonte en gezag tellen er niet in mee.",
        "Being decisive is a sum: how often a participant decides when every outcome is equally likely. It does "
          + "not tell who gets their way: talks, custom and standing do not count in it."),
      language(
        "Gerekend is alsof iedereen stemt en de leden van één deelnemer hetzelfde stemmen.",
        "It is counted as if everybody votes and the members of one participant vote the same."),
    ]
  }

  /// How many votes there are, of when, and how many are needed.
  func total(_ ballot: BoardBallot) -> String {
    let moment = ballot.moment.map { " (\(self.moment($0)))" } ?? ""
    guard let total = ballot.totalVotes else {
      return language(
        "Hoeveel stemmen er zijn, is niet bekend\(moment).",
        "How many votes there are is not known\(moment).")
    }
    let votes = language.count(total, .vote)
    let needed =
      ballot.quota.map { quota in
        language(
          " Voor een besluit zijn er \(language.number(quota)) nodig: \(majority(ballot)).",
          " A decision needs \(language.number(quota)): \(majority(ballot)).")
      } ?? ""
    guard ballot.isWhole else {
      let known = ballot.members.compactMap { member in
        member.votes.map { "\(member.name) \(language.number($0))" }
      }
      let told =
        known.isEmpty
        ? ""
        : language(
          " Bekend is alleen: \(language.enumeration(known)).",
          " Known is only: \(language.enumeration(known)).")
      return language("Er zijn \(votes)\(moment).", "There are \(votes)\(moment).") + told + needed
    }
    let members = language.count(ballot.members.count, .participant)
    return language(
      "\(members) hebben samen \(votes)\(moment).", "\(members) have \(votes) together\(moment).")
      + needed
  }

  private func majority(_ ballot: BoardBallot) -> String {
    if ballot.isAssumed {
      return language(
        "meer dan de helft. Dat is aangenomen, want geen stuk noemt een andere meerderheid",
        "more than half. That is taken, since no document tells another majority")
    }
    switch ballot.majority {
    case .simple: return language("meer dan de helft", "more than half")
    case .unanimous: return language("iedereen", "everybody")
    case .votes: return language("dat aantal is voorgeschreven", "that number is prescribed")
    case .part(let numerator, let denominator, let isExceeded):
      let part = "\(numerator)/\(denominator)"
      return isExceeded
        ? language("meer dan \(part)", "more than \(part)")
        : language("ten minste \(part)", "at least \(part)")
    case nil: return ballot.majorityWords ?? ""
    }
  }

  /// A day or a year, as within a sentence.
  func moment(_ moment: StatedMoment) -> String {
    moment.day.map(language.date) ?? String(moment.year)
  }

  /// Who can carry and who can stop a decision; none where votes are not known.
  func decisions(_ ballot: BoardBallot) -> [String] {
    guard ballot.hasPower, let first = ballot.smallestMajorities.first else { return [] }
    var sentences: [String] = []
    let groups = ballot.smallestMajorities.prefix(3).map { names($0, ballot) }
    let count = ballot.smallestMajorityCount
    if first.count == 1 {
      sentences.append(
        language(
          "\(groups[0]) heeft alleen al genoeg stemmen.", "\(groups[0]) has enough votes alone."))
    } else if count <= 3 {
      sentences.append(
        language(
          "Met \(first.count) deelnemers kan een besluit al worden genomen: \(groups.joined(separator: "; ")).",
          "As few as \(first.count) participants can take a decision: \(groups.joined(separator: "; "))."
        ))
    } else {
      let number = language.number(Int(clamping: count))
      sentences.append(
        language(
          "Voor een meerderheid zijn ten minste \(first.count) deelnemers nodig; \(number) groepen van die grootte kunnen het, bijvoorbeeld \(groups[0]).",
          "A majority takes at least \(first.count) participants; \(number) groups of that size can do it, for example \(groups[0])."
        ))
    }
    sentences.append(blockers(ballot))
    sentences += ballot.vetoes.map { veto in
      let names = names(veto.members, ballot)
      let scope = veto.decisions.map { " (\($0))" } ?? ""
      let all =
        veto.members.count == 2
        ? language("allebei", "both") : language("allemaal", "all")
      return language(
        "Veto\(scope): zijn \(names) \(all) tegen, dan gaat het besluit niet door. Zo is “\(veto.words)” gelezen.",
        "Veto\(scope): where \(names) are \(all) against, the decision does not pass. So “\(veto.words)” was read."
      )
    }
    let powerless = ballot.members.filter { $0.banzhaf == 0 && $0.votes != 0 }.map(\.name)
    if !powerless.isEmpty {
      sentences.append(
        language(
          "\(language.enumeration(powerless)): wel stemmen, maar bij geen enkele verdeling van voor en tegen de doorslag.",
          "\(language.enumeration(powerless)): votes, but decisive at no division of for and against."
        ))
    }
    return sentences
  }

  private func blockers(_ ballot: BoardBallot) -> String {
    guard ballot.blockers.isEmpty else {
      return language(
        "Alleen tegenhouden kan: \(names(ballot.blockers, ballot)).",
        "Can stop a decision alone: \(names(ballot.blockers, ballot)).")
    }
    let block = names(ballot.smallestBlock, ballot)
    return language(
      "Niemand kan alleen een besluit tegenhouden; \(block) samen wel.",
      "Nobody can stop a decision alone; \(block) together can.")
  }

  private func names(_ places: [Int], _ ballot: BoardBallot) -> String {
    language.enumeration(places.map { ballot.members[$0].name })
  }

  /// What is not known, a sentence each.
  func unknown(_ ballot: BoardBallot) -> [String] {
    guard !board.facts.seats.isEmpty else {
      return [
        language(
          "Zetels en stemmen: geen ingelezen stuk noemt ze. Zij staan in de tekst van de regeling.",
          "Seats and votes: no document that was read tells them. They stand in the text of the arrangement."
        )
      ]
    }
    var sentences: [String] = []
    let without = ballot.unknown.map(\.name)
    if without.count == ballot.members.count {
      sentences.append(
        language(
          "Stemmen: van niemand bekend. Daarom zijn meerderheden en doorslag niet berekend.",
          "Votes: known of nobody. So majorities and who is decisive are not counted."))
    } else if !without.isEmpty {
      let names = language.enumeration(without)
      sentences.append(
        language(
          "Stemmen van \(names): niet bekend. Daarom zijn meerderheden en doorslag niet berekend.",
          "Votes of \(names): not known. So majorities and who is decisive are not counted."))
    }
    let strangers = ballot.strangers.map(\.name)
    if !strangers.isEmpty {
      let (names, date) = (language.enumeration(strangers), language.date(board.day))
      sentences.append(
        language(
          "De tabel noemt \(names); het register noemt die op \(date) niet als deelnemer. De sommen gaan over het bestuur van de tabel.",
          "The table has \(names), whom the register does not have as a participant on \(date). The sums are about the board of the table."
        ))
    }
    if ballot.moment == nil {
      sentences.append(
        language(
          "Van welke datum de stemmen zijn, zegt geen stuk.",
          "No document tells of which date the votes are."))
    }
    if !ballot.isAssumed, ballot.majority == nil, let words = ballot.majorityWords {
      sentences.append(
        language(
          "De meerderheid “\(words)” is niet in een aantal stemmen om te rekenen.",
          "The majority “\(words)” cannot be turned into a number of votes."))
    }
    sentences += ballot.notCounted.filter { _ in ballot.majority != nil }.map {
      language("“\($0)” is niet meegerekend.", "“\($0)” is not counted with.")
    }
    if ballot.isWhole, ballot.quota != nil, !ballot.hasPower {
      sentences.append(
        language(
          "Met zo veel deelnemers of zulke grote aantallen stemmen is de doorslag niet precies te berekenen.",
          "With so many participants or such large numbers of votes being decisive cannot be counted exactly."
        ))
    }
    return sentences + shares(ballot) + later(ballot)
  }

  private func shares(_ ballot: BoardBallot) -> [String] {
    var sentences: [String] = []
    if ballot.members.allSatisfy({ $0.inhabitantShare == nil }) {
      sentences.append(
        language(
          "Deel van de inwoners: niet van alle leden bekend, of niet alle leden zijn gemeenten.",
          "Share of inhabitants: not known of all members, or not all members are municipalities."))
    }
    if ballot.members.allSatisfy({ $0.paymentShare == nil }) {
      sentences.append(
        language(
          "Deel van de bijdragen: van geen jaar is bekend wat iedereen betaalt.",
          "Share of payment: of no year is known what everybody pays."))
    }
    return sentences
  }

  /// What newer documents tell of some participants only.
  private func later(_ ballot: BoardBallot) -> [String] {
    statements(ballot.later).map { moment, told in
      language(
        "Een nieuwer stuk (\(moment)) zegt: \(told). Van de anderen zegt het niets.",
        "A newer document (\(moment)) tells: \(told). It tells nothing of the others.")
    }
  }

  /// What older documents told, which no longer counts.
  func earlier(_ ballot: BoardBallot) -> [String] {
    statements(ballot.earlier).map { "\($0): \($1)" }
  }

  /// Rows by their moment, the newest first, in words.
  private func statements(_ seats: [LinkedFact<BoardSeat>]) -> [(moment: String, told: String)] {
    let moments = Set(seats.compactMap(\.moment)).sorted().reversed()
    return (moments.map(Optional.some) + [nil]).compactMap { moment in
      let told = seats.filter { $0.moment == moment }.map(statement)
      guard !told.isEmpty else { return nil }
      return (
        moment.map(self.moment) ?? language("zonder datum", "without a date"),
        told.joined(separator: "; ")
      )
    }
  }

  private func statement(_ seat: LinkedFact<BoardSeat>) -> String {
    let content = seat.content
    let votes = content.votes.map { votes in
      content.totalVotes.map {
        language("\(votes) van de \($0) stemmen", "\(votes) of \($0) votes")
      } ?? language.count(votes, .vote)
    }
    let share = content.share.map {
      language(
        "\(language.percentage($0)) van de stemmen", "\(language.percentage($0)) of the votes")
    }
    let seats = content.seats.map { language.count($0, .seat) }
    let name =
      content.participant.name.isEmpty
      ? content.participant.code?.text ?? "" : content.participant.name
    return "\(name) \([votes ?? share, seats].compactMap(\.self).joined(separator: ", "))"
  }

  /// The votes of one participant in a line; `nil` where none are known.
  func own(_ municipality: Organisation) -> String? {
    guard let ballot = board.ballots.first,
      let member = ballot.members.first(where: { $0.organisation?.id == municipality.id })
    else { return nil }
    let share = member.voteShare.map {
      language.decimal($0 * 100, digits: 1) + language(" %", "%")
    }
    guard let votes = member.votes else {
      return share.map { language("\($0) van de stemmen", "\($0) of the votes") }
    }
    guard let total = ballot.totalVotes else { return language.count(votes, .vote) }
    let part = share.map { " (\($0))" } ?? ""
    return language(
      "\(language.number(votes)) van de \(language.count(total, .vote))\(part)",
      "\(language.number(votes)) of \(language.count(total, .vote))\(part)")
  }
}

extension Noun {
  static let vote = Noun(dutch: ("stem", "stemmen"), english: ("vote", "votes"))
  static let seat = Noun(dutch: ("zetel", "zetels"), english: ("seat", "seats"))
}
