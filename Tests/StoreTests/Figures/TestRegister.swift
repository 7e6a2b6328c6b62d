import Records

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
    try register.importRegister(incoming(.registerExport, sha256)) { session in
      try session.begin(date: day("2026-05-16"), origin: .document)
      var town = Organisation(id: Self.town, name: "Dorp")
      town.kind = .municipality
      town.code = OrganisationCode("GM0001")
      try session.state(town, OrganisationDetails(), topKind: "Gemeente", lineNumber: 1)
      var body = Organisation(id: BodyID(9), name: "GGD Streek")
      body.abbreviation = "GGDS"
      body.code = OrganisationCode("SO0009")
      try session.state(body, OrganisationDetails(), topKind: "Samenwerking", lineNumber: 2)
      try state(
        session, Self.health.firstVersion, "GGD Streek 2015", "2015-01-01", "2020-01-01",
        next: Self.healthNow)
      try state(
        session, Self.healthNow, "Gemeenschappelijke regeling Gezondheidsdienst (GGD) Streek",
        "2020-01-01", nil, previous: Self.health.firstVersion, body: BodyID(9))
      try state(
        session, Self.fire.firstVersion, "Openbaar lichaam Veiligheidsregio Streek", "2012-01-01",
        nil)
      var scope = RegisterScope()
      scope.arrangements = true
      scope.kinds = nil
      return scope
    }
  }

  private func state(
    _ session: RegisterImport, _ id: VersionID, _ title: String, _ from: String, _ until: String?,
    previous: VersionID? = nil, next: VersionID? = nil, body: BodyID? = nil
  ) throws {
    var arrangement = Arrangement(
      id: id, title: title,
      inForce: Period(start: Day(iso: from), end: until.flatMap { Day(iso: $0) }))
    arrangement.previous = previous
    arrangement.next = next
    arrangement.body = body.map { OrganisationReference(id: $0, name: "GGD Streek", tooi: nil) }
    let member = Participation(
      arrangement: id, organisation: OrganisationReference(id: Self.town, name: "Dorp", tooi: nil),
      joined: Day(iso: from), bodies: [], share: nil)
    try session.state(arrangement, ArrangementDetails(), [member], lineNumber: Int(id.number))
  }

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
