import Records

/// The words that people use for what arrangements do: `Data/words.csv`, a reviewed list that leads from a word
/// to a subject, and where only some arrangements of the subject are meant to words of their names.
package struct EverydayWords: Sendable {
  /// The words of each subject, by its key: folded, each once.
  package let ofSubject: [String: [String]]
  /// The words in names that a word means besides itself: `veerpont` means `veren`.
  package let meanings: [String: [String]]

  /// The list that the program carries.
  package static let standard = EverydayWords(
    String(decoding: PackageResources.words_csv, as: UTF8.self))

  /// Reads the list: a heading, then a row a line, `word;subject;names`.
  package init(_ list: String) {
    var ofSubject: [String: [String]] = [:]
    var meanings: [String: [String]] = [:]
    for row in SubjectCatalogue.rows(list, cells: 3) {
      let words = SearchText.words(String(row[0]))
      for word in words where !ofSubject[String(row[1]), default: []].contains(word) {
        ofSubject[String(row[1]), default: []].append(word)
      }
      let names = row[2].split(separator: ",").flatMap { SearchText.words(String($0)) }
      if words.count == 1, !names.isEmpty { meanings[words[0]] = names }
    }
    self.ofSubject = ofSubject
    self.meanings = meanings
  }

  /// The words by which a subject is found: its name, what it does, and those of the list.
  package func words(of subject: Subject) -> [String] {
    SearchText.distinct(
      SearchText.words(subject.name.dutch) + (ofSubject[subject.key] ?? [])
        + SearchText.words(subject.line.dutch) + SearchText.words(subject.group.name.dutch))
  }
}
