import Foundation
import GRDB
import Records
import TestSupport
import Testing

@testable import Store

/// The views say what wgr answers, on the national register and every list that there is.
@Suite(.needsSharedDocuments) struct OwnViewTests {
  private static let register = Result {
    let workplace = try Workplace(asked: .program)
    let documents: [SharedDocuments.Document] = [
      .nationalExport, .mergers, .affiliatedParties, .contributions,
    ]
    let samples = [
      "inwoners.csv", "deelnemersbijdragen-flevoland.csv", "verbonden-partijen-flevoland.csv",
      "invulblad-urk.csv",
    ].map(Exports.sample)
    let read = try workplace.wgr(["import"] + documents.map(SharedDocuments.path) + samples)
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  /// Rows of a view, as anybody reads them.
  private func rows(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: Self.register.get().database).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .string(let text): text
          case .int64(let number): "\(number)"
          default: ""
          }
        }.joined(separator: "|")
      }
    }
  }

  private func records(of years: ClosedRange<Int>) throws -> RegisterExcerpt {
    try Register.openForReading(Self.register.get().database).known(on: nil)
      .panelRecords(of: years, withDetails: false).excerpt
  }

  @Test func everyContributionCountsAsInAnswers() throws {
    let excerpt = try records(of: 2000...2040)
    var expected: [String] = []
    for (line, figures) in excerpt.figures {
      for (municipality, own) in Dictionary(grouping: figures, by: \.municipality) {
        guard let municipality else { continue }
        let series = ContributionSeries(own)
        for total in series.totals {
          let counting =
            series.total(total.year, .budget) ?? series.total(total.year, .accounts)
          let isAnswer = counting?.documentKind == total.documentKind ? 1 : 0
          let isUndecided = total.parts.contains { $0.isUndecided } ? 1 : 0
          expected.append(
            "\(municipality.number)|\(line.number)|\(total.year)|\(total.documentKind.rawValue)|"
              + "\(total.sum?.amount ?? -1)|\(isAnswer)|\(total.parts.count)|\(isUndecided)")
        }
      }
    }
    let told = try rows(
      """
      SELECT municipality, line, year, documentKind, amount, isAnswer, parts, isUndecided
      FROM answer_contribution
      """)
    #expect(told.count > 100)
    #expect(told.sorted() == expected.sorted())
  }

  @Test func everyPartIsTheFigureThatAnswersShow() throws {
    let excerpt = try records(of: 2000...2040)
    let expected = excerpt.figures.values.flatMap { figures in
      Dictionary(grouping: figures, by: \.municipality).filter { $0.key != nil }.values
        .flatMap { ContributionSeries($0).totals }.flatMap(\.parts)
        .map {
          "\($0.shown.document.sha256)|\($0.shown.figure.place.lineNumber)|"
            + "\($0.shown.figure.amount.amount)|\($0.others.count)"
        }
    }
    let told = try rows("SELECT sha256, lineNumber, amount, otherStatements FROM contribution_part")
    #expect(told.sorted() == expected.sorted())
  }

  @Test func addingUpTheTableItselfWouldCountTwice() throws {
    let stated = try rows("SELECT count(*) FROM figure WHERE quantity = 'bijdrage'")
    let counted = try rows("SELECT count(*) FROM contribution_part")
    #expect(try #require(Int(stated[0])) > #require(Int(counted[0])))
  }

  @Test(arguments: ["2010-07-01", "2016-01-01", "2020-06-01", "2023-01-01", "2026-05-16"])
  func membershipsOfADayAreThoseOfTheNetwork(day: String) throws {
    let date = try #require(Day(iso: day))
    let excerpt = try Register.openForReading(Self.register.get().database).known(on: nil)
      .national(on: date)
    let expected = excerpt.participations.filter { participation in
      excerpt.counts(participation.arrangement, on: date)
        && participation.joined.map { $0 <= date } ?? true
    }.map {
      "\(excerpt.line(of: $0.arrangement).number)|\($0.arrangement.number)|\($0.organisation.id.number)"
    }
    let told = try rows(
      """
      SELECT line, version, organisation FROM membership
      WHERE "start" <= '\(day)' AND ("end" IS NULL OR '\(day)' < "end")
      """)
    #expect(told.count > 300)
    #expect(told.sorted() == expected.sorted())
  }

  @Test func linesAreThoseOfAnswers() throws {
    let excerpt = try records(of: 2026...2026)
    let expected = excerpt.arrangements.keys.map { "\(excerpt.line(of: $0).number)|\($0.number)" }
    #expect(try rows("SELECT line, version FROM arrangement_version").sorted() == expected.sorted())
  }

  @Test func inhabitantsAreThoseOfThePanel() throws {
    let years = 2023...2026
    let excerpt = try records(of: years)
    let expected = excerpt.organisations.values.filter { $0.kind == .municipality }.flatMap {
      municipality in
      years.compactMap { year -> String? in
        guard let code = municipality.code else { return nil }
        return excerpt.organisation(municipality, in: year).inhabitants.map {
          "\(code.text)|\(year)|\($0)"
        }
      }
    }
    let told = try rows("SELECT code, year, inhabitants FROM municipality_year")
    #expect(told.count > 340)
    #expect(told.sorted() == expected.sorted())
  }

  @Test func changesOfMunicipalitiesAreThoseOfAnswers() throws {
    let changes = try Register.openForReading(Self.register.get().database).known(on: nil).mergers()
    let expected = changes.map {
      "\($0.date.description)|\($0.before.name)|\($0.after.name)|\($0.manner.rawValue)|"
        + "\($0.share.map(\.description) ?? "")"
    }
    let told = try rows(
      "SELECT date, nameBefore, nameAfter, manner, share FROM municipality_change")
    #expect(told.count > 100)
    #expect(told.sorted() == expected.sorted())
  }
}
