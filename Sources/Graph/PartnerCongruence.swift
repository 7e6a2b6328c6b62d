package import Records

/// How far an organisation works together with the same municipalities each time.
///
/// Counted over its arrangements in which another municipality takes part. Where ``Congruence`` compares arrangements,
/// this looks from the partners: in the Netherlands territorial congruence is given as the percentage of a
/// municipality's arrangements that a partner takes part in, on average over its partners.
///
/// Sources: for congruence M. ter Hedde and A. van Dal-Peters, "Maakt meer territoriale congruentie regionale
/// samenwerking beter?", Kokx De Voogd (2020), of which only an excerpt was read: what it does with an arrangement without
/// other municipalities and with other kinds of participants is not known, and is chosen here. The number of scales and multiplexity are counts of ours: the ideas are
/// those of M. Boogers e.a., "Effecten van regionaal bestuur voor gemeenten", Universiteit Twente (2016), and of L. M.
/// Verbrugge, "Multiplexity in adult friendships", Social Forces 57 (1979).
package struct PartnerCongruence: Hashable, Sendable {
  /// With how many other municipalities it shares an arrangement, each counted once (net partners).
  package let partnerCount: Int
  /// In which part of its arrangements a partner takes part, the mean over the partners; `nil` without partners.
  package let congruence: Double?
  /// How many different groups of municipalities its arrangements have.
  package let scaleCount: Int
  /// How many different subjects it shares with a partner, the mean over the partners with whom it shares one that is
  /// known; `nil` where none is.
  package let multiplexity: Double?

  /// The part of its arrangements that a partner is not in: 1 less ``congruence``.
  package var incongruence: Double? { congruence.map { 1 - $0 } }

  /// Looks at the arrangements of an organisation; `subjects` tells what versions are about. Cost: the participants of
  /// its arrangements.
  package init(of organisation: BodyID, in network: Network, subjects: [VersionID: String] = [:]) {
    let own = Set(network.participations(of: organisation).map(\.arrangement)).sorted()
    var shared: [BodyID: Int] = [:]
    var matters: [BodyID: Set<String>] = [:]
    var groups: Set<Set<BodyID>> = []
    var arrangementCount = 0
    for arrangement in own {
      let others = network.participants(in: arrangement).filter {
        $0 != organisation && network.organisations[$0]?.kind == .municipality
      }
      guard !others.isEmpty else { continue }
      arrangementCount += 1
      groups.insert(others)
      for other in others {
        shared[other, default: 0] += 1
        if let subject = subjects[arrangement] { matters[other, default: []].insert(subject) }
      }
    }
    partnerCount = shared.count
    scaleCount = groups.count
    congruence =
      shared.isEmpty
      ? nil : Double(shared.values.reduce(0, +)) / Double(shared.count * arrangementCount)
    multiplexity =
      matters.isEmpty
      ? nil : Double(matters.values.reduce(0) { $0 + $1.count }) / Double(matters.count)
  }
}
