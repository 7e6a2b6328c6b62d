import Records

/// Collects what organisations and arrangements have in common: addresses, contact, laws, areas.
struct CommonBuilder {
  var addresses: [Address] = []
  var contact = Contact()
  var legalBases: [LegalBasis] = []
  var policyAreas: [PolicyArea] = []
  var verified: Day?
  var mutated: Day?
  /// How many mailboxes and numbers were left out because they are or may be a person's.
  var personalContacts = 0

  private var address = AddressParts()
  private var number: String?
  private var label: String?
  private var caption: String?
  private var reference: String?

  private struct AddressParts {
    var value = Address()
    var street, number, addition, postBox: String?

    var line: String? {
      if let postBox { return "Postbus " + postBox }
      guard var line = street else { return nil }
      if let number { line += " " + number }
      if let addition { line += " " + addition }
      return line
    }
  }

  /// Takes a field that is common to both kinds of record; `false` when it is not.
  mutating func take(_ field: RegisterField, _ text: String?, _ attributes: RegisterAttributes)
    -> Bool
  {
    switch field {
    case .verified: verified = text.flatMap { Day(iso: $0) }
    case .mutated: mutated = text.flatMap { Day(iso: $0) }
    case .addressPurpose: address.value.purpose = text
    case .street: address.street = text
    case .houseNumber: address.number = text
    case .houseAddition: address.addition = text
    case .postBox: address.postBox = text
    case .postalCode: address.value.postalCode = text
    case .town: address.value.town = text
    case .country: address.value.country = text
    case .province: address.value.province = text
    case .address: endAddress()
    case .telephoneNumber, .emailAddress, .websiteURL, .formURL: number = text
    case .telephoneLabel, .emailLabel, .websiteLabel, .formLabel: label = text
    case .telephone, .email, .website, .contactForm:
      endContact(field, number ?? text, label ?? attributes.label)
      (number, label) = (nil, nil)
    case .legalCaption: caption = text
    case .legalReference: reference = text
    case .legalBasis:
      let basis = LegalBasis(
        caption: caption ?? attributes.name, reference: reference ?? attributes.url ?? text)
      if basis.caption != nil || basis.reference != nil { legalBases.append(basis) }
      (caption, reference) = (nil, nil)
    case .policyArea:
      if let name = text ?? attributes.name {
        policyAreas.append(PolicyArea(name: name, uri: attributes.uri))
      }
    default: return false
    }
    return true
  }

  private mutating func endAddress() {
    address.value.line = address.line
    let purpose = address.value.purpose
    // Addresses for requests under the Woo name contact persons; the others are the body's own.
    if purpose != "Woo-Adres", address.value.line != nil || address.value.town != nil {
      addresses.append(address.value)
    }
    address = AddressParts()
  }

  private mutating func endContact(_ field: RegisterField, _ value: String?, _ label: String?) {
    guard let value else { return }
    switch field {
    case .telephone:
      let number = Privacy.generalTelephone(value, label: label)
      // Words beside a number are left out as well, and counted.
      if number != value { personalContacts += 1 }
      if let number { contact.telephones.append(number) }
    case .email where Privacy.isGeneralMailbox(value):
      if !contact.emails.contains(value) { contact.emails.append(value) }
    case .website:
      contact.websites.append(WebLink(url: value, label: label))
    case .contactForm:
      contact.forms.append(WebLink(url: value, label: label))
    default:
      personalContacts += 1
    }
  }
}
