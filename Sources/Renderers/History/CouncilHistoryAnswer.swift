import Overviews
import Pages
import Records

/// What a council joined and left over the years, to be rendered.
struct CouncilHistoryAnswer: FieldedAnswer {
  let history: CouncilHistory

  var standing: Standing { history.standing }

  func page(in language: Language) -> Page {
    let name = history.municipality.name
    var page = Page(
      language: language,
      title: language(
        "\(name): regelingen door de jaren", "\(name): arrangements over the years"))
    page.summary = [
      .paragraph(
        language(
          "Dit zijn de regelingen die het register nog vermeldt; wat het niet (meer) vermeldt, ontbreekt. "
            + "Waar het geen datum van toetreding geeft, telt het begin van de versie. Een datum van "
            + "uittreden geeft het register niet: hoe een deelname eindigde, staat erbij.",
          "These are the arrangements that the register still has; what it does not have is missing. "
            + "Where it gives no date of joining, the start of the version counts. It gives no dates of "
            + "leaving: how a participation ended is told."))
    ]
    let years = self.years
    if !years.isEmpty { page.sections.append(overview(years, language)) }
    page.sections += years.map { section($0.year, language) }
    return page
  }

  private func overview(_ years: [CouncilYearFields.Row], _ language: Language) -> Section {
    Section(
      title: language("Per jaar", "By year"), anchor: "per-jaar",
      blocks: [
        .table(
          CouncilYearFields.year.table(
            language(
              "Hoeveel regelingen erbij kwamen en eraf gingen", "How many were joined and left"),
            years, in: language,
            [
              "jaar",
              .field("toegetreden", isNumeric: true) {
                .text(language.number($0.year.joined.count))
              },
              .field("vertrokken", isNumeric: true) { .text(language.number($0.year.left.count)) },
              "aantalAanHetEind", "afgeleidAanHetEind",
            ]))
      ])
  }

  private func section(_ year: CouncilHistory.Year, _ language: Language) -> Section {
    let joined = year.joined.map { stay -> Phrase in
      let recorded =
        stay.derivedUntil.map { until in
          language(
            " (afgeleid; vermeld vanaf \(language.date(until)))",
            " (derived; recorded from \(language.date(until)))")
        } ?? ""
      let day =
        history.municipality.joinedWording(stay.start, in: language).map { ", " + $0 + recorded }
        ?? ""
      return .text(language("Erbij: ", "Joined: ") + stay.arrangement.shortTitle + day + ".")
    }
    let left = year.left.map { stay -> Phrase in
      let how = stay.end.map { ", " + $0.wording(in: language, day: history.day) } ?? ""
      return .text(language("Eraf: ", "Left: ") + stay.arrangement.shortTitle + how + ".")
    }
    return Section(
      title: String(year.year), anchor: "jaar-\(year.year)", blocks: [.list(joined + left)])
  }
}

extension Stay.End {
  /// How a stay ended, by a word for programs.
  var code: String {
    switch self {
    case .arrangementEnded: "regeling-beeindigd"
    case .organisationEnded: "gemeente-opgeheven"
    case .notInNextVersion: "niet-in-volgende-versie"
    case .noLongerListed: "niet-meer-vermeld"
    }
  }

  /// How a stay ended, in a few words.
  func wording(in language: Language, day: Day) -> String {
    switch self {
    case .arrangementEnded(let day):
      language("beëindigd per \(language.date(day))", "ended on \(language.date(day))")
    case .organisationEnded(let day):
      language(
        "de gemeente bestaat niet meer sinds \(language.date(day))",
        "the municipality has not existed since \(language.date(day))")
    case .notInNextVersion(let day):
      language(
        "niet vermeld in de versie van \(language.date(day))",
        "not listed in the version of \(language.date(day))")
    case .noLongerListed(let sighting):
      language("niet meer vermeld, ", "no longer listed, ")
        + ChangeWording(language: language, until: day).sighting(sighting)
    }
  }
}
