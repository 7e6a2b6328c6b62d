import JSONText
import Records

/// Reads details back as ``DetailsWriter`` wrote them.
///
/// Throws a `JSONReader.Problem` where a text is no JSON or not of that form. Members of another name are left out.
enum DetailsReader {
  static func organisation(_ text: String) throws -> OrganisationDetails {
    try JSONReader.read(text) { json in
      var details = OrganisationDetails()
      try json.object { json, key in
        switch key {
        case "furtherTypes": details.furtherTypes = try json.list { try $0.string() }
        case "subtype": details.subtype = try json.text()
        case "legalForm": details.legalForm = try json.text()
        case "foundedBy": details.foundedBy = try json.number()
        case "identifiers": details.identifiers = try json.list { try $0.identifier() }
        case "addresses": details.addresses = try json.list { try $0.address() }
        case "contact": details.contact = try json.contact()
        case "parties": details.parties = try json.list { try $0.party() }
        case "area": details.area = try json.text()
        case "density": details.density = try json.text()
        case "places": details.places = try json.text()
        case "legalBases": details.legalBases = try json.list { try $0.legalBasis() }
        case "policyAreas": details.policyAreas = try json.list { try $0.policyArea() }
        case "verified": details.verified = try json.day()
        case "mutated": details.mutated = try json.day()
        default: try json.skip()
        }
      }
      return details
    }
  }

  static func arrangement(_ text: String) throws -> ArrangementDetails {
    try JSONReader.read(text) { json in
      var details = ArrangementDetails()
      try json.object { json, key in
        switch key {
        case "acquisitions": details.acquisitions = try json.list { try $0.string() }
        case "purpose": details.purpose = try json.text()
        case "powers": details.powers = try json.list { try $0.power() }
        case "legalBases": details.legalBases = try json.list { try $0.legalBasis() }
        case "decisions": details.decisions = try json.list { try $0.string() }
        case "policyAreas": details.policyAreas = try json.list { try $0.policyArea() }
        case "abbreviation": details.abbreviation = try json.text()
        case "archivist": details.archivist = try json.reference()
        case "addresses": details.addresses = try json.list { try $0.address() }
        case "contact": details.contact = try json.contact()
        case "mutated": details.mutated = try json.day()
        default: try json.skip()
        }
      }
      return details
    }
  }
}

extension JSONReader {
  fileprivate mutating func text() throws -> String? { null() ? nil : try string() }

  fileprivate mutating func number<ID: RecordNumber>() throws -> ID? {
    null() ? nil : ID(try integer())
  }

  fileprivate mutating func day() throws -> Day? {
    guard let text = try text() else { return nil }
    guard let day = Day(iso: text) else { throw problem }
    return day
  }

  fileprivate mutating func list<Element>(
    _ element: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    null() ? [] : try array(element)
  }

  fileprivate mutating func identifier() throws -> Identifier {
    var (scheme, value): (String?, String?)
    try object { json, key in
      switch key {
      case "scheme": scheme = try json.text()
      case "value": value = try json.text()
      default: try json.skip()
      }
    }
    return Identifier(scheme: try given(scheme), value: try given(value))
  }

  fileprivate mutating func party() throws -> CouncilParty {
    var (name, seats): (String?, Int?)
    try object { json, key in
      switch key {
      case "name": name = try json.text()
      case "seats": seats = json.null() ? nil : Int(try json.integer())
      default: try json.skip()
      }
    }
    return CouncilParty(name: try given(name), seats: seats)
  }

  fileprivate mutating func power() throws -> Power {
    var power = Power(article: nil, content: nil)
    try object { json, key in
      switch key {
      case "article": power.article = try json.text()
      case "content": power.content = try json.text()
      default: try json.skip()
      }
    }
    return power
  }

  fileprivate mutating func legalBasis() throws -> LegalBasis {
    var basis = LegalBasis(caption: nil, reference: nil)
    try object { json, key in
      switch key {
      case "caption": basis.caption = try json.text()
      case "reference": basis.reference = try json.text()
      default: try json.skip()
      }
    }
    return basis
  }

  fileprivate mutating func policyArea() throws -> PolicyArea {
    var (name, uri): (String?, String?)
    try object { json, key in
      switch key {
      case "name": name = try json.text()
      case "uri": uri = try json.text()
      default: try json.skip()
      }
    }
    return PolicyArea(name: try given(name), uri: uri)
  }

  fileprivate mutating func reference() throws -> OrganisationReference? {
    if null() { return nil }
    var (id, name, tooi): (BodyID?, String?, String?)
    try object { json, key in
      switch key {
      case "id": id = try json.number()
      case "name": name = try json.text()
      case "tooi": tooi = try json.text()
      default: try json.skip()
      }
    }
    return OrganisationReference(
      id: try given(id), name: try given(name), tooi: tooi.map(TOOI.init))
  }

  fileprivate mutating func address() throws -> Address {
    var address = Address()
    try object { json, key in
      switch key {
      case "purpose": address.purpose = try json.text()
      case "line": address.line = try json.text()
      case "postalCode": address.postalCode = try json.text()
      case "town": address.town = try json.text()
      case "country": address.country = try json.text()
      case "province": address.province = try json.text()
      default: try json.skip()
      }
    }
    return address
  }

  fileprivate mutating func contact() throws -> Contact {
    var contact = Contact()
    if null() { return contact }
    try object { json, key in
      switch key {
      case "telephones": contact.telephones = try json.list { try $0.string() }
      case "emails": contact.emails = try json.list { try $0.string() }
      case "websites": contact.websites = try json.list { try $0.link() }
      case "forms": contact.forms = try json.list { try $0.link() }
      default: try json.skip()
      }
    }
    return contact
  }

  private mutating func link() throws -> WebLink {
    var (url, label): (String?, String?)
    try object { json, key in
      switch key {
      case "url": url = try json.text()
      case "label": label = try json.text()
      default: try json.skip()
      }
    }
    return WebLink(url: try given(url), label: label)
  }

  /// What must be there.
  private func given<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw problem }
    return value
  }
}
