import JSONText
import Records

/// The details of records as JSON, so that anyone with SQLite can read them (`json_extract`).
///
/// The keys are those of the types' properties, and empty parts are left out; ``DetailsReader`` reads them back.
struct DetailsWriter {
  private var json = JSONText()

  mutating func text(_ details: OrganisationDetails) -> String {
    write { json in
      json.list("furtherTypes", details.furtherTypes) { $0.value($1) }
      json.member("subtype", details.subtype)
      json.member("legalForm", details.legalForm)
      json.member("foundedBy", details.foundedBy)
      json.list("identifiers", details.identifiers) { json, identifier in
        json.object {
          $0.member("scheme", identifier.scheme)
          $0.member("value", identifier.value)
        }
      }
      json.addresses(details.addresses)
      json.contact(details.contact)
      json.list("parties", details.parties) { json, party in
        json.object {
          $0.member("name", party.name)
          if let seats = party.seats {
            $0.key("seats")
            $0.value(seats)
          }
        }
      }
      json.member("area", details.area)
      json.member("density", details.density)
      json.member("places", details.places)
      json.legalBases(details.legalBases)
      json.policyAreas(details.policyAreas)
      json.member("verified", details.verified?.description)
      json.member("mutated", details.mutated?.description)
    }
  }

  mutating func text(_ details: ArrangementDetails) -> String {
    write { json in
      json.list("acquisitions", details.acquisitions) { $0.value($1) }
      json.member("purpose", details.purpose)
      json.list("powers", details.powers) { json, power in
        json.object {
          $0.member("article", power.article)
          $0.member("content", power.content)
        }
      }
      json.legalBases(details.legalBases)
      json.list("decisions", details.decisions) { $0.value($1) }
      json.policyAreas(details.policyAreas)
      json.member("abbreviation", details.abbreviation)
      if let archivist = details.archivist {
        json.key("archivist")
        json.object {
          $0.member("id", archivist.id)
          $0.member("name", archivist.name)
          $0.member("tooi", archivist.tooi?.uri)
        }
      }
      json.addresses(details.addresses)
      json.contact(details.contact)
      json.member("mutated", details.mutated?.description)
    }
  }

  private mutating func write(_ members: (inout JSONText) -> Void) -> String {
    json.reset()
    json.object(members)
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  fileprivate mutating func member(_ name: StaticString, _ id: (some RecordNumber)?) {
    guard let id else { return }
    key(name)
    value(literal: id.description)
  }

  fileprivate mutating func list<Element>(
    _ name: StaticString, _ items: [Element], _ element: (inout JSONText, Element) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array(items, element)
  }

  fileprivate mutating func legalBases(_ bases: [LegalBasis]) {
    list("legalBases", bases) { json, basis in
      json.object {
        $0.member("caption", basis.caption)
        $0.member("reference", basis.reference)
      }
    }
  }

  fileprivate mutating func policyAreas(_ areas: [PolicyArea]) {
    list("policyAreas", areas) { json, area in
      json.object {
        $0.member("name", area.name)
        $0.member("uri", area.uri)
      }
    }
  }

  fileprivate mutating func addresses(_ addresses: [Address]) {
    list("addresses", addresses) { json, address in
      json.object {
        $0.member("purpose", address.purpose)
        $0.member("line", address.line)
        $0.member("postalCode", address.postalCode)
        $0.member("town", address.town)
        $0.member("country", address.country)
        $0.member("province", address.province)
      }
    }
  }

  fileprivate mutating func contact(_ contact: Contact) {
    guard !contact.isEmpty else { return }
    key("contact")
    object { json in
      json.list("telephones", contact.telephones) { $0.value($1) }
      json.list("emails", contact.emails) { $0.value($1) }
      json.links("websites", contact.websites)
      json.links("forms", contact.forms)
    }
  }

  private mutating func links(_ name: StaticString, _ links: [WebLink]) {
    list(name, links) { json, link in
      json.object {
        $0.member("url", link.url)
        $0.member("label", link.label)
      }
    }
  }
}
