import Overviews
import Records
import Store
import TestSupport
import Testing

struct ChangesTests {
  /// Three towns in four arrangements, and a fifth line with a version of its own before it.
  static let before = DatedExport(date: "2026-05-16").next("2026-05-16") { export in
    export.organisation(1, "Dorp")
    export.organisation(2, "Stad")
    export.organisation(3, "Oord")
    export.organisation(9, "Streekdienst", kind: .cooperationBody)
    export.add(arrangement: 100, "Afval", from: "2015-01-01", members: [1, 2])
    export.add(arrangement: 200, "Brandweer", from: "2012-01-01", members: [1, 2, 3])
    export.add(arrangement: 300, "Cultuur", from: "2018-01-01", members: [2, 3])
    export.add(arrangement: 400, "Dieren", from: "2019-01-01", members: [2, 3])
    export.add(arrangement: 500, "Energie", from: "2020-01-01", members: [1, 3])
  }

  /// The next day: ten things are other, and each shows in more places than one where the register has it
  /// so.
  static let after = before.next("2026-05-17") { export in
    // 1. Afval is rewritten: a new version with another participant and form, the old one closed.
    export.change(100) {
      $0.inForce = Period(start: day("2015-01-01"), end: day("2026-05-10"))
      $0.next = VersionID(101)
    }
    export.add(arrangement: 101, "Afval", from: "2026-05-10", previous: 100, members: [1, 3])
    export.change(101) {
      $0.form = .operationsOrganisation
    }
    export.detail(101) { $0.powers = [Power(article: "Artikel 4", content: "Ophalen")] }
    // 2. Stad is no longer listed in Brandweer. 3. Energie has a new participant.
    export.leave(200, 2)
    export.join(500, 2, day("2026-04-01"), [.executive])
    // 4. Cultuur is to end. 5. Dieren is gone.
    export.change(300) {
      $0.inForce = Period(start: day("2018-01-01"), end: day("2027-01-01"))
    }
    export.remove(400)
    // 6. A new line. 7. Energie has another title. 8. Brandweer was verified again.
    export.add(arrangement: 600, "Fietsen", from: "2026-05-01", members: [1])
    export.change(500) { $0.title = "Energie en warmte" }
    export.change(200) { $0.verified = day("2026-05-15") }
    // 9. Oord takes part in Brandweer with its council. 10. Streekdienst is renamed.
    export.participations(in: 200, of: 3) { $0.bodies = [.council] }
    export.change(organisation: 9) { $0.name = "Streekdienst Nieuw" }
  }

  static let ten = [
    "nieuwe-versie 101 2026-05-10 16-17", "niet-meer-vermeld 200 2 16-17",
    "gewijzigd 200 datumTerVerificatie 16-17", "gewijzigd 200 3 bestuursorganen 16-17",
    "beeindigd 300 datumUitwerkingtreding 2027-01-01 16-17", "verdwenen 400 16-17",
    "toegetreden 500 2 2026-04-01 16-17", "hernoemd 500 titel 16-17",
    "nieuw 600 2026-05-01 16-17", "hernoemd 9 naam 16-17",
  ]

  @Test func tenDifferencesAreTenChanges() throws {
    let register = try Register.reading([Self.before, Self.after])
    let changes = try register.changes(since: "2026-05-16", until: "2026-05-17")
    #expect(changes.items.map(told) == Self.ten)
  }

  @Test func theOrderOfReadingDoesNotMatter() throws {
    let register = try Register.reading([Self.after, Self.before])
    let changes = try register.changes(since: "2026-05-16", until: "2026-05-17")
    #expect(changes.items.map(told) == Self.ten)
  }

