import Records

/// Collects an organisation while its element is read.
final class OrganisationBuilder {
  @exclusivity(unchecked) var common = CommonBuilder()
  private var id: BodyID?
  private var writtenID: String?
  private let lineNumber: Int
  private let parent: BodyID?
  private let topKind: String?
  private let defaultType: String?
  private var tooi: TOOI?
  private var owms: String?
  private var name, existsFrom, existsUntil, writtenCode: String?
  private var organisation = Organisation(id: BodyID(0), name: "")
  private var types: [String] = []
  private var details = OrganisationDetails()
  private var partyName: String?
  private var partySeats: Int?
  private var fault: Rejection.Reason?

  init(
    attributes: RegisterAttributes, lineNumber: Int, defaultType: String?,
    within parent: OrganisationBuilder?
  ) {
    id = attributes.bodyID
    writtenID = attributes.notANumber
    tooi = attributes.tooi
    owms = attributes.owms
    self.lineNumber = lineNumber
    self.defaultType = defaultType
    self.parent = parent?.id
    topKind = parent.map { $0.topKind ?? $0.types.first ?? $0.defaultType ?? "" }
  }

  /// The number, for the report of what stands in this organisation.
  var systemID: SystemID? { id?.record }

  func take(_ field: RegisterField, _ text: String?, _ attributes: RegisterAttributes) {
    if common.take(field, text, attributes) { return }
    switch field {
    case .party:
      if let name = partyName {
        details.parties.append(CouncilParty(name: name, seats: partySeats))
      }
      (partyName, partySeats) = (nil, nil)
      return
    case .foundedBy:
      details.foundedBy = attributes.versionID
      return
    case .recordID:
      id = id ?? text.flatMap { BodyID($0) }
      writtenID = writtenID ?? text
      return
    default: break
    }
    guard let text else { return }
    switch field {
    case .type: types.append(text)
    case .subtype: details.subtype = text
    case .legalForm: details.legalForm = text
    case .identifier:
      let scheme = attributes.name ?? ""
      // The number and the URIs are attributes of the record already.
      if !["systeemId", "resourceIdentifierTOOI", "resourceIdentifierOWMS"].contains(scheme) {
        details.identifiers.append(Identifier(scheme: scheme, value: text))
      }
    case .partyName: partyName = text
    case .partySeats: partySeats = Int(text)
    case .area: details.area = text
    case .density: details.density = text
    case .places: details.places = text
    case .name: name = text
    case .subname: organisation.subname = text
    case .abbreviation: organisation.abbreviation = text
    case .existsFrom: existsFrom = text
    case .existsUntil: existsUntil = text
    case .municipalityCode: writtenCode = text
    case .inhabitants: organisation.inhabitants = Int(text)
    case .seats: organisation.seats = Int(text)
    default: break
    }
  }

  /// The organisation, or why it is refused.
  func finish() -> RegisterRecord {
    func rejected(_ reason: Rejection.Reason) -> RegisterRecord {
      .rejected(
        Rejection(element: "organisatie", id: id?.record, lineNumber: lineNumber, reason: reason))
    }
    guard let id else { return rejected(.noNumber(writtenID)) }
    guard let name else { return rejected(.missing("naam")) }
    let start = existsFrom.flatMap { Day(iso: $0) }
    let end = existsUntil.flatMap { Day(iso: $0) }
    if let existsFrom, start == nil {
      return rejected(.invalidDate(element: "startDatum", text: existsFrom))
    }
    if let existsUntil, end == nil {
      return rejected(.invalidDate(element: "eindDatum", text: existsUntil))
    }
    var organisation = organisation
    organisation.id = id
    organisation.name = name
    organisation.kind = (types.first ?? defaultType).map { OrganisationKind($0) }
    organisation.tooi = tooi
    organisation.owms = owms
    organisation.code = code
    organisation.parent = parent
    organisation.existence = Period(start: start, end: end)
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
        topKind: topKind ?? types.first ?? defaultType ?? "", lineNumber: lineNumber))
  }

  /// From `Organisatiecode`, else from the TOOI identifier: some living municipalities have only the
  /// latter, some abolished ones only the former.
  private var code: OrganisationCode? {
    let written =
      details.identifiers.first { $0.scheme == "Organisatiecode" }?.value
      ?? writtenCode
    return written.flatMap { OrganisationCode($0) } ?? tooi.flatMap { OrganisationCode($0.code) }
  }
}
