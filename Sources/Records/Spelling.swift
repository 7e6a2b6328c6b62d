/// How words are spelled.
package enum Spelling {
  /// The least number of letters to add, drop, change or swap with a neighbour to turn one text into
  /// the other (optimal string alignment, in bytes of UTF-8); more than `limit` when it is more.
  ///
  /// Cost: the product of the lengths.
  package static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.utf8), right = Array(right.utf8)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        var best = min(last[column + 1], current[column]) + 1
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
