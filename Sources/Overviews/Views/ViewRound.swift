package import Records

/// The round of one document past one council, put together from every row that tells of it.
///
/// A sheet that is completed further, or a decision list beside a news item, gives several rows on one
/// round. A day is the one of the newest document that gives it. Words that are a status ("zienswijze
/// ingediend") go before words that are not ("zienswijze aangekondigd").
package struct ViewRound: Hashable, Sendable {
  /// What the rows tell together. Its source is the newest row.
  package let view: CouncilView
  /// The rows, those of the oldest document first.
  package let rows: [CouncilView]

  /// The decision or the proposal for it in the words of each source, every wording once.
  package var decisions: [String] {
    var seen: Set<String> = []
    return rows.compactMap(\.decision).filter { seen.insert(Folding.fold($0)).inserted }
  }

  /// Puts rows on one round together, those of the oldest document first; `nil` without rows.
  init?(_ rows: [CouncilView]) {
    guard var view = rows.last else { return nil }
    func newest<Value>(_ path: KeyPath<CouncilView, Value?>) -> Value? {
      rows.last { $0[keyPath: path] != nil }?[keyPath: path]
    }
    view.sent = newest(\.sent)
    view.received = newest(\.received)
    view.decided = newest(\.decided)
    view.viewSent = newest(\.viewSent)
    view.boardMeeting = newest(\.boardMeeting)
    view.answered = newest(\.answered)
    view.origin = newest(\.origin)
    view.remark = newest(\.remark)
    view.decision =
      rows.last { CouncilView.Status(wordedAs: $0.decision) != nil }?.decision
      ?? newest(\.decision)
    if rows.count > 1 {
      view.status = CouncilView.status(
        decision: view.decision, received: view.received, viewSent: view.viewSent,
        answered: view.answered)
    }
    self.view = view
    self.rows = rows
  }

  /// Whether it is the round past the council of a municipality.
  package func isPast(_ municipality: Organisation) -> Bool {
    municipality.code != nil && view.municipality == municipality.code
  }

  /// The rounds that the views on one line tell of: newest year first and those without a year last, within a
  /// year in the order of the documents, then by municipality.
  ///
  /// Rows without a year are a round each: nothing tells that two of them are about one document.
  static func rounds(_ views: [CouncilView]) -> [ViewRound] {
    struct Key: Hashable {
      let council: String
      let document: CouncilView.TabledDocument
      let year: Int
    }
    var rounds: [ViewRound] = []
    var rows: [Key: [CouncilView]] = [:]
    for view in views {
      if let year = view.year {
        let council = view.municipality?.text ?? MunicipalityName.folded(view.municipalityName)
        rows[Key(council: council, document: view.document, year: year), default: []].append(view)
      } else if let round = ViewRound([view]) {
        rounds.append(round)
      }
    }
    rounds += rows.values.compactMap { ViewRound($0) }
    return rounds.sorted { $0.precedes($1) }
  }

  private func precedes(_ other: ViewRound) -> Bool {
    let (year, otherYear) = (view.year ?? .min, other.view.year ?? .min)
    guard year == otherYear else { return year > otherYear }
    guard view.document == other.view.document else {
      return view.document.rank < other.view.document.rank
    }
    let names = (
      Folding.fold(view.municipalityName), Folding.fold(other.view.municipalityName)
    )
    guard names.0 == names.1 else { return names.0 < names.1 }
    return view.source.precedes(other.view.source)
  }
}

extension CouncilView.TabledDocument {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex }
}

extension SourceReference? {
  fileprivate func precedes(_ other: SourceReference?) -> Bool {
    guard let self, let other else { return self == nil && other != nil }
    return (self.document, self.lineNumber) < (other.document, other.lineNumber)
  }
}
