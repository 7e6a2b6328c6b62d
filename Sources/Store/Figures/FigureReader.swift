import GRDB
import Records

/// Reads the figures that are tied to the lines of arrangements.
///
/// What was read before is kept, so that asking for every council reads each line once.
final class FigureReader {
  private let known: KnownDocuments
  private let listStatement, iv3Statement: Statement
  private var origins: [OriginID: FigureOrigin] = [:]
  private var read: [LineID: [LinkedFigure]] = [:]
  private var readByMunicipality: [LineID: [BodyID?: [LinkedFigure]]] = [:]

  init(_ db: GRDB.Database, _ known: KnownDocuments) throws {
    self.known = known
    listStatement = try db.makeStatement(
      sql: """
        SELECT document, lineNumber, figure.id, mention, documentKind, quantity, component, amount,
          isEstimate, remark, columnName, cell,
          origin, title, url, date, origin.year,
          name, systemID, code, municipality, municipalityCode, mention.year, council, ground
        FROM mention CROSS JOIN figure ON figure.mention = mention.id
        LEFT JOIN origin ON origin.id = figure.origin
        WHERE arrangementLine = ? AND document <= ?
        """)
    iv3Statement = try db.makeStatement(
      sql: """
        SELECT statement.*, name, systemID, code, ground FROM mention
        CROSS JOIN iv3Statement AS statement ON statement.entity = mention.code
        WHERE mention.arrangementLine = ? AND mention.municipality IS NULL AND mention.year IS NULL
          AND mention.code IS NOT NULL
          AND statement.document = (\(MoneyReader.newestDocument("statement")))
        ORDER BY statement.year, statement.report
        """)
  }

  /// The figures of a line: those of lists in the order in which their documents give them, then those of
  /// Iv3 statements.
  func figures(of line: LineID) throws -> [LinkedFigure] {
    if let figures = read[line] { return figures }
    var figures = try listed(line).map(\.figure)
    figures += try iv3Statement.decode([line.number, known.limit.number]) {
      Iv3Figures.figures($0, line, known)
    }
    .joined()
    read[line] = figures
    return figures
  }

  /// Those of them that are of one municipality. Cost: linear in all of the line, the first time.
  func figures(of line: LineID, by municipality: BodyID) throws -> [LinkedFigure] {
    let all =
      try readByMunicipality[line] ?? Dictionary(grouping: figures(of: line), by: \.municipality)
    readByMunicipality[line] = all
    return all[municipality] ?? []
  }

  /// The figures of lists, each with the number of its row, in the order in which their documents give them.
  func listed(_ line: LineID) throws -> [(id: FigureID, figure: LinkedFigure)] {
    var mentions: [MentionID: Mentioned?] = [:]
    var found:
      [(place: ListPlace, mention: MentionID, document: CitedDocument, figure: BudgetFigure)] = []
    var contributions: [SheetStatement: Int] = [:]
    let rows = try Row.fetchCursor(listStatement, arguments: [line.number, known.limit.number])
    while let row = try rows.next() {
      guard let document = known[row[.document]] else { continue }
      let place = ListPlace(
        document: document.number, lineNumber: row[.lineNumber], id: row[.figure])
      let mentionID: MentionID = row[.mention]
      let mentioned = mentions[mentionID] ?? Mentioned(row)
      mentions[mentionID] = .some(mentioned)
      guard let mentioned, let kind = DocumentKind(rawValue: row[.documentKind]),
        let quantity = Quantity(rawValue: row[.quantity])
      else { continue }
      let figure = BudgetFigure(
        arrangement: mentioned.arrangement, municipality: mentioned.municipality,
        year: mentioned.year, documentKind: kind, quantity: quantity, component: row[.component],
        amount: Euro(row[.amount]), isEstimate: row[.isEstimate],
        place: FigurePlace(
          lineNumber: place.lineNumber, column: row[.columnName], text: row[.cell]),
        origin: origin(row), remark: row[.remark])
      found.append((place, mentionID, document, figure))
      if quantity == .contribution, document.kind == .template {
        contributions[SheetStatement(place.document, mentionID, kind), default: 0] += 1
      }
    }
    return found.sorted { $0.place < $1.place }.compactMap { place, mention, document, figure in
      guard let mentioned = mentions[mention] ?? nil else { return nil }
      let statement = SheetStatement(place.document, mention, figure.documentKind)
      let linked = LinkedFigure(
        figure: figure, line: line, municipality: mentioned.council, document: document,
        ground: mentioned.ground,
        isWhole: figure.quantity == .contribution && contributions[statement] == 1)
      return (place.id, linked)
    }
  }

