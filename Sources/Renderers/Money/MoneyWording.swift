import Overviews
import Pages

/// The inhabitants behind an amount as people read them.
extension Language {
  /// The inhabitants that an amount was divided by.
  func headcount(_ headcount: Headcount) -> String {
    let count = number(headcount.count)
    return self(
      "\(count) inwoners op 1 januari \(headcount.year)",
      "\(count) inhabitants on 1 January \(headcount.year)")
  }
}
