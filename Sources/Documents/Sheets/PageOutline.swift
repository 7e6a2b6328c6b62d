/// The headings under which a table of a page stands, and what the page says of units there.
///
/// A heading ends those of its own level and below. What is said of a unit under a heading holds for every
/// table until the heading ends; other paragraphs belong to the table that comes next.
struct PageOutline {
  private var sections: [Section] = [Section(level: 0)]
  /// The paragraphs since the last table, the last ones.
  private var recent: [String] = []
  private var blocksAfterTable = 0
  /// The last remark that was taken for one under a table, until another heading or table.
  private(set) var lastNote: String?

  private struct Section {
    let level: Int
    var heading: String?
    var units: [String] = []
  }

  private static let mostRecent = 6

  /// What stands above a table that begins now, from the outside in.
  var titles: [TableNote] {
    var titles: [TableNote] = []
    for section in sections {
      titles += section.units.map { TableNote([$0], lineNumber: 1) }
      titles += [section.heading].compactMap(\.self).map {
        TableNote([$0], lineNumber: 1, isHeading: true)
      }
    }
    return titles
      + recent.filter { text in !titles.contains { $0.text == text } }
      .map { TableNote([$0], lineNumber: 1) }
  }

  /// Whether so little has come after a table that it may be about it.
  var isNearTable: Bool { blocksAfterTable < 2 }

  /// Takes a heading of a level, or other text of level 0.
  mutating func add(_ text: String, level: Int, isAfterTable: Bool) {
    blocksAfterTable += 1
    guard level == 0 else {
      sections.removeAll { $0.level >= level }
      sections.append(Section(level: level, heading: text))
      recent = []
      lastNote = nil
      return
    }
    if isAfterTable {
      lastNote = text
    } else if AmountUnit.inText(text) != nil, let last = sections.indices.last,
      !sections[last].units.contains(text)
    {
      sections[last].units.append(text)
    }
    recent.append(text)
    if recent.count > Self.mostRecent { recent.removeFirst() }
  }

  /// Ends a table.
  mutating func endTable() {
    recent = []
    blocksAfterTable = 0
    lastNote = nil
  }
}
