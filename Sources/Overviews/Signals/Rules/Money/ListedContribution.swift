import Law
import Records

/// A contribution without a key that is neither the sum of the parts that another document gives, nor one
/// of them: the list of the municipality and that of the arrangement disagree, part by part.
struct ListedContribution: SignalRule {
  let kind = SignalKind(
    "lijst-ander-bedrag", .attention, about: .figures,
    title: BilingualText(
      "Bijdrage past niet bij de onderdelen", "Contribution does not fit its parts"),
    condition: BilingualText(
      """
      Naast onderdelen met een verdeelsleutel staat een bijdrage zonder, die niet de som en geen van de \
      onderdelen is.
      """,
      """
      Beside parts with a key stands a contribution without one, which is neither their sum nor one of \
      them.
      """),
    basis: BilingualText(
      "De lijst van de gemeente naast die van de regeling (BBV art. 15 lid 2)",
      "The municipality's list beside that of the arrangement (BBV art. 15(2))"),
    advice: BilingualText(
      "Vraag welk onderdeel in het bedrag zit. Het bedrag zonder sleutel telt niet mee in het totaal.",
      "Ask which part the amount holds. The amount without a key does not count in the total."))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let totals = participation.money.contributions.totals
    return totals.flatMap { total in
      let known = total.parts.map(\.shown.figure.amount) + (total.sum.map { [$0] } ?? [])
      return total.withoutKey.filter { linked in
        !known.contains { $0.agrees(with: linked.figure.amount) }
      }
      .map { linked in
        let parts = total.parts.compactMap(\.key)
        let sum: Sentence = total.sum.map { "\($0)" } ?? "?"
        return SignalFinding(
          """
          \(total.documentKind, of: total.year): een opgave van \(linked.figure.amount) past niet bij de \
          onderdelen (\(parts)), samen \(sum).
          """,
          """
          \(total.documentKind, of: total.year): a figure of \(linked.figure.amount) does not fit the parts \
          (\(parts)), \(sum) together.
          """, source: linked.source)
      }
    }
  }
}
