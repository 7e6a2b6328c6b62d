import Overviews
import Pages
import Records

/// What was added from which predecessors, what was only estimated, and what is not counted.
struct FollowedMergersWording {
  let language: Language

  /// Whose figures are counted with those of a municipality in totals, in sentences.
  func introduction(
    _ followed: FollowedMergers, _ municipality: String, in totals: [ContributionSeries.Total]
  ) -> [String] {
    guard !followed.predecessors.all.isEmpty else {
      return [
        language(
          "Geen ingelezen document vertelt van een herindeling van \(municipality); er is niets "
            + "opgeteld.",
          "No document that was read tells of a merger of \(municipality); nothing was added.")
      ]
    }
    let payers = totals.flatMap(\.parts).compactMap(\.shown.figure.municipality)
    let isAdded = followed.predecessors.all.contains { predecessor in
      payers.contains { $0.isSame(as: predecessor.municipality) }
    }
    return [added(followed, municipality, isAdded: isAdded)].compactMap(\.self)
      + followed.predecessors.all.compactMap { divided($0, municipality) }
  }

  private func added(
    _ followed: FollowedMergers, _ municipality: String, isAdded: Bool
  ) -> String? {
    let wholes = followed.predecessors.all.filter {
      if case .part = $0.passage { false } else { true }
    }
    guard !wholes.isEmpty else { return nil }
    var dates: [Day] = []
    for predecessor in wholes where dates.last != predecessor.date {
      dates.append(predecessor.date)
    }
    let groups = dates.map { date in
      let day = language.date(date)
      let names = language.enumeration(
        wholes.filter { $0.date == date }.map(\.municipality.nameAndCode))
      return language("tot \(day) \(names)", "until \(day) \(names)")
    }.joined(separator: "; ")
    guard isAdded else {
      return language(
        "Van de voorgangers van \(municipality) zijn geen bijdragen bekend die erbij horen, dus er is niets "
          + "opgeteld: \(groups).",
        "Of the predecessors of \(municipality) no contributions are known that belong here, so nothing was "
          + "added: \(groups).")
    }
    return language(
      "Bij \(municipality) zijn de cijfers van de voorgangers opgeteld: \(groups). Elk telt over de "
        + "jaren waarin die gemeente nog bestond, en alleen voor regelingen waaraan \(municipality) nu "
        + "meedoet.",
      "With \(municipality) the figures of its predecessors were added: \(groups). Each counts for "
        + "the years in which that municipality existed, and only for arrangements that "
        + "\(municipality) takes part in now.")
  }

  private func divided(_ predecessor: Predecessors.Predecessor, _ municipality: String) -> String? {
    guard case .part(let share) = predecessor.passage else { return nil }
    let name = predecessor.municipality.nameAndCode
    let day = language.date(predecessor.date)
    guard let share else {
      return language(
        "\(name) is per \(day) verdeeld. Welk deel bij \(municipality) kwam, vertelt geen document: de "
          + "cijfers zijn niet meegeteld. Zet het aandeel in de kolom ‘aandeel’ van de lijst met "
          + "herindelingen voor een schatting.",
        "\(name) was divided on \(day). No document tells which part came to \(municipality): its "
          + "figures are not counted. Put the share in the column ‘aandeel’ of the list of mergers for "
          + "an estimate.")
    }
    let part = language.percentage(share)
    return language(
      "\(name) is per \(day) verdeeld. Volgens de lijst met herindelingen kwam \(part) bij "
        + "\(municipality); dat deel is een schatting en nergens bij opgeteld.",
      "\(name) was divided on \(day). By the list of mergers \(part) came to \(municipality); that part "
        + "is an estimate and added to nothing.")
  }

  /// What a total of one arrangement is made of, who is not in it, and what is estimated besides.
  func notes(_ entry: CouncilMoney.Entry, year: Int? = nil) -> [String] {
    let totals = entry.contributions.totals.filter { $0.year == year ?? $0.year }
    let estimates = entry.estimates.filter { $0.basis.figure.year == year ?? $0.basis.figure.year }
    return totals.compactMap(composition) + estimates.map(estimate)
  }

  private func composition(_ total: ContributionSeries.Total) -> String? {
    var sums: [(name: String, amounts: [Euro])] = []
    for part in total.parts {
      let name = part.shown.figure.municipality?.name ?? ""
      if let place = sums.firstIndex(where: { $0.name == name }) {
        sums[place].amounts.append(part.shown.figure.amount)
      } else {
        sums.append((name, [part.shown.figure.amount]))
      }
    }
    let added = sums.map { sum in
      "\(sum.name) \(Euro.sum(sum.amounts).map(language.euros) ?? "?")"
    }
    let sentences = [
      sums.count > 1
        ? language(
          "opgeteld zijn \(language.enumeration(added)).",
          "added are \(language.enumeration(added)).")
        : total.gaps.isEmpty
          ? nil
          : language(
            "dit is \(language.enumeration(added)).", "this is \(language.enumeration(added))."),
      gaps(
        total, parts: false, "Niet bekend, en dus niet opgeteld, is de bijdrage van ",
        "Not known, and so not added, is the contribution of "),
      gaps(
        total, parts: true, "Niet opgeteld is het deel van ", "Not added is the part of "),
    ].compactMap(\.self)
    guard !sentences.isEmpty else { return nil }
    let statement = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    return "\(statement): \(sentences.joined(separator: " ").uncapitalisedFirst)"
  }

  private func gaps(
    _ total: ContributionSeries.Total, parts: Bool, _ dutch: String, _ english: String
  ) -> String? {
    let names = total.gaps.filter { $0.isPart == parts }.map(\.municipality)
    return names.isEmpty ? nil : "\(language(dutch, english))\(language.enumeration(names))."
  }

  private func estimate(_ estimate: ContributionEstimate) -> String {
    let figure = estimate.basis.figure
    let statement = figure.documentKind.name(of: figure.year, in: language).capitalisedFirst
    let part = figure.component.map { ", ‘\($0)’" } ?? ""
    let amount = language.euros(estimate.amount)
    return language(
      "\(statement)\(part): geschat \(amount), niet opgeteld: \(rule(estimate)).",
      "\(statement)\(part): estimated \(amount), not added: \(rule(estimate)).")
  }

  /// How an estimate was made.
  func rule(_ estimate: ContributionEstimate) -> String {
    let share = language.percentage(estimate.share)
    let basis = language.euros(estimate.basis.figure.amount)
    return language(
      "\(share) van \(basis) van \(estimate.municipality), naar het aandeel in de lijst met herindelingen",
      "\(share) of \(basis) of \(estimate.municipality), by the share in the list of mergers")
  }
}
