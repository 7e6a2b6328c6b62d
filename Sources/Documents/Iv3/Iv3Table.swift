import Records

/// The columns of an Iv3 table of CBS, by name: they differ between years.
struct Iv3Columns {
  /// The names of the column with the body's key.
  static let entityNames = Iv3EntityKind.allCases.map(\.rawValue)

  let entityKind: Iv3EntityKind
  let entity: Int
  let report: Int
  let field: Int
  let category: Int
  let first: Int
  let second: Int?

  /// Throws ``TableError`` when a column is not there.
  init(_ header: TableHeader) throws {
    guard let kind = Iv3EntityKind.allCases.first(where: { header.has($0.rawValue) }) else {
      throw TableError(
        .missingColumn(Iv3EntityKind.municipality.rawValue), lineNumber: header.lineNumber)
    }
    entityKind = kind
    entity = try header.requiredPlace(of: [kind.rawValue])
    report = try header.requiredPlace(of: ["Verslagsoort"])
    field = try header.requiredPlace(of: ["TaakveldBalanspost", "FunctieKostenplaatsBalanspost"])
    category = try header.requiredPlace(of: ["Categorie"])
    first = try header.requiredPlace(of: ["k_1ePlaatsing_1", "k_1stePlaatsing_1"])
    second = try header.place(of: ["k_2ePlaatsing_2", "k_2dePlaatsing_2"])
  }
}

extension TableDocument {
  /// What kind of body an Iv3 table is about; `nil` when this is none.
  package var iv3EntityKind: Iv3EntityKind? {
    try? Iv3Columns(header).entityKind
  }

  /// Reads an Iv3 table row by row.
  ///
  /// The revised publication is preferred; a row without a figure in either, or with -99998, which is
  /// how CBS writes that there is none, is ignored. Whether `12.000` is twelve or twelve thousand, the
  /// options or the other cells tell, else the row is refused. Cost: no memory per row; a table with such
  /// cells is read twice.
  /// Throws ``TableError`` when it is no such table or no text, and what the input and the closure
  /// throw.
  package func readIv3(_ body: (RowOutcome<Iv3Row>) throws -> Void) throws {
    let columns = try Iv3Columns(header)
    let header = header
    var lastReport: Iv3Report?
    var mark = options.decimalMark.map(Optional.some)
    try forEachRow(body) { row throws(RowProblem) in
      func code(_ place: Int) throws(RowProblem) -> ShortCode {
        if let code = ShortCode(padded: row.bytes(place)) { return code }
        throw .notACode(column: header.names[place], text: row.text(place))
      }
      func figure(_ place: Int) throws(RowProblem) -> Euro? {
        guard let euros = try written(place) else { return nil }
        if euros.canBe { return euros }
        throw .numberTooLarge(column: header.names[place], text: row.text(place))
      }
      func written(_ place: Int) throws(RowProblem) -> Euro? {
        switch Iv3Amount(row.bytes(place)) {
        case .none: return nil
        case .euros(let euros): return euros
        case .ambiguous(_, let decimals) where row.kind(place) == .number: return decimals
        case .ambiguous(let thousands, let decimals):
          let known = mark ?? decimalMark(in: columns)
          mark = .some(known)
          if let known { return known == .dot ? decimals : thousands }
          throw .ambiguousNumber(column: header.names[place], text: row.text(place))
        case .notANumber:
          throw .notANumber(column: header.names[place], text: row.text(place))
        }
      }
      let revised = try columns.second.map(figure) ?? nil
      let first = revised == nil ? try figure(columns.first) : nil
      guard let amount = revised ?? first else {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      let reportCode = try code(columns.report)
      if lastReport?.code != reportCode { lastReport = Iv3Report(reportCode) }
      guard let report = lastReport else {
        throw .notACode(column: header.names[columns.report], text: reportCode.description)
      }
      return .candidate(
        Iv3Row(
          lineNumber: row.lineNumber, entity: try code(columns.entity), report: report,
          field: try code(columns.field), category: try code(columns.category), amount: amount,
          isRevised: revised != nil))
    }
  }

  /// The decimal mark of the amounts in the whole table; `nil` when no cell shows it. A number of more
  /// than three digits without a sign shows that dots do not stand between thousands.
  private func decimalMark(in columns: Iv3Columns) -> DecimalMark? {
    var evidence = DecimalMarkEvidence()
    try? forEachRow({ (_: RowOutcome<Void>) in }) { row throws(RowProblem) in
      for place in [columns.first, columns.second].compactMap(\.self) {
        let cell = row.bytes(place)
        if cell.count > 3,
          cell.drop(while: { $0 == 0x2D }).allSatisfy({ (0x30...0x39).contains($0) })
        {
          evidence.add(.dot)
        } else {
          evidence.add(NumberCell(row.text(place)))
        }
      }
      return .candidate(())
    }
    return evidence.mark
  }
}

/// What a cell of an Iv3 table says: thousands of euros, with a dot before decimals.
enum Iv3Amount {
  /// There is no figure: nothing, dots, `null` or -99998.
  case none
  /// An amount.
  case euros(Euro)
  /// A number as `12.000`, whose dot stands between thousands or before decimals; both readings.
  case ambiguous(asThousands: Euro, asDecimals: Euro)
  /// Something else, or more than 15 digits.
  case notANumber

  /// Reads a cell.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else {
      self = .none
      return
    }
    var value: Int64 = 0
    let start = first == 0x2D ? 1 : 0
    for place in start..<bytes.count {
      let digit = bytes[place] &- 0x30
      guard digit < 10, place < 15 + start else {
        self.init(unusual: bytes)
        return
      }
      value = value &* 10 &+ Int64(digit)
    }
    guard bytes.count > start else {
      self.init(unusual: bytes)
      return
    }
    if start == 1 { value = -value }
    self = value == Self.noFigure ? .none : .euros(Euro(value &* 1000))
  }

  /// Reads a cell with spaces, decimals or words.
  private init(unusual bytes: UnsafeBufferPointer<UInt8>) {
    let text = CellText.tidy(String(decoding: bytes, as: UTF8.self))
    if text.allSatisfy({ $0 == "." }) || text.lowercased() == "null" {
      self = .none
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    if parts.count > 2, Self.areThousands(parts), digits.utf8.count <= 16,
      let number = Int64(digits)
    {
      self = .euros(Euro(number * 1000))
      return
    }
    guard parts.count <= 2, digits.drop(while: { $0 == "-" }).utf8.count <= 15,
      parts.count == 1 || parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int64(digits),
      let euros = Euro(
        digits: number, decimals: parts.count == 2 ? parts[1].utf8.count : 0, multipliedBy: 1000)
    else {
      self = .notANumber
      return
    }
    if parts.count == 2, Self.areThousands(parts) {
      self = .ambiguous(asThousands: Euro(number * 1000), asDecimals: euros)
    } else {
      self = euros == Euro(Self.noFigure * 1000) ? .none : .euros(euros)
    }
  }

  /// Whether the parts between dots can be groups of thousands: `1`, `200`, `000`.
  private static func areThousands(_ parts: [Substring]) -> Bool {
    guard let first = parts.first.map({ $0.drop { $0 == "-" } }) else { return false }
    return (1...3).contains(first.count) && first != "0"
      && parts.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
  }

  /// How CBS writes in bulk copies that there is no figure. Compared by equality: real amounts are
  /// lower still.
  private static let noFigure: Int64 = -99_998
}
