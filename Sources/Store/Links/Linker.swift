import GRDB
import Records

/// Ties names in figures to the lines of the register: by a recorded decision, an identifier, or an
/// exact name; nothing else.
///
/// A name counts within the arrangements that the municipality took part in during the year. For a
/// figure that names no municipality it counts within all arrangements in force in the year. When one
/// line is left it is meant; when none or several are, the mention stays untied. Whatever the order in
/// which documents are read, the outcome is the same.
struct Linker {
  private let db: GRDB.Database

  init(_ db: GRDB.Database) {
    self.db = db
  }

  /// Ties every mention anew, and chooses by that which contributions count. Cost: nothing when there are none.
  func linkAll() throws {
    try link(try Row.fetchAll(db, sql: "SELECT * FROM mention ORDER BY id"))
    try CountedFigures.refresh(db)
  }

  private func link(_ mentions: [Row]) throws {
    guard !mentions.isEmpty else { return }
    let index = try LineIndex(db)
    let councils = try CouncilIndex(db)
    let decisions = try LinkDecisions(db)
    let update = try BoundStatement(
      db, "UPDATE mention SET council = ?, arrangementLine = ?, ground = ? WHERE id = ?")
    for row in mentions {
      let year: Int? = row["year"]
      let municipality = MentionTable.municipality(row)
      let council = municipality.flatMap { councils.municipality($0, year: year) }
      let mention = Mention(
        foldedName: row["foldedName"], arrangement: MentionTable.arrangement(row),
        municipality: municipality, council: council, year: year)
      let tie = try tie(mention, index, decisions)
      let before = [row["council"], row["arrangementLine"], row["ground"]].map {
        StoredValue($0 as DatabaseValue)
      }
      let after = [
        StoredValue(council?.id), StoredValue(tie.line), StoredValue(tie.ground?.rawValue),
      ]
      if before != after { try update.run(after, [.integer(row["id"])]) }
    }
  }

  private struct Mention {
    let foldedName: String
    let arrangement: ArrangementMention
    let municipality: MunicipalityMention?
    let council: Organisation?
    let year: Int?
  }

  private func tie(
    _ mention: Mention, _ index: LineIndex, _ decisions: LinkDecisions
  ) throws -> (line: LineID?, ground: LinkGround?) {
    let key = LinkKey(
      foldedName: mention.foldedName, municipality: mention.municipality, council: mention.council)
    if let decision = decisions[key] {
      guard let id = decision.systemID else { return (nil, .rejected) }
      return index.line(of: VersionID(id.number)).map { ($0, .decision) } ?? (nil, nil)
    }
    if let id = mention.arrangement.systemID {
      return index.line(of: id).map { ($0, .identifier) } ?? (nil, nil)
    }
    if let code = mention.arrangement.code {
      let lines = index.lines(code: code.text)
        .filter { index.lines[$0]?.isInForce(in: mention.year) ?? false }
      if lines.count == 1 { return (lines.first, .identifier) }
    }
    guard !mention.arrangement.name.isEmpty else { return (nil, nil) }
    var named = index.lines(named: ArrangementName.folded(mention.arrangement.name))
    if mention.municipality == nil {
      named = named.filter { index.lines[$0]?.isInForce(in: mention.year) ?? false }
    } else {
      guard let council = mention.council else { return (nil, nil) }
      // Costs the smaller of the two.
      named = try named.intersection(index.lines(of: council.id, in: mention.year))
    }
    return named.count == 1 ? (named.first, .name) : (nil, nil)
  }
}

/// Why a mention is tied, or is not to be.
enum LinkGround: String {
  case identifier, name, decision
  /// Someone decided that it is no arrangement of the register.
  case rejected

  init(_ ground: LinkedFigure.Ground) {
    switch ground {
    case .identifier: self = .identifier
    case .name: self = .name
    case .decision: self = .decision
    }
  }

  /// The ground of a tied figure; `nil` for a rejection.
  var ofFigure: LinkedFigure.Ground? {
    switch self {
    case .identifier: .identifier
    case .name: .name
    case .decision: .decision
    case .rejected: nil
    }
  }
}
