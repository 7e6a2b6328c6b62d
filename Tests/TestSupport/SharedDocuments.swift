package import Foundation
package import Testing

/// Real documents outside the package: in the folder of `WGR_SHARED`, or in `shared` beside the package.
///
/// The one way to them. Where a change is judged (`CI` is set), and on a machine that has the folder, a
/// document that is not there is an error; on a machine without the folder the tests on it are skipped and say
/// so.
package struct SharedDocuments: Sendable {
  /// A document by its place in the folder.
  package enum Document: String, Sendable, CaseIterable {
    /// The national export of 16 May 2026.
    case nationalExport = "data/roo/exportOO-2026-05-16.xml.gz"
    /// Every merger of municipalities.
    case mergers = "data/herindelingen.csv"
    /// What municipalities say of the parties they are linked to.
    case affiliatedParties = "data/figures/verbonden-partijen.csv"
    /// What arrangements ask of their participants.
    case contributions = "data/figures/deelnemersbijdragen.csv"
    /// What councils thought of drafts.
    case councilViews = "data/figures/zienswijzen.csv"
    /// The areas of the municipalities of 2026.
    case boundaries = "data/geo/gemeente_2026.geojson"
    /// Seats and votes on boards.
    case boardSeats = "data/facts/stemverhouding.csv"
    /// Shares of votes of one participant.
    case voteShares = "data/facts/stemaandelen.csv"
    /// Rules by which votes are counted out.
    case voteRules = "data/facts/stemregels.csv"
    /// What texts of arrangements say of leaving.
    case exitClauses = "data/facts/uittreding.csv"
    /// How councils class arrangements.
    case riskClasses = "data/facts/risicoklasse.csv"
    /// Words that people search with, and what each should find.
    case searchWords = "data/facts/zoekwoorden.csv"
    /// Kinds of arrangements with examples of each.
    case kinds = "data/facts/soorten.csv"
    /// An export of organisations alone.
    case exportOfOrganisations = "cases/partial-exports/cat-org.xml"
    /// An export of arrangements alone.
    case exportOfArrangements = "cases/partial-exports/cat-gr.xml"
    /// An export of which every record is rejected.
    case exportOfNothing = "cases/partial-exports/go.xml"
    /// An export whose attributes have ampersands.
    case exportWithAmpersands = "cases/robust/attr-amp/attr.xml"
    /// An export in which two municipalities have one code.
    case exportWithSharedCode = "cases/robust/duplicate-code/dup.xml"
    /// An export of a day that is yet to come.
    case exportOfTheFuture = "cases/robust/future-date/fu.xml"
    /// An export with mailboxes and numbers of persons under general labels.
    case exportWithPersons = "cases/robust/privacy-mail.xml"
    /// An export whose title begins with a sign of a formula that another sign is joined to.
    case exportWithFormula = "cases/robust/formula-grapheme/gr.xml"
    /// Contributions of 18 digits, which are codes.
    case codesAsContributions = "cases/robust/overflow/ean.csv"
    /// Two contributions whose sum does not fit.
    case contributionsBeyondTheirSum = "cases/robust/overflow/two-rows.csv"
    /// A contribution of millions of millions of millions.
    case contributionBeyondBelief = "cases/robust/overflow/one-row-on-samples.csv"
    /// An export in the layout of the first version, which knew no arrangements.
    case exportInOldLayout = "cases/partial-exports/v20.xml"
  }

  /// A document is not where it must be.
  package struct Absent: Error, CustomStringConvertible {
    /// Where it was looked for.
    package let path: String
    /// The path, and the way out.
    package var description: String { "\(path) is not there; set WGR_SHARED to the shared folder" }
  }

  /// Those of this machine.
  package static let here = SharedDocuments(
    environment: ProcessInfo.processInfo.environment, beside: Checkout.folder)

  private let folder: URL
  /// Whether tests on the documents must run.
  package let areExpected: Bool

  /// Those beside a package in an environment.
  package init(environment: [String: String], beside package: URL) {
    folder =
      environment["WGR_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    areExpected =
      environment.isJudged || FileManager.default.fileExists(atPath: folder.path)
  }

  /// The path of a document; ``Absent`` when it is not there.
  package func path(_ document: Document) throws -> String {
    let path = folder.appending(path: document.rawValue).path
    guard FileManager.default.fileExists(atPath: path) else { throw Absent(path: path) }
    return path
  }

  /// The path of a document of this machine; ``Absent`` when it is not there.
  package static func path(_ document: Document) throws -> String { try here.path(document) }

  /// The bytes of a document of this machine; ``Absent`` when it is not there.
  package static func bytes(_ document: Document) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(document))))
  }
}

extension [String: String] {
  /// Whether this is the environment of a machine that judges a change.
  package var isJudged: Bool { !["", "0", "false"].contains(self["CI"] ?? "") }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says so, on a machine that has no shared documents.
  package static var needsSharedDocuments: Self {
    .enabled(
      if: SharedDocuments.here.areExpected, "not checked: the shared documents are not there")
  }
}
