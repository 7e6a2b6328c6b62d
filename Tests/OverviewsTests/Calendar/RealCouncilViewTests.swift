import Foundation
import Overviews
import Records
import TestSupport
import Testing

/// The collected rows of `figures/zienswijzen.csv`, when the shared folder is there.
struct RealCouncilViewTests {
  private func rows() -> [[String]]? {
    let file = Checkout.shared.appendingPathComponent("data/figures/zienswijzen.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func fitTheValue() {
    guard let rows = rows() else {
      print("Not checked: no zienswijzen.csv; set WGR_SHARED to the shared folder.")
      return
    }
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
