import Overviews
import Records
import TestSupport
import Testing

/// Parts along the way, of a made-up register.
struct OwnershipTests {
  private let today = MadeUpRegister.today

  /// Two towns in a district; the district's body and a third town in a lab; the lab's body in the district again.
  private func register(shares: [String?] = [nil, nil]) -> MadeUpRegister {
    var register = MadeUpRegister()
    for (id, inhabitants) in [(1, 30_000), (2, 10_000), (3, 20_000)] {
      register.organisation(BodyID(Int64(id)), "Plaats \(id)", code: "GM000\(id)")
      register.change(organisation: BodyID(Int64(id))) { $0.inhabitants = inhabitants }
    }
    register.arrangement(10, "District", members: [1: nil, 2: nil])
    register.body(20, "Openbaar lichaam District", of: 10, Period())
    register.arrangement(11, "Laboratorium", from: 10_000)
    register.join(11, 20, nil, [], share: shares[0])
    register.join(11, 3, nil, [], share: shares[1])
    register.body(21, "Laboratorium", of: 11, Period())
    register.join(10, 21)
    register.excerpt.secondTier = [20: [11], 21: [10]]
    return register
  }

  @Test func thePartIsMultipliedAlongTheWay() throws {
    var register = register(shares: ["25", "75"])
    register.leave(10, 21)
    register.excerpt.secondTier[21] = nil
    let overview = try #require(CouncilOverview(of: 1, in: register.excerpt, on: today))
    let holding = try #require(overview.secondTier.holdings.first)
    #expect(overview.secondTier.holdings.count == 1)
    #expect(holding.shares.map { $0?.millionths } == [750_000, 250_000])
    #expect(holding.shares.map { $0?.basis } == [.inhabitants(year: nil), .register])
    #expect(holding.exposure.map { ($0 * 10_000).rounded() } == 1_875)
    #expect(!holding.isDirectToo)
  }

  @Test func aPartThatIsNotKnownMakesNoOutcomeAndARoundEnds() throws {
    let overview = try #require(CouncilOverview(of: 1, in: register().excerpt, on: today))
    // The lab's body sits in the district: the way back is not gone.
    #expect(overview.secondTier.holdings.map { $0.path.map(\.line) } == [[10, 11]])
    #expect(overview.secondTier.holdings[0].exposure == nil)
    // A body among the participants has no inhabitants, so the towns' part is not known either.
    #expect(overview.secondTier.holdings[0].shares == [nil, nil])
  }

  /// Twelve bodies that all take part in each other's arrangements have 12 × 11 × 10 × 9 × 8 ways and more.
  @Test func moreWaysThanAnyoneReadsAreCutAndThatIsSaid() throws {
    var register = MadeUpRegister()
    register.organisation(1, "Plaats", code: "GM0001")
    let places = 0..<Int64(12)
    for place in places {
      let version = VersionID(100 + place)
      register.arrangement(version, "Regeling \(place)", members: [1: nil])
      register.body(BodyID(200 + place), "Lichaam \(place)", of: version, Period())
    }
    for place in places {
      let others = places.filter { $0 != place }.map { VersionID(100 + $0) }
      for other in others { register.join(other, BodyID(200 + place)) }
      register.excerpt.secondTier[BodyID(200 + place)] = others
    }
    let overview = try #require(CouncilOverview(of: 1, in: register.excerpt, on: today))
    #expect(overview.secondTier.holdings.count == SecondTier.most)
    #expect(overview.secondTier.isCut)
    register.excerpt.secondTier = [200: [101]]
    let few = try #require(CouncilOverview(of: 1, in: register.excerpt, on: today))
    #expect(few.secondTier.holdings.count == 1 && !few.secondTier.isCut)
  }

  @Test func sharesOfTheRegisterCountOnlyWhereTheyAreWhole() throws {
    for (shares, part) in [(["25", "74"], nil), (["25", nil], nil), (["33,3", "66,6"], 333_333)]
      as [([String?], Int64?)]
    {
      var register = register(shares: shares)
      register.leave(10, 21)
      let overview = try #require(CouncilOverview(of: 1, in: register.excerpt, on: today))
      #expect(overview.secondTier.holdings.first?.shares[1]?.millionths == part, "\(shares)")
    }
  }

  @Test(
    arguments: [
      ("Vitens N.V.", .company), ("HVC NV", .company), ("Afvalzorg B.V.", .company),
      ("BNG Bank N.V.", .company), ("Stichting Dienstverlening", .foundation),
      ("Coöperatie Parkeerservice U.A.", .cooperative), ("Vereniging VNG", .association),
      ("GGD Flevoland", nil), ("NV", .company), ("Omgevingsdienst NVB", nil), ("", nil),
    ] as [(String, LegalFormWord?)])
  func aNameTellsTheFormByAWholeWord(_ name: String, _ form: LegalFormWord?) {
    #expect(LegalFormWord(in: name) == form)
  }

  @Test func companiesAreThoseOfTheOwnListsThatAreTiedToNothing() throws {
    var register = MadeUpRegister()
    register.organisation(1, "Plaats", code: "GM0001")
    let source = SourceReference(
      document: CitedDocument.numbered([Document.export(of: today)])[0], lineNumber: 4)
    func listed(_ name: String, _ year: Int, line: LineID? = nil, isOwn: Bool = true)
      -> ListedArrangement
    {
      ListedArrangement(
        name: name, year: year, documentKind: .budget, line: line, isOwnList: isOwn, source: source)
    }
    register.excerpt.listed = [
      listed("Vitens NV", 2024), listed("Vitens N.V.", 2025), listed("GGD", 2025),
      listed("Tied B.V.", 2025, line: 10), listed("Stichting Elders", 2025, isOwn: false),
    ]
    let overview = try #require(CouncilOverview(of: 1, in: register.excerpt, on: today))
    #expect(overview.secondTier.companies.map(\.name) == ["Vitens N.V."])
  }
}
