/// What can be taken out of a record of the register for good, since it is about a person: the ways to reach a body.
package enum RemovableField: String, Sendable, CaseIterable {
  case telephone = "telefoon"
  case email
  case website
  case form = "formulier"
  case address = "adres"
}

extension Contact {
  /// Takes a way to reach a body out.
  mutating func remove(_ field: RemovableField) {
    switch field {
    case .telephone: telephones = []
    case .email: emails = []
    case .website: websites = []
    case .form: forms = []
    case .address: break
    }
  }
}

extension OrganisationDetails {
  /// Takes fields out.
  package mutating func remove(_ fields: Set<RemovableField>) {
    for field in fields { contact.remove(field) }
    if fields.contains(.address) { addresses = [] }
  }
}

extension ArrangementDetails {
  /// Takes fields out.
  package mutating func remove(_ fields: Set<RemovableField>) {
    for field in fields { contact.remove(field) }
    if fields.contains(.address) { addresses = [] }
  }
}
