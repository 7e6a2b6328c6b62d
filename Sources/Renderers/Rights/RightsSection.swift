import Overviews
import Pages
import Records

/// What a council may do towards each of its arrangements: those with the same answers together.
struct RightsSection {
  let profiles: [RightsProfile]
  let language: Language

  init(_ overview: CouncilOverview, _ language: Language) {
    profiles = RightsProfile.profiles(
      of: overview.arrangements, on: overview.day)
    self.language = language
  }

  var section: Section {
    section { _, profile, wording in
      let names = language.enumeration(profile.arrangements.map(\.everydayName.name))
      return [
        .paragraph(language("Dit geldt voor: \(names).", "This holds for: \(names).")),
        .details(summary: wording.summary.capitalisedFirst, wording.blocks),
      ]
    }
  }

  /// The same where each arrangement has a page of its own, which tells what every right means: here the names of
  /// the rights.
  var besideArrangements: Section {
    let first = profiles.first.map { RightsWording(profile: $0, language: language) }
    var section = section { place, profile, wording in
      let names = profile.arrangements.enumerated().flatMap { place, overview -> Phrase in
        [
          .text(place == 0 ? "" : "; "),
          .subject(label: overview.everydayName.name, .arrangement(line: overview.line)),
        ]
      }
      return [
        .details(
          summary: wording.count.capitalisedFirst,
          [
            .paragraph(
              [.text(language("Dit geldt voor: ", "This holds for: "))] + names + [.text(".")])
          ]
            + (first.flatMap {
              place == 0 ? nil : wording.shortBlocks(beside: $0, anchor: anchor(0))
            } ?? wording.shortBlocks))
      ]
    }
    section.blocks.append(
      .paragraph(
        language(
          "Wat elk recht inhoudt, staat met het artikel op de pagina van de regeling.",
          "What each right means is on the page of the arrangement, with the article.")))
    return section
  }

  private func section(_ blocks: (Int, RightsProfile, RightsWording) -> [Block]) -> Section {
    Section(
      title: language("Wat kan de raad?", "What can the council do?"), anchor: "rechten",
      blocks: [
        .paragraph(
          language(
            "De wet geeft de raad rechten. Welke dat zijn, hangt af van de vorm van de regeling, van "
              + "wie haar trof en van de dag. De regeling zelf kan meer geven.",
            "The law gives the council rights. Which ones depends on the form of the arrangement, on "
              + "who made it and on the day. The arrangement itself may give more."))
      ],
      subsections: profiles.enumerated().map { place, profile in
        let wording = RightsWording(profile: profile, language: language)
        return Section(
          title: title(place), anchor: anchor(place), blocks: blocks(place, profile, wording))
      })
  }

  /// A line in the part on one arrangement that leads to its rights; in short, how many there are.
  func fact(for overview: ArrangementOverview, isShort: Bool) -> Fact {
    let place = profiles.firstIndex { profile in
      profile.arrangements.contains { $0.arrangement.id == overview.arrangement.id }
    }
    let value: Phrase =
      place.map { place in
        let wording = RightsWording(profile: profiles[place], language: language)
        return [
          .text((isShort ? wording.count : wording.summary) + language("; zie ", "; see ")),
          .section(label: title(place), anchor: anchor(place)),
        ]
      } ?? []
    return Fact(
      language("Wat kan de raad?", "What can the council do?"), value.isEmpty ? [] : [value])
  }

  /// What a profile is called; one that is called as another before it, with what it is of.
  private func title(_ place: Int) -> String {
    func own(_ profile: RightsProfile) -> String {
      RightsWording(profile: profile, language: language).title
    }
    let title = own(profiles[place])
    guard profiles[..<place].contains(where: { own($0) == title }) else { return title }
    let names = language.enumeration(profiles[place].arrangements.map(\.everydayName.name))
    return "\(title): \(names)"
  }

  private func anchor(_ place: Int) -> String { "rechten-\(place + 1)" }
}