  @Test func aNewVersionTellsWhatItChanged() throws {
    let register = try Register.reading([Self.before, Self.after])
    let changes = try register.changes(since: "2026-05-16", until: "2026-05-17")
    let difference = try #require(changes.items.first?.difference)
    #expect(difference.previous?.id == VersionID(100))
    #expect(difference.joined.map(\.name) == ["Oord"])
    #expect(difference.noLongerListed.map(\.name) == ["Stad"])
    #expect(difference.bodies.isEmpty)
    #expect(difference.fields.map(\.field) == [.form, .powers])
    #expect(difference.fields.first?.new == .form(.operationsOrganisation))
  }

  @Test func aCouncilIsToldOnlyOfItsOwnLinesBeforeOrAfter() throws {
    let register = try Register.reading([Self.before, Self.after])
    let changes = try register.changes(since: "2026-05-16", until: "2026-05-17", council: 1)
    #expect(Set(changes.items.compactMap(\.line?.number)) == [100, 200, 500, 600])
    let left = try register.changes(since: "2026-05-16", until: "2026-05-17", council: 2)
    #expect(left.items.map(told).contains("niet-meer-vermeld 200 2 16-17"))
    #expect(left.items.map(told).contains("nieuwe-versie 101 2026-05-10 16-17"))
  }

  @Test func theFirstExportIsWhereKnowledgeBegins() throws {
    let register = try Register.reading([Self.before])
    let changes = try register.changes(since: "2026-01-01", until: "2026-05-16")
    #expect(changes.items.isEmpty)
    #expect(changes.knowledgeBegins == day("2026-05-16"))
  }

