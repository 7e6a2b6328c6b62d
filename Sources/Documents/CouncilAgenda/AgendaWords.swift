import Records

/// What kind of entry the words of an agenda mean.
struct AgendaWords {
  let kind: AgendaEntry.Kind
  /// The arrangement whose board meets, where the words name it.
  let arrangement: String?

  /// Reads a cell that holds the kind: `raad`, `commissie`, `reces`, `algemeen bestuur`, the last also
  /// followed by the arrangement (`algemeen bestuur GGD Flevoland`). `nil` for other words.
  init?(kind text: String) {
    let folded = Folding.fold(text)
    let board = AgendaEntry.Kind.generalBoard.rawValue
    if let kind = AgendaEntry.Kind(rawValue: folded) {
      self.init(kind, nil)
    } else if folded.hasPrefix(board + " ") {
      self.init(.generalBoard, String(folded.dropFirst(board.count + 1)))
    } else {
      return nil
    }
  }

  /// Recognises the title of an event, or one of its categories; `nil` for what is neither a meeting of
  /// the council, a committee or a board, nor a recess.
  ///
  /// A word ending in `reces` is a recess. `algemeen bestuur` is a board. A word beginning with
  /// `commissie` or `raadscommissie` is a committee. A meeting of the council is called
  /// `raadsvergadering`, `gemeenteraadsvergadering` or `besluitvormende raad`, or its title begins with
  /// `raad` or `gemeenteraad`: an evening for councillors is none.
  init?(title: String) {
    let folded = Folding.fold(title)
    let words = folded.split(separator: " ")
    if words.contains(where: { $0.hasSuffix("reces") }) {
      self.init(.recess, nil)
    } else if " \(folded) ".contains(" algemeen bestuur ") {
      self.init(.generalBoard, nil)
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
