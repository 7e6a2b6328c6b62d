import Law
import Records

/// Two bodies with legal personality under one number of the trade register, the tax office or the
/// government.
///
/// Only public bodies and operations organisations: others have no legal personality (Wgr art. 8) and
/// rightly use the number of a participant.
struct SharedIdentifier: SignalRule {
  let kind = SignalKind(
    "dubbel-nummer", .error,
    title: BilingualText("Twee organisaties met één nummer", "Two bodies with one number"),
    condition: BilingualText(
      "Twee openbare lichamen of bedrijfsvoeringsorganisaties hebben hetzelfde KVK-nummer, RSIN of OIN.",
      "Two public bodies or operations organisations have the same KVK number, RSIN or OIN."),
    basis: BilingualText(
      "Wgr art. 8 lid 1 en 3 (rechtspersoonlijkheid)", "Wgr art. 8(1) and (3) (legal personality)"),
    advice: RegisterDuty.repair)

  private struct Number: Hashable {
    let scheme, value: String
  }

  func findings(aboutBodiesIn examination: Examination) -> [SignalFinding] {
    var users: [Number: [Organisation]] = [:]
    var seen: Set<BodyID> = []
    for overview in examination.arrangements {
      guard overview.isLegalPerson, let body = overview.body, seen.insert(body.id).inserted
      else { continue }
      for identifier in overview.bodyDetails?.identifiers ?? []
      where ["KVK-nummer", "RSIN", "OIN"].contains(identifier.scheme) {
        users[Number(scheme: identifier.scheme, value: identifier.value), default: []].append(body)
      }
    }
    return users.filter { $0.value.count > 1 }
      .sorted { ($0.key.scheme, $0.key.value) < ($1.key.scheme, $1.key.value) }
      .map { number, bodies in
        SignalFinding(
          "\(number.scheme) \(number.value) staat bij meer dan één organisatie: \(bodies.map(\.name)).",
          "\(number.scheme) \(number.value) belongs to more than one body: \(bodies.map(\.name)).",
          others: bodies.map(\.id.record),
          source: bodies.first.flatMap { examination.excerpt.places[$0.id.record] })
      }
  }
}
