import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What becomes of each element, in order, made on all processors at once.
  ///
  /// For overviews of many councils or arrangements, each from an excerpt of its own, and for measures of large
  /// networks: none waits for another. Cost: that of all the transformations, divided over the processors.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result)
    -> [Result]
  {
    let made = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = transform(self[place])
      made.withLock { $0[place] = result }
    }
    return made.withLock { made in indices.compactMap { made[$0] } }
  }
}

extension Array {
  /// Reads each element here, makes something of it elsewhere while the next is read, and takes what was made here again, in
  /// order.
  ///
  /// For what is read from one connection, by which nothing else is to wait. What `read` or `take` throws is thrown once all
  /// that was read is made. Cost: that of reading and taking, or of all the making divided over the processors, whichever is
  /// more.
  ///
  /// - Parameter most: how many are held at once between being read and being made.
  package func readingAhead<Source: Sendable, Result: Sendable>(
    holding most: Int, _ read: (Element) throws -> Source,
    make: @escaping @Sendable (Source) -> Result, take: (Result) throws -> Void
  ) throws {
    let made = MadeResults<Result>()
    let held = DispatchSemaphore(value: most)
    let makers = DispatchQueue(label: "makers", attributes: .concurrent)
    let group = DispatchGroup()
    defer { group.wait() }
    var taken = 0
    func takeWhatIsMade() throws {
      while let result = made.results.withLock({ $0.removeValue(forKey: taken) }) {
        taken += 1
        try take(result)
      }
    }
    for (place, element) in enumerated() {
      let source = try read(element)
      held.wait()
      makers.async(group: group) {
        let result = make(source)
        made.results.withLock { $0[place] = result }
        held.signal()
      }
      try takeWhatIsMade()
    }
    group.wait()
    try takeWhatIsMade()
  }
}

private final class MadeResults<Result: Sendable>: Sendable {
  let results = Mutex<[Int: Result]>([:])
}
