package import Records

/// One change: of the register, or of what it tells.
package struct Change: Sendable {
  /// What kind of change it is.
  package let kind: Kind
  /// The version it is about, as it was known at last; `nil` when it is about an organisation alone.
  package let arrangement: Arrangement?
  /// The number of the version's line.
  package let line: LineID?
  /// The organisation it is about: who joined, who is no longer listed, whose record changed.
  package let organisation: OrganisationReference?
  /// The field that has another value.
  package let field: ChangedField?
  /// What it was; of a list, the items that are gone.
  package let old: ChangedValue?
  /// What it became; of a list, the items that came.
  package let new: ChangedValue?
  /// For somebody who joined on a day that the register told: whether a version is in force on that day that
  /// lists it, or only a later one tells it; `nil` for other changes.
  package var origin: Participation.Origin?
  /// The date the register gives for the change; `nil` where it gives none.
  package let day: Day?
  /// Between which documents it was seen; `nil` where the register told it beforehand.
  package let sighting: Sighting?
  /// For a version that follows another: what it changed.
  package let difference: VersionDifference?

  init(
    _ kind: Kind, arrangement: Arrangement? = nil, line: LineID? = nil,
    organisation: OrganisationReference? = nil, field: ChangedField? = nil,
    old: ChangedValue? = nil, new: ChangedValue? = nil, day: Day? = nil, sighting: Sighting? = nil,
    difference: VersionDifference? = nil
  ) {
    self.kind = kind
    self.arrangement = arrangement
    self.line = line
    self.organisation = organisation
    self.field = field
    self.old = old
    self.new = new
    self.day = day
    self.sighting = sighting
    self.difference = difference
  }

  /// The kinds of change, by the words of the public contract, in the order in which they are told.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The first version of a line begins or is recorded, or an organisation is.
    case new = "nieuw"
    /// A version that follows another begins or is recorded.
    case newVersion = "nieuwe-versie"
    /// An end date is recorded, or has passed.
    case ended = "beeindigd"
    /// An organisation takes part in a version that was there already.
    case joined = "toegetreden"
    /// An organisation is no longer listed in a version that is still there; the register gives no date
    /// of leaving, and the dates of the documents are none.
    case noLongerListed = "niet-meer-vermeld"
    /// A name or title is another.
    case renamed = "hernoemd"
    /// Another field is another.
    case changed = "gewijzigd"
    /// The whole record is gone from the register.
    case disappeared = "verdwenen"
  }
}
