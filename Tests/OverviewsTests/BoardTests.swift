import Overviews
import Records
import TestSupport
import Testing

struct BoardTests {
  @Test(
    arguments: [
      ("gewoon", 100, 51), ("gewone meerderheid van stemmen", 101, 51), ("twee derde", 100, 67),
      ("ten minste 2/3 van de stemmen", 99, 66), ("meer dan twee derde", 99, 67),
      ("drie vierde meerderheid", 10, 8), ("60 %", 10, 6), ("meer dan 50 procent", 10, 6),
      ("95 stemmen", 189, 95), ("gekwalificeerde meerderheid van 2/3", 9, 6), ("unaniem", 7, 7),
      ("volstrekte meerderheid", 7, 4),
    ] as [(String, Int, Int)])
  func majoritiesAreUnderstood(_ words: String, _ total: Int, _ quota: Int) {
    #expect(Majority(words: words)?.quota(of: total) == quota)
  }

  @Test(arguments: [
    "", "gekwalificeerde meerderheid", "zie artikel 12", "95", "dubbele meerderheid", "0 stemmen",
  ])
  func whatIsNoMajorityIsNone(_ words: String) {
    #expect(Majority(words: words) == nil)
  }

  @Test func wordsTellTheMajorityAndWhoHasAVeto() throws {
    let words = MajorityWords(
      "gewoon; Zaanstad en Purmerend samen veto bij grote kwesties; de voorzitter beslist bij staking",
      members: ["Oostzaan", "Purmerend", "Zaanstad"])
    #expect(words.majority == .simple)
    #expect(words.vetoes.map(\.members) == [[1, 2]])
    #expect(words.vetoes.first?.decisions == "grote kwesties")
    #expect(words.others == ["de voorzitter beslist bij staking"])
    // A name that contains another is one member; somebody who is no member has no veto.
    let villages = MajorityWords(
      "Kaag en Braassem en Leiden samen veto",
      members: ["Leiden", "Leiderdorp", "Kaag en Braassem"])
    #expect(villages.vetoes.map(\.members) == [[0, 2]])
    let stranger = MajorityWords("Leiden en Den Haag samen veto", members: ["Leiden"])
    #expect(stranger.vetoes.isEmpty && stranger.others.count == 1)
  }

  @Test func aRuleThatIsAskedAboutIsReadWholeOrNotAtAll() {
    let rule = WhatIf("votes=inhabitants/10.000, min=2, max=30, rounding=up, majority=2/3")
    #expect(rule?.votes?.basis == .inhabitants && rule?.votes?.divisor == 10_000)
    #expect(rule?.votes?.minimum == 2 && rule?.votes?.maximum == 30 && rule?.votes?.rounding == .up)
    #expect(rule?.majority?.quota(of: 9) == 6)
    #expect(WhatIf("stemmen = 1")?.votes?.basis == .number(1))
    #expect(WhatIf("meerderheid=unaniem")?.majority == .unanimous)
    #expect(WhatIf("quota=12")?.majority == .votes(12))
    for wrong in [
      "", "votes", "votes=", "votes=inhabitants/0", "votes=people", "min=2", "power=1",
      "votes=inhabitants/10000;votes=1", "votes=seats,rounding=random", "majority=large",
    ] {
      #expect(WhatIf(wrong) == nil, "\(wrong)")
    }
  }

  @Test(
    arguments: [
      ("Provincie Utrecht", false), ("Utrecht", true), ("Gemeente Utrecht", true),
      ("Utrecht (Ut.)", false),
    ] as [(String, Bool)])
  func aWordForAnotherKindRulesAParticipantOut(_ name: String, _ isMunicipality: Bool) {
    var utrecht = Organisation(id: 1, name: "Gemeente Utrecht")
    utrecht.kind = .municipality
    #expect(ParticipantMention(name: name).means(utrecht) == isMunicipality)
    var province = Organisation(id: 2, name: "Utrecht")
    province.kind = .province
    #expect(ParticipantMention(name: "Provincie Utrecht").means(province))
  }

  // MARK: Votes of a made-up board

  private let today = MadeUpRegister.today

  private func board(
    _ seats: [(name: String, votes: Int?, from: String?)], rule: VoteRule? = nil
  ) throws -> Board {
    var register = MadeUpRegister()
    for (id, name) in [(1, "Aa"), (2, "Bee"), (3, "Cee")] {
      register.organisation(BodyID(Int64(id)), name, code: "GM000\(id)")
      register.excerpt.organisations[BodyID(Int64(id))]?.inhabitants = id * 10_000
    }
    register.arrangement(10, members: [1: nil, 2: nil, 3: nil])
    let source = SourceReference(
      document: CitedDocument.numbered([Document.export(of: today)])[0], lineNumber: 1)
    var facts = BoardFacts()
    facts.seats = seats.map { name, votes, from in
      var seat = BoardSeat(ParticipantMention(name: name))
      seat.votes = votes
      seat.validFrom = from.flatMap { Day(iso: $0) }
      return LinkedFact(seat, source: source)
    }
    facts.rules = [rule].compactMap(\.self).map { LinkedFact($0, source: source) }
    register.excerpt.boards[10] = facts
    return try #require(ArrangementOverview(of: 10, in: register.excerpt, on: today)).board
  }

