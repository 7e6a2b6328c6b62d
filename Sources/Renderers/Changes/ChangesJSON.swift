import JSONText
package import Overviews
import Pages
import Records

extension ChangesAnswer {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("van", changes.since)
      json.member("tot", changes.until)
      json.member("gemeente", changes.council?.code?.text)
      json.member("vergeleken", changes.comparison == .several)
      json.key("wijzigingen")
      json.array(changes.items) { $0.change($1) }
      json.key("hiaten")
      json.array(changes.gaps) { $0.sighting($1) }
      json.sourcesMember(changes.exports)
    }
  }
}

/// Changes as a feed: one JSON object a line, with the keys of `wijzigingen` in the contract, and a last
/// line with the cursor from which the next reading goes on.
package func renderFeed(_ changes: Changes, cursor: String?) -> String {
  var text = ""
  func add(_ write: (inout JSONText) -> Void) {
    var json = JSONText()
    write(&json)
    text += HiddenCharacters.escapedInJSON(json.text) + "\n"
  }
  for change in changes.items { add { $0.change(change) } }
  add { json in
    json.object { json in
      json.member("cursor", cursor)
      json.member("vergeleken", changes.comparison == .several)
      json.member("register", Standing(day: changes.until, documents: changes.exports).register)
    }
  }
  return text
}

extension JSONText {
  fileprivate mutating func change(_ change: Change) {
    object { json in
      json.member("soort", change.kind.rawValue)
      json.member("regeling", change.arrangement?.id.description)
      json.member("lijn", change.line?.description)
      json.member("titel", change.arrangement?.title)
      json.member("organisatie", change.organisation?.id.description)
      json.member("organisatieNaam", change.organisation?.name)
      json.member("veld", change.field?.rawValue)
      json.member("oud", change.old?.plain)
      json.member("nieuw", change.new?.plain)
      json.member("datum", change.day)
      json.member("herkomst", change.origin?.rawValue)
      json.member("aangekondigd", change.sighting == nil)
      json.key("gezienTussen")
      if let sighting = change.sighting { json.sighting(sighting) } else { json.null() }
      json.differenceMember(change.difference)
    }
  }

  fileprivate mutating func sighting(_ sighting: Sighting) {
    array([sighting.before, sighting.after]) { $0.value($1.description) }
  }

  /// Writes `verschillen`: what a version changed, or `null`.
  mutating func differenceMember(_ difference: VersionDifference?) {
    key("verschillen")
    guard let difference else { return null() }
    object { json in
      json.member("vorigeVersie", difference.previous?.id.description)
      json.references("toegetreden", difference.joined)
      json.key("laterToegetreden")
      json.array(difference.joinedLater) { json, joining in
        json.object {
          $0.member("systeemId", joining.participant.id.description)
          $0.member("naam", joining.participant.name)
          $0.member("datum", joining.day)
        }
      }
      json.references("nietMeerVermeld", difference.noLongerListed)
      json.key("bestuursorganen")
      json.array(difference.bodies) { json, change in
        json.object {
          $0.member("systeemId", change.participant.id.description)
          $0.member("naam", change.participant.name)
          $0.member("oud", change.old.map(\.name))
          $0.member("nieuw", change.new.map(\.name))
        }
      }
      json.key("velden")
      json.array(difference.fields) { json, change in
        json.object {
          $0.member("veld", change.field.rawValue)
          $0.member("oud", change.old?.plain)
          $0.member("nieuw", change.new?.plain)
        }
      }
    }
  }

  private mutating func references(_ key: StaticString, _ references: [OrganisationReference]) {
    self.key(key)
    array(references) { json, reference in
      json.object {
        $0.member("systeemId", reference.id.description)
        $0.member("naam", reference.name)
      }
    }
  }
}
