import Law
import Overviews
import Records
import Testing

/// Dates and subjects for the tests of this target.
enum Sample {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func subject(
    _ form: CooperationForm? = .publicBody, _ chapter: Chapter? = .municipalities, line: Int64 = 7,
    isHostMunicipality: Bool = false
  ) -> CalendarSubject {
    CalendarSubject(
      arrangement: VersionID(line + 100), line: LineID(line), form: form,
      isHostMunicipality: isHostMunicipality, chapter: ChapterFinding(chapter: chapter))
  }
}

extension BudgetCalendar {
  func items(_ step: BudgetStep, year: Int? = nil) -> [CalendarItem] {
    items.filter { $0.step == step && $0.year == year ?? self.year }
  }
  func date(_ step: BudgetStep) -> String? { items(step).first?.date?.description }
}

struct BudgetCalendarTests {
  @Test(arguments: [CooperationForm.publicBody, .operationsOrganisation, .jointOrgan])
  func givesTheExampleOfBudget2027(form: CooperationForm) throws {
    let meetings = BudgetMeetings(
      budget: try Sample.day("2026-07-02"), accounts: try Sample.day("2028-06-20"))
    let calendar = BudgetCalendar(year: 2027, subject: Sample.subject(form), meetings: meetings)
    #expect(calendar.date(.framework) == "2026-04-29")
    #expect(calendar.date(.draftBudget) == "2026-04-09")
    #expect(calendar.date(.view) == (form == .publicBody ? nil : "2026-07-01"))
    #expect(calendar.date(.answer) == "2026-07-02")
    #expect(calendar.date(.budgetAdoption) == "2026-07-02")
    #expect(calendar.date(.budgetSubmission) == "2026-07-16")
    #expect(calendar.date(.provisionalAccounts) == "2028-04-29")
    #expect(calendar.date(.accountsAdoption) == "2028-06-20")
    #expect(calendar.date(.accountsSubmission) == "2028-07-04")
    #expect(
      calendar.items(.provisionalAccounts, year: 2025).first?.date == (try Sample.day("2026-04-29"))
    )
  }

  @Test func tellsWhereEachDateComesFrom() throws {
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day("2026-07-02")))
    let framework = try #require(calendar.items(.framework).first)
    #expect(framework.status == .statutory)
    #expect(framework.limit?.description == "2026-04-30")
    #expect(framework.citation == "Wgr art. 34b")
    #expect(framework.addressee?.dutch == "de raden")
    #expect(calendar.items(.draftBudget).first?.status == .derived)
    #expect(calendar.items(.draftBudget).first?.limit == nil)
    #expect(calendar.items(.budgetAdoption).first?.status == .recorded)
    let submission = try #require(calendar.items(.budgetSubmission).first)
    #expect(submission.status == .derived && submission.limit == nil)
    #expect(submission.addressee?.dutch == "gedeputeerde staten")
  }

  @Test func namesOuterLimitsWithoutABoardMeeting() throws {
    let calendar = BudgetCalendar(year: 2027, subject: Sample.subject())
    #expect(calendar.date(.draftBudget) == "2026-06-22")
    #expect(calendar.date(.budgetAdoption) == "2026-09-14")
    #expect(calendar.date(.budgetSubmission) == "2026-09-14")
    #expect(calendar.items(.budgetSubmission).first?.limit?.description == "2026-09-15")
    #expect(calendar.date(.accountsSubmission) == "2028-07-14")
    #expect(calendar.items(.draftBudget).first?.latest?.description == "2026-06-22")
    #expect(
      calendar.items(.draftBudget).first?.explanation?.dutch.plain.contains("vraag die dag") == true
    )
    for step in [BudgetStep.view, .answer, .publicInspection, .viewToSupervisor, .amendment] {
      let item = try #require(calendar.items(step).first, "\(step)")
      #expect(item.date == nil && item.status == .undated)
      #expect(item.explanation != nil)
    }
  }

  @Test func sendsInMidSeptemberAtTheLatest() throws {
    let late = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day("2026-09-10")))
    #expect(late.date(.budgetSubmission) == "2026-09-14")
    #expect(late.items(.budgetSubmission).first?.limit?.description == "2026-09-15")
    let tooLate = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day("2026-11-05")))
    #expect(tooLate.date(.budgetSubmission) == "2026-09-14")
    #expect(
      tooLate.items(.budgetSubmission).first?.explanation?.dutch
        == "De vergadering van het bestuur is na deze dag.")
  }

  @Test func followsTheOlderTextBeforeJuly2022() throws {
    let calendar = BudgetCalendar(
      year: 2020, subject: Sample.subject(),
      meetings: BudgetMeetings(
        budget: try Sample.day("2019-07-03"), accounts: try Sample.day("2021-06-30")))
    #expect(calendar.date(.framework) == "2019-04-14")
    #expect(calendar.date(.draftBudget) == "2019-05-08")
    #expect(calendar.date(.budgetSubmission) == "2019-07-17")
    #expect(calendar.date(.provisionalAccounts) == "2021-04-14")
    #expect(calendar.date(.accountsSubmission) == "2021-07-14")
    #expect(calendar.items(.answer).isEmpty)
    #expect(calendar.items(.viewToSupervisor).first?.citation == "Wgr art. 35 lid 4")
    let withoutMeeting = BudgetCalendar(year: 2020, subject: Sample.subject())
    #expect(withoutMeeting.date(.budgetSubmission) == "2019-07-31")
    #expect(withoutMeeting.date(.draftBudget) == "2019-06-05")
  }

  @Test func mixesTextsByTheDayOfTheStepAround2022() throws {
    func calendar(_ board: String?) throws -> BudgetCalendar {
      BudgetCalendar(
        year: 2023, subject: Sample.subject(),
        meetings: BudgetMeetings(budget: try board.map(Sample.day)))
    }
    let june = try calendar("2022-06-16")
    #expect(june.date(.framework) == "2022-04-14")
    #expect(june.date(.draftBudget) == "2022-04-21")
    #expect(june.date(.budgetSubmission) == "2022-06-30")
    #expect(june.date(.accountsSubmission) == "2024-07-14")
    #expect(
      june.items(.framework).first?.explanation?.dutch.plain.contains("Controleer dit") == true)
    let july = try calendar("2022-07-07")
    #expect(july.date(.draftBudget) == "2022-05-12")
    #expect(july.date(.budgetSubmission) == "2022-07-21")
    let september = try calendar("2022-09-08")
    #expect(september.date(.draftBudget) == nil)
    #expect(september.items(.draftBudget).first?.status == .unverified)
    #expect(september.date(.budgetSubmission) == "2022-09-14")
    let october = try calendar("2022-10-06")
    #expect(october.date(.draftBudget) == "2022-07-14")
    #expect(try calendar(nil).date(.draftBudget) == nil)
    #expect(try calendar(nil).date(.budgetSubmission) == "2022-09-14")
  }

  @Test func givesNoDatesFromTextsThatWereNotRead() throws {
    let before2015 = BudgetCalendar(
      year: 2014, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day("2013-06-26")))
    #expect(before2015.items(.framework).first?.status == .unverified)
    #expect(before2015.date(.draftBudget) == nil)
    #expect(before2015.date(.budgetSubmission) == nil)
    #expect(before2015.date(.budgetAdoption) == "2013-06-26")
    let provinces = BudgetCalendar(year: 2021, subject: Sample.subject(.publicBody, .provinces))
    let datesBefore2022 = provinces.items.compactMap(\.date?.description).filter {
      $0 < "2022-07-01"
    }
    #expect(datesBefore2022.isEmpty)
    #expect(provinces.items(.framework).first?.status == .unverified)
    #expect(
      provinces.items(.framework).first?.explanation?.dutch.plain.contains("controleer dit") == true
    )
    #expect(provinces.date(.accountsSubmission) == "2022-07-14")
  }

  @Test(arguments: [
    (Chapter.municipalitiesAndProvinces, "Wgr art. 59 lid 4"),
    (.municipalitiesAndWaterBoards, "Wgr art. 68 lid 4"), (.allThree, "Wgr art. 81 lid 4"),
  ])
  func knowsTheOlderTextOfChaptersWithMunicipalities(chapter: Chapter, view: String) throws {
    let calendar = BudgetCalendar(
      year: 2020, subject: Sample.subject(.publicBody, chapter),
      meetings: BudgetMeetings(budget: try Sample.day("2019-07-03")))
    #expect(calendar.date(.framework) == "2019-04-14")
    #expect(calendar.date(.draftBudget) == "2019-05-08")
    #expect(calendar.date(.budgetSubmission) == "2019-07-17")
    #expect(calendar.items(.viewToSupervisor).first?.citation == view)
  }

  @Test(arguments: [
    (Chapter.municipalities, "Wgr art. 34b", "Wgr art. 35 lid 1", "Wgr art. 34 lid 2"),
    (.provinces, "Wgr art. 47b", "Wgr art. 48", "Wgr art. 47"),
    (.waterBoards, "Wgr art. 50fa", "Wgr art. 50g", "Wgr art. 50f"),
    (.municipalitiesAndProvinces, "Wgr art. 58b", "Wgr art. 59 lid 1", "Wgr art. 58 lid 2"),
    (.municipalitiesAndWaterBoards, "Wgr art. 67a", "Wgr art. 68 lid 1", "Wgr art. 67 lid 2"),
    (.allThree, "Wgr art. 80a", "Wgr art. 81 lid 1", "Wgr art. 80 lid 2"),
    (.provincesAndWaterBoards, "Wgr art. 90a", "Wgr art. 91", "Wgr art. 90"),
  ])
  func citesTheArticlesOfTheChapter(
    chapter: Chapter, framework: String, draft: String, submission: String
  ) throws {
    let calendar = BudgetCalendar(year: 2027, subject: Sample.subject(.publicBody, chapter))
    #expect(calendar.items(.framework).first?.citation == framework)
    #expect(calendar.items(.draftBudget).first?.citation == draft)
    #expect(calendar.items(.budgetSubmission).first?.citation == submission)
    #expect(
      calendar.items(.budgetSubmission).first?.addressee?.dutch.plain == chapter.supervisor.rawValue
    )
  }

  @Test func givesWaterBoardsFourWeeksForTheBudgetOnly() throws {
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(.publicBody, .waterBoards),
      meetings: BudgetMeetings(
        budget: try Sample.day("2026-07-02"), accounts: try Sample.day("2028-06-20")))
    #expect(calendar.date(.budgetSubmission) == "2026-07-30")
    #expect(calendar.date(.accountsSubmission) == "2028-07-04")
  }

  @Test func namesNoMomentForTheAnswerWithProvinces() throws {
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(.publicBody, .municipalitiesAndProvinces),
      meetings: BudgetMeetings(budget: try Sample.day("2026-07-02")))
    #expect(calendar.items(.answer).first?.date == nil)
    #expect(calendar.items(.answer).first?.citation == "Wgr art. 59 lid 4")
  }

  @Test func countsAmendmentsFromTheirOwnDecisions() throws {
    let decisions = [try Sample.day("2027-10-07"), try Sample.day("2027-03-25")]
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(), meetings: BudgetMeetings(amendments: decisions))
    let items = calendar.items(.amendment)
    #expect(items.map(\.date?.description) == ["2026-12-31", "2027-07-15"])
    #expect(items.map(\.ordinal) == [1, 2])
    let older = BudgetCalendar(
      year: 2021, subject: Sample.subject(),
      meetings: BudgetMeetings(amendments: [try Sample.day("2021-10-07")]))
    #expect(older.date(.amendment) == "2021-08-12")
  }

  @Test(arguments: [
    (CooperationForm?.some(.lightArrangement), false, CalendarItem.Status.noCalendar),
    (.some(.lightArrangement), true, .noCalendar), (.some(.hostMunicipality), true, .noCalendar),
    (nil, false, .undated),
  ])
  func saysThatThereIsNoCalendar(
    form: CooperationForm?, isHost: Bool, status: CalendarItem.Status
  ) throws {
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(form, isHostMunicipality: isHost))
    let item = try #require(calendar.items.first)
    #expect(calendar.items.count == 1)
    #expect(item.date == nil && item.status == status && item.code == "geen-wettelijke-agenda")
    #expect(item.explanation?.dutch.plain.contains(isHost ? "centrumregeling" : "regeling") == true)
  }

  @Test func doesNotInventAChapter() {
    let calendar = BudgetCalendar(year: 2027, subject: Sample.subject(.publicBody, nil))
    #expect(calendar.items.map(\.date) == [nil])
    #expect(calendar.items.first?.explanation?.dutch.plain.contains("hoofdstuk") == true)
  }

  @Test(arguments: [Int.min, -1, 0, 2, 9998, Int.max])
  func hasNoItemsForAnImpossibleYear(year: Int) {
    #expect(BudgetCalendar(year: year, subject: Sample.subject()).items.isEmpty)
  }

  @Test func keepsRecordedStepsApart() throws {
    var view = CouncilView(
      arrangementName: "GGD", municipalityName: "Urk", document: .draftBudget)
    view.year = 2027
    view.received = try Sample.day("2026-04-14")
    view.decided = try Sample.day("2026-06-25")
    var otherYear = view
    otherYear.year = 2026
    let calendar = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day("2026-07-02")),
      recorded: RecordedStep.steps(in: view) + RecordedStep.steps(in: otherYear))
    #expect(
      calendar.items(.draftBudget).map(\.status) == [.derived, .recorded])
    #expect(
      calendar.items(.draftBudget).map(\.date?.description) == ["2026-04-09", "2026-04-14"])
    #expect(calendar.items(.view).map(\.date?.description) == ["2026-06-25", nil])
  }

  /// Wgr art. 35 lid 3: the executive board adds the views to the draft as it is offered, so the meeting of
  /// the general board, and any day of the council's own, is never the last day.
  @Test func aViewEndsOnTheDayBeforeTheDraftIsOffered() throws {
    let meeting = try Sample.day("2026-07-06")
    let unknown = BudgetCalendar(
      year: 2027, subject: Sample.subject(), meetings: BudgetMeetings(budget: meeting))
    let view = try #require(unknown.items(.view).first)
    #expect(view.date == nil && view.status == .undated)
    #expect(view.latest?.description == "2026-07-05")
    #expect(view.explanation?.dutch.plain.contains("Vraag die dag") == true)
    #expect(unknown.items(.draftBudget).first?.latest?.description == "2026-04-13")
    let known = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(offer: try Sample.day("2026-06-22"), budget: meeting))
    #expect(known.date(.view) == "2026-06-21")
    #expect(known.date(.draftBudget) == "2026-03-30")
    #expect(known.items(.draftBudget).first?.latest == nil)
    for form in [CooperationForm.operationsOrganisation, .jointOrgan] {
      let other = BudgetCalendar(
        year: 2027, subject: Sample.subject(form), meetings: BudgetMeetings(budget: meeting))
      #expect(other.date(.view) == "2026-07-05")
      #expect(other.date(.draftBudget) == "2026-04-13")
    }
  }

  /// Algemene termijnenwet art. 1: forward the term runs to a working day, back it does not move.
  @Test func movesOnlyTermsForward() throws {
    func calendar(_ board: String) throws -> BudgetCalendar {
      BudgetCalendar(
        year: 2027, subject: Sample.subject(.jointOrgan),
        meetings: BudgetMeetings(budget: try Sample.day(board)))
    }
    let saturday = try calendar("2026-06-27")
    #expect(saturday.date(.budgetSubmission) == "2026-07-13")
    #expect(saturday.date(.draftBudget) == "2026-04-04")
    #expect(
      saturday.items(.draftBudget).first?.explanation?.dutch.plain.contains("schuift niet op")
        == true)
    let thursday = try calendar("2026-07-02")
    #expect(thursday.items(.draftBudget).first?.explanation == nil)
    let september = try calendar("2026-08-29")
    #expect(september.date(.budgetSubmission) == "2026-09-14")
  }

  /// A body has no step before it existed, and owes its accounts after it ended.
  @Test func aStepFallsOnlyWithinTheExistenceOfTheBody() throws {
    func calendar(_ year: Int, from start: String?, until end: String?) throws -> BudgetCalendar {
      let subject = CalendarSubject(
        arrangement: VersionID(107), line: LineID(7), form: .publicBody,
        chapter: ChapterFinding(chapter: .municipalities),
        existence: Period(start: try start.map(Sample.day), end: try end.map(Sample.day)))
      return BudgetCalendar(year: year, subject: subject)
    }
    let new = try calendar(2025, from: "2026-01-01", until: nil)
    #expect(new.items.isEmpty)
    let first = try calendar(2026, from: "2025-10-14", until: nil)
    #expect(first.items(.framework).isEmpty)
    #expect(first.items(.draftBudget).isEmpty)
    #expect(first.items(.provisionalAccounts, year: 2024).isEmpty)
    #expect(first.items(.provisionalAccounts).first?.date?.description == "2027-04-29")
    #expect(first.date(.accountsSubmission) == "2027-07-14")
    let second = try calendar(2027, from: "2026-01-01", until: nil)
    #expect(second.date(.framework) == "2026-04-29")
    #expect(second.items(.provisionalAccounts, year: 2025).isEmpty)
    let last = try calendar(2025, from: "2012-11-14", until: "2026-01-01")
    #expect(last.date(.framework) == "2024-04-29")
    #expect(last.date(.accountsSubmission) == "2026-07-14")
    let after = try calendar(2026, from: "2012-11-14", until: "2026-01-01")
    #expect(after.items.map(\.step) == [.provisionalAccounts])
    #expect(after.items.map(\.year) == [2024])
    #expect(try calendar(2028, from: "2012-11-14", until: "2026-01-01").items.isEmpty)
    #expect(try calendar(2027, from: nil, until: nil).date(.framework) == "2026-04-29")
  }

  @Test func mergesTheArrangementsOfACouncilByDate() throws {
    let first = BudgetCalendar(year: 2027, subject: Sample.subject(line: 9))
    let second = BudgetCalendar(year: 2027, subject: Sample.subject(line: 8))
    let light = BudgetCalendar(year: 2027, subject: Sample.subject(.lightArrangement, line: 3))
    let merged = BudgetCalendar(year: 2027, merging: [first, light, second])
    let reversed = BudgetCalendar(year: 2027, merging: [second, light, first])
    #expect(merged.items.map(\.identity) == reversed.items.map(\.identity))
    #expect(merged.items.count == first.items.count + second.items.count + 1)
    let dates = merged.items.compactMap(\.date)
    #expect(dates == dates.sorted())
    #expect(merged.items.firstIndex { $0.date == nil } == dates.count)
    #expect(Set(merged.items.map(\.identity)).count == merged.items.count)
  }

  @Test func identifiesAnItemAlsoAfterItsDateBecameKnown() throws {
    let before = BudgetCalendar(year: 2027, subject: Sample.subject())
    let after = BudgetCalendar(
      year: 2027, subject: Sample.subject(),
      meetings: BudgetMeetings(
        budget: try Sample.day("2026-07-02"), accounts: try Sample.day("2028-06-20")),
      recorded: [
        RecordedStep(
          step: .budgetAdoption, year: 2027, day: try Sample.day("2026-07-02"),
          description: BilingualText("Besluit", "Decision"))
      ])
    #expect(
      Set(after.items.map(\.identity)).subtracting(before.items.map(\.identity))
        == ["7-2027-vaststelling-begroting-1-vastgelegd"])
    #expect(Set(before.items.map(\.identity)).isSubset(of: after.items.map(\.identity)))
    #expect(before.items(.framework).first?.identity == "7-2027-kaderbrief-1")
  }

  @Test(arguments: 1950...2100)
  func keepsTermsApartInEveryYear(year: Int) throws {
    for (month, dayOfMonth) in [(3, 1), (5, 25), (6, 30), (9, 14), (9, 22)] {
      let board = try #require(Day(year: year, month: month, day: dayOfMonth))
      let calendar = BudgetCalendar(
        year: year + 1, subject: Sample.subject(), meetings: BudgetMeetings(budget: board))
      if let sent = calendar.items(.draftBudget).first?.date {
        let isOld = sent.description < "2022-07-01"
        #expect(sent.days(until: board) == (isOld ? 56 : 84))
        #expect(sent.weekday == board.weekday)
      } else {
        #expect(year < 2015 || year == 2022)
      }
      let frameworks = calendar.items(.framework).compactMap(\.date?.description)
      #expect(
        frameworks == (year < 2015 ? [] : ["\(year)-04-\(year <= 2022 ? "14" : "29")"]))
      if let submitted = calendar.items(.budgetSubmission).first?.date {
        let span = board.days(until: submitted)
        #expect(span <= 14 || WorkingDay.contains(submitted))
        #expect(span <= 18)
        #expect(submitted.description <= "\(year)-09-14")
      }
    }
  }
}
