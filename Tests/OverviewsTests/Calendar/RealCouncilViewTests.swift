import Foundation
import Overviews
import Records
import TestSupport
import Testing

/// The collected rows of views of councils.
@Suite(.needsSharedDocuments) struct RealCouncilViewTests {
  private func rows() throws -> [[String]] {
    let text = try String(contentsOfFile: SharedDocuments.path(.councilViews), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func fitTheValue() throws {
    let rows = try rows()
    var statuses: [CouncilView.Status: Int] = [:]
    for row in rows {
      #expect(CouncilView.TabledDocument(rawValue: row[2]) != nil, "\(row[2])")
      #expect(OrganisationCode(row[4])?.isMunicipality == true, "\(row[4])")
      let received = Day(iso: row[5])
      #expect((received == nil) == row[5].isEmpty)
      #expect((Day(iso: row[6]) == nil) == row[6].isEmpty)
      let status = CouncilView.status(
        decision: row[7], received: received, viewSent: nil, answered: nil)
      statuses[status, default: 0] += 1
    }
    #expect(statuses == [.submitted: 6, .received: 1, .unknown: 52])
  }
}
