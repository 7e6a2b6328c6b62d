import Graph
import Synchronization
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 1_000])
  func everyElementIsMadeOnceAndInOrder(count: Int) {
    let calls = Mutex(0)
    let made = Array(0..<count).concurrentMap { number -> Int in
      calls.withLock { $0 += 1 }
      return -number
    }
    #expect(made == (0..<count).map { -$0 })
    #expect(calls.withLock(\.self) == count)
  }

  @Test func whatComesToNothingKeepsItsPlace() {
    let made = ["1", "een", "3"].concurrentMap { Int($0) }
    #expect(made == [1, nil, 3])
  }

  @Test(arguments: [0, 1, 2, 1_000])
  func whatIsReadAheadIsMadeOnceAndTakenInOrder(count: Int) throws {
    var (read, taken): ([Int], [String]) = ([], [])
    let held = Mutex((now: 0, most: 0))
    try Array(0..<count).readingAhead(holding: 3) { number in
      read.append(number)
      held.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      return "\(number)"
    } make: { text in
      held.withLock { $0.now -= 1 }
      return text + "!"
    } take: {
      taken.append($0)
    }
    #expect(read == Array(0..<count))
    #expect(taken == (0..<count).map { "\($0)!" })
    // One more may have been read, and waits for its place.
    #expect(held.withLock(\.most) <= 4)
  }

  @Test func whatCannotBeReadOrTakenEndsTheReading() {
    struct Wrong: Error {}
    let made = Mutex<Set<Int>>([])
    #expect(throws: Wrong.self) {
      try Array(0..<10).readingAhead(holding: 2) { number in
        if number == 5 { throw Wrong() }
        return number
      } make: { number in
        made.withLock { _ = $0.insert(number) }
      } take: { _ in
      }
    }
    #expect(made.withLock(\.self) == Set(0..<5))
    var taken = 0
    #expect(throws: Wrong.self) {
      try Array(0..<1_000).readingAhead(holding: 2, { $0 }) {
        $0
      } take: { number in
        if number == 7 { throw Wrong() }
        taken += 1
      }
    }
    #expect(taken == 7)
  }
}
