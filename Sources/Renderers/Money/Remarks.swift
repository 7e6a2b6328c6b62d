/// Remarks, each said once with everything it is about.
struct Remarks {
  private let remarks: [(subject: String, text: String)]

  /// Remarks, each with what it is about.
  init(_ remarks: [(subject: String, text: String)]) {
    self.remarks = remarks
  }

  /// The remarks as a list, in the order in which each is made first; nothing when there are none.
  func block(in language: Language) -> [Block] {
    guard !remarks.isEmpty else { return [] }
    var subjects: [String: [String]] = [:]
    for remark in remarks { subjects[remark.text, default: []].append(remark.subject) }
    var seen: Set<String> = []
    return [
      .list(
        remarks.map(\.text).filter { seen.insert($0).inserted }.map { text in
          .text("\(language.enumeration(subjects[text] ?? []).capitalisedFirst): \(text)")
        })
    ]
  }
}
