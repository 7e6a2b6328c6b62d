import Overviews
import Pages
import Records

/// Who shares our boards, as people read it: with whom most is shared, which group is enough, in which boards, and a
/// text to begin with together.
struct AlliesPage {
  let allies: CouncilAllies
  let language: Language

  private var wording: AlliesWording { AlliesWording(allies: allies, language: language) }
  /// How many municipalities a list for people has.
  private static let shown = 20

  var page: Page {
    let name = allies.municipality.shortName
    var page = Page(
      language: language,
      title: language("Wie delen onze besturen: \(name)", "Who shares our boards: \(name)"))
    if allies.existence != .exists {
      page.summary = [
        .paragraph(
          language(
            "\(allies.municipality.name) bestaat niet op \(language.date(allies.day)) en doet daarom aan geen regeling mee.",
            "\(allies.municipality.name) does not exist on \(language.date(allies.day)) and so takes part in no arrangement."
          ))
      ]
    } else {
      page.summary =
        [.paragraph(wording.sharing), .paragraph(wording.majority)]
        + wording.caveats.map { .paragraph($0) }
      page.sections = [sharing, groups, boards, view].compactMap(\.self)
    }
    return page
  }

  private var sharing: Section? {
    guard !allies.allies.isEmpty else { return nil }
    let shown = allies.allies.prefix(Self.shown)
    var blocks: [Block] = [
      .table(
        AlliesAnswer.ally.table(
          language(
            "Gemeenten met de meeste gedeelde regelingen",
            "Municipalities with most shared arrangements"), shown, in: language,
          [
            .field("naam") { $0.municipality.phrase(on: allies.day, in: language) }, "gedeeld",
            "besturen",
          ]))
    ]
    if allies.allies.count > shown.count {
      blocks.append(
        .paragraph([
          .text(
            language(
              "De eerste \(shown.count) van \(allies.allies.count); alle in ",
              "The first \(shown.count) of \(allies.allies.count); all in ")),
          .code("--format csv"), .text("."),
        ]))
    }
    return Section(
      title: language("Met wie delen wij het meest", "With whom we share most"),
      anchor: "gedeeld", blocks: blocks)
  }

  private var groups: Section? {
    guard !allies.groups.isEmpty else { return nil }
    let all = allies.boards.count
    return Section(
      title: language("Hoeveel raden zijn genoeg", "How many councils are enough"),
      anchor: "groepen",
      blocks: [
        .table(
          Table(
            language(
              "De kleinste groep voor elk aantal besturen, geteld als hierboven",
              "The smallest group for each number of boards, counted as above"), widening,
            [
              .own(language("Raden", "Councils"), isNumeric: true) {
                .text(language.number($0.size))
              },
              .own(language("Meerderheid in", "Majority in")) { group in
                let known = "\(group.boardCount)"
                return .text(
                  group.isExact
                    ? language("\(known) van de \(all)", "\(known) of the \(all)")
                    : language(
                      "ten minste \(known), hoogstens \(group.bound) van de \(all)",
                      "at least \(known), at most \(group.bound) of the \(all)"))
              },
              .own(language("Groepen die dat kunnen", "Groups that can"), isNumeric: true) {
                .text($0.groupCount.map(language.number))
              },
              .own(language("Bijvoorbeeld", "For example")) {
                .text(language.enumeration($0.examples.first?.map(\.shortName) ?? []))
              },
            ]))
      ])
  }

  /// The groups that have a majority in more boards than every smaller one.
  private var widening: [CouncilAllies.Group] {
    var most = 0
    return allies.groups.filter { group in
      defer { most = max(most, group.boardCount) }
      return group.boardCount > most
    }
  }

  private var boards: Section? {
    guard !allies.boards.isEmpty else { return nil }
    let group = allies.smallest ?? allies.groups.last
    let members = group?.examples.first ?? [allies.municipality]
    return Section(
      title: language("Bestuur voor bestuur", "Board by board"), anchor: "besturen",
      blocks: [
        .table(
          Table(
            language(
              "Wat de groep \(language.enumeration(members.map(\.shortName))) samen heeft",
              "What the group \(language.enumeration(members.map(\.shortName))) has together"),
            allies.boards.enumerated(),
            [
              .own(language("Regeling", "Arrangement")) { _, board in
                [
                  .subject(
                    label: board.arrangement.everydayName.name,
                    .arrangement(line: board.arrangement.line))
                ]
              },
              .own(language("Geteld naar", "Counted by")) {
                .text(
                  $0.element.isByVotes
                    ? language("stemmen", "votes") : language("deelnemers", "participants"))
              },
              .own(language("Wie van de groep", "Which of the group")) { _, board in
                .text(
                  language.enumeration(
                    members.filter { board.weights[$0.id] != nil }.map(\.shortName)))
              },
              .own(language("Samen", "Together"), isNumeric: true) {
                .text(language.number($0.element.weight(of: members)))
              },
              .own(language("Alle", "All"), isNumeric: true) {
                .text(language.number($0.element.total))
              },
              .own(language("Nodig", "Needed"), isNumeric: true) {
                .text(language.number($0.element.quota))
              },
              .own(language("Meerderheid", "Majority")) { place, _ in
                .text(
                  group?.boards.contains(place) == true
                    ? language("ja", "yes") : language("nee", "no"))
              },
            ]))
      ])
  }

  private var view: Section? {
    let lines = wording.view
    guard !lines.isEmpty else { return nil }
    return Section(
      title: language("Samen een zienswijze geven", "Give a view together"), anchor: "zienswijze",
      blocks: [
        .paragraph(
          language(
            "Een tekst om mee te beginnen. Wat tussen haken staat, vult u samen in. Elke raad stelt hem zelf vast. Of deze raden hetzelfde willen, is niet bekend.",
            "A text to begin with. Fill in together what stands between brackets. Each council adopts it itself. Whether these councils want the same is not known."
          )), .sample(lines),
      ])
  }
}
