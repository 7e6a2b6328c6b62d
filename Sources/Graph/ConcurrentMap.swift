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
