import Records

/// Collects a version of an arrangement while its element is read.
final class ArrangementBuilder {
  @exclusivity(unchecked) var common = CommonBuilder()
  private var id: VersionID?
  private let writtenID: String?
  private let lineNumber: Int
  private let isCrossBorder: Bool
  private let tooi: TOOI?
  private var title, inForceFrom, inForceUntil, form: String?
  private var arrangement = Arrangement(id: VersionID(0), title: "", inForce: Period())
  private var details = ArrangementDetails()
  private var article: String?
  private var content: String?
  private var participations: [ParticipationBuilder] = []

  init(attributes: RegisterAttributes, lineNumber: Int, isCrossBorder: Bool) {
    id = attributes.versionID
    writtenID = attributes.notANumber
    tooi = attributes.tooi
    self.lineNumber = lineNumber
    self.isCrossBorder = isCrossBorder
  }

  func add(_ participation: ParticipationBuilder) {
    participations.append(participation)
  }

  func take(_ field: RegisterField, _ text: String?, _ attributes: RegisterAttributes) {
    if common.take(field, text, attributes) { return }
    switch field {
    case .body: arrangement.body = attributes.reference(name: text)
    case .keeper: arrangement.keeper = attributes.reference(name: text)
    case .archivist: details.archivist = attributes.reference(name: text)
    case .previousVersion: arrangement.previous = attributes.versionID
    case .nextVersion: arrangement.next = attributes.versionID
    case .form: form = attributes.abbreviation ?? text ?? attributes.name
    case .acquisition:
      if let name = text ?? attributes.name { details.acquisitions.append(name) }
    case .decision:
      if let link = text ?? attributes.url { details.decisions.append(link) }
    case .power:
      if article != nil || content != nil {
        details.powers.append(Power(article: article, content: content))
      }
      (article, content) = (nil, nil)
    case .powerArticle: article = text
    case .powerContent: content = text
    case .recordID: id = id ?? text.flatMap { VersionID($0) }
    case .title: title = text
    case .citationTitle: arrangement.citationTitle = text
    case .abbreviation: details.abbreviation = text
    case .purpose: details.purpose = text
    case .inForceFrom: inForceFrom = text
    case .inForceUntil: inForceUntil = text
    default: break
    }
  }

  /// The version followed by the participations that are refused, or why the whole is refused.
  func finish() -> [RegisterRecord] {
    do throws(Fault) {
      let arrangement = try finishedArrangement()
      var kept: [Participation] = []
      var refused: [RegisterRecord] = []
      for participation in participations {
        switch participation.finish(in: arrangement.id) {
        case .success(let participation): kept.append(participation)
        case .failure(let rejection): refused.append(.rejected(rejection.value))
        }
      }
      let record = ArrangementRecord(
        arrangement: arrangement, details: finishedDetails, participations: kept,
        lineNumber: lineNumber)
      return [.arrangement(record)] + refused
    } catch {
      let own = Rejection(
        element: "regeling", id: id?.record, lineNumber: lineNumber, reason: error.reason)
      return [.rejected(own)] + participations.map { .rejected($0.refusedWithContainer) }
    }
  }

  private struct Fault: Error {
    let reason: Rejection.Reason
  }

  private func finishedArrangement() throws(Fault) -> Arrangement {
    guard let id else { throw Fault(reason: .noNumber(writtenID)) }
    guard let title else { throw Fault(reason: .missing("titel")) }
    guard let start = try day(inForceFrom, "datumInwerkingtreding") else {
      throw Fault(reason: .missing("datumInwerkingtreding"))
    }
    var arrangement = arrangement
    arrangement.id = id
    arrangement.title = title
    arrangement.inForce = Period(
      start: start, end: try day(inForceUntil, "datumUitwerkingtreding"))
    arrangement.form = form.flatMap { CooperationForm(rawValue: $0) }
    arrangement.unknownForm = arrangement.form == nil ? form : nil
    arrangement.verified = common.verified
    arrangement.isCrossBorder = isCrossBorder
    arrangement.tooi = tooi
    return arrangement
  }

  private func day(_ text: String?, _ element: String) throws(Fault) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw Fault(reason: .invalidDate(element: element, text: text))
    }
    return day
  }

  private var finishedDetails: ArrangementDetails {
    var details = details
    if let content {
      // The 2.4 exports have one text of powers instead of a list.
      details.powers.append(Power(article: nil, content: content))
    }
    details.legalBases = common.legalBases
    details.policyAreas = common.policyAreas
    details.addresses = common.addresses
    details.contact = common.contact
    details.mutated = common.mutated
    return details
  }
}

/// Collects a participation while its element is read.
final class ParticipationBuilder {
  private var id: BodyID?
  private var writtenID: String?
  private let tooi: TOOI?
  private let lineNumber: Int
  private var name: String?
  private var joined: String?
  private var share: String?
  private var bodies: [AdministrativeBody] = []

  init(attributes: RegisterAttributes, lineNumber: Int) {
    id = attributes.bodyID
    writtenID = attributes.notANumber
    tooi = attributes.tooi
    self.lineNumber = lineNumber
  }

  func take(_ field: RegisterField, _ text: String?, _ attributes: RegisterAttributes) {
    switch field {
    case .participantID:
      id = id ?? text.flatMap { BodyID($0) }
      writtenID = writtenID ?? text
    case .participantName: name = text
    case .joined: joined = text
    case .share: share = text
    case .participatingBody:
      if let body = text ?? attributes.name { bodies.append(AdministrativeBody(body)) }
    default: break
    }
  }

  /// A rejection as an error, so that a result can carry it.
  struct Refused: Error {
    let value: Rejection
  }

  func finish(in arrangement: VersionID) -> Result<Participation, Refused> {
    guard let id else { return .failure(refused(.noNumber(writtenID))) }
    guard let name else { return .failure(refused(.missing("naam"))) }
    var participation = Participation(
      arrangement: arrangement,
      organisation: OrganisationReference(id: id, name: name, tooi: tooi), bodies: bodies)
    if let joined {
      guard let day = Day(iso: joined) else {
        return .failure(refused(.invalidDate(element: "toetredingsDatum", text: joined)))
      }
      participation.joined = day
    }
    participation.share = share.flatMap { Percentage($0) }
    return .success(participation)
  }

  var refusedWithContainer: Rejection { refused(.containerRejected).value }

  private func refused(_ reason: Rejection.Reason) -> Refused {
    Refused(
      value: Rejection(
        element: "deelnemendeOrganisatie", id: id?.record, lineNumber: lineNumber, reason: reason))
  }
}
