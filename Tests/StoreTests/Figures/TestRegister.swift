import Records
import TestSupport

@testable import Store

/// A small register in memory: a town that takes part in two arrangements, and one that does not exist
/// any more.
struct TestRegister {
  static let town = BodyID(1)
  static let health = LineID(100)
  static let healthNow = VersionID(101)
  static let fire = LineID(200)

  let register: Register

  init() throws {
    register = try Register.temporary()
  }

  /// Reads the export of the register.
  @discardableResult
  func readExport(_ sha256: String = "aa00") throws -> ImportOutcome {
    try Self.madeUp.read(
      into: register, dated: day("2026-05-16"), sha256: incoming(.registerExport, sha256).sha256)
  }

  private static let madeUp: MadeUpRegister = {
    var made = MadeUpRegister()
    made.organisation(town, "Dorp", code: "GM0001")
    made.organisation(9, "GGD Streek", kind: .cooperationBody, code: "SO0009")
    made.change(organisation: 9) { $0.abbreviation = "GGDS" }
    func add(
      _ id: VersionID, _ title: String, _ from: String, _ until: String? = nil,
      previous: VersionID? = nil, next: VersionID? = nil
    ) {
      let start = Day(iso: from)
      let inForce = Period(start: start, end: until.flatMap { Day(iso: $0) })
      made.arrangement(id, title, form: nil, inForce, previous: previous, next: next)
      made.join(id, town, start)
    }
    add(health.firstVersion, "GGD Streek 2015", "2015-01-01", "2020-01-01", next: healthNow)
    add(
      healthNow, "Gemeenschappelijke regeling Gezondheidsdienst (GGD) Streek", "2020-01-01",
      previous: health.firstVersion)
    made.change(healthNow) { $0.body = OrganisationReference(id: 9, name: "GGD Streek") }
    add(fire.firstVersion, "Openbaar lichaam Veiligheidsregio Streek", "2012-01-01")
    return made
  }()

  /// Reads a list of figures.
  @discardableResult
  func read(
    _ figures: [BudgetFigure], _ sha256: String, dated date: String = "2026-06-01"
  ) throws -> Document {
    let outcome = try register.importList(
      incoming(.contributions, sha256), date: day(date), origin: .given
    ) { session in
      for figure in figures { try session.state([figure]) }
    }
    return try document(outcome)
  }

  func incoming(_ kind: Document.Kind, _ sha256: String) -> IncomingDocument {
    IncomingDocument(
      kind: kind, fileName: "x", sha256: sha256 + String(repeating: "0", count: 64 - sha256.count),
      readAt: "2026-06-01T00:00:00Z")
  }

  /// What the excerpt of the town holds.
  func figures(knownOn: String? = nil) throws -> [LinkedFigure] {
    try excerpt(knownOn: knownOn).figures.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  func excerpt(knownOn: String? = nil, on date: String = "2026-06-01") throws -> RegisterExcerpt {
    try register.known(on: knownOn.map { day($0) }).excerpts {
      try $0.council(Self.town, on: day(date))
    }
  }

  func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  func document(_ outcome: ImportOutcome) throws -> Document {
    switch outcome {
    case .read(let document), .alreadyRead(let document): document
    }
  }
}

/// A figure on the town's contribution.
func contribution(
  _ name: String, _ year: Int, _ amount: Int64, lineNumber: Int = 2, component: String? = nil,
  municipality: MunicipalityMention? = MunicipalityMention(
    name: "Dorp", code: OrganisationCode("GM0001")),
  systemID: VersionID? = nil, code: String? = nil
) -> BudgetFigure {
  BudgetFigure(
    arrangement: ArrangementMention(
      name: name, systemID: systemID, code: code.flatMap { OrganisationCode($0) }),
    municipality: municipality, year: year, documentKind: .budget, quantity: .contribution,
    component: component, amount: Euro(amount),
    place: FigurePlace(lineNumber: lineNumber, column: "bijdrage", text: String(amount)))
}
