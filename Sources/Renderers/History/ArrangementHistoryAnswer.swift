import Overviews
import Pages
import Records

/// The versions of an arrangement and what each changed, to be rendered.
struct ArrangementHistoryAnswer: FieldedAnswer {
  let history: ArrangementHistory
  var day: Day { history.standing.day }

  var standing: Standing { history.standing }

  func page(in language: Language) -> Page {
    let title = history.versions.last?.arrangement.shortTitle ?? ""
    var page = Page(
      language: language, title: language("\(title): de versies", "\(title): the versions"))
    let count = language.count(history.versions.count, .version)
    let current = history.versions.map(\.arrangement).inForce(on: day)
    func sentence(isOnSite: Bool) -> String {
      let on =
        isOnSite ? standing.momentOfSite(in: language) : language("op ", "on ") + language.date(day)
      return current.map { version in
        language(
          "\(count). Van kracht is \(on) versie \(version.id).",
          "\(count). Version \(version.id) is in force \(on).")
      }
        ?? language(
          "\(count). Er is \(on) geen van kracht.", "\(count). None is in force \(on).")
    }
    page.summary = [
      .paragraph([
        .instruction(
          [.text(sentence(isOnSite: false))], website: [.text(sentence(isOnSite: true))])
      ])
    ]
    page.sections = history.versions.enumerated().map { place, version in
      section(version, number: place + 1, in: language)
    }
    return page
  }

  private func section(
    _ version: ArrangementHistory.Version, number: Int, in language: Language
  ) -> Section {
    let arrangement = version.arrangement
    let period = [
      arrangement.inForce.start.map(language.date),
      arrangement.inForce.end.map { language("tot ", "until ") + language.date($0) },
    ].compactMap(\.self).joined(separator: " ")
    let form = arrangement.formName(in: language)
    let participants = language.count(version.participantCount, .participant)
    var blocks: [Block] = [
      .paragraph(
        "\(arrangement.shortTitle). \(form.capitalisedFirst), \(participants), "
          + language("nummer", "number") + " \(arrangement.id).")
    ]
    if let seam = seam(version.daysAfterPrevious, language) { blocks.append(.paragraph(seam)) }
    if let difference = version.difference {
      blocks.append(ChangeWording(language: language, until: day).block(difference))
    }
    return Section(
      title: language("Versie \(number), ", "Version \(number), ") + period,
      anchor: "versie-\(arrangement.id)", blocks: blocks)
  }

  /// That a version does not follow the one before it day on day.
  private func seam(_ days: Int?, _ language: Language) -> String? {
    guard let days, days != 0 else { return nil }
    let length = language.count(abs(days), .day)
    return days > 0
      ? language(
        "Sluit niet aan: \(length) na het einde van de vorige versie.",
        "Does not follow on: \(length) after the end of the previous version.")
      : language(
        "Sluit niet aan: \(length) voor het einde van de vorige versie.",
        "Does not follow on: \(length) before the end of the previous version.")
  }
}
