import Graph
package import Records

/// A municipality in one year of a panel.
package struct MunicipalityYear: Sendable {
  /// The day of the year.
  package let day: Day
  /// The municipality, with the inhabitants of the year where these are known.
  package let municipality: Organisation
  /// In how many arrangements it takes part that list it on the day (vermeld).
  package let recorded: Int
  /// In how many more it takes part that only later versions tell of (afgeleid).
  package let derived: Int
  /// In how many it takes part of each form; the derived ones only where these were asked for.
  package let forms: [CooperationForm: Int]
  /// What is known of which of its bodies take part, over the same participations.
  package let legitimacy: LegitimacyIndicators
  /// With how many other municipalities it shares an arrangement.
  package let partners: Int
  /// What it contributes, as far as documents tell; `nil` where none does, or the sum does not fit.
  package let contribution: Euro?
  /// From which kinds of statement that is, in their order in a year.
  package let documentKinds: [DocumentKind]
  /// To how many arrangements a document tells its contribution.
  package let arrangementsWithFigure: Int
  /// What it reported to CBS as paid to all arrangements (Iv3 category 4.3.3): in the accounts, else in the
  /// budget; `nil` where no report was read.
  package let reported: Euro?
  /// From which kind of statement that is.
  package let reportedKind: DocumentKind?

  /// Whether more participations existed on the day than are recorded.
  package var isTruncated: Bool { derived > 0 }
}

extension NationalPanel {
  /// A row for each municipality that existed on the day of each year: by year, then by code.
  package var municipalityYears: [MunicipalityYear] {
    rows { municipalities(in: $0) }
  }

  private func municipalities(in network: Network) -> [MunicipalityYear] {
    let day = network.day
    let derived = Dictionary(
      grouping: excerpt.derivedParticipations(on: day), by: \.organisation.id)
    let given = NetworkContributions(records.excerpt, year: day.year).byMunicipality
    let municipal = Set(
      network.organisations.lazy.filter { $0.value.kind == .municipality }.map(\.key))
    // Those with the same arrangements have the same partners, which are counted once.
    var participants: [Set<VersionID>: Int] = [:]
    let existing = excerpt.organisations.values.filter {
      $0.kind == .municipality && $0.existence.contains(day)
    }
    return existing.sorted { ($0.code?.text ?? "", $0.id) < ($1.code?.text ?? "", $1.id) }.map {
      municipality in
      let own = network.participations(of: municipality.id)
      let recorded = own.filter { $0.origin == .recorded }
      let known = Set(recorded.map(\.arrangement))
      let forms = own.compactMap { network.arrangements[$0.arrangement]?.form }
      let shared = Set(own.map(\.arrangement))
      let count = participants[shared] ?? network.participantCount(in: shared, among: municipal)
      participants[shared] = count
      let money = contribution(of: municipality.id, given)
      let reported = reported(by: municipality.id, in: day)
      return MunicipalityYear(
        day: day, municipality: excerpt.organisation(municipality, in: day.year),
        recorded: recorded.count,
        derived: derived[municipality.id, default: []].count { !known.contains($0.arrangement) },
        forms: forms.reduce(into: [:]) { $0[$1, default: 0] += 1 },
        legitimacy: LegitimacyIndicators(
          own.map { participation in
            ArrangementLegitimacy(
              form: network.arrangements[participation.arrangement]?.form,
              municipal: [participation])
          }),
        partners: max(0, count - 1), contribution: money.sum, documentKinds: money.kinds,
        arrangementsWithFigure: money.count, reported: reported?.amount,
        reportedKind: reported?.kind)
    }
  }

  /// What the parts of a municipality contribute together.
  private func contribution(
    of body: BodyID, _ given: [BodyID: [NetworkContributions.Given]]
  ) -> (sum: Euro?, kinds: [DocumentKind], count: Int) {
    var sum = EuroSum()
    var kinds: Set<DocumentKind> = []
    for part in parts(of: body) {
      for one in given[part.body, default: []] {
        guard let amount = part.of(one.amount) else { continue }
        sum.add(amount)
        kinds.insert(one.documentKind)
      }
    }
    return (sum.amount, kinds.sorted { $0.rank < $1.rank }, sum.count)
  }

  /// What a municipality reported to CBS: all that it is made of, in one kind of statement.
  private func reported(by body: BodyID, in day: Day) -> (amount: Euro, kind: DocumentKind)? {
    let reports = parts(of: body).compactMap {
      part -> (FixedBoundaries.Part, [BudgetStatement: EuroSum])? in
      guard let organisation = records.excerpt.organisations[part.body],
        organisation.existence.contains(day)
      else { return nil }
      return (part, organisation.code.flatMap { records.reported[$0] } ?? [:])
    }
    for kind in [DocumentKind.accounts, .budget] {
      var sum = EuroSum()
      for (part, report) in reports {
        guard let whole = report[BudgetStatement(day.year, kind)]?.amount,
          let amount = part.of(whole)
        else { break }
        sum.add(amount)
      }
      if sum.count == reports.count, let amount = sum.amount { return (amount, kind) }
    }
    return nil
  }

  private func parts(of body: BodyID) -> [FixedBoundaries.Part] {
    boundaries?.parts(of: body) ?? [FixedBoundaries.Part(body: body, share: nil)]
  }
}
