import Records

@testable import Documents

/// The readers of lists, each as a target of its own.
enum TableTargets {
  private static let samples: [(kind: Document.Kind, sample: String)] = [
    (.iv3, "iv3-regelingen.csv"), (.iv3CodeList, "iv3-codelijst.csv"),
    (.affiliatedParties, "verbonden-partijen-flevoland.csv"),
    (.contributions, "deelnemersbijdragen-flevoland.csv"),
    (.councilViews, "zienswijzen-flevoland.csv"), (.mergers, "herindelingen.csv"),
    (.inhabitants, "inwoners.csv"), (.participationList, "deelnemerslijst.csv"),
    (.template, "invulblad-urk.csv"), (.boardSeats, "stemverhouding.csv"),
    (.voteRules, "stemregels.csv"), (.exitClauses, "uittredingsbepaling.csv"),
    (.riskClasses, "risicoklasse.csv"), (.classRules, "klassenregel.csv"),
  ]

  static let lists = samples.map { kind, sample in
    FuzzTarget(
      "list-\(kind.rawValue)", words: words + headerNames(of: sample),
      seeds: { try seeds(sample) }
    ) { bytes in
      try read(try table(bytes, sample), as: kind)
    }
  }

  /// Rows below the names of the sample's columns when the first byte says so, so that what is changed is
  /// seldom a name of a column; else a whole document.
  private static func table(_ bytes: [UInt8], _ sample: String) throws -> TableDocument {
    guard bytes.first == 0x23 else { return try TableDocument(BytesInMemory(bytes)) }
    return try TableDocument(BytesInMemory(header(of: sample) + bytes.dropFirst()))
  }

  private static func seeds(_ sample: String) throws -> [[UInt8]] {
    let bytes = try FuzzTarget.sample(sample)
    let rows = bytes.split(separator: 0x0A).dropFirst().prefix(8)
    return [bytes.count > 3000 ? Array(bytes.prefix(1500)) : bytes]
      + rows.map { [0x23] + $0 + [0x0A] }
      + [[0x23] + rows.joined(separator: [0x0A])]
  }

  private static let headers: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: samples.map { _, sample in
      let bytes = (try? FuzzTarget.sample(sample)) ?? []
      return (sample, Array(bytes.prefix { $0 != 0x0A }) + [0x0A])
    })

  private static func header(of sample: String) -> [UInt8] { headers[sample] ?? [] }

  private static func headerNames(of sample: String) -> [String] {
    String(decoding: header(of: sample), as: UTF8.self)
      .split { ";,\r\n\u{FEFF}\"".contains($0) }.map(String.init)
  }

  static let words = [
    ";", "\"", "\r\n", ",", "\t", "\u{FEFF}", "GM0034", "0034", "2025", "2025-01-01", "01-01-2025",
    "1.234.567,89", "€ 8,2 mln", "x € 1.000", "n.v.t.", "begroting", "jaarrekening", "ja", "nee",
    "25 %", "9223372036854775807", "999999999999999999", "bedragen x 1.000", "Totaal", "\u{0}",
    "\u{FFFD}", "Ã©", "=1+1",
  ]

  /// Reads every row as one of a kind.
  static func read(_ table: TableDocument, as kind: Document.Kind) throws {
    switch kind {
    case .iv3:
      try table.readIv3 { try check($0) }
    case .iv3CodeList: try table.readIv3CodeList { try check($0) }
    case .affiliatedParties: try table.readAffiliatedParties { try check($0) }
    case .contributions: try table.readContributions { try check($0) }
    case .councilViews: try table.readCouncilViews { try check($0) }
    case .mergers: try table.readMergers { try check($0) }
    case .boardSeats: try table.readBoardSeats { try check($0) }
    case .voteRules: try table.readVoteRules { try check($0) }
    case .exitClauses: try table.readExitClauses { try check($0) }
    case .riskClasses: try table.readRiskClasses { try check($0) }
    case .classRules: try table.readClassRules { try check($0) }
    case .inhabitants: try table.readInhabitants { try check($0) }
    case .participationList: try table.readParticipationList { try check($0) }
    case .template: try table.readTemplate { try check($0) }
    case .mappedFigures, .registerExport, .boundaries: break
    }
  }

  /// Reads every table of a document of any format as what its columns make it.
  static func read(_ workbook: Workbook) throws {
    for buffer in workbook.tables {
      guard let table = try? TableDocument(buffer, options: TableOptions()), let kind = table.kind
      else { continue }
      do {
        try read(table, as: kind)
      } catch is TableError {}
    }
  }

  static func check<Record>(_ outcome: RowOutcome<Record>) throws {
    if case .rejected(let row) = outcome, row.lineNumber < 1 {
      throw FuzzTarget.Finding("line \(row.lineNumber): \(row.problem)")
    }
  }
}

extension FuzzTarget {
  /// A mapping, and a table that it is laid over: the two apart by an empty line.
  static let mapping = FuzzTarget(
    "mapping",
    words: FigureField.allCases.map { "\($0.rawValue)=" } + TableTargets.words
      + [":=", ":=kolomnaam", "decimaalteken:=komma", "decimaalteken:=punt", "#", "\n\n"],
    seeds: {
      [try sample("eigen-tabel.koppeling") + [0x0A, 0x0A] + (try sample("eigen-tabel.csv"))]
    }
  ) { bytes in
    let gap = bytes.indices.dropLast().first { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
    let text = String(decoding: bytes[..<(gap ?? bytes.count)], as: UTF8.self)
    _ = try? FigureMapping(argument: text)
    let mapping = try FigureMapping(file: text)
    guard try FigureMapping(file: mapping.description) == mapping else {
      throw Finding("written anew it is another: \(mapping.description)")
    }
    guard let gap else { return }
    let table = try TableDocument(BytesInMemory(Array(bytes[(gap + 2)...])), mapping: mapping)
    try table.readFigures(mapping) { try TableTargets.check($0) }
  }

  /// Decisions on names.
  static let links = FuzzTarget(
    "links",
    words: TableTargets.words + ["koppelen", "afwijzen", "systeemId", "besluit", "gemeentecode"],
    seeds: {
      [
        Array(
          """
          regeling;gemeentecode;gemeente;besluit;systeemId;titel;toelichting
          GGD;GM0034;Almere;koppelen;25408161;GGD Flevoland;eigen
          Oud;;;afwijzen;;;\r\n
          """.utf8)
      ]
    }
  ) { bytes in
    let table = try TableDocument(
      BytesInMemory(bytes), wanted: ["regeling", "besluit"])
    let others = table.otherLinkColumns.count
    try table.readLinkDecisions { outcome in
      try TableTargets.check(outcome)
      if case .candidate(let row) = outcome, row.others.count != others {
        throw Finding("\(row.others.count) other columns of \(others)")
      }
    }
  }
}
