package import Records

/// What somebody fills in when asking what leaving would cost; what is not filled in is unknown, or left open.
package struct ExitTerms: Hashable, Sendable {
  /// What part of the contribution the first year of a declining contribution is: more than 0, at most 100 %.
  package var firstPercentage: Percentage?
  /// The costs that remain after leaving, year by year from the first.
  package var remainingCosts: [Euro] = []
  /// The costs that are saved by leaving, year by year from the first.
  package var savedCosts: [Euro] = []
  /// How many times the contribution, as a percentage: 250 % for two and a half times.
  package var multiple: Percentage?
  /// The yearly contribution to count with, instead of the one in documents.
  package var base: Euro?
  /// The year of which the contribution is taken.
  package var year: Int?

  /// Nothing filled in.
  package init() {}

  /// Whether something is filled in that only the formulas of practice use.
  var asksForPractice: Bool {
    firstPercentage != nil || !remainingCosts.isEmpty || multiple != nil
  }

  /// For how many years costs can be filled in.
  package static let mostYears = 30

  /// Reads whole amounts for year after year, separated by `;` or `,`, with or without dots between thousands:
  /// `900.000;700.000`. `nil` when one is no amount or there are more than ``mostYears``.
  package static func costs(_ text: String) -> [Euro]? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "," }
    guard parts.count <= mostYears else { return nil }
    var costs: [Euro] = []
    for part in parts {
      guard let amount = amount(part) else { return nil }
      costs.append(amount)
    }
    return costs
  }

  /// Reads one whole amount, with or without dots between thousands; `nil` for anything else.
  package static func amount(_ text: some StringProtocol) -> Euro? {
    let digits = String(text.filter { $0 != "." && $0 != " " })
    guard (1...13).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let amount = Int64(digits)
    else { return nil }
    return Euro(amount).canBe ? Euro(amount) : nil
  }

  /// Reads a part of the contribution, in percent: `80`, `80 %`; `nil` for what is not more than 0 and at most 100.
  package static func firstPercentage(_ text: String) -> Percentage? {
    let number = text.filter { $0 != "%" && $0 != " " }
    guard let part = Percentage(number), (1...1_000_000).contains(part.tenThousandths) else {
      return nil
    }
    return part
  }

  /// Reads how many times the contribution: `2,5`; `nil` for what is not more than 0 and at most 100.
  package static func multiple(_ text: String) -> Percentage? {
    guard let times = Percentage(text), (1...1_000_000).contains(times.tenThousandths) else {
      return nil
    }
    return Percentage(tenThousandths: times.tenThousandths * 100)
  }
}
