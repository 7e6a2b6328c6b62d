import Overviews
import Pages
import Records

/// One version of an arrangement, to be rendered.
struct ArrangementAnswer: FieldedAnswer {
  let overview: ArrangementOverview
  let day: Day
  /// What is doubtful about it, the heaviest first.
  let signals: [Signal]

  var standing: Standing { overview.standing }

  func page(in language: Language) -> Page {
    ArrangementPage(
      wording: ArrangementWording(overview: overview, day: day, language: language),
      signals: signals
    ).page
  }
}

/// What a reader sees of one version: what it is, who takes part, on what ground, which versions.
private struct ArrangementPage {
  let wording: ArrangementWording
  let signals: [Signal]

  private var overview: ArrangementOverview { wording.overview }
  private var arrangement: Arrangement { overview.arrangement }
  private var day: Day { wording.day }
  private var language: Language { wording.language }

  var page: Page {
    var page = Page(language: language, title: overview.everydayName.full)
    page.summary =
      [overview.subject.map { .paragraph(language($0.line)) }, .paragraph([status])].compactMap(
        \.self) + [.paragraph(wording.formSentence)]
    page.sections = [about, participants]
    if overview.isInForce {
      page.sections.append(
        SignalsSection(signals: signals, language: language).section)
    }
    page.sections.append(rights)
    if !wording.powers.isEmpty {
      page.sections.append(
        Section(
          title: language("Bevoegdheden", "Powers"), anchor: "bevoegdheden",
          blocks: wording.powers))
    }
    if overview.versions.count > 1 { page.sections.append(versions) }
    page.sections +=
      ArrangementMoneySection(
        money: overview.money, name: overview.everydayName.name, language: language
      ).sections
    page.sections += BoardSections(overview: overview, day: day, language: language).sections
    page.sections += views
    page.sections += TextChecklistSection(overview: overview, language: language).sections
    page.sections.append(
      RegistrationSection(
        checklist: RegistrationChecklist(overview), isForeignLaw: overview.isForeignLaw,
        language: language
      ).section)
    let gaps: [Gap?] = [
      overview.money.isEmpty ? .figures(untied: []) : nil,
      overview.views.isEmpty ? .views(year: nil) : nil,
    ]
    page.sections.append(Gap.section(gaps.compactMap(\.self), in: language))
    return page
  }

  /// Whether this version is in force on the day, and with how many participants.
  private var status: Inline {
    let standing = overview.standing
    func told(_ website: Bool) -> String {
      status(
        on: website ? nil : language.date(day),
        website ? standing.momentOfSite(in: language) : standing.moment(in: language))
    }
    return .instruction([.text(told(false))], website: [.text(told(true))])
  }

  /// The same for a day; `nil` where what surrounds the page tells the day.
  private func status(on date: String?, _ moment: String) -> String {
    let on = date.map { language(" op \($0)", " on \($0)") } ?? ""
    let count = language.count(overview.participants.count, .participant)
    if overview.isInForce {
      return language(
        "Deze regeling is \(moment) van kracht en heeft \(count).",
        "This arrangement is in force \(moment) and has \(count).")
    }
    let version =
      if let end = arrangement.inForce.end, end <= day {
        language(
          "Deze versie is\(on) niet van kracht: zij gold tot \(language.date(end)).",
          "This version is not in force\(on): it applied until \(language.date(end)).")
      } else if let start = arrangement.inForce.start, start > day {
        language(
          "Deze versie is\(on) niet van kracht: zij gaat in op \(language.date(start)).",
          "This version is not in force\(on): it begins on \(language.date(start)).")
      } else {
        language(
          "Deze versie is\(on) niet van kracht.", "This version is not in force\(on).")
      }
    return version
      + language(" Er staan \(count) in vermeld. ", " It lists \(count). ") + current
  }

  /// Which other version of the line is in force on the day.
  private var current: String {
    guard let current = overview.versions.inForce(on: day) else {
      return language(
        "Er is op die dag ook geen andere versie van kracht.",
        "No other version is in force on that day either.")
    }
    return language(
      "Van kracht is versie \(current.id): \(current.shortTitle).",
      "The version in force is \(current.id): \(current.shortTitle).")
  }

  private var about: Section {
    var blocks = wording.purpose
    let citation = arrangement.citationTitle
    let isOwn = citation.map { Folding.fold($0) != Folding.fold(arrangement.title) } ?? false
    blocks.append(
      .facts(
        [
          Fact(language("Volledige titel", "Full title"), arrangement.title),
          Fact(language("Citeertitel", "Citation title"), isOwn ? citation : nil),
        ]
          + wording.facts))
    return Section(
      title: language("Over de regeling", "About the arrangement"), anchor: "regeling",
      blocks: blocks)
  }

  private var participants: Section {
    Section(
      title: language("Deelnemers", "Participants"), anchor: "deelnemers",
      blocks: Block.map(ParticipantMap(overview: overview, language: language).picture) + [
        overview.participants.isEmpty
          ? .paragraph(
            language(
              "Het register vermeldt geen deelnemers.", "The register lists no participants."))
          : .table(participantTable)
      ])
  }

  private var rights: Section {
    let profile = RightsProfile(of: overview, on: day)
    return Section(
      title: language("Wat kan de raad?", "What can the council do?"), anchor: "rechten",
      blocks: RightsWording(profile: profile, language: language).blocks
        + [.facts(BoardWording(overview: overview, language: language).facts)])
  }

  private var participantRows: [ParticipantRow] {
    overview.participants.map {
      ParticipantRow(arrangement: arrangement, participant: $0, day: day)
    }
  }

  private var participantTable: Table {
    ParticipationFields.row.table(
      language("Wie meedoet en sinds wanneer", "Who takes part and since when"), participantRows,
      in: language,
      [
        .field("naam") { $0.participant.organisation.phrase(on: day, in: language) },
        .field("soort") { .text($0.participant.organisation.kind?.name(in: language)) },
        .field("toetreding") { row in
          let participation = row.participant.participation
          return .text(
            row.participant.organisation.joinedWording(participation.joined, in: language))
        },
        .field("bestuursorganen") {
          .text($0.participant.participation.bodies.names(in: language))
        }, "verdeelsleutel",
      ])
  }

  /// What councils were sent, decided and got answered; none when nothing is recorded.
  private var views: [Section] {
    guard !overview.views.isEmpty else { return [] }
    let table = ViewTable(
      rounds: overview.views, language: language)
    return [
      Section(
        title: language("Zienswijzen van raden", "Views of councils"), anchor: "zienswijzen",
        blocks: [
          .paragraph(
            language(
              "Wat hier niet staat, is niet vastgelegd; dat wil niet zeggen dat het niet is gebeurd.",
              "What is not here is not recorded; that does not mean that it did not happen."))
        ]
          + table.blocks(
            language("Wat raden kregen en besloten", "What councils were sent and decided"),
            withCouncils: true))
    ]
  }

  private var versions: Section {
    let table = ArrangementAnswer.version.table(
      language("Versies, de eerste bovenaan", "Versions, the first one on top"), overview.versions,
      in: language,
      [
        "systeemId", .field("titel") { .text($0.shortTitle) }, "samenwerkingsvorm",
        "inwerkingtreding", "uitwerkingtreding",
      ])
    return Section(
      title: language("Versies", "Versions"), anchor: "versies", blocks: [.table(table)])
  }
}