  private func origin(_ row: Row) -> FigureOrigin {
    guard let id: OriginID = row[.origin] else { return FigureOrigin() }
    if let known = origins[id] { return known }
    let origin = FigureOrigin(
      title: row[.title], url: row[.url], date: (row[.date] as String?).flatMap { Day(iso: $0) },
      year: row[.originYear])
    origins[id] = origin
    return origin
  }
}

/// The columns of the figures of lists, in their order: there can be tens of thousands of figures, and a
/// column is found sooner by its place than by its name.
private enum ListColumn: Int {
  case document, lineNumber, figure, mention, documentKind, quantity, component, amount, isEstimate,
    remark
  case columnName, cell
  case origin, title, url, date, originYear
  case name, systemID, code, municipality, municipalityCode, year, council, ground
}

extension Row {
  fileprivate subscript(column: ListColumn) -> Int { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> Int? { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> Int64 { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> Int64? { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> Bool { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> String { self[column.rawValue] }

  fileprivate subscript(column: ListColumn) -> String? { self[column.rawValue] }

  fileprivate subscript<ID: RecordNumber>(column: ListColumn) -> ID { self[column.rawValue] }

  fileprivate subscript<ID: RecordNumber>(column: ListColumn) -> ID? { self[column.rawValue] }
}

/// Where a figure stands among those of all lists.
private struct ListPlace: Comparable {
  /// The number by which answers cite the document, which does not depend on the day of reading.
  let document: Int
  let lineNumber: Int
  let id: FigureID

  static func < (left: ListPlace, right: ListPlace) -> Bool {
    (left.document, left.lineNumber, left.id) < (right.document, right.lineNumber, right.id)
  }
}

/// One statement of one arrangement in a completed sheet.
private struct SheetStatement: Hashable {
  let document: Int
  let mention: MentionID
  let kind: DocumentKind

  init(_ document: Int, _ mention: MentionID, _ kind: DocumentKind) {
    (self.document, self.mention, self.kind) = (document, mention, kind)
  }
}

/// What the figures of one mention have in common.
private struct Mentioned {
  let arrangement: ArrangementMention
  let municipality: MunicipalityMention?
  let council: BodyID?
  let year: Int
  let ground: LinkedFigure.Ground

  init?(_ row: Row) {
    guard let year: Int = row[.year],
      let ground = (row[.ground] as String?).flatMap({ LinkGround(rawValue: $0)?.ofFigure })
    else { return nil }
    arrangement = MentionTable.arrangement(
      name: row[.name], systemID: row[.systemID], code: row[.code])
    municipality = MentionTable.municipality(name: row[.municipality], code: row[.municipalityCode])
    council = row[.council]
    self.year = year
    self.ground = ground
  }
}

/// The totals of an Iv3 statement as figures of an arrangement.
enum Iv3Figures {
  static func figures(
    _ row: Row, _ line: LineID, _ known: KnownDocuments
  ) -> [LinkedFigure] {
    guard let kind = DocumentKind(rawValue: row["documentKind"]),
      let ground = LinkGround(rawValue: row["ground"])?.ofFigure,
      let source = known.place(of: row)
    else { return [] }
    let revenue = (row["revenue"] as Int64?).map { Euro($0) }
    let expenditure = (row["expenditure"] as Int64?).map { Euro($0) }
    let result = revenue.flatMap { revenue in expenditure.flatMap { revenue.subtracting($0) } }
    let amounts: [(Quantity, Euro?)] = [
      (.equityAtStart, (row["equityAtStart"] as Int64?).map { Euro($0) }),
      (.equityAtEnd, (row["equityAtEnd"] as Int64?).map { Euro($0) }),
      (.result, result), (.expenditure, expenditure), (.revenue, revenue),
    ]
    let arrangement = MentionTable.arrangement(row)
    let year: Int = row["year"]
    let report: String = row["report"]
    return amounts.compactMap { quantity, amount in
      guard let amount else { return nil }
      return LinkedFigure(
        figure: BudgetFigure(
          arrangement: arrangement, municipality: nil, year: year, documentKind: kind,
          quantity: quantity, amount: amount,
          place: FigurePlace(
            lineNumber: source.lineNumber, column: report, text: amount.description)),
        line: line, municipality: nil, document: source.document, ground: ground)
    }
  }
}
