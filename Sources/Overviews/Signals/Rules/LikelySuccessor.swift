import Law
import Records

/// A newer arrangement that seems to have taken over from this one, while both are in force.
///
/// The newer one is the first version of its line and began later; everyone who takes part in the older
/// one takes part in it; and either both have the same policy areas and share a word of their own in the
/// title, or the titles are the same but for words of the form. The same participants alone say nothing:
/// neighbours share many arrangements.
struct LikelySuccessor: SignalRule {
  let kind = SignalKind(
    "mogelijk-opgevolgd", .attention,
    title: BilingualText("Mogelijk opgevolgd", "Possibly succeeded"),
    condition: BilingualText(
      """
      Een nieuwere regeling heeft alle deelnemers van deze en hetzelfde beleidsterrein of dezelfde naam, \
      en beide zijn van kracht.
      """,
      """
      A newer arrangement has all participants of this one and the same policy area or name, and both are \
      in force.
      """),
    basis: BilingualText(
      "Het register: deelnemers, beleidsterreinen en namen van beide regelingen",
      "The register: participants, policy areas and names of both arrangements"),
    advice: BilingualText(
      "Vraag of deze regeling nog bestaat, en of er nog voor wordt betaald. \(RegisterDuty.repair.dutch)",
      "Ask whether this arrangement still exists, and whether it is still paid for. \(RegisterDuty.repair.english)"
    ))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let members = Set(overview.participants.map(\.organisation.id))
    guard !members.isEmpty else { return [] }
    return examination.arrangements.filter { other in
      other.arrangement.id != overview.arrangement.id && other.arrangement.previous == nil
        && (other.arrangement.inForce.start ?? examination.day)
          > (overview.arrangement.inForce.start ?? examination.day)
        && members.isSubset(of: other.participants.map(\.organisation.id))
        && Self.areAlike(overview, other)
    }
    .map { other in
      let successor = other.arrangement
      let start: Sentence = successor.inForce.start.map { "\($0)" } ?? ""
      return SignalFinding(
        """
        Sinds \(start) bestaat “\(successor.shortTitle)”, waarin alle deelnemers van deze regeling ook \
        meedoen. Is deze regeling opgevolgd? In het register zijn beide van kracht.
        """,
        """
        Since \(start) there is “\(successor.shortTitle)”, in which all participants of this \
        arrangement take part too. Has it been succeeded? In the register both are in force.
        """, others: [successor.id.record])
    }
  }

  private static func areAlike(_ one: ArrangementOverview, _ other: ArrangementOverview) -> Bool {
    let words = (ownWords(one.arrangement), ownWords(other.arrangement))
    guard !words.0.isEmpty else { return false }
    if words.0 == words.1 { return true }
    let areas = Set(one.details.policyAreas.map(\.name))
    return !areas.isEmpty && areas == Set(other.details.policyAreas.map(\.name))
      && !words.0.isDisjoint(with: words.1)
  }

  /// The words of a title that are not of the form.
  private static func ownWords(_ arrangement: Arrangement) -> Set<String> {
    Set(
      Folding.fold(arrangement.title).split(separator: " ").map(String.init).filter { word in
        word.count > 2 && !word.hasSuffix("regeling") && !word.hasSuffix("organisatie")
          && !generic.contains(word) && !word.allSatisfy(\.isNumber)
      })
  }

  private static let generic: Set<String> = [
    "gemeenschappelijke", "openbaar", "lichaam", "orgaan", "regionale", "regio", "dienst", "het",
    "van", "voor", "een", "samenwerking", "zonder", "meer", "inzake", "betreffende",
  ]
}
