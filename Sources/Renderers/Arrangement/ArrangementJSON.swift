import JSONText
import Overviews
import Records

extension JSONText {
  /// Writes a mention of an organisation, or `null`.
  mutating func member(_ key: StaticString, _ reference: OrganisationReference?) {
    self.key(key)
    guard let reference else { return null() }
    OrganisationFields.fullMention.write(reference, to: &self)
  }

  /// Writes the members of an element of `regelingen`; `own` is the council's own participation, the
  /// `signals` about the arrangement go by their codes, and figures refer to the documents; the day is the one
  /// whose law answers what a council may do.
  mutating func arrangementMembers(
    _ overview: ArrangementOverview, own: Participation?, paid: CouncilMoney.Line? = nil,
    signals: [Signal], on day: Day, _ documents: [Document]
  ) {
    let arrangement = overview.arrangement
    let details = overview.details
    member("systeemId", arrangement.id.description)
    member("lijn", overview.lineID.description)
    member("titel", arrangement.title)
    member("citeertitel", arrangement.citationTitle)
    member("samenwerkingsvorm", arrangement.formCode)
    member("bevoegdheidsverkrijgingen", details.acquisitions)
    member("inwerkingtreding", arrangement.inForce.start)
    member("uitwerkingtreding", arrangement.inForce.end)
    member("toetreding", own?.joined)
    member("bestuursorganen", own?.bodies.map(\.name) ?? [])
    member("verdeelsleutel", own?.share)
    member("beleidsterreinen", details.policyAreas.map(\.name))
    member("doel", details.purpose)
    member("bronhouder", arrangement.keeper)
    member("samenwerkingsorgaan", overview.body.map(\.reference))
    member("vorigeVersie", arrangement.previous?.description)
    member("volgendeVersie", arrangement.next?.description)
    key("bevoegdheden")
    array(details.powers) { json, power in
      json.object {
        $0.member("artikel", power.article)
        $0.member("inhoud", power.content)
      }
    }
    key("wettelijkeGrondslagen")
    array(details.legalBases) { json, basis in
      json.object {
        $0.member("opschrift", basis.caption)
        $0.member("verwijzing", basis.reference)
      }
    }
    member("besluiten", details.decisions)
    member("website", overview.contact.websites.first?.url)
    member("afgeleideVorm", overview.isDerivedHostMunicipality ? "centrumregeling" : nil as String?)
    key("deelnemers")
    array(overview.participants) { $0.participant($1) }
    figureMembers(overview.money, of: own?.organisation.id, with: paid, documents)
    rightsMember(overview.rights(on: day))
    signalCodesMember(signals)
    member("soortRegeling", overview.kind == .unknown ? nil : overview.kind.rawValue)
    member("hoofdstuk", overview.chapter.chapter?.rawValue)
  }

  private mutating func participant(_ participant: ArrangementOverview.Participant) {
    let organisation = participant.organisation
    let participation = participant.participation
    object { json in
      json.member("systeemId", organisation.id.description)
      json.member("naam", organisation.name)
      json.member("soort", organisation.kind?.type.lowercased())
      json.member("code", organisation.code?.text)
      json.member("tooi", organisation.tooi?.uri)
      json.member("toetreding", participation.joined)
      json.member("bestuursorganen", participation.bodies.map(\.name))
      json.member("verdeelsleutel", participation.share)
    }
  }

  /// Writes the documents an answer rests on, numbered from 1.
  mutating func sourcesMember(_ documents: [Document]) {
    key("bronnen")
    DocumentFields.source.write(NumberedDocument.all(documents), to: &self)
  }
}

extension Organisation {
  fileprivate var reference: OrganisationReference {
    OrganisationReference(id: id, name: name, tooi: tooi)
  }
}

extension ArrangementAnswer {
  func write(to json: inout JSONText) {
    json.object { json in
      json.arrangementMembers(overview, own: nil, signals: signals, on: day, documents)
      json.key("versies")
      json.array(overview.line) { json, version in
        json.object {
          $0.member("systeemId", version.id.description)
          $0.member("titel", version.title)
          $0.member("samenwerkingsvorm", version.formCode)
          $0.member("inwerkingtreding", version.inForce.start)
          $0.member("uitwerkingtreding", version.inForce.end)
        }
      }
      json.registrationMember(RegistrationChecklist(overview))
      json.viewsMember(overview.views.map { (overview, $0, nil) }, documents)
      json.member("peildatum", day)
      json.sourcesMember(documents)
    }
  }
}
