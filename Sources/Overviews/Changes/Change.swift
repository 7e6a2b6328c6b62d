public import Records

/// One change: of the register, or of what it tells.
public struct Change: Sendable {
  /// What kind of change it is.
  public let kind: Kind
  /// The version it is about, as it was known at last; `nil` when it is about an organisation alone.
  public let arrangement: Arrangement?
  /// The number of the version's line.
  public let line: SystemID?
  /// The organisation it is about: who joined, who is no longer listed, whose record changed.
  public let organisation: OrganisationReference?
  /// The field that has another value.
  public let field: ChangedField?
  /// What it was; of a list, the items that are gone.
  public let old: ChangedValue?
  /// What it became; of a list, the items that came.
  public let new: ChangedValue?
  /// The date the register gives for the change; `nil` where it gives none.
  public let day: Day?
  /// Between which documents it was seen; `nil` where the register told it beforehand.
  public let sighting: Sighting?
  /// For a version that follows another: what it changed.
  public let difference: VersionDifference?

  init(
    _ kind: Kind, arrangement: Arrangement? = nil, line: SystemID? = nil,
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
  public enum Kind: String, Hashable, Sendable, CaseIterable {
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

/// The fields that can change, by the names of the register where it has one.
public enum ChangedField: String, Hashable, Sendable, CaseIterable {
  case title = "titel"
  case citationTitle = "citeertitel"
  case form = "samenwerkingsvorm"
  case purpose = "doel"
  case acquisitions = "bevoegdheidsverkrijgingen"
  case powers = "bevoegdheden"
  case legalBases = "grondslagen"
  case policyAreas = "beleidsterreinen"
  case decisions = "instellingsbesluiten"
  case keeper = "bronhouder"
  case body = "samenwerkingsorgaan"
  case archivist = "archiefzorgdrager"
  case start = "datumInwerkingtreding"
  case end = "datumUitwerkingtreding"
  case previous = "vorigeVersie"
  case next = "volgendeVersie"
  case verified = "datumTerVerificatie"
  case addresses = "adressen"
  case contact
  case joined = "toetredingsDatum"
  case bodies = "bestuursorganen"
  case share = "verdeelsleutel"
  case name = "naam"
  case subname = "subnaam"
  case abbreviation = "afkorting"
  case types
  case legalForm = "rechtsvorm"
  case code = "organisatiecode"
  case tooi
  case identifiers = "identificatiecodes"
  case parent = "onderdeelVan"
  case existsFrom = "startDatum"
  case existsUntil = "eindDatum"
  case inhabitants = "aantalInwoners"
  case seats = "totaalZetels"
  case parties = "partijen"
  case territory = "gebied"
}

/// A value that was changed.
public enum ChangedValue: Hashable, Sendable {
  /// A text, number or code as the register has it.
  case text(String)
  /// A date.
  case day(Day)
  /// A form of cooperation.
  case form(CooperationForm)
  /// Bodies that take part.
  case bodies([AdministrativeBody])
  /// An organisation; the same one under another name is no other value.
  case organisation(Mention)
  /// Items of a list; two with one name differ by their content.
  case list([Item])

  /// An item of a list.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it says besides.
    public let content: String?

    init(_ name: String, _ content: String? = nil) {
      self.name = name
      self.content = content
    }
  }

  /// An organisation by its number.
  public struct Mention: Hashable, Sendable {
    /// The organisation.
    public let reference: OrganisationReference

    /// Compares the numbers.
    public static func == (left: Mention, right: Mention) -> Bool {
      left.reference.id == right.reference.id
    }

    /// Hashes the number.
    public func hash(into hasher: inout Hasher) { hasher.combine(reference.id) }
  }

  static func items(_ items: [Item]) -> ChangedValue? { items.isEmpty ? nil : .list(items) }

  /// The values before and after, of lists only the items the other does not have.
  static func changed(_ old: ChangedValue?, _ new: ChangedValue?) -> (
    old: ChangedValue?, new: ChangedValue?
  ) {
    func items(_ value: ChangedValue?) -> [Item]? {
      switch value {
      case .list(let items): items
      case nil: []
      default: nil
      }
    }
    guard let before = items(old), let after = items(new) else { return (old, new) }
    let gone = Set(before).subtracting(after)
    let come = Set(after).subtracting(before)
    return (.items(before.filter(gone.contains)), .items(after.filter(come.contains)))
  }
}
