package import Records

/// Looks for signals in a part of the register on a day.
package struct Examination: Sendable {
  /// The day.
  package let day: Day
  /// From where on something is worth a signal.
  package let bounds: SignalBounds
  /// The records that are looked at.
  let excerpt: RegisterExcerpt
  /// The arrangements in force that are known, those to compare with included.
  package let arrangements: [ArrangementOverview]
  /// The changes of municipalities that are known.
  let mergers: MergerIndex
  /// The arrangements by what a later one has in common with those it takes over from.
  package let successors: SuccessorIndex
  /// The councils of which any view is known.
  let councilsWithViews: Set<OrganisationCode>
  /// The newest list of affiliated parties of the council that the excerpt is about.
  let ownList: OwnList?
  /// The last day of which it is known what has ended: the day, or that of the newest export of the register
  /// where that is earlier. An end that the register announces for later may not come.
  let lastKnownDay: Day

  /// An examination of arrangements on a day.
  ///
  /// - Parameter arrangements: those that are looked at and those to compare them with.
  package init(
    of arrangements: [ArrangementOverview], in excerpt: RegisterExcerpt, on day: Day,
    bounds: SignalBounds = SignalBounds()
  ) {
    self.day = day
    self.bounds = bounds
    self.excerpt = excerpt
    ownList = OwnList(excerpt.listed, on: day)
    lastKnownDay = min(day, excerpt.documents.registerDay ?? day)
    councilsWithViews = Set(excerpt.views.compactMap(\.municipality))
    mergers = MergerIndex.of(excerpt.mergers)
    self.arrangements = arrangements.filter(\.isInForce)
    successors = SuccessorIndex(self.arrangements, on: day)
  }

  /// An examination of every arrangement of an excerpt that is in force on the day and of which the
  /// excerpt has the details. Cost: the number of participations.
  package init(of excerpt: RegisterExcerpt, on day: Day, bounds: SignalBounds = SignalBounds()) {
    let versions = excerpt.arrangementDetails.keys
      .filter { excerpt.counts($0, on: day) }
    self.init(
      of: versions.sorted().compactMap { ArrangementOverview(of: $0, in: excerpt, on: day) },
      in: excerpt, on: day, bounds: bounds)
  }

  /// Whether figures of a year can be there on the day: budgets of next year are.
  func hasCome(_ year: Int) -> Bool { year <= day.year + 1 }

  /// The signals about one arrangement, the heaviest first; none for one that is not in force.
  package func signals(about overview: ArrangementOverview) -> [Signal] {
    guard overview.isInForce else { return [] }
    return SignalCatalogue.all.flatMap { rule in
      rule.findings(about: overview, in: self).map {
        signal($0, rule.kind, about: overview, of: nil)
      }
    }
  }

  /// The signals about every arrangement that is looked at, by arrangement.
  package func signalsAboutArrangements() -> [Signal] { arrangements.flatMap(signals) }

  /// The signals about a council and about its arrangements, the heaviest first.
  package func signals(about council: CouncilOverview) -> [Signal] {
    let own = council.arrangements.flatMap { signals(about: $0.overview) }
    return (own + signals(concerning: council)).heaviestFirst()
  }

  /// The signals that concern one council only: how it takes part in its arrangements, and what it
  /// says of them.
  package func signals(concerning council: CouncilOverview) -> [Signal] {
    SignalCatalogue.all.flatMap { rule in
      council.arrangements.flatMap { item in
        rule.findings(about: item, of: council, in: self).map {
          signal($0, rule.kind, about: item.overview, of: council.municipality)
        }
      }
        + rule.findings(about: council, in: self).map {
          signal($0, rule.kind, about: nil, of: council.municipality)
        }
    }
  }

  /// The signals about bodies that no arrangement in force leads to.
  package func signalsAboutBodies() -> [Signal] {
    SignalCatalogue.all.flatMap { rule in
      rule.findings(aboutBodiesIn: self).map { signal($0, rule.kind, about: nil, of: nil) }
    }
  }

  private func signal(
    _ finding: SignalFinding, _ kind: SignalKind, about overview: ArrangementOverview?,
    of council: Organisation?
  ) -> Signal {
    Signal(
      kind: kind, arrangement: overview?.arrangement, line: overview?.line,
      council: council.map { OrganisationReference(id: $0.id, name: $0.name, tooi: $0.tooi) },
      text: finding.text,
      cases: (overview.map { [$0.arrangement.id.record] } ?? []) + finding.cases,
      source: finding.source ?? overview?.place, isQuestion: finding.isQuestion)
  }
}

extension [Signal] {
  /// The signals by severity, then in the order of the catalogue, then by the arrangement's title.
  func heaviestFirst() -> [Signal] {
    enumerated().map { place, signal in
      (
        signal: signal, severity: signal.kind.severity,
        rule: SignalCatalogue.places[signal.kind.code] ?? .max,
        title: signal.arrangement.map { Folding.fold($0.shortTitle) } ?? "", place: place
      )
    }
    .sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      return (left.rule, left.title, left.place) < (right.rule, right.title, right.place)
    }
    .map(\.signal)
  }

  /// How many signals there are of each severity, none included.
  package var countPerSeverity: [(severity: Severity, count: Int)] {
    Severity.allCases.map { severity in (severity, count { $0.kind.severity == severity }) }
  }
}
