package import Graph
package import Records

/// The councils that exist on a day, with what is known of each in one line.
package struct CouncilList: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// The councils, by name.
  package let councils: [Council]
  /// How old and how complete the answer is.
  package let standing: Standing

  /// A council in the list.
  package struct Council: Sendable {
    /// The municipality.
    package let municipality: Organisation
    /// In how many arrangements it takes part that list it on the day.
    package let arrangementCount: Int
    /// With how many other organisations it shares one.
    package let partnerCount: Int
  }

  /// The councils of municipalities, in the order given, as a network of the day knows them.
  ///
  /// Cost: for each the participations in its arrangements.
  package init(_ municipalities: [Organisation], in network: Network) {
    day = network.day
    standing = network.standing
    councils = municipalities.concurrentMap { municipality in
      Council(
        municipality: municipality,
        arrangementCount: network.participations(of: municipality.id).count,
        partnerCount: network.partners(of: municipality.id).count)
    }
  }

  /// Whether all words are in the name of a municipality, or are its code; accents and capitals do not matter.
  package static func matches(_ municipality: Organisation, _ words: [String]) -> Bool {
    let name = Folding.fold(municipality.name)
    return words.allSatisfy { word in
      OrganisationCode(municipality: word).map { $0 == municipality.code }
        ?? name.contains(Folding.fold(word))
    }
  }
}
