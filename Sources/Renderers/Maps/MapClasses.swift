package import Pages

/// Whole numbers in at most five classes of about as many, for the looks of a map.
package struct MapClasses: Sendable {
  /// The classes from low to high, each from its lowest to its highest number that occurs.
  package let ranges: [ClosedRange<Int>]

  /// Classes of numbers: where at most five differ each is one.
  package init(_ numbers: [Int]) {
    let sorted = numbers.sorted()
    let distinct = Set(sorted).sorted()
    guard distinct.count > Self.most else {
      ranges = distinct.map { $0...$0 }
      return
    }
    let starts = Set((0..<Self.most).map { sorted[$0 * sorted.count / Self.most] }).sorted()
    ranges = starts.enumerated().compactMap { place, start in
      let next = starts.indices.contains(place + 1) ? starts[place + 1] : .max
      return distinct.last { $0 < next }.map { start...max(start, $0) }
    }
  }

  private static let most = 5

  /// The look of a number: the darkest for those of the highest class.
  package func look(of number: Int) -> MapPicture.Look {
    let place = ranges.lastIndex { $0.lowerBound <= number } ?? 0
    guard ranges.count > 1 else { return .level(3) }
    return .level(1 + place * (Self.most - 1) / (ranges.count - 1))
  }

  /// The looks with the numbers that they stand for, as `text` writes them.
  package func key(
    in language: Language, _ text: (Int) -> String
  ) -> [MapPicture.Key] {
    ranges.map { range -> MapPicture.Key in
      let (low, high) = (text(range.lowerBound), text(range.upperBound))
      return (
        look(of: range.lowerBound),
        low == high ? low : language("\(low) t/m \(high)", "\(low) to \(high)")
      )
    }
  }
}
