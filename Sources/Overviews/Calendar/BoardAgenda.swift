import Law
package import Records

/// What an agenda tells of the boards of one arrangement in the cycle of a budget year.
///
/// An entry counts when it is a meeting of a board of this line and its text has the year and names a
/// document of the cycle: a word that begins with `kader` or `begroting` or ends in `begroting`,
/// `jaarrekening` or `jaarstukken`.
///
/// A draft budget is offered to the general board on the day of an entry that says so (a word that begins
/// with `aanbied`, `aanbod` or `aangeboden`), else on that of the last meeting of the executive board that
/// settles the answer to the views (`zienswijze`, `antwoord`, `beantwoord`): the latest known sign of it.
package struct BoardAgenda: Sendable {
  /// The meetings of the general board that adopt.
  ///
  /// The text has a word beginning with `vaststel` besides, and the document is not a draft. When several entries adopt the
  /// same document the last one counts, since a document may be held over.
  package let adoptions: BudgetMeetings
  /// The other meetings on a document of the year: a framework letter, a draft, a budget held over.
  package let discussions: [RecordedStep]

  /// Reads the entries of an agenda.
  package init(_ entries: some Sequence<AgendaEntry>, line: LineID, year: Int) {
    let meetings = entries.sorted { $0.day < $1.day }.filter { entry in
      AgendaEntry.Kind.boards.contains(entry.kind) && entry.line == line
        && Self.words(entry).contains { $0 == String(year) }
        && Self.words(entry).contains(where: Self.isDocument)
    }
    var adoptions = BudgetMeetings(offer: Self.offer(in: meetings))
    for entry in meetings {
      switch Self.adopted(in: entry) {
      case .budget: adoptions.budget = entry.day
      case .accounts: adoptions.accounts = entry.day
      case .amendment: adoptions.amendments.append(entry.day)
      case nil: break
      }
    }
    self.adoptions = adoptions
    discussions = meetings.filter { entry in
      switch Self.adopted(in: entry) {
      case .budget: entry.day != adoptions.budget
      case .accounts: entry.day != adoptions.accounts
      case .amendment: false
      case nil: true
      }
    }
    .map { entry in
      RecordedStep(
        step: .boardMeeting, year: year, day: entry.day,
        description: BilingualText(words: entry.text, entry.text))
    }
  }

  private static func offer(in meetings: [AgendaEntry]) -> Day? {
    func last(_ prefixes: [String], _ kinds: Set<AgendaEntry.Kind>) -> Day? {
      meetings.last { entry in
        let words = words(entry)
        return kinds.contains(entry.kind) && words.contains(where: isBudget)
          && words.contains { word in prefixes.contains { word.hasPrefix($0) } }
      }?.day
    }
    return last(["aanbied", "aanbod", "aangeboden"], AgendaEntry.Kind.boards)
      ?? last(["zienswijze", "antwoord", "beantwoord"], [.executiveBoard])
  }

  private static func isBudget(_ word: Substring) -> Bool {
    word.hasPrefix("begroting") && !word.hasPrefix("begrotingswijziging")
      || word.hasSuffix("begroting")
  }

  private enum Adopted {
    case budget, accounts, amendment
  }

  private static func words(_ entry: AgendaEntry) -> [Substring] {
    Folding.fold(entry.text).split(separator: " ")
  }

  private static func isDocument(_ word: Substring) -> Bool {
    word.hasPrefix("kader") || word.hasPrefix("begroting") || word.hasSuffix("begroting")
      || word == "jaarrekening" || word == "jaarstukken"
  }

  private static func adopted(in entry: AgendaEntry) -> Adopted? {
    let words = words(entry)
    guard entry.kind == .generalBoard, words.contains(where: { $0.hasPrefix("vaststel") }) else {
      return nil
    }
    if words.contains(where: { $0.hasPrefix("begrotingswijziging") }) { return .amendment }
    if words.contains("jaarrekening") || words.contains("jaarstukken") { return .accounts }
    return words.contains {
      $0.hasSuffix("begroting") && !$0.hasPrefix("ontwerp") && !$0.hasPrefix("concept")
    } ? .budget : nil
  }
}
