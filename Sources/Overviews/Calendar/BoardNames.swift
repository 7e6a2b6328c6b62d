import Records

/// The names under which a council's agenda may mention the board of an arrangement.
///
/// A meeting belongs to an arrangement by its number (`systeemId` or `lijn`), or by an exact name after
/// folding: the title, the title to cite it by, the abbreviation, or the name of the body it founded.
/// Where the agenda names no arrangement apart from the text, one of these names must stand in the text
/// as whole words. What fits none or more than one arrangement is left alone.
struct BoardNames {
  private let lines: [(line: LineID, names: Set<String>)]

  /// The names of the arrangements of one council.
  init(_ arrangements: [ArrangementOverview]) {
    lines = arrangements.map { overview in
      let texts = [
        overview.arrangement.title, overview.arrangement.citationTitle,
        overview.details.abbreviation, overview.body?.name, overview.body?.subname,
        overview.body?.abbreviation,
      ]
      let numbers = [overview.arrangement.id.description, overview.line.description]
      return (
        overview.line,
        Set(texts.compactMap { $0.map(Folding.fold) } + numbers).filter { !$0.isEmpty }
      )
    }
  }

  /// The entries, with the line of the arrangement for the board meetings that name one.
  func tied(_ entries: [AgendaEntry]) -> [AgendaEntry] {
    entries.map { entry in
      guard AgendaEntry.Kind.boards.contains(entry.kind), entry.line == nil else { return entry }
      var entry = entry
      entry.line = line(of: entry)
      return entry
    }
  }

  private func line(of entry: AgendaEntry) -> LineID? {
    let found: [LineID]
    if let name = entry.arrangementName.map(Folding.fold), !name.isEmpty {
      found = lines.filter { $0.names.contains(name) }.map(\.line)
    } else {
      let text = " \(Folding.fold(entry.text)) "
      found = lines.filter { $0.names.contains { text.contains(" \($0) ") } }.map(\.line)
    }
    return found.count == 1 ? found[0] : nil
  }
}
