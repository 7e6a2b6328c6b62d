package import Records

/// The tables of a document, whatever its format.
package struct TableFile {
  /// Those to read: with columns of a known kind, or that the mapping fits; else the first one, which
  /// tells what is wrong.
  package let tables: [TableDocument]
  /// What was dealt with in a way that a reader should know.
  package let remarks: [TableRemark]

  /// Reads what a document holds, as far as to recognise it.
  ///
  /// - Parameter mapping: for tables that are not recognised by their columns, unless the kind is given.
  ///
  /// Throws ``TableError`` when it has no names of columns, a ``DocumentError`` when it is damaged, larger
  /// than the bounds, or has no table, and whatever the input throws.
  package init(
    _ input: DocumentInput, shape: DocumentShape, options: TableOptions, mapping: FigureMapping?,
    kind: Document.Kind?
  ) throws {
    guard let workbook = try Workbook(input, shape: shape) else {
      remarks = []
      let document = try TableDocument(input, options: options, name: input.name)
      if document.kind == nil || document.needsParty
        || mapping != nil && Self.takesMapping(document, given: kind)
      {
        let budget =
          (document.kind == nil || document.needsParty) && mapping?.tellsParty != true
          ? try? BudgetTable.prepared(document.buffered(input), file: input.path) : nil
        tables =
          [
            try budget.map { try TableDocument($0, options: options, mapping: mapping) }
              ?? TableDocument(input, options: options, mapping: mapping, name: input.name)
          ]
      } else {
        tables = [document]
      }
      return
    }
    var remarks = workbook.remarks
    var known: [TableDocument] = []
    var others: [TableDocument] = []
    let isHeader = { (header: TableHeader) in
      Document.Kind(columnsOf: header) != nil || mapping?.fits(header) ?? false
    }
    var buffers = workbook.tables.flatMap { $0.parts(splitAt: isHeader) }
    let unitNotes = buffers.map(\.unitNotes)
    let inName = [TableNote(unitInName: input.name)].compactMap(\.self)
    for index in buffers.indices { buffers[index].titles += inName }
    let recognised = buffers.map { try? TableDocument($0, options: options) }
    // The other sheets of a template explain it, with the names of its columns in their rows.
    let isTemplate = recognised.contains { $0?.kind == .template }
    var positions: [ObjectIdentifier: Int] = [:]
    var passedOver: [TablePlace] = []
    for (index, table) in buffers.enumerated() {
      guard var document = recognised[index] else {
        if case .sheet = table.place, !passedOver.contains(table.place) {
          passedOver.append(table.place)
        }
        continue
      }
      if !isTemplate, document.kind == nil || document.needsParty, mapping?.tellsParty != true,
        let prepared = try BudgetTable.prepared(table, file: input.path)
      {
        document = try TableDocument(prepared, options: options, mapping: mapping)
      } else if let mapping, document.budget != nil, !mapping.hasColumns {
        document = try TableDocument(table, options: options, mapping: mapping)
      }
      if let mapping, mapping.hasColumns || document.budget == nil,
        Self.takesMapping(document, given: kind)
      {
        document = try TableDocument(table, options: options, mapping: mapping)
        if mapping.fits(document.header) { known.append(document) } else { others.append(document) }
      } else if document.kind != nil, kind == nil || document.kind == kind {
        known.append(document)
      } else {
        others.append(document)
      }
      positions[ObjectIdentifier(document)] = index
    }
    let read = Set(known.compactMap { positions[ObjectIdentifier($0)] })
    let ofBoards = Set(
      known.filter { $0.kind?.isOfBoard ?? false }.compactMap { positions[ObjectIdentifier($0)] })
    for document in known {
      guard let own = positions[ObjectIdentifier(document)] else { continue }
      for other in buffers.indices
      where other != own && !ofBoards.contains(other)
        && !(isTemplate && buffers[other].place.explainsTemplate)
      {
        // A unit on another sheet or higher on this one may hold; a page tells by its headings.
        let mayHold =
          switch (buffers[other].place, buffers[own].place) {
          case (.sheet(let sheet), .sheet(let ownSheet)): sheet != ownSheet || other < own
          default: other < own && read.contains(other)
          }
        if mayHold { document.elsewhere += unitNotes[other] }
      }
    }
    guard let first = known.first ?? others.max(by: { $0.columnNames.count < $1.columnNames.count })
    else { throw DocumentError(.noTable, file: input.path) }
    tables = known.isEmpty ? [first] : known
    let strange = (passedOver + others.map(\.table)).filter {
      !(isTemplate && $0.explainsTemplate)
    }
    if !known.isEmpty { remarks += strange.map { .passedOver($0) } }
    self.remarks = remarks
  }

  private static func takesMapping(_ document: TableDocument, given: Document.Kind?) -> Bool {
    given.map { $0 == .mappedFigures } ?? (document.kind == nil || document.budget != nil)
  }
}

