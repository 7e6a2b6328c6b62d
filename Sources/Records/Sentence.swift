/// Words and values in the order in which they are said.
package struct Sentence: Hashable, Sendable {
  /// A stretch of a sentence.
  package enum Part: Hashable, Sendable {
    /// Words, or a name from a document.
    case words(String)
    /// A number of things.
    case number(Int)
    /// A date.
    case day(Day)
    /// An amount of money.
    case amount(Euro)
    /// A part of a whole, or a change.
    case rate(Rate)
    /// A share as the register has it.
    case share(Percentage)
    /// Names, enumerated.
    case names([String])
    /// A budget, accounts or another statement of a year.
    case statement(DocumentKind, year: Int)
    /// What a figure tells, and of which day where it is of one.
    case quantity(Quantity, on: Day?)
  }

  /// The parts; words never follow words.
  package private(set) var parts: [Part] = []

  /// A sentence without facts.
  package init(words: String) { parts = words.isEmpty ? [] : [.words(words)] }

  /// The sentence with its facts as data have them: to compare by, not to be read.
  package var plain: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .number(let number): String(number)
      case .day(let day): day.description
      case .amount(let amount): amount.description
      case .rate(let rate): rate.description
      case .share(let share): share.description
      case .names(let names): names.joined(separator: "+")
      case .statement(let kind, let year): "\(kind.rawValue) \(year)"
      case .quantity(let quantity, _): quantity.rawValue
      }
    }.joined()
  }

  private mutating func append(words: String) {
    if case .words(let earlier) = parts.last {
      parts[parts.count - 1] = .words(earlier + words)
    } else if !words.isEmpty {
      parts.append(.words(words))
    }
  }
}

extension Sentence: ExpressibleByStringInterpolation {
  /// A sentence without facts.
  package init(stringLiteral text: String) { self.init(words: text) }

  /// A sentence with facts.
  package init(stringInterpolation sentence: StringInterpolation) { self = sentence.sentence }

  /// Collects words and facts.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sentence = Sentence(stringLiteral: "")

    /// An empty sentence.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    package mutating func appendLiteral(_ words: String) { sentence.append(words: words) }
    /// Adds a name or other words.
    package mutating func appendInterpolation(_ words: String) { sentence.append(words: words) }
    /// Adds another sentence.
    package mutating func appendInterpolation(_ other: Sentence) {
      for part in other.parts {
        if case .words(let words) = part {
          sentence.append(words: words)
        } else {
          sentence.parts.append(part)
        }
      }
    }
    /// Adds a number of things.
    package mutating func appendInterpolation(_ number: Int) { add(.number(number)) }
    /// Adds a date.
    package mutating func appendInterpolation(_ day: Day) { add(.day(day)) }
    /// Adds an amount.
    package mutating func appendInterpolation(_ amount: Euro) { add(.amount(amount)) }
    /// Adds a percentage.
    package mutating func appendInterpolation(_ rate: Rate) { add(.rate(rate)) }
    /// Adds a share.
    package mutating func appendInterpolation(_ share: Percentage) { add(.share(share)) }
    /// Adds an enumeration of names.
    package mutating func appendInterpolation(_ names: [String]) { add(.names(names)) }
    /// Adds the name of what a figure tells.
    package mutating func appendInterpolation(nameOf figure: BudgetFigure) {
      add(.quantity(figure.quantity, on: figure.balanceDay))
    }
    /// Adds the name of a quantity of a year, with the day that equity and debt are of.
    package mutating func appendInterpolation(nameOf quantity: Quantity, in year: Int) {
      add(.quantity(quantity, on: quantity.balanceDay(of: year)))
    }
    /// Adds the name of a statement.
    package mutating func appendInterpolation(_ kind: DocumentKind, of year: Int) {
      add(.statement(kind, year: year))
    }
    /// Adds a year, which is not grouped in thousands.
    package mutating func appendInterpolation(year: Int) { sentence.append(words: String(year)) }

    private mutating func add(_ part: Part) { sentence.parts.append(part) }
  }
}

extension Sentence {
  /// One sentence and then another, without a space in between.
  package static func + (left: Sentence, right: Sentence) -> Sentence { "\(left)\(right)" }
}
