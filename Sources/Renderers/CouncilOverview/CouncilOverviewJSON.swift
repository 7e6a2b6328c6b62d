import JSONText
import Overviews
import Records

extension CouncilOverviewAnswer {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("peildatum", overview.day)
      json.municipalityMember(overview.municipality)
      json.key("samenvatting")
      writeSummary(to: &json)
      json.key("regelingen")
      json.array(council.listed.map(\.participation)) { json, item in
        json.object { json in
          json.arrangementMembers(
            item.overview, own: item.own, paid: item.money, signals: item.signals,
            on: overview.day)
          json.contributionMembers(item.money)
          json.member("herkomst", item.own.origin.rawValue)
        }
      }
      json.inheritedMember(overview.inherited)
      json.agendaMember(calendar.entries)
      json.dossierMembers(council.arrangements.map(\.dossier))
      json.signalsMember(overview.signals)
      json.sourcesMember(overview.documents)
    }
  }

  private func writeSummary(to json: inout JSONText) {
    json.object { json in
      json.member("aantalRegelingen", overview.arrangements.count)
      json.key("perSamenwerkingsvorm")
      json.object { json in
        for (form, count) in overview.countPerForm {
          json.key(form.rawValue)
          json.value(count)
        }
      }
      json.member("aantalViaVoorganger", overview.inheritedByArrangement.count)
      json.member("aantalPartners", overview.partners.count)
      json.contributionsMember(overview.money)
      json.signalCountsMember(overview.signals)
      json.followedMember(overview.money.followed)
      json.transferChecksMember(overview.money.transferChecks)
    }
  }
}

extension JSONText {
  /// Writes `gemeente`: which municipality it is.
  mutating func municipalityMember(_ municipality: Organisation) {
    key("gemeente")
    OrganisationFields.municipality.write(municipality, to: &self)
  }
}