extension TablePlace {
  /// Whether it is a sheet that goes with the template.
  fileprivate var explainsTemplate: Bool {
    if case .sheet(let name) = self { TemplateSheet.explains(name) } else { false }
  }
}

extension TableDocument {
  /// The tables of a document of any format that have these columns; when there are none, one that tells what
  /// is missing.
  ///
  /// Throws ``TableError`` when it has no names of columns, a ``DocumentError`` when it is damaged, larger
  /// than the bounds, or has no table, and whatever the input throws.
  package static func tables(
    of input: DocumentInput, having names: [String]
  ) throws -> [TableDocument] {
    guard let workbook = try Workbook(input, shape: DocumentShape(input)) else {
      return [try TableDocument(input, wanted: names)]
    }
    let tables = workbook.tables.compactMap {
      try? TableDocument($0, options: TableOptions(), wanted: names)
    }
    let found = tables.filter { table in names.allSatisfy { table.header.has($0) } }
    if !found.isEmpty { return found }
    guard let nearest = tables.max(by: { $0.columnNames.count < $1.columnNames.count }) else {
      throw DocumentError(.noTable, file: input.path)
    }
    return [nearest]
  }
}

extension Workbook {
  /// The tables of a document; `nil` for one that is text, and so a table itself.
  init?(_ input: DocumentInput, shape: DocumentShape) throws {
    let file = input.path
    switch shape {
    case .other: return nil
    case .excel: self = try ExcelWorkbook(ZIPFile(input, name: file), file: file).read()
    case .openDocument:
      let archive = try ZIPFile(input, name: file)
      guard let content = archive.entry("content.xml") else {
        throw DocumentError(.noTable, file: file)
      }
      self = try Self.openDocument(try archive.content(of: content), file)
    case .flatOpenDocument: self = try Self.openDocument(input, file)
    case .excel2003:
      let sheets = Excel2003Sheets(file: file)
      try XMLReader.read(input, file: file, sheets)
      self = sheets.workbook
    case .webPage: self = try WebPageTables.read(input, file: file)
    case .json, .geoJSON: self = try ObjectTable.read(input, file: file)
    case .xml, .archive: throw DocumentError(.noTable, file: file)
    }
  }

  private static func openDocument(_ content: some ByteBlocks, _ file: String) throws -> Workbook {
    let sheets = OpenDocumentSheets(file: file)
    try XMLReader.read(content, file: file, sheets)
    return sheets.workbook
  }
}

extension TableBuffer {
  /// How many rows are looked at for what they say of units.
  private static let unitDepth = 300

  /// What the table says of units: above it, and in its first rows.
  fileprivate var unitNotes: [TableNote] {
    var notes = titles
    do {
      try forEachRow { row in
        notes += (0..<row.count).filter { row.kind($0) == .text }
          .map { TableNote([row.text($0)], lineNumber: row.lineNumber) }
        if notes.count > Self.unitDepth { throw ReadEnough() }
      }
    } catch {}
    return notes.filter { AmountUnit.inText($0.text)?.isFactor ?? false }
  }

  /// The tables that stand under each other, apart by an empty row and each with names of its own.
  func parts(splitAt isHeader: (TableHeader) -> Bool) -> [TableBuffer] {
    var headers: Set<Int> = []
    var starts = [0]
    var index = 0
    var previous = 0
    var gap = 0
    // A name of a column is looked for in the rows behind an empty one.
    try? forEachRow { row in
      if index == 0 || row.lineNumber > previous + 1 { gap = index }
      if index - gap < HeaderSearch.depth, row.count > 1,
        isHeader(TableHeader(names: (0..<row.count).map(row.text), lineNumber: row.lineNumber))
      {
        if !headers.isEmpty { starts.append(gap) }
        headers.insert(index)
      }
      previous = row.lineNumber
      index += 1
    }
    guard starts.count > 1 else { return [self] }
    return zip(starts, starts.dropFirst() + [rows.count]).filter { $0 < $1 }.map { part($0..<$1) }
  }
}
