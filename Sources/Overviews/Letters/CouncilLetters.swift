package import Records

/// Letters that a council can send, with what exactly they ask for or correct; from documents and signals alone, and
/// without any person.
package struct CouncilLetters: Sendable {
  /// What the letters are for.
  package let kind: Kind
  /// The council.
  package let council: CouncilOverview
  /// The letters, by whom they go to.
  package let letters: [Letter]
  /// Arrangements that nobody can be written to about, by short title: without a board for what is missing, without a
  /// keeper for corrections.
  package let unaddressed: [Arrangement]

  /// What a letter is for, by the name that the interface uses.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Asks a board for what is missing.
    case missing
    /// Asks a board for the documents by the Wet open overheid.
    case woo
    /// Tells the keeper of a record what is doubtful in it.
    case keeper
  }

  /// One letter.
  package struct Letter: Sendable {
    /// To whom: the body of the arrangement, else the arrangement itself; the keeper.
    package let addressee: String
    /// The arrangement that it is about; `nil` for one about several.
    package let overview: ArrangementOverview?
    /// What is asked for, in order; none in a letter to a keeper.
    package let points: [MissingPoint]
    /// What is doubtful, the heaviest first; none in a letter to a board.
    package let signals: [Signal]
  }

  /// The letters of a kind, of all arrangements of a council or of one alone.
  package init(_ kind: Kind, of council: CouncilOverview, about line: LineID? = nil) {
    self.kind = kind
    self.council = council
    let overviews = council.arrangements.map(\.overview).filter { line == nil || $0.line == line }
    switch kind {
    case .missing, .woo:
      letters = overviews.filter(\.hasBoard).compactMap { overview in
        let points = MissingPoint.all(of: overview, for: council.municipality, on: council.day)
        guard !points.isEmpty else { return nil }
        return Letter(
          addressee: overview.body?.name ?? overview.arrangement.shortTitle, overview: overview,
          points: points, signals: [])
      }
      unaddressed = overviews.filter { !$0.hasBoard }.map(\.arrangement)
    case .keeper:
      let lines = Set(overviews.map(\.line))
      let groups = RegisterCheck(of: council).byKeeper.filter { $0.subject == .register }
        .map { group in
          (
            keeper: group.keeper,
            signals: group.signals.filter { $0.line.map(lines.contains) ?? false }
          )
        }
      letters = groups.compactMap { group in
        guard let keeper = group.keeper, !group.signals.isEmpty else { return nil }
        return Letter(addressee: keeper.name, overview: nil, points: [], signals: group.signals)
      }
      var met: Set<LineID> = []
      unaddressed = groups.filter { $0.keeper == nil }.flatMap(\.signals).compactMap { signal in
        signal.line.flatMap { met.insert($0).inserted ? signal.arrangement : nil }
      }
    }
  }
}
