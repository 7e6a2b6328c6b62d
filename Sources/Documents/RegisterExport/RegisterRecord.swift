package import Records

/// What an export of the register says about itself.
package struct RegisterExportHeader: Hashable, Sendable {
  /// The date the export speaks for (the root's `timestamp`); `nil` when it does not tell one.
  package let date: Day?
  /// The schema's namespace URI.
  package let namespace: String
}

/// A record of a register export, in the order of the document.
package enum RegisterRecord: Sendable {
  /// An organisation.
  case organisation(OrganisationRecord)
  /// A version of an arrangement with those who take part in it.
  case arrangement(ArrangementRecord)
  /// A record that cannot be kept.
  case rejected(Rejection)
  /// A participation that is left out on purpose.
  case ignoredParticipation(IgnoredPart)
}

/// An organisation as an export gives it.
///
/// An object, for it has dozens of texts and passes through several hands.
package final class OrganisationRecord: Sendable {
  /// Who it is.
  package let organisation: Organisation
  /// What else the register tells.
  package let details: OrganisationDetails
  /// The kind of the organisation at the top of its nest, which decides what an export covers.
  package let topKind: String
  /// The line its element begins on.
  package let lineNumber: Int

  init(organisation: Organisation, details: OrganisationDetails, topKind: String, lineNumber: Int) {
    self.organisation = organisation
    self.details = details
    self.topKind = topKind
    self.lineNumber = lineNumber
  }
}

/// A version of an arrangement as an export gives it; an object, as ``OrganisationRecord`` is.
package final class ArrangementRecord: Sendable {
  /// Who, what form, since when.
  package let arrangement: Arrangement
  /// What else the register tells.
  package let details: ArrangementDetails
  /// Those who take part, in the order of the document.
  package let participations: [Participation]
  /// The line its element begins on.
  package let lineNumber: Int

  init(
    arrangement: Arrangement, details: ArrangementDetails, participations: [Participation],
    lineNumber: Int
  ) {
    self.arrangement = arrangement
    self.details = details
    self.participations = participations
    self.lineNumber = lineNumber
  }
}

/// A record that is refused, with the reason. Says nothing of its content but the fault itself.
package struct Rejection: Hashable, Sendable {
  /// The element: `organisatie`, `regeling` or `deelnemendeOrganisatie`; for CSV `rij`.
  package let element: String
  /// The record's number, if it has one.
  package let id: SystemID?
  /// The line it begins on.
  package let lineNumber: Int
  /// What is wrong with it.
  package let reason: Reason

  /// Why a record is refused.
  package enum Reason: Hashable, Sendable {
    /// A required element or attribute is missing or empty.
    case missing(String)
    /// A number is none, or larger than any that the register gives.
    case invalidNumber(name: String, text: String)
    /// The record's own number is none; missing where nothing stands in its place.
    static func noNumber(_ written: String?) -> Reason {
      written.map { .invalidNumber(name: "systeemId", text: $0) } ?? .missing("systeemId")
    }

    /// A date is not one of the calendar.
    case invalidDate(element: String, text: String)
    /// The record it stands in was refused.
    case containerRejected
  }
}

/// What an export turned out to hold besides its records.
package struct RegisterExportSummary: Sendable {
  /// What it covers.
  package var scope = RegisterScope()
  /// How many elements of each part were left out.
  package var ignored: [IgnoredPart: Int] = [:]
  /// How often each unknown element occurred, by its path.
  package var unknown: [String: Int] = [:]

  /// Nothing read yet.
  package init() {}
}
