public import Records

/// The arrangements that answer a search, in the order of the answer.
public struct ArrangementList: Sendable {
  /// The day the answer is valid for.
  public let day: Day
  /// The arrangements found.
  public let items: [Item]
  /// The documents the answer rests on, by date.
  public let documents: [CitedDocument]

  /// An arrangement in a list.
  public struct Item: Sendable {
    /// The version.
    public let arrangement: Arrangement
    /// How many organisations take part on the day.
    public let participantCount: Int
    /// What is doubtful about it, as far as it was looked for.
    public let signals: [Signal]

    /// An arrangement with the number of its participants.
    public init(arrangement: Arrangement, participantCount: Int, signals: [Signal] = []) {
      self.arrangement = arrangement
      self.participantCount = participantCount
      self.signals = signals
    }
  }

  /// A list of arrangements.
  public init(day: Day, items: [Item], documents: [CitedDocument]) {
    self.day = day
    self.items = items
    self.documents = documents
  }
}
