/// What a document says of one participant in the board of an arrangement (stemverhouding): how many members it
/// appoints and how many votes these have together (Wgr art. 13 lid 1 en 4).
///
/// What is not told is `nil`, and unknown.
package struct BoardSeat: Hashable, Sendable {
  /// The participant, as the document names it.
  package var participant: ParticipantMention
  /// How many members it appoints.
  package var seats: Int?
  /// How many votes these have together.
  package var votes: Int?
  /// How many votes all members have together, where the document tells so.
  package var totalVotes: Int?
  /// Its share of all votes, where the document gives it without numbers.
  package var share: Percentage?
  /// The kind of decision for which the votes hold (soort_besluit); `nil` for all, or where it is not told.
  package var decision: String?
  /// How votes are given, in the words of the document (wijze).
  package var manner: String?
  /// The majority that is asked, in the words of the document (meerderheid).
  package var majority: String?
  /// The majority that is asked for the budget, in the words of the document.
  package var budgetMajority: String?
  /// From which day on it holds.
  package var validFrom: Day?
  /// When it was so, where that is told otherwise (peildatum).
  package var asOf: StatedMoment?

  /// A participant of which nothing more is known, until the rest is set.
  package init(_ participant: ParticipantMention) {
    self.participant = participant
  }
}

/// A participant as a document refers to it: a municipality, a province, another body.
package struct ParticipantMention: Hashable, Sendable {
  /// Its name as the document writes it; empty when it gives a code alone.
  package var name: String
  /// Its code, if the document gives one.
  package var code: OrganisationCode?

  /// A mention of a participant.
  package init(name: String, code: OrganisationCode? = nil) {
    self.name = name
    self.code = code
  }

  /// Whether an organisation is meant: by its code, else by its name with or without the word for its kind. A
  /// word for another kind rules it out: `Provincie Utrecht` is not the municipality.
  package func means(_ organisation: Organisation) -> Bool {
    if let code { return code == organisation.code }
    let folded = Folding.fold(name)
    let full = Folding.fold(organisation.name)
    guard !folded.isEmpty else { return false }
    if folded == full { return true }
    for (word, kind) in Self.kinds {
      guard organisation.kind == kind else { continue }
      let (bare, fullBare) = (Self.without(word, folded), Self.without(word, full))
      if bare == fullBare { return true }
      if kind == .municipality {
        return MunicipalityName.withoutQualifier(organisation.name) == MunicipalityName.folded(name)
      }
    }
    return false
  }

  private static let kinds: [(word: String, kind: OrganisationKind)] = [
    ("gemeente", .municipality), ("provincie", .province), ("waterschap", .waterBoard),
    ("hoogheemraadschap", .waterBoard),
  ]

  private static func without(_ word: String, _ name: String) -> Substring {
    name.hasPrefix(word + " ") ? name.dropFirst(word.count + 1) : name[...]
  }
}
