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
  /// `raadsvergadering`, `raadsbijeenkomst`, `besluitvormende raad`, `extra raad` or `vergadering` of the
  /// `raad` or `gemeenteraad`, or its title begins with one of these: an evening or a dinner for
  /// councillors is none, nor is a raad van toezicht.
  init?(title: String) {
    let folded = Folding.fold(title)
    let words = folded.split(separator: " ").map(String.init)
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
    } else if Self.meanCouncil(words) {
      self.init(.council, nil)
    } else {
      return nil
    }
  }

  private static func meanCouncil(_ words: [String]) -> Bool {
    let isMeeting: (String) -> Bool = { word in
      word.hasSuffix("raadsvergadering") || word.hasSuffix("raadsvergaderingen")
        || word == "raadsbijeenkomst" || word == "raadszitting"
    }
    if words.contains(where: isMeeting) { return true }
    guard
      let place = words.indices.first(where: { place in
        ["raad", "gemeenteraad"].contains(words[place]) && !isOtherCouncil(words, at: place)
      }),
      !words.contains(where: { word in occasions.contains { word.contains($0) } })
    else { return false }
    return place == 0 || leads.contains(words[place - 1])
      || words.contains { ["vergadering", "zitting"].contains($0) }
  }

  /// Whether the word is part of another name: `Raad van State`, `raad van toezicht`, `Raad voor Cultuur`.
  private static func isOtherCouncil(_ words: [String], at place: Int) -> Bool {
    guard words[place] == "raad", place + 1 < words.count else { return false }
    let rest = words[(place + 2)...].prefix(2)
    return words[place + 1] == "voor"
      || words[place + 1] == "van" && !rest.contains { $0.hasPrefix("gemeente") }
  }

  /// Whether the title of an event says that it does not take place, or not then.
  static func sayCancelled(_ title: String) -> Bool {
    let folded = " \(Folding.fold(title)) "
    return cancellations.contains { folded.contains(" \($0) ") }
  }

  private static let leads: Set = [
    "besluitvormende", "extra", "ingelaste", "buitengewone", "bijzondere", "openbare", "reguliere",
    "constituerende",
  ]
  /// What councillors do besides.
  private static let occasions = [
    "etentje", "diner", "borrel", "uitje", "lunch", "receptie", "excursie", "werkbezoek",
    "training",
    "cursus", "informatie", "bijpraat", "heidag", "feest", "barbecue", "bbq", "fotomoment",
  ]
  private static let cancellations = [
    "geannuleerd", "geannuleerde", "afgelast", "afgezegd", "vervallen", "vervalt", "gaat niet door",
    "cancelled", "canceled", "uitgesteld", "verplaatst naar",
  ]

  private init(_ kind: AgendaEntry.Kind, _ arrangement: String?) {
    self.kind = kind
    self.arrangement = arrangement
  }
}
