import Synchronization

/// A list whose elements are also found by a key: which have it is looked up for all keys at the first question.
///
/// Cost: a question costs the elements that it gives; the first one, and the first after a change, a pass over all.
package struct KeyedList<Key: Hashable & Sendable, Element: Sendable>: Sendable {
  private var list: [Element] = []
  private var places = LookedUp<[Key: [Int]]>()
  private let key: @Sendable (Element) -> Key

  /// An empty list.
  init(by key: @escaping @Sendable (Element) -> Key) {
    self.key = key
  }

  /// All elements, in order.
  var elements: [Element] {
    get { list }
    _modify {
      LookedUp.forget(&places)
      yield &list
    }
  }

  /// The elements with a key, in order.
  subscript(key: Key) -> [Element] {
    let found = places.value {
      var places: [Key: [Int]] = [:]
      for (place, element) in list.enumerated() {
        places[self.key(element), default: []].append(place)
      }
      return places
    } ask: {
      $0[key]
    }
    return (found ?? []).map { list[$0] }
  }
}

/// Something that is worked out at the first question, once for all copies of the value that holds it.
final class LookedUp<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)

  /// Answers from the value, which is worked out when it is not there yet.
  func value<Answer: Sendable>(_ make: () -> Value, ask: (inout Value) -> Answer) -> Answer {
    state.withLock { state in
      var value = state ?? make()
      state = nil
      defer { state = value }
      return ask(&value)
    }
  }

  /// Makes a holder, whose content is about to change, work it out anew; other copies keep theirs.
  static func forget(_ own: inout LookedUp) {
    let isClean = isKnownUniquelyReferenced(&own) && own.state.withLock { $0 == nil }
    if !isClean { own = LookedUp() }
  }
}
