package import Records

/// A rule for votes that somebody asks about: `votes=inhabitants/10000, min=2, rounding=up, majority=2/3`.
package struct WhatIf: Hashable, Sendable {
  /// How votes are counted out; `nil` for those that the board has.
  package var votes: Formula?
  /// The majority; `nil` for that of the board.
  package var majority: Majority?
  /// The rule as it was written.
  package let text: String

  /// Votes as a part of something that a participant has.
  package struct Formula: Hashable, Sendable {
    /// What they are counted out by.
    package var basis: Basis
    /// For how much of it there is one vote.
    package var divisor: Int
    /// How parts of a vote are rounded.
    package var rounding: VoteRule.Rounding
    /// The least and most that a participant has.
    package var minimum: Int?, maximum: Int?

    /// The votes of a participant; `nil` where what they are counted out by is not known.
    func votes(inhabitants: Int?, seats: Int?, paid: Euro?, votes: Int?) -> Int? {
      let value: Int? =
        switch basis {
        case .inhabitants: inhabitants
        case .seats: seats
        case .payment: paid.flatMap { Int(exactly: $0.amount) }
        case .votes: votes
        case .number(let number): number
        }
      var rule = VoteRule()
      rule.inhabitantsPerVote = divisor
      (rule.rounding, rule.minimum, rule.maximum) = (rounding, minimum, maximum)
      return value.flatMap { rule.votes(inhabitants: $0) }
    }
  }

  /// What votes are counted out by.
  package enum Basis: Hashable, Sendable {
    case inhabitants, seats, payment, votes
    /// The same number for each.
    case number(Int)
  }

  /// Reads a rule in Dutch or English words; `nil` when a part of it is not understood.
  package init?(_ text: String) {
    self.text = text
    var votes: Formula?
    var bounds: (minimum: Int?, maximum: Int?, rounding: VoteRule.Rounding?)
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let sides = part.split(separator: "=", maxSplits: 1).map { Self.tidy($0) }
      guard sides.count == 2 else { return nil }
      switch sides[0] {
      case "votes", "stemmen":
        guard votes == nil, let formula = Formula(sides[1]) else { return nil }
        votes = formula
      case "min", "minimum":
        guard let number = Self.number(sides[1]) else { return nil }
        bounds.minimum = number
      case "max", "maximum":
        guard let number = Self.number(sides[1]) else { return nil }
        bounds.maximum = number
      case "rounding", "afronding":
        guard let rounding = Self.roundings[sides[1]] else { return nil }
        bounds.rounding = rounding
      case "majority", "meerderheid", "quota", "quotum":
        let words =
          Self.majorities[sides[1]] ?? (Int(sides[1]) != nil ? sides[1] + " stemmen" : sides[1])
        guard let found = Majority(words: words) else { return nil }
        majority = found
      default: return nil
      }
    }
    if var formula = votes {
      (formula.minimum, formula.maximum) = (bounds.minimum, bounds.maximum)
      formula.rounding = bounds.rounding ?? .nearest
      self.votes = formula
    } else if bounds.minimum != nil || bounds.maximum != nil || bounds.rounding != nil {
      return nil
    }
    guard votes != nil || majority != nil else { return nil }
  }

  private static let roundings: [String: VoteRule.Rounding] = [
    "up": .up, "naar boven": .up, "boven": .up, "down": .down, "naar beneden": .down,
    "beneden": .down, "nearest": .nearest, "rekenkundig": .nearest,
  ]
  private static let majorities = [
    "simple": "gewoon", "unanimous": "unaniem", "two thirds": "2/3", "three quarters": "3/4",
  ]

  fileprivate static func tidy(_ text: some StringProtocol) -> String {
    text.lowercased().split(separator: " ").joined(separator: " ")
  }

  /// A whole number, with or without dots between thousands.
  fileprivate static func number(_ text: some StringProtocol) -> Int? {
    let digits = String(text.filter { $0 != "." && $0 != " " })
    guard (1...9).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(digits)
  }
}

extension WhatIf.Formula {
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map { WhatIf.tidy($0) }
    guard let word = parts.first, let basis = WhatIf.Basis(word) else { return nil }
    let divisor = parts.count == 2 ? WhatIf.number(parts[1]) : 1
    guard let divisor, divisor > 0 else { return nil }
    self.init(basis: basis, divisor: divisor, rounding: .nearest)
  }
}

extension WhatIf.Basis {
  fileprivate init?(_ word: String) {
    switch word {
    case "inhabitants", "inwoners": self = .inhabitants
    case "seats", "zetels", "leden": self = .seats
    case "payment", "bijdrage", "betaling": self = .payment
    case "votes", "stemmen": self = .votes
    default:
      guard let number = WhatIf.number(word) else { return nil }
      self = .number(number)
    }
  }
}
