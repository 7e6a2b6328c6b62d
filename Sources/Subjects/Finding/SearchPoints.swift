/// What a match of one word is worth. The index of the website carries the numbers, so that its script scores as
/// ``SearchIndex`` does.
package enum SearchPoints {
  /// The word is one of a name.
  package static let name = 9
  /// The list of everyday words leads from the word to one of a name.
  package static let meaning = 8
  /// The word is one of the subject.
  package static let subject = 7
  /// A word of a name begins with it.
  package static let nameBegins = 6
  /// A word of the subject begins with it.
  package static let subjectBegins = 5
  /// A word of a name holds it.
  package static let nameHolds = 3
  /// The word is one of the purpose or a policy area.
  package static let text = 2
  /// A word of the purpose or a policy area begins with it.
  package static let textBegins = 1
  /// A municipality that takes part has the word.
  package static let member = 1
  /// What the sum is multiplied by before the weight of the entry is added.
  package static let factor = 10
  /// Added where the words are the whole name.
  package static let whole = 100
}
