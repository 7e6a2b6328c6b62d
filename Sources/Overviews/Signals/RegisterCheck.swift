package import Records

/// What is wrong or doubtful in the register and in the figures beside it, on one day.
package struct RegisterCheck: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// The signals, the heaviest first.
  package private(set) var signals: [Signal]
  /// How many arrangements in force were looked at.
  package let arrangementCount: Int
  /// How many councils have figures, lists or views of their own, which were looked at too.
  package let councilCount: Int
  /// How many arrangements have so many participants that with each council only its own figures were looked at, see
  /// ``RegisterExcerpt/mostParticipantsForEach``.
  package let wideArrangementCount: Int
  /// The municipality of whose council it is; `nil` for the whole register.
  package private(set) var council: Organisation?
  /// The kind of signal that the answer is limited to.
  package private(set) var kind: SignalKind?
  /// How old and how complete the answer is.
  package let standing: Standing

  /// Looks at everything in force in an excerpt, and at councils.
  ///
  /// - Parameters:
  ///   - excerpt: every arrangement in force with its details.
  ///   - councils: the councils that have figures, lists or views of their own.
  /// Cost: the number of participations, and what sorting takes.
  package init(
    of excerpt: RegisterExcerpt, councils: [CouncilOverview], on day: Day,
    bounds: SignalBounds = SignalBounds()
  ) {
    let examination = Examination(of: excerpt, on: day, bounds: bounds)
    self.day = day
    standing = excerpt.standing(on: day, coverage: excerpt.coverage)
    arrangementCount = examination.arrangements.count
    councilCount = councils.count
    wideArrangementCount =
      councils.isEmpty
      ? 0
      : examination.arrangements.count {
        $0.participants.count > RegisterExcerpt.mostParticipantsForEach
      }
    signals =
      (examination.signalsAboutArrangements() + examination.signalsAboutBodies()
      + councils.flatMap { $0.signals.filter { $0.council != nil } }).heaviestFirst()
  }

  /// What is doubtful for one council: in its arrangements, and in what it says of them.
  package init(of council: CouncilOverview) {
    day = council.day
    standing = council.standing
    arrangementCount = council.arrangements.count
    councilCount = 1
    wideArrangementCount = 0
    signals = council.signals
    self.council = council.municipality
  }

  /// The same with the signals of one kind only.
  package func limited(to kind: SignalKind) -> RegisterCheck {
    var check = self
    check.kind = kind
    check.signals = signals.filter { $0.kind.code == kind.code }
    return check
  }

  /// How many signals there are of each kind, in the order of ``SignalCatalogue`` by severity; kinds
  /// without any included, but those that the answer is not limited to.
  package var counts: [(kind: SignalKind, count: Int)] {
    let counted = Dictionary(grouping: signals, by: \.kind.code).mapValues(\.count)
    return SignalCatalogue.kinds.filter { kind == nil || $0.code == kind?.code }
      .map { ($0, counted[$0.code] ?? 0) }
  }

  /// The kinds of which there are signals, in the order of ``counts``.
  package var signalKinds: [SignalKind] { counts.filter { $0.count > 0 }.map(\.kind) }

  /// The signals by who can look into them: the keeper of the record they are about, the one with the most
  /// of the heaviest first; then those about what was read beside the register, and last those about a
  /// record without keeper, or about none.
  package var byKeeper:
    [(keeper: OrganisationReference?, subject: SignalSubject, signals: [Signal])]
  {
    let ofRegister = Dictionary(
      grouping: signals.filter { $0.kind.subject == .register }, by: \.keeper?.id)
    let ofFigures = signals.filter { $0.kind.subject == .figures }
    let kept = ofRegister.values.compactMap { signals in
      signals.first?.keeper.map { (keeper: $0, signals: signals) }
    }
    .sorted { left, right in
      let weights = (weight(left.signals), weight(right.signals))
      if weights.0 != weights.1 { return weights.1.lexicographicallyPrecedes(weights.0) }
      return (Folding.fold(left.keeper.name), left.keeper.id)
        < (Folding.fold(right.keeper.name), right.keeper.id)
    }
    let others: [(OrganisationReference?, SignalSubject, [Signal])] = [
      (nil, .figures, ofFigures), (nil, .register, ofRegister[nil] ?? []),
    ]
    return kept.map { ($0.keeper, .register, $0.signals) } + others.filter { !$0.2.isEmpty }
  }

  private func weight(_ signals: [Signal]) -> [Int] { signals.countPerSeverity.map(\.count) }
}
