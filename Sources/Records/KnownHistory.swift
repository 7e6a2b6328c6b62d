/// The documents between which a change was seen: the last that still told the old, and the first that
/// told the new.
///
/// The change itself happened, or was recorded, somewhere between them; neither date is its date.
package struct Sighting: Hashable, Sendable {
  /// The date of the last document before that speaks of the thing.
  package let before: Day
  /// The date of the document that tells the new.
  package let after: Day

  /// A change seen between two documents.
  package init(before: Day, after: Day) {
    self.before = before
    self.after = after
  }
}

/// What documents said of one thing, from one moment of knowledge to another.
package struct KnownHistory<Fact: Sendable>: Sendable {
  /// What was said at first; `nil` when the thing was not mentioned.
  package var first: Fact?
  /// What documents said otherwise afterwards, by date.
  package var steps: [Step] = []

  /// A document that says something else than the one before.
  package struct Step: Sendable {
    /// What it says; `nil` when it no longer has the thing.
    package let fact: Fact?
    /// Between which documents that was seen.
    package let sighting: Sighting

    /// A document that says something else than the one before.
    package init(fact: Fact?, sighting: Sighting) {
      self.fact = fact
      self.sighting = sighting
    }
  }

  /// A history that begins with what was said at first.
  package init(first: Fact?) {
    self.first = first
  }

  /// What was said at last; `nil` when the thing was not mentioned any more.
  package var last: Fact? {
    guard let step = steps.last else { return first }
    return step.fact
  }

  /// Between which documents a part of the fact got the value it has at last; `nil` when it has the
  /// value of the beginning.
  package func sighting<Value: Equatable>(of value: (Fact?) -> Value) -> Sighting? {
    guard !steps.isEmpty else { return nil }
    let final = value(last)
    guard value(first) != final else { return nil }
    var earlier = value(first)
    var sighting: Sighting?
    for step in steps {
      let current = value(step.fact)
      if current == final, earlier != final { sighting = step.sighting }
      earlier = current
    }
    return sighting
  }
}
