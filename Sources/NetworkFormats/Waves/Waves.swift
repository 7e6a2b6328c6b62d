package import Graph
package import Pages
package import Records

/// The network on one day of each of several years, over a fixed set of nodes: what models of networks over time take.
///
/// The nodes are every organisation that takes part on any of the days, and every arrangement that counts on any.
package struct Waves: Sendable {
  /// The days, in order.
  package let waves: [Wave]
  /// The organisations, by number, each as on the last day on which it takes part.
  package let actors: [Actor]
  /// The arrangements, by the number of their line, each as the last version that counts.
  package let events: [Event]
  /// The last of the days.
  package let day: Day
  /// What it rests on, and how old it is.
  package let standing: Standing
  let language: Language

  /// The network on one day.
  package struct Wave: Sendable {
    /// Its number, from 1.
    package let number: Int
    /// The day.
    package let day: Day
    /// Who takes part in what: numbers of actors and of events, from 1, in that order.
    package let ties: [(actor: Int, event: Int)]
    /// How many participations of municipalities are known.
    package let coverage: Standing.Coverage
  }

  /// An organisation over the waves.
  package struct Actor: Sendable {
    /// The organisation.
    package let node: NetworkExport.Node
    /// Of each wave, whether it existed or took part.
    package let presence: [Bool]
    /// Of each wave, how many inhabitants it had; `nil` where that is not known.
    package let inhabitants: [Int?]
  }

  /// An arrangement over the waves.
  package struct Event: Sendable {
    /// The arrangement.
    package let node: NetworkExport.Node
    /// Of each wave, whether it counts.
    package let presence: [Bool]
  }

  /// The waves of networks of following days; `nil` where there are none.
  ///
  /// `excerpt` tells to which line a version belongs, `subjects` what it is about. Cost: linear in the networks, besides
  /// sorting.
  package init?(
    _ networks: [Network], in excerpt: RegisterExcerpt, subjects: [VersionID: String] = [:],
    language: Language = .dutch
  ) {
    guard let last = networks.last else { return nil }
    var organisations: [BodyID: (organisation: Organisation, year: Int)] = [:]
    var versions: [LineID: Arrangement] = [:]
    var presence: [LineID: Set<Int>] = [:]
    for (place, network) in networks.enumerated() {
      for organisation in network.organisations.values {
        organisations[organisation.id] = (organisation, network.day.year)
      }
      for arrangement in network.arrangements.values {
        let line = excerpt.line(of: arrangement.id)
        versions[line] = arrangement
        presence[line, default: []].insert(place)
      }
    }
    let bodies = organisations.keys.sorted()
    let lines = versions.keys.sorted()
    actors = bodies.compactMap { body in
      guard let (organisation, year) = organisations[body] else { return nil }
      return Actor(
        node: .init(organisation, abolishedBy: last.day, figuresOf: year),
        presence: networks.map {
          $0.organisations[body] != nil || organisation.existence.contains($0.day)
        },
        inhabitants: networks.map { network in
          network.organisations[body].map(\.inhabitants)
            ?? excerpt.organisation(organisation, in: network.day.year).inhabitants
        })
    }
    events = lines.compactMap { line in
      guard let version = versions[line] else { return nil }
      return Event(
        node: .init(
          version, line: line, province: excerpt.provinces[version.id],
          subject: subjects[version.id]),
        presence: networks.indices.map { presence[line]?.contains($0) ?? false })
    }
    let rows = Dictionary(zip(bodies, 1...)) { first, _ in first }
    let columns = Dictionary(zip(lines, 1...)) { first, _ in first }
    waves = networks.enumerated().map { place, network in
      Wave(
        number: place + 1, day: network.day,
        ties: network.participations.compactMap { participation in
          guard let row = rows[participation.organisation.id],
            let column = columns[excerpt.line(of: participation.arrangement)]
          else { return nil }
          return (actor: row, event: column)
        }.sorted { ($0.actor, $0.event) < ($1.actor, $1.event) }, coverage: network.coverage)
    }
    day = last.day
    standing = excerpt.standing(on: last.day)
    self.language = language
  }
}
