import Records

/// What an attribute of the register means, whatever the schema calls it.
enum RegisterAttribute: String {
  case systemID, tooi, owms, name, abbreviation, url, uri, label, timestamp

  init?(attribute: String) {
    switch attribute {
    case "systeemId", "systemId": self = .systemID
    case "resourceIdentifierTOOI": self = .tooi
    case "resourceIdentifierOWMS": self = .owms
    case "naam", "verkrijging", "opschrift", "samenwerkingsvormNaam": self = .name
    case "afkorting", "samenwerkingsvormAfkorting": self = .abbreviation
    case "url": self = .url
    case "resourceIdentifier": self = .uri
    case "label": self = .label
    case "timestamp": self = .timestamp
    default: return nil
    }
  }
}

/// The attributes of the element being read that mean something.
///
/// One object for a whole document, filled again for each element that has attributes: copying a value
/// of its own for every element, and the builders with them, was a tenth of the time of reading.
final class RegisterAttributes {
  // Touched for every element, by one thread alone.
  @exclusivity(unchecked) private(set) var systemID: SystemID?
  /// What stands in the place of a number that is none.
  @exclusivity(unchecked) private(set) var notANumber: String?
  @exclusivity(unchecked) private(set) var tooi: TOOI?
  @exclusivity(unchecked) private(set) var owms, name, abbreviation, url: String?
  @exclusivity(unchecked) private(set) var uri, label, timestamp: String?

  @exclusivity(unchecked) private var isEmpty = true
  /// What the names met in this document stand for; the text of the first of them is read once.
  @exclusivity(unchecked) private var met: [(name: XMLName, meaning: RegisterAttribute?)] = []
  /// More than honest exports have: going through those met stays cheap.
  private static let mostMet = 64

  /// The number, of an element that names an organisation.
  var bodyID: BodyID? { systemID.map { BodyID($0.number) } }

  /// The number, of an element that names a version of an arrangement.
  var versionID: VersionID? { systemID.map { VersionID($0.number) } }

  /// Takes those of an element that begins; only a record of its own keeps its OWMS identifier.
  func read(_ attributes: XMLAttributes, withOWMS: Bool = false) {
    clear()
    for index in 0..<attributes.count {
      guard let meaning = meaning(of: attributes.name(at: index)), meaning != .owms || withOWMS
      else { continue }
      isEmpty = false
      let value = attributes.value(at: index)
      switch meaning {
      case .systemID:
        systemID = RegisterText.number(value)
        if systemID == nil, !value.isEmpty { notANumber = value }
      case .tooi: tooi = TOOI(value)
      case .owms: owms = value
      case .name: name = value
      case .abbreviation: abbreviation = value
      case .url: url = value
      case .uri: uri = value
      case .label: label = value
      case .timestamp: timestamp = value
      }
    }
  }

  /// Forgets them, once the element has ended.
  func clear() {
    guard !isEmpty else { return }
    isEmpty = true
    systemID = nil
    notANumber = nil
    tooi = nil
    (owms, name, abbreviation, url) = (nil, nil, nil, nil)
    (uri, label, timestamp) = (nil, nil, nil)
  }

  /// A reference to a record, when the number is there.
  func reference(name text: String?) -> OrganisationReference? {
    bodyID.map { OrganisationReference(id: $0, name: text ?? name ?? "", tooi: tooi) }
  }

  private func meaning(of name: XMLName) -> RegisterAttribute? {
    for known in met where known.name == name { return known.meaning }
    let meaning = RegisterAttribute(attribute: name.text)
    if met.count < Self.mostMet { met.append((name, meaning)) }
    return meaning
  }
}
