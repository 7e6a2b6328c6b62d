package import Records

/// The arrangements that answer a search, in the order of the answer.
package struct ArrangementList: Sendable {
  /// How old the answer is.
  package let standing: Standing
  /// The arrangements found.
  package let items: [Item]

  /// An arrangement in a list.
  package struct Item: Sendable {
    /// The version.
    package let arrangement: Arrangement
    /// How many organisations take part on the day.
    package let participantCount: Int
    /// What is doubtful about it, as far as it was looked for.
    package let signals: [Signal]

    /// An arrangement with the number of its participants.
    package init(arrangement: Arrangement, participantCount: Int, signals: [Signal] = []) {
      self.arrangement = arrangement
      self.participantCount = participantCount
      self.signals = signals
    }
  }

  /// A list of arrangements.
  package init(_ items: [Item], standing: Standing) {
    self.items = items
    self.standing = standing
  }
}
