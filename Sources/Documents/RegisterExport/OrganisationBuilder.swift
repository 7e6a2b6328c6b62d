internal import Records

/// Collects an organisation while its element is read.
struct OrganisationBuilder {
  var common = CommonBuilder()
  private var id: SystemID?
  private let line: Int
  private let parent: SystemID?
  private let topKind: String?
  private let defaultType: String?
  private var tooi: TOOI?
  private var owms: String?
  private var fields: [RegisterField: String] = [:]
  private var types: [String] = []
  private var details = OrganisationDetails()
  private var partyName: String?
  private var partySeats: Int?
  private var fault: Rejection.Reason?

  init(attributes: RecordAttributes, line: Int, defaultType: String?, within parent: Self?) {
    id = attributes.systemID
    tooi = attributes.tooi
    owms = attributes.owms
    self.line = line
    self.defaultType = defaultType
    self.parent = parent?.id
    topKind = parent.map { $0.topKind ?? $0.types.first ?? $0.defaultType ?? "" }
  }

  /// The number, for the report of what stands in this organisation.
  var systemID: SystemID? { id }

  mutating func take(_ field: RegisterField, _ text: String?, _ attributes: FieldAttributes?) {
    if common.take(field, text, attributes) { return }
    switch field {
    case .party:
      if let name = partyName {
        details.parties.append(CouncilParty(name: name, seats: partySeats))
      }
      (partyName, partySeats) = (nil, nil)
      return
    case .foundedBy:
      details.foundedBy = attributes?.systemID.flatMap { SystemID($0) }
      return
    case .recordID:
      id = id ?? text.flatMap { SystemID($0) }
      return
    default: break
    }
    guard let text else { return }
    switch field {
    case .type: types.append(text)
    case .subtype: details.subtype = text
    case .legalForm: details.legalForm = text
    case .identifier:
      let scheme = attributes?.name ?? ""
      // The number and the URIs are attributes of the record already.
      if !["systeemId", "resourceIdentifierTOOI", "resourceIdentifierOWMS"].contains(scheme) {
        details.identifiers.append(Identifier(scheme: scheme, value: text))
      }
    case .partyName: partyName = text
    case .partySeats: partySeats = Int(text)
    case .area: details.area = text
    case .density: details.density = text
    case .places: details.places = text
    default: fields[field] = text
    }
  }

  /// The organisation, or why it is refused.
  func finish() -> RegisterRecord {
    func rejected(_ reason: Rejection.Reason) -> RegisterRecord {
      .rejected(Rejection(element: "organisatie", id: id, line: line, reason: reason))
    }
    guard let id else { return rejected(.missing("systeemId")) }
    guard let name = fields[.name] else { return rejected(.missing("naam")) }
    var dates: [RegisterField: Day] = [:]
    for (field, element) in [
      (RegisterField.existsFrom, "startDatum"), (.existsUntil, "eindDatum"),
    ] {
      guard let text = fields[field] else { continue }
      guard let day = Day(iso: text) else {
        return rejected(.invalidDate(element: element, text: text))
      }
      dates[field] = day
    }
    var organisation = Organisation(id: id, name: name)
    organisation.subname = fields[.subname]
    organisation.abbreviation = fields[.abbreviation]
    organisation.kind = (types.first ?? defaultType).map { OrganisationKind($0) }
    organisation.tooi = tooi
    organisation.owms = owms
    organisation.code = code
    organisation.parent = parent
    organisation.existence = Period(start: dates[.existsFrom], end: dates[.existsUntil])
    organisation.inhabitants = fields[.inhabitants].flatMap { Int($0) }
    organisation.seats = fields[.seats].flatMap { Int($0) }
    var details = details
    details.furtherTypes = Array(types.dropFirst())
    details.addresses = common.addresses
    details.contact = common.contact
    details.legalBases = common.legalBases
    details.policyAreas = common.policyAreas
    details.verified = common.verified
    details.mutated = common.mutated
    return .organisation(
      OrganisationRecord(
        organisation: organisation, details: details,
        topKind: topKind ?? types.first ?? defaultType ?? "", line: line))
  }

  /// From `Organisatiecode`, else from the TOOI identifier: some living municipalities have only the
  /// latter, some abolished ones only the former.
  private var code: OrganisationCode? {
    let written =
      details.identifiers.first { $0.scheme == "Organisatiecode" }?.value
      ?? fields[.municipalityCode]
    return written.flatMap { OrganisationCode($0) } ?? tooi.flatMap { OrganisationCode($0.code) }
  }
}
