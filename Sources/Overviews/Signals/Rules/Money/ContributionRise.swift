import Law
import Records

/// A contribution in the newest budget that rises more than those of the other participants together, by a
/// percentage point or more, or more than an index that someone asks for.
///
/// Compared part by part: only parts known in both years, and others of which the same parts are known.
struct ContributionRise: SignalRule {
  let kind = SignalKind(
    "bijdrage-stijgt", .attention, about: .figures,
    title: BilingualText(
      "Bijdrage stijgt meer dan elders", "Contribution rises more than that of others"),
    condition: BilingualText(
      """
      De bijdrage stijgt volgens de begroting minstens 1 procentpunt meer dan die van de andere \
      deelnemers samen, of meer dan een opgegeven percentage.
      """,
      """
      By the budget the contribution rises at least 1 percentage point more than that of the other \
      participants together, or more than a given rate.
      """),
    basis: BilingualText("De begrotingen van beide jaren", "The budgets of both years"),
    advice: BilingualText(
      "Vraag het bestuur waardoor dat komt: de verdeelsleutel, extra taken of een hogere prijs?",
      "Ask the board for the reason: the key that divides it, more tasks or a higher price?"))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let money = participation.overview.money
    let series = participation.money.contributions
    guard
      let total = series.totals.last(where: {
        $0.documentKind == .budget && examination.hasCome($0.year)
      }),
      let change = series.change(of: total),
      let rate = change.rate, rate.tenths > 0
    else { return [] }
    let others = othersRate(money, council.municipality.id, total, change)
    let risesMore = others.map { rate > $0 && rate.tenths &- $0.tenths >= 10 } ?? false
    let index = examination.bounds.index.flatMap { rate.isAbove($0) ? $0 : nil }
    guard risesMore || index != nil else { return [] }
    let comparison = BilingualText(
      others.map { " Die van de andere deelnemers samen: \($0)." } ?? "",
      others.map { " That of the other participants together: \($0)." } ?? "")
    let forecast =
      change.forecast.isEmpty
      ? BilingualText("", "")
      : BilingualText(
        " Het eerste bedrag is voor een deel de prognose, die nieuwer is dan de begroting.",
        " The first amount is in part the forecast, which is newer than the budget.")
    let bound = BilingualText(
      index.map { " De gevraagde index is \($0)." } ?? "",
      index.map { " The index asked for is \($0)." } ?? "")
    return [
      SignalFinding(
        """
        De bijdrage\(change.subject.dutch) stijgt van \(change.before) naar \(change.after) in \(year: total.year), dat is \
        \(rate).\(forecast.dutch)\(comparison.dutch)\(bound.dutch)
        """,
        """
        The contribution\(change.subject.english) rises from \(change.before) to \(change.after) in \(year: total.year), that is \
        \(rate).\(forecast.english)\(comparison.english)\(bound.english)
        """, source: total.source)
    ]
  }

  /// How the contributions of the others changed together, over the same parts.
  private func othersRate(
    _ money: ArrangementMoney, _ own: BodyID, _ total: ContributionSeries.Total,
    _ change: ContributionSeries.Total.Change
  ) -> Rate? {
    let parts = change.compared.map { Folding.fold($0 ?? "") }
    let changes = money.allContributions.compactMap { entry -> ContributionSeries.Total.Change? in
      guard entry.municipality != own,
        let other = entry.series.total(total.year, total.documentKind),
        let change = entry.series.change(of: other),
        change.compared.map({ Folding.fold($0 ?? "") }) == parts
      else { return nil }
      return change
    }
    guard !changes.isEmpty, let before = Euro.sum(changes.map(\.before)),
      let after = Euro.sum(changes.map(\.after)), let difference = after.subtracting(before)
    else { return nil }
    return Rate(of: difference, in: before)
  }
}
