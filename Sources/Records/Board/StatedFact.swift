/// What one row of a document tells of an arrangement that is no amount: seats, votes, a rule, a clause, a class.
///
/// It is not tied to the register: the arrangement is as the document names it.
package struct StatedFact<Content: Hashable & Sendable>: Hashable, Sendable {
  /// The line on which it starts, from 1.
  package let lineNumber: Int
  /// The arrangement, as the document names it.
  package let arrangement: ArrangementMention
  /// What it tells.
  package let content: Content
  /// The document it was taken from by the one who wrote it down, as far as the file tells.
  package let origin: FigureOrigin
  /// What the one who wrote it down remarks on it.
  package let remark: String?

  /// A fact.
  package init(
    lineNumber: Int, arrangement: ArrangementMention, content: Content, origin: FigureOrigin,
    remark: String?
  ) {
    self.lineNumber = lineNumber
    self.arrangement = arrangement
    self.content = content
    self.origin = origin
    self.remark = remark
  }
}

/// A fact that is tied to the line of an arrangement, with the place where it stands.
@dynamicMemberLookup
package struct LinkedFact<Content: Hashable & Sendable>: Hashable, Sendable {
  /// What it tells.
  package let content: Content
  /// The document it was taken from by the one who wrote it down.
  package let origin: FigureOrigin
  /// What the one who wrote it down remarks on it.
  package let remark: String?
  /// Where it was read.
  package let source: SourceReference

  /// A fact of a document.
  package init(
    _ content: Content, origin: FigureOrigin = FigureOrigin(), remark: String? = nil,
    source: SourceReference
  ) {
    self.content = content
    self.origin = origin
    self.remark = remark
    self.source = source
  }

  /// What it tells.
  package subscript<Value>(dynamicMember member: KeyPath<Content, Value>) -> Value {
    content[keyPath: member]
  }
}

/// What documents tell of the board of one arrangement, of leaving it and of how councils class it, in the order
/// of the documents.
package struct BoardFacts: Sendable {
  /// The seats and votes of participants.
  package var seats: [LinkedFact<BoardSeat>] = []
  /// The rules by which votes are counted out.
  package var rules: [LinkedFact<VoteRule>] = []
  /// What the text of the arrangement says of leaving.
  package var exits: [LinkedFact<ExitClause>] = []
  /// How councils class it.
  package var risks: [LinkedFact<RiskClass>] = []

  /// Nothing told.
  package init() {}

  /// Whether nothing is told.
  package var isEmpty: Bool {
    seats.isEmpty && rules.isEmpty && exits.isEmpty && risks.isEmpty
  }
}

/// When something was so, as documents tell it: a day, or a year alone.
package struct StatedMoment: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year.
  package let year: Int
  /// The day; `nil` where only the year is told.
  package let day: Day?

  /// A day.
  package init(_ day: Day) {
    year = day.year
    self.day = day
  }

  /// A year alone.
  package init(year: Int) {
    self.year = year
    day = nil
  }

  /// Reads `2026` or `2026-05-16`; `nil` for anything else.
  package init?(_ text: String) {
    if let day = Day(iso: text) {
      self.init(day)
    } else if text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) {
      self.init(year: year)
    } else {
      return nil
    }
  }

  /// `2026` or `2026-05-16`.
  package var description: String { day?.description ?? String(year) }

  /// Whether it can have come by a day: a year has from its first day on.
  package func hasCome(by day: Day) -> Bool { self.day.map { $0 <= day } ?? (year <= day.year) }

  /// By date; a year alone comes before the days in it.
  package static func < (left: StatedMoment, right: StatedMoment) -> Bool {
    (left.year, left.day?.number ?? .min) < (right.year, right.day?.number ?? .min)
  }
}
