/// What an arrangement is about (onderwerp), in everyday words: the kind of thing that municipalities do together.
///
/// The register has no such field. It is recognised (``SubjectCatalogue``) or not known, never guessed.
package struct Subject: Sendable, Hashable {
  /// The word that programs use, `veiligheidsregio`.
  package let key: String
  /// The group of subjects under which lists show it.
  package let group: Group
  /// Its name in Dutch and in English.
  package let name: Names
  /// What such an arrangement does, in one plain sentence.
  package let line: Names

  /// The key of safety regions, of which the law says who the board is.
  package static let safetyRegion = "veiligheidsregio"

  /// Subjects that belong together: safety, care, environment.
  package struct Group: Sendable, Hashable {
    package let key: String
    package let name: Names
    /// Its place in lists, from 0.
    package let place: Int
  }

  /// The same in both languages.
  package struct Names: Sendable, Hashable {
    package let dutch: String
    package let english: String

    init(_ dutch: Substring, _ english: Substring) {
      self.dutch = String(dutch)
      self.english = String(english)
    }
  }
}

/// By what a subject was recognised, the surest first.
package enum SubjectGround: Sendable, Hashable {
  /// A reviewed list names the arrangement or its body.
  case reviewed(name: String)
  /// A word in a title or in the name of the body.
  case word(String)
  /// A law that it rests on, by its caption.
  case law(String)
  /// All its policy areas are of this subject.
  case policyAreas
}
