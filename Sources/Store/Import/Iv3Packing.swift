import GRDB
import Records
import Synchronization

/// Gathers the figures of an Iv3 table into runs that are sorted on the key of their table: then SQLite appends instead of
/// searching, which is most of the time.
///
/// It does not touch the register, so that the thread that reads the table can use it while another stores the runs before.
/// Unchecked: all but ``takeRuns()`` is for one thread at a time.
package final class Iv3Packing: @unchecked Sendable {
  private var gathered: GatheredFigures
  private let runs = Mutex<[Iv3Run]>([])

  /// Begins behind the codes that the register has, of which the greatest number is given.
  init(_ codes: CodeNumbers, lastCode: UInt64) {
    gathered = GatheredFigures(codes: codes, lastCode: lastCode)
  }

  /// Takes a figure. Throws when there are more codes than any table of CBS has. Cost: 50 nanoseconds, and sorting.
  package func add(_ figure: Iv3Figure) throws {
    guard let run = try gathered.add(figure) else { return }
    runs.withLock { $0.append(run) }
  }

  /// Ends the table: what was gathered last is a run too.
  func endRun() {
    let last = gathered.rest()
    runs.withLock { $0.append(last) }
  }

  /// The statements in the order in which they began, with how many figures each has; a cell that occurs twice counts twice.
  var statements: [(key: Iv3StatementKey, figures: Int)] { gathered.statements }

  /// The runs that were gathered since they were taken before, in their order.
  func takeRuns() -> [Iv3Run] {
    runs.withLock { runs in
      defer { runs = [] }
      return runs
    }
  }

  /// The place of a statement among those of the document; `nil` where it has no figure.
  func place(of key: Iv3StatementKey) -> Int? { gathered.places[key] }
}

/// Which statement of which body.
struct Iv3StatementKey: Hashable {
  let entity, report: ShortCode
}

/// A value, for access to the properties of an object is checked each time.
private struct GatheredFigures {
  /// From here on a run ends where a statement begins. Of a table that goes from statement to statement all runs then follow
  /// one another in the register; of one in another order no statement begins any more.
  private static let shortRun = 1 << 16
  private static let longestRun = 1 << 19

  private(set) var places: [Iv3StatementKey: Int] = [:]
  private(set) var statements: [(key: Iv3StatementKey, figures: Int)] = []
  private var codes: CodeNumbers
  private var lastCode: UInt64
  private var run = Iv3Run()
  private var last: (key: Iv3StatementKey, place: Int)?

  init(codes: CodeNumbers, lastCode: UInt64) {
    self.codes = codes
    self.lastCode = lastCode
  }

  /// Takes a figure; gives the run before it when that is full.
  mutating func add(_ figure: Iv3Figure) throws -> Iv3Run? {
    let key = Iv3StatementKey(entity: figure.entity, report: figure.report)
    let known = last?.key == key ? last?.place : places[key]
    let limit = known == nil ? Self.shortRun : Self.longestRun
    let full = run.cells.count >= limit ? rest() : nil
    let place = known ?? begin(key, with: figure)
    last = (key, place)
    statements[place].figures += 1
    let packed =
      UInt64(place) << 32 | (try number(of: figure.category)) << 16
      | (try number(of: figure.field))
    run.cells.append(
      .init(key: packed, amount: figure.amount.amount, lineNumber: Int64(figure.lineNumber)))
    return full
  }

  /// What was gathered since the last run.
  mutating func rest() -> Iv3Run {
    var full = Iv3Run()
    swap(&full, &run)
    run.cells.reserveCapacity(full.cells.count)
    full.cells.sort()
    return full
  }

  private mutating func begin(_ key: Iv3StatementKey, with figure: Iv3Figure) -> Int {
    let place = statements.count
    run.beginnings.append(.init(place: place, figure: figure))
    statements.append((key, 0))
    places[key] = place
    return place
  }

  private mutating func number(of code: ShortCode) throws -> UInt64 {
    if let number = codes[code] { return number }
    guard lastCode < 0xFFFF else {
      throw DatabaseError(message: "more codes than any table of CBS has")
    }
    lastCode += 1
    codes.set(lastCode, for: code)
    run.codes.append(.init(code: code, number: lastCode))
    return lastCode
  }
}
