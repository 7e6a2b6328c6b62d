package import Pages

/// Remarks, each said once with everything it is about.
package struct Remarks {
  private let remarks: [(subject: String, text: String)]
  private let whole: Int?

  /// Remarks, each with what it is about. What holds for each of `whole` subjects comes first and names
  /// none of them, where there are more than two.
  package init(_ remarks: [(subject: String, text: String)], whole: Int? = nil) {
    self.remarks = remarks
    self.whole = whole.flatMap { $0 > 2 ? $0 : nil }
  }

  /// The remarks as a list, in the order in which each is made first; nothing when there are none.
  package func block(in language: Language) -> [Block] {
    guard !remarks.isEmpty else { return [] }
    var subjects: [String: [String]] = [:]
    for remark in remarks { subjects[remark.text, default: []].append(remark.subject) }
    var seen: Set<String> = []
    let texts = remarks.map(\.text).filter { seen.insert($0).inserted }
    let ofAll = texts.filter { subjects[$0]?.count == whole }
    return [
      .list(
        ofAll.map { .text(language("Overal: ", "Throughout: ") + $0) }
          + texts.filter { !ofAll.contains($0) }.map { text in
            .text("\(language.enumeration(subjects[text] ?? []).capitalisedFirst): \(text)")
          })
    ]
  }
}
