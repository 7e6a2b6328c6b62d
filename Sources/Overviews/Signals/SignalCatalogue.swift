/// All signals there are.
package enum SignalCatalogue {
  /// The rules, in the order in which signals of one severity are shown.
  package static let all: [any SignalRule] = [
    AbolishedParticipant(),
    EndedBody(),
    SharedIdentifier(),
    LikelySuccessor(),
    LivingBodyOfEndedArrangement(),
    OperationsOrganisationWithCouncil(),
    VersionSeam(),
    SharesNotWhole(),
    VotesDifferFromRule(),
    ConflictingFigures(),
    ListedContribution(),
    ContributionSumMismatch(),
    ContributionRise(),
    NegativeEquity(),
    NegativeResultTwice(),
    BudgetDiffersFromAccounts(),
    ViewNotRecorded(),
    ListOtherForm(),
    NotRenewedSince2022(),
    FiguresOverdue(),
    RevisedFigure(),
    ListNamesOther(),
    ListMissesArrangement(),
    ListOtherName(),
    NotVerified(),
    MissingDetails(),
    JoinedBeforeExistence(),
  ]

  /// Their kinds, the heaviest first.
  package static let kinds: [SignalKind] = all.map(\.kind).enumerated()
    .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
    .map(\.element)

  /// The places of the rules in that order, by code.
  static let places = Dictionary(
    all.enumerated().map { ($0.element.kind.code, $0.offset) }
  ) { first, _ in first }

  /// Whether a kind of signal is about votes on boards.
  package static func isAboutVotes(_ kind: SignalKind) -> Bool {
    kind.code == VotesDifferFromRule().kind.code
  }

  /// The kind of signal with a code.
  package static func kind(_ code: String) -> SignalKind? { kinds.first { $0.code == code } }
}
