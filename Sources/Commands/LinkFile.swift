import Documents
import OwnFiles
import Records
import Renderers
import Store

/// A table with decisions on names that people share: read first, and when it is a CSV written anew.
///
/// What others wrote in it stays: their decisions are in the register when it is written, and the columns that
/// they added go along with them.
struct LinkFile {
  /// Whether it is written: a table that is no CSV is only read.
  let isCSV: Bool
  /// The decisions in it.
  let decisions: [LinkDecision]
  private let path: String
  private let own: OwnFiles
  private let otherColumns: [String]
  /// What stands in columns that somebody added, by what each decision is about.
  private let otherCells: [String: [String]]

  /// Reads a file, or standard input; one that is not there has no decisions. Fails with the first row that is
  /// none.
  init(_ path: String, _ own: OwnFiles) throws {
    self.path = path
    self.own = own
    var decisions: [LinkDecision] = []
    var isCSV = true
    var otherColumns: [String] = []
    var otherCells: [String: [String]] = [:]
    if path == "-" || Register.exists(path) {
      let input = try DocumentInput(path: path, standardInput: CommandContext.current.input)
      do {
        isCSV = try DocumentShape(input) == .other
        for table in try TableDocument.tables(of: input, having: ["regeling", "besluit"]) {
          otherColumns += table.otherLinkColumns
          try table.readLinkDecisions { outcome in
            switch outcome {
            case .candidate(let row):
              decisions.append(row.decision)
              otherCells[row.decision.subject] = row.others
            case .ignored: break
            case .rejected(let row): throw Failure.rejectedRow(row, file: input.path)
            }
          }
        }
      } catch let error as TableError {
        throw Failure.csv(error, file: input.path, hasOptions: false)
      } catch let error as DocumentError where error.problem == .empty && path == "-" {
        // Nothing to read: the decisions that there are go to standard output.
      }
    }
    self.decisions = decisions
    self.otherColumns = otherColumns
    self.otherCells = otherCells
    self.isCSV = isCSV
  }

  /// Writes all decisions of the register to it.
  func write(from register: Register) throws {
    let decisions = try register.linkDecisions()
    let table = renderLinkDecisions(
      decisions, titles: try register.lineTitles(of: decisions.compactMap(\.systemID)),
      others: otherColumns
    ) { otherCells[$0.subject] ?? [] }
    if path == "-" { return try Output.write(table) }
    // A link to a file that is shared stays a link.
    let target = OwnFiles.target(of: path)
    try own.checkKind(of: target)
    try own.put(Array(table.utf8), at: target)
  }
}
