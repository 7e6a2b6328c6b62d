import Records

/// An agenda as a table.
enum AgendaTable {
  /// Reads `datum;einddatum;soort;omschrijving`, with `einddatum`, `omschrijving` and `regeling` only if
  /// they are there.
  ///
  /// The kind is `raad`, `commissie`, `reces`, `algemeen bestuur` or `dagelijks bestuur`; the last two may
  /// be followed by the arrangement, which may also stand in a column `regeling`.
  ///
  /// Throws an ``AgendaProblem`` when it is no agenda, and a ``DocumentError`` when the document cannot be
  /// read.
  static func entries(in input: DocumentInput) throws -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    do {
      for table in try TableDocument.tables(of: input, having: ["datum", "soort"]) {
        try table.readAgenda { outcome in
          switch outcome {
          case .candidate(let entry): entries.append(try entry.get())
          case .ignored: break
          case .rejected(let row):
            throw AgendaProblem(kind(of: row.problem), lineNumber: row.lineNumber)
          }
        }
      }
    } catch let error as DocumentError where error.problem == .empty {
      throw AgendaProblem(.missingColumn("datum"))
    } catch let error as TableError {
      throw AgendaProblem(kind(of: error.problem), lineNumber: error.lineNumber)
    }
    return entries
  }

  private static func kind(of problem: RowProblem) -> AgendaError.Kind {
    switch problem {
    case .empty(let column): .empty(column: column)
    case .notADate(_, let text): .notADate(text)
    case .unknownWord(_, let text, _): .unknownKind(text)
    default: .malformedTable
    }
  }

  private static func kind(of problem: TableError.Problem) -> AgendaError.Kind {
    switch problem {
    case .missingColumn(let name): .missingColumn(name)
    case .noHeader: .missingColumn("datum")
    case .notText: .notText
    default: .malformedTable
    }
  }
}

extension TableDocument {
  /// Reads the rows of an agenda; an entry whose last day lies before its first is a failure.
  fileprivate func readAgenda(
    _ body: (RowOutcome<Result<AgendaEntry, AgendaProblem>>) throws -> Void
  ) throws {
    let first = try TableColumn(requiredIn: header, "datum")
    let last = try TableColumn(header, "einddatum")
    let kind = try TableColumn(requiredIn: header, "soort")
    let text = try TableColumn(header, "omschrijving")
    let arrangement = try TableColumn(header, "regeling")
    try forEachRow(body) { row throws(RowProblem) in
      _ = try first.required(row)
      guard let day = try first.day(row) else { throw .empty(column: first.name) }
      let lastDay = try last?.day(row)
      if let lastDay, lastDay < day {
        return .candidate(.failure(AgendaProblem(.endBeforeStart, lineNumber: row.lineNumber)))
      }
      let word = try kind.required(row)
      guard let found = AgendaWords(kind: word) else {
        throw .unknownWord(
          column: kind.name, text: word, known: AgendaEntry.Kind.allCases.map(\.rawValue))
      }
      return .candidate(
        .success(
          AgendaEntry(
            day: day, lastDay: lastDay, kind: found.kind,
            arrangementName: arrangement?.value(row) ?? found.arrangement,
            text: text?.value(row) ?? "")))
    }
  }
}
