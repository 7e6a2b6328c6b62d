import GRDB
package import Records

extension ExcerptReader {
  /// Adds to the excerpt of a municipality its predecessors as far as the register has them, and the
  /// arrangements in force on a day that still list them. Without figures and views: the municipality does
  /// not take part in these itself.
  ///
  /// - Parameter predecessors: who they are, each with the last year in which it existed.
  package func addInherited(
    from predecessors: [(municipality: MunicipalityMention, lastYear: Int)], on day: Day,
    to excerpt: inout RegisterExcerpt
  ) throws {
    guard !predecessors.isEmpty else { return }
    let index = try municipalityIndex()
    for (mention, lastYear) in predecessors {
      let organisation = index.municipality(mention, year: lastYear)
      excerpt.predecessors.append(
        PredecessorRecord(municipality: mention, organisation: organisation?.id))
      guard let organisation else { continue }
      excerpt.organisations[organisation.id] = organisation
      for version in try inForce(of: organisation.id, on: day)
      where excerpt.arrangementDetails[version] == nil {
        try addArrangement(version, to: &excerpt)
      }
    }
  }

  /// Adds to the excerpt of a municipality what following its mergers needs: its predecessors as far as
  /// the register has them, their inhabitants, what they reported to CBS, and in which versions of the
  /// excerpt's lines they and the municipality itself took part.
  ///
  /// Their contributions are there already: an excerpt has those of every municipality.
  ///
  /// - Parameter predecessors: who they are, each with the last year in which it existed.
  package func addPredecessors(
    _ predecessors: [(municipality: MunicipalityMention, lastYear: Int)],
    of municipality: BodyID, to excerpt: inout RegisterExcerpt
  ) throws {
    guard !predecessors.isEmpty else { return }
    let index = try municipalityIndex()
    var members = [municipality]
    for (mention, lastYear) in predecessors {
      guard let organisation = index.municipality(mention, year: lastYear) else { continue }
      members.append(organisation.id)
      excerpt.organisations[organisation.id] = organisation
      try addMoney(of: organisation, to: &excerpt)
    }
    for member in members {
      excerpt.pastParticipations += try participations(of: member)
        .filter { excerpt.arrangements[$0.arrangement] != nil }
    }
  }
}
