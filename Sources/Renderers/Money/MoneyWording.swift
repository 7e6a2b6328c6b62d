import Overviews
import Pages
import Records

/// Amounts per inhabitant as people read them.
extension Language {
  /// An amount per inhabitant for a budget year, with the year of the inhabitants where that is
  /// another: `€ 30,62 (inwoners 2025)`.
  func perInhabitant(_ amount: PerInhabitant, in year: Int) -> String {
    let euros = euros(cents: amount.cents)
    guard amount.headcount.year != year else { return euros }
    let when = amount.headcount.year.map(String.init) ?? self("zonder datum", "undated")
    return self("\(euros) (inwoners \(when))", "\(euros) (inhabitants \(when))")
  }

  /// The inhabitants that an amount was divided by.
  func headcount(_ headcount: Headcount) -> String {
    let count = number(headcount.count)
    guard let year = headcount.year else {
      return self(
        "\(count) inwoners volgens het register, zonder datum",
        "\(count) inhabitants according to the register, undated")
    }
    return self(
      "\(count) inwoners op 1 januari \(year)", "\(count) inhabitants on 1 January \(year)")
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
