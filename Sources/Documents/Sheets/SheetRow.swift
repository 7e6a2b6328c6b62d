/// The cells of a row as they come, some of them repeated or left out.
struct SheetRow {
  /// The cells so far, from the first column.
  private(set) var cells: [TableBuffer.Cell] = []
  /// The column that comes next, from 0.
  private(set) var column = 0

  /// The most columns that are looked at.
  private static let mostColumns = 4096

  /// Goes to a column; the cells between are empty.
  mutating func move(to column: Int) {
    self.column = column
  }

  /// Adds a cell so many times.
  mutating func append(_ cell: TableBuffer.Cell, times: Int = 1) {
    defer { column += max(1, times) }
    guard !cell.text.isEmpty, column >= 0, column < Self.mostColumns else { return }
    while cells.count < column { cells.append(.empty) }
    for place in column..<min(Self.mostColumns, column + max(1, times)) {
      if place < cells.count { cells[place] = cell } else { cells.append(cell) }
    }
  }
}
