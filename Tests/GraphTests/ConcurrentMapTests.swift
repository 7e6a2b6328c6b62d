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
}
