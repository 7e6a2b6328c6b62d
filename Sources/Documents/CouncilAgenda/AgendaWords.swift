import Records

/// What kind of entry the words of an agenda mean.
struct AgendaWords {
  let kind: AgendaEntry.Kind
  /// The arrangement whose board meets, where the words name it.
  let arrangement: String?

  /// Reads a cell that holds the kind: `raad`, `commissie`, `reces`, `algemeen bestuur`, `dagelijks
  /// bestuur`, the last two also followed by the arrangement (`algemeen bestuur GGD Flevoland`). `nil`
  /// for other words.
  init?(kind text: String) {
    let folded = Folding.fold(text)
    if let kind = AgendaEntry.Kind(rawValue: folded) {
      self.init(kind, nil)
      return
    }
    let boards = AgendaEntry.Kind.boards
    guard let board = boards.first(where: { folded.hasPrefix($0.rawValue + " ") }) else {
      return nil
    }
    self.init(board, String(folded.dropFirst(board.rawValue.count + 1)))
  }

  /// Recognises the title of an event, or one of its categories; `nil` for what is neither a meeting of
  /// the council, a committee or a board, nor a recess.
  ///
  /// A word ending in `reces` is a recess. `algemeen bestuur` and `dagelijks bestuur` are boards. A word
  /// beginning with `commissie` or `raadscommissie` is a committee. A meeting of the council is called
  /// `raadsvergadering`, `gemeenteraadsvergadering` or `besluitvormende raad`, or its title begins with
  /// `raad` or `gemeenteraad`: an evening for councillors is none.
  init?(title: String) {
    let folded = Folding.fold(title)
    let words = folded.split(separator: " ")
    if words.contains(where: { $0.hasSuffix("reces") }) {
      self.init(.recess, nil)
    } else if let board = [AgendaEntry.Kind.generalBoard, .executiveBoard].first(where: {
      " \(folded) ".contains(" \($0.rawValue) ")
    }) {
      self.init(board, nil)
    } else if words.contains(where: {
      $0.hasPrefix("commissie") || $0.hasPrefix("raadscommissie")
    }) {
      self.init(.committee, nil)
    } else if let first = words.first,
      ["raad", "gemeenteraad"].contains(first) || folded.contains("besluitvormende raad")
        || words.contains(where: { $0.hasSuffix("raadsvergadering") })
    {
      self.init(.council, nil)
    } else {
      return nil
    }
  }

  private init(_ kind: AgendaEntry.Kind, _ arrangement: String?) {
    self.kind = kind
    self.arrangement = arrangement
  }
}