  @Test func whatTheRegisterToldBeforehandIsAChangeOnItsDay() throws {
    let export = Self.before.next("2026-05-16") { export in
      export.change(300) {
        $0.inForce = Period(start: day("2018-01-01"), end: day("2026-07-01"))
      }
      export.add(arrangement: 700, "Groen", from: "2026-06-01", members: [1])
      export.join(400, 1, day("2026-06-15"), [.executive])
      export.organisation(4, "Gat", Period(end: day("2026-08-01")))
    }
    let register = try Register.reading([export])
    let changes = try register.changes(since: "2026-05-16", until: "2026-12-31")
    #expect(
      changes.items.map(told) == [
        "beeindigd 300 2026-07-01", "toegetreden 400 1 2026-06-15", "nieuw 700 2026-06-01",
        "beeindigd 4 2026-08-01",
      ])
    #expect(try register.changes(since: "2026-08-01", until: "2026-12-31").items.isEmpty)
  }

  /// A line with two versions, of which the second lists one who joined during the first, and a line that the
  /// register has only from later than a participant joined.
  private static let toldBeforehand = DatedExport(date: "2026-05-16").next("2026-05-16") { export in
    export.organisation(1, "Dorp")
    export.organisation(2, "Stad")
    export.organisation(3, "Oord")
    export.add(arrangement: 100, "Afval", from: "2015-01-01", members: [1])
    export.change(100) {
      $0.inForce = Period(start: day("2015-01-01"), end: day("2018-01-01"))
      $0.next = VersionID(101)
    }
    export.join(100, 2, day("2016-06-01"), [.executive])
    export.add(arrangement: 101, "Afval", from: "2018-01-01", previous: 100, members: [])
    export.join(101, 1, day("2015-01-01"), [.executive])
    export.join(101, 2, day("2016-06-01"), [.executive])
    export.join(101, 3, day("2016-09-01"), [.executive])
    export.add(arrangement: 800, "Haven", from: "2018-01-01", members: [])
    export.join(800, 3, day("2016-03-01"), [.executive])
  }

  @Test func beforeTheFirstExportTheOneRuleTellsWhatIsRecordedAndWhatDerived() throws {
    let register = try Register.reading([Self.toldBeforehand])
    let changes = try register.changes(since: "2016-01-01", until: "2016-12-31")
    #expect(
      changes.items.map(told) == [
        "toegetreden 100 2 2016-06-01", "toegetreden 800 3 2016-03-01",
      ])
    #expect(changes.items.map(\.origin) == [.recorded, .derived])
    #expect(changes.items.counts.map(\.isDerived) == [false, true])
    #expect(changes.standingAtStart.coverage == Standing.Coverage(recorded: 1, derived: 0))
    #expect(changes.standing.coverage == Standing.Coverage(recorded: 2, derived: 1))
    #expect(changes.comparison == .later(day("2026-05-16")))
    #expect(changes.knowledgeBegins == nil)
    let own = try register.changes(since: "2016-01-01", until: "2016-12-31", council: 3)
    #expect(own.standing.coverage == Standing.Coverage(recorded: 0, derived: 1))
  }

  @Test func aJoiningIsToldOnceHoweverManyVersionsListIt() throws {
    let register = try Register.reading([Self.toldBeforehand])
    let changes = try register.changes(since: "2016-01-01", until: "2019-01-01")
    #expect(
      changes.items.map(told) == [
        "toegetreden 100 2 2016-06-01", "nieuwe-versie 101 2018-01-01", "nieuw 800 2018-01-01",
        "toegetreden 800 3 2016-03-01",
      ])
    #expect(changes.items[1].difference?.joined.map(\.name) == ["Oord"])
  }

  @Test func withOneExportNothingIsCompared() throws {
    let register = try Register.reading([
      DatedExport(date: "2026-05-16").next("2026-05-16") {
        $0.organisation(4, "Gat", Period(end: day("2026-08-01")))
      }
    ])
    let changes = try register.changes(since: "2026-05-16", until: "2026-12-31")
    #expect(changes.comparison == .one(day("2026-05-16")))
    #expect(changes.seen.isEmpty)
    #expect(changes.passed.map(told) == ["beeindigd 4 2026-08-01"])
    let before = try register.changes(since: "2025-01-01", until: "2025-12-31")
    #expect(before.comparison == .later(day("2026-05-16")))
    #expect(
      try Register.reading([]).changes(since: "2025-01-01", until: "2025-12-31").comparison == .none
    )
  }

  @Test func anEndThatWasAnnouncedBeforeItCameIsADateThatPassed() throws {
    let first = DatedExport(date: "2026-05-16").next("2026-05-16") {
      $0.organisation(4, "Gat", Period(end: day("2026-08-01")))
      $0.organisation(5, "Dijk")
    }
    let second = first.next("2026-09-01") { export in
      export.change(organisation: 5) { $0.existence = Period(end: day("2026-08-15")) }
    }
    let changes = try Register.reading([first, second])
      .changes(since: "2026-05-16", until: "2026-12-31")
    #expect(changes.comparison == .several)
    #expect(changes.passed.map(told) == ["beeindigd 4 2026-08-01"])
    #expect(changes.seen.map(told) == ["beeindigd 5 eindDatum 2026-08-15 16-1"])
  }

  @Test func whatCameAndWentIsNoChange() throws {
    let between = Self.before.next("2026-05-17") { $0.leave(100, 1) }
    let register = try Register.reading([Self.before, between, Self.before.next("2026-05-18")])
    #expect(try register.changes(since: "2026-05-16", until: "2026-05-18").items.isEmpty)
    #expect(try register.changes(since: "2026-05-16", until: "2026-05-17").items.count == 1)
  }

  @Test func eachFieldWasSeenToChangeWhenItDid() throws {
    let second = Self.before.next("2026-05-17") {
      $0.change(100) { $0.title = "Afvalstoffen" }
    }
    let third = second.next("2026-05-20") {
      $0.detail(100) { $0.purpose = "Schoon" }
    }
    let register = try Register.reading([Self.before, second, third])
    let changes = try register.changes(since: "2026-05-16", until: "2026-05-20")
    #expect(
      changes.items.map(told) == ["hernoemd 100 titel 16-17", "gewijzigd 100 doel 17-20"])
    #expect(changes.gaps == [Sighting(before: day("2026-05-17"), after: day("2026-05-20"))])
  }
}
