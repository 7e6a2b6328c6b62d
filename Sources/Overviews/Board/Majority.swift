import Records

/// How many votes a decision of a board needs.
package enum Majority: Hashable, Sendable {
  /// More than half of the votes.
  case simple
  /// At least so large a part of the votes; more than it where `isExceeded`.
  case part(numerator: Int, denominator: Int, isExceeded: Bool)
  /// At least so many votes.
  case votes(Int)
  /// All votes.
  case unanimous

  /// The least number of votes that is enough, of so many; `nil` where there are not so many.
  package func quota(of total: Int) -> Int? {
    guard total > 0 else { return nil }
    let quota: Int
    switch self {
    case .simple: quota = total / 2 + 1
    case .part(let numerator, let denominator, let isExceeded):
      let (product, overflow) = total.multipliedReportingOverflow(by: numerator)
      guard !overflow, denominator > 0 else { return nil }
      quota = isExceeded ? product / denominator + 1 : (product + denominator - 1) / denominator
    case .votes(let count): quota = count
    case .unanimous: quota = total
    }
    return (1...total).contains(quota) ? quota : nil
  }

  /// The majority that words mean: `gewoon`, `twee derde`, `2/3`, `60 %`, `95 stemmen`, `unaniem`; `nil` for others.
  package init?(words text: String) {
    var words = Folding.fold(text).split(separator: " ").map(String.init)
    let isExceeded = words.starts(with: ["meer", "dan"])
    let isPercentage = text.contains("%")
    words.removeAll {
      [
        "ten", "minste", "tenminste", "minimaal", "meer", "dan", "een", "met", "van", "de", "het",
        "alle", "meerderheid", "uitgebrachte", "stemmen", "procent", "leden",
      ].contains($0)
    }
    if words.count > 1, words[0] == "gekwalificeerde" { words.removeFirst() }
    let saysVotes = Folding.fold(text).contains("stem")
    if words.isEmpty {
      guard Folding.fold(text).contains("meerderheid") else { return nil }
      self = .simple
      return
    }
    switch words.joined(separator: " ") {
    case "gewoon", "gewone", "volstrekt", "volstrekte", "absolute", "helft": self = .simple
    case "1 2" where isExceeded: self = .simple
    case "unaniem", "unanimiteit", "eenparig", "algemene", "eenparigheid": self = .unanimous
    case "twee derde", "tweederde", "2 3": self = .fraction(2, 3, isExceeded)
    case "drie vierde", "drievierde", "drie kwart", "driekwart", "3 4":
      self = .fraction(3, 4, isExceeded)
    case "drie vijfde", "drievijfde", "3 5": self = .fraction(3, 5, isExceeded)
    case "vier vijfde", "viervijfde", "4 5": self = .fraction(4, 5, isExceeded)
    case let word:
      guard let number = Int(word), number > 0 else { return nil }
      if isPercentage || Folding.fold(text).contains("procent") {
        guard number <= 100 else { return nil }
        self = .fraction(number, 100, isExceeded)
      } else {
        guard saysVotes else { return nil }
        self = .votes(isExceeded ? number + 1 : number)
      }
    }
  }

  private static func fraction(_ numerator: Int, _ denominator: Int, _ isExceeded: Bool) -> Majority
  {
    .part(numerator: numerator, denominator: denominator, isExceeded: isExceeded)
  }
}

/// What the words on the majority in a board tell: the majority, who can stop a decision together, and the words that
/// were not understood.
package struct MajorityWords {
  /// The majority; `nil` where no part tells of one.
  package private(set) var majority: Majority?
  /// Who has a veto together.
  package private(set) var vetoes: [JointVeto] = []
  /// The parts that tell of something else.
  package private(set) var others: [String] = []

  /// Reads words such as `gewoon; Zaanstad en Purmerend samen veto bij grote kwesties`, part by part.
  ///
  /// - Parameter members: the names of the members, of which vetoes must be.
  package init(_ text: String, members: [String]) {
    for part in text.split(separator: ";").map(String.init) {
      let words = part.drop { $0 == " " }
      if majority == nil, let found = Majority(words: String(words)) {
        majority = found
      } else if let veto = JointVeto(String(words), members: members) {
        vetoes.append(veto)
      } else {
        others.append(String(words))
      }
    }
  }
}

/// Members of a board that can stop a decision together: all of them against (read from the words; one of them in
/// favour is enough to let it pass).
package struct JointVeto: Hashable, Sendable {
  /// The places of the members.
  package let members: [Int]
  /// For what decisions, in the words of the document; `nil` for all.
  package let decisions: String?
  /// The words.
  package let words: String

  /// Reads `A en B samen veto bij grote kwesties`; `nil` unless everything before the veto is names of members.
  init?(_ words: String, members names: [String]) {
    let folded = " " + Folding.fold(words) + " "
    guard let veto = folded.firstRange(of: " veto") else { return nil }
    var rest = String(folded[..<veto.lowerBound]) + " "
    var found: [Int] = []
    let byLength = names.indices.map { ($0, Folding.fold(names[$0])) }
      .filter { !$0.1.isEmpty }.sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    for (place, name) in byLength {
      guard let range = rest.firstRange(of: " \(name) ") else { continue }
      rest.replaceSubrange(range, with: "  ")
      found.append(place)
    }
    let others = Set(rest.split(separator: " ").map(String.init))
    guard !found.isEmpty,
      others.isSubset(of: ["en", "samen", "gezamenlijk", "hebben", "heeft", "een", "gemeente"])
    else { return nil }
    members = found.sorted()
    self.words = words
    let behind = words.firstRange(of: "veto").map { words[$0.upperBound...] } ?? ""
    let tidy = behind.drop { !$0.isLetter || $0 == " " }
    let stripped =
      ["recht ", "bij "].reduce(String(tidy)) {
        $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0
      }
    decisions = stripped.isEmpty ? nil : stripped
  }
}