  @Test func theNewestWholeTableCountsAndANewerPartStandsBesideIt() throws {
    let board = try board([
      ("Aa", 5, "2010-01-01"), ("Bee", 3, "2010-01-01"), ("Cee", 1, "2010-01-01"),
      ("Aa", 4, "2020-01-01"), ("Bee", 4, "2020-01-01"), ("Cee", 1, "2020-01-01"),
      ("Aa", 6, "2022-01-01"), ("Aa", 9, "2999-01-01"),
    ])
    let ballot = try #require(board.ballots.first)
    #expect(ballot.members.map(\.votes) == [4, 4, 1])
    #expect(ballot.moment?.description == "2020-01-01")
    #expect(ballot.later.map(\.content.votes) == [6])
    #expect(ballot.totalVotes == 9 && ballot.quota == 5 && ballot.isAssumed)
    // Any two of the three carry it, whatever their votes.
    #expect(ballot.members.map { $0.banzhaf.map { ($0 * 300).rounded() } } == [100, 100, 100])
    #expect(ballot.members.map { $0.inhabitantShare.map { ($0 * 6).rounded() } } == [1, 2, 3])
    #expect(ballot.blockers.isEmpty && ballot.smallestBlock == [0, 1])
  }

  @Test func withOneVoteUnknownNothingIsCounted() throws {
    let board = try board([("Aa", 5, nil), ("Bee", 3, nil), ("Cee", nil, nil)])
    let ballot = try #require(board.ballots.first)
    #expect(ballot.totalVotes == nil && ballot.quota == nil && !ballot.hasPower)
    #expect(ballot.smallestMajorities.isEmpty && ballot.blockers.isEmpty)
    #expect(ballot.members.allSatisfy { $0.voteShare == nil && $0.banzhaf == nil })
    #expect(ballot.unknown.map(\.name) == ["Cee"])
  }

  @Test func anotherRuleCountsVotesOutByInhabitants() throws {
    let board = try board([("Aa", 1, nil), ("Bee", 1, nil), ("Cee", 1, nil)])
    let rule = try #require(WhatIf("votes=inhabitants/10000"))
    let ballot = try #require(board.ballot(whatIf: rule))
    #expect(ballot.members.map(\.votes) == [1, 2, 3])
    #expect(ballot.totalVotes == 6 && ballot.quota == 4)
    // Nobody pays anything that is known, so votes by payment are unknown.
    let paid = try #require(WhatIf("votes=payment/1000"))
    #expect(board.ballot(whatIf: paid)?.isWhole == false)
    #expect(board.ballot(whatIf: paid)?.hasPower == false)
  }

  // MARK: The signal

  private func signals(_ votes: [Int], _ rule: VoteRule) throws -> [Signal] {
    let names = ["Aa", "Bee", "Cee"]
    var register = MadeUpRegister()
    for (place, name) in names.enumerated() {
      let id = BodyID(Int64(place + 1))
      register.organisation(id, name, code: "GM000\(place + 1)")
      register.excerpt.organisations[id]?.inhabitants = (place + 1) * 12_000
    }
    register.arrangement(10, members: [1: nil, 2: nil, 3: nil])
    let source = SourceReference(
      document: CitedDocument.numbered([Document.export(of: today)])[0], lineNumber: 1)
    var facts = BoardFacts()
    facts.seats = zip(names, votes).map { name, votes in
      var seat = BoardSeat(ParticipantMention(name: name))
      seat.votes = votes
      return LinkedFact(seat, source: source)
    }
    facts.rules = [LinkedFact(rule, source: source)]
    register.excerpt.boards[10] = facts
    let overview = try #require(ArrangementOverview(of: 10, in: register.excerpt, on: today))
    let examination = Examination(of: [overview], in: register.excerpt, on: today)
    return examination.signals(about: overview).filter {
      $0.kind.code == "stemmen-wijken-af-van-regel"
    }
  }

  @Test func aTableThatTheRuleGivesInSomeRoundingRaisesNoSignal() throws {
    var rule = VoteRule()
    rule.inhabitantsPerVote = 10_000
    // 12,000, 24,000 and 36,000 inhabitants: down 1, 2, 3; nearest 1, 2, 4; up 2, 3, 4.
    #expect(try signals([1, 2, 3], rule).isEmpty)
    #expect(try signals([1, 2, 4], rule).isEmpty)
    #expect(try signals([2, 3, 4], rule).isEmpty)
    #expect(try signals([1, 3, 3], rule).count == 1)
    rule.rounding = .up
    #expect(try signals([2, 3, 4], rule).isEmpty)
    #expect(try signals([1, 2, 3], rule).count == 1)
    rule.minimum = 3
    #expect(try signals([3, 3, 4], rule).isEmpty)
    rule.inhabitantsPerVote = nil
    #expect(try signals([9, 9, 9], rule).isEmpty)
  }
}
