import Law
import Records

/// A newer arrangement that seems to have taken over from this one, while both are in force.
///
/// The newer one is the first version of its line and began later; everyone who takes part in the older
/// one takes part in it; and either both have the same policy areas and share a word of their own in the
/// title, or the titles are the same but for words of the form. The same participants alone say nothing:
/// neighbours share many arrangements. Of very many the ones that began first are told.
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
    examination.successors.likely(of: overview)
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
}
