import Overviews
import Pages
import Records

/// The arrangements that still list a municipality before the one in question, which nobody has confirmed.
struct InheritedSection {
  let overview: CouncilOverview
  let language: Language

  /// The block with a part for each arrangement; `nil` when there is none and every predecessor is known.
  var section: Section? {
    guard !isEmpty else { return nil }
    return Section(
      title: title, anchor: "rechtsvoorganger", blocks: opening,
      subsections: overview.inheritedByArrangement.compactMap(part))
  }

  /// The same as one list, for a page without parts for arrangements.
  var list: Section? {
    guard !isEmpty else { return nil }
    let items = overview.inheritedByArrangement.compactMap { items -> Phrase? in
      items.first.map { first in
        [
          .subject(
            label: first.overview.everydayName.name,
            .arrangement(line: first.overview.line)),
          .text(": " + listed(items)),
        ]
      }
    }
    return Section(
      title: title, anchor: "rechtsvoorganger",
      blocks: opening + (items.isEmpty ? [] : [.list(items)]))
  }

  /// How many there are, for the summary; `nil` when there is none.
  var summary: String? {
    let count = overview.inheritedByArrangement.count
    guard count > 0 else { return nil }
    return language(
      "Bij nog \(language.count(count, .arrangement)) noemt het register een rechtsvoorganger als deelnemer; dat is "
        + "nog niet bevestigd.",
      "In \(language.count(count, .arrangement)) more the register still lists a predecessor; that is not confirmed."
    )
  }

  private var isEmpty: Bool {
    overview.inherited.isEmpty && overview.unregisteredPredecessors.isEmpty
  }

  private var title: String { language("Via een rechtsvoorganger", "Through a predecessor") }

  private var opening: [Block] {
    var blocks: [Block] = []
    if !overview.inherited.isEmpty {
      blocks.append(
        .paragraph(
          language(
            "Deze regelingen gelden nog en noemen een gemeente die is opgegaan in \(name). Een regeling "
              + "blijft dan van kracht en de gemeente die daarvoor is aangewezen komt in de plaats (Wet arhi "
              + "art. 41). Nog niet bevestigd: controleer of uw gemeente is opgevolgd. Zij tellen niet mee "
              + "bij de eigen regelingen.",
            "These arrangements are in force and list a municipality that went into \(name). Such an "
              + "arrangement stays in force, and the municipality named for it takes the place (Wet arhi "
              + "art. 41). Not confirmed: check whether your municipality succeeded. They do not count "
              + "among its own arrangements.")))
    }
    let unknown = overview.unregisteredPredecessors.map { mention in
      mention.code.map { "\(mention.name) (\($0.text))" } ?? mention.name
    }
    if !unknown.isEmpty {
      blocks.append(
        .paragraph(
          language(
            "Alleen bekend uit een lijst van herindelingen en niet uit het register: "
              + "\(language.enumeration(unknown)). Wat daarvan overging, is hier niet bekend.",
            "Known from a list of mergers only and not from the register: "
              + "\(language.enumeration(unknown)). What passed from it is not known here.")))
    }
    return blocks
  }

  private var name: String { overview.municipality.name }

  private func part(_ items: [InheritedArrangement]) -> Section? {
    items.first.map { first in
      Section(
        title: first.overview.everydayName.name,
        anchor: "regeling-\(first.overview.arrangement.id)",
        subject: .arrangement(line: first.overview.line),
        blocks: [.paragraph(listed(items).capitalisedFirst)])
    }
  }

  private func listed(_ items: [InheritedArrangement]) -> String {
    let names = items.map { item in
      let ended = language.date(item.ended)
      return language(
        "\(item.predecessor.name) (opgeheven per \(ended))",
        "\(item.predecessor.name) (ended on \(ended))")
    }
    return language(
      "noemt nog \(language.enumeration(names)). Nog niet bevestigd.",
      "still lists \(language.enumeration(names)). Not confirmed.")
  }
}

extension Organisation {
  /// Since when it takes part: the day, and that it is a predecessor's where it did not exist yet.
  func joinedWording(_ joined: Day?, in language: Language) -> String? {
    joined.map { day in
      language.date(day)
        + (inherited(joined: day) ? language(" (rechtsvoorganger)", " (predecessor)") : "")
    }
  }
}
