/// Notes on statements, each said once with the statements it is about.
struct StatementNotes {
  private let notes: [(statement: String, note: String)]

  /// Notes, each with the statement it is about.
  init(_ notes: [(statement: String, note: String)]) {
    self.notes = notes
  }

  /// The notes as a list; nothing when there are none.
  func block(in language: Language) -> [Block] {
    guard !notes.isEmpty else { return [] }
    var seen: Set<String> = []
    let each = notes.map(\.note).filter { seen.insert($0).inserted }
    return [
      .list(
        each.map { note in
          let statements = notes.filter { $0.note == note }.map(\.statement)
          return .text("\(language.enumeration(statements).capitalisedFirst): \(note)")
        })
    ]
  }
}
