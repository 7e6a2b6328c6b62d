import Records

/// The subjects and the rules by which they are recognised: `Data/subjects.csv`, and `Data/reviewed.csv` for
/// arrangements that bear a name of their own.
///
/// Rules are tried in the order of the file, so that a narrow word (`veiligheidsregio`) goes before a broad one
/// (`regio`). Cost: one pass over the names per word, some hundreds.
package struct SubjectCatalogue: Sendable {
  /// The groups, in the order in which lists show them.
  package let groups: [Subject.Group]
  private let rules: [SubjectRule]
  private let reviewed: [(name: Word, subject: Subject)]

  /// The catalogue that the program carries.
  package static let standard = SubjectCatalogue(
    groups: String(decoding: PackageResources.groups_csv, as: UTF8.self),
    subjects: String(decoding: PackageResources.subjects_csv, as: UTF8.self),
    reviewed: String(decoding: PackageResources.reviewed_csv, as: UTF8.self))

  /// Every subject, in the order of the rules.
  package var subjects: [Subject] { rules.map(\.subject) }

  /// Reads the three lists: a heading, then a row a line, with semicolons between the cells. A row that is not
  /// whole is none.
  package init(groups: String, subjects: String, reviewed: String) {
    let groups = Self.rows(groups, cells: 3).enumerated().map { place, row in
      Subject.Group(key: String(row[0]), name: .init(row[1], row[2]), place: place)
    }
    let rules = Self.rows(subjects, cells: 10).compactMap { row -> SubjectRule? in
      guard let group = groups.first(where: { $0.key == row[1] }) else { return nil }
      let subject = Subject(
        key: String(row[0]), group: group, name: .init(row[2], row[3]),
        line: .init(row[4], row[5]))
      return SubjectRule(
        subject, words: row[6], butNot: row[7], laws: row[8], policyAreas: row[9])
    }
    self.groups = groups
    self.rules = rules
    let byKey = Dictionary(rules.map { ($0.subject.key, $0.subject) }) { first, _ in first }
    self.reviewed = Self.rows(reviewed, cells: 2).compactMap { row in
      byKey[String(row[1])].map { (Word(String(row[0])), $0) }
    }
  }

  /// The subject of an arrangement and by what it is recognised; `nil` when that is not known.
  package func subject(of evidence: SubjectEvidence) -> (subject: Subject, ground: SubjectGround)? {
    if let found = reviewed.first(where: { $0.name.isIn(evidence.names) }) {
      return (found.subject, .reviewed(name: found.name.text))
    }
    for rule in rules {
      if let word = rule.word(in: evidence.names) { return (rule.subject, .word(word)) }
    }
    for rule in rules {
      if let law = rule.law(in: evidence) { return (rule.subject, .law(law)) }
    }
    let ofAreas = Set(
      evidence.policyAreas.map { area in rules.first { $0.policyAreas.contains(area) }?.subject })
    guard ofAreas.count == 1, case .some(.some(let subject)) = ofAreas.first else { return nil }
    return (subject, .policyAreas)
  }

  /// The rows of a list under its heading.
  static func rows(_ list: String, cells: Int) -> [[Substring]] {
    list.parts(between: "\n").dropFirst()
      .map { $0.parts(between: ";", omittingEmpty: false) }
      .filter { $0.count == cells }
  }
}
