package import Records

/// A made-up excerpt: three municipalities in a public body, and the first of them in two others.
package struct MadeUpFigures {
  /// The first municipality, with 1,000 inhabitants in 2025.
  package static let duinstad = BodyID(101)
  /// The second municipality, with 2,000 inhabitants in 2025.
  package static let polderveen = BodyID(102)
  /// The third municipality, with 4,000 inhabitants in 2025.
  package static let heideveld = BodyID(103)
  /// The public body of all three.
  package static let safety = LineID(9_001)
  /// An operations organisation of the first alone.
  package static let taxes = LineID(9_002)
  /// A light arrangement of the first alone.
  package static let youth = LineID(9_003)
  /// The day of the answers.
  package static let day = Day(iso: "2026-05-16") ?? Day(number: 0)

  /// The excerpt.
  package var excerpt = RegisterExcerpt()
  private var lineNumber = 1

  /// An excerpt without figures.
  package init() {
    let municipalities = [
      (Self.duinstad, "Gemeente Duinstad", "GM9001", 1_000),
      (Self.polderveen, "Gemeente Polderveen", "GM9002", 2_000),
      (Self.heideveld, "Gemeente Heideveld", "GM9003", 4_000),
    ]
    for (id, name, code, inhabitants) in municipalities {
      var organisation = Organisation(id: id, name: name)
      organisation.kind = .municipality
      organisation.code = OrganisationCode(code)
      excerpt.organisations[id] = organisation
      if let code = organisation.code { excerpt.inhabitants[code] = [2025: inhabitants] }
    }
    add(Self.safety, "Veiligheidsregio Kust", .publicBody, municipalities.map(\.0))
    add(Self.taxes, "Belastingen Kust", .operationsOrganisation, [Self.duinstad])
    add(Self.youth, "Jeugd Kust", .lightArrangement, [Self.duinstad])
    excerpt.documents = [Self.list]
  }

  /// The document that the figures stand in.
  package static let list = CitedDocument(
    number: 1,
    Document(
      id: 7, kind: .affiliatedParties, fileName: "cijfers.csv",
      sha256: String(repeating: "0", count: 64), date: day, dateOrigin: .given,
      readAt: "2026-05-17T08:00:00Z", ledger: Ledger()))

  /// Adds a contribution on the next line of the document.
  package mutating func pay(
    _ amount: Int64, of line: LineID = safety, in year: Int,
    _ kind: DocumentKind = .budget, by municipality: BodyID? = duinstad,
    key: String? = nil, from origin: FigureOrigin = FigureOrigin(), estimate: Bool = false
  ) {
    add(
      .contribution, amount, of: line, in: year, kind, by: municipality, key: key, from: origin,
      estimate: estimate)
  }

  /// Adds a figure on the next line of the document.
  package mutating func add(
    _ quantity: Quantity, _ amount: Int64, of line: LineID = safety, in year: Int,
    _ kind: DocumentKind = .budget, by municipality: BodyID? = duinstad,
    key: String? = nil, from origin: FigureOrigin = FigureOrigin(), estimate: Bool = false,
    remark: String? = nil
  ) {
    lineNumber += 1
    let who = municipality.flatMap { excerpt.organisations[$0] }
    excerpt.figures[line, default: []].append(
      LinkedFigure(
        figure: BudgetFigure(
          arrangement: ArrangementMention(name: "regeling"),
          municipality: who.map { MunicipalityMention(name: $0.name, code: $0.code) }, year: year,
          documentKind: kind, quantity: quantity, component: key, amount: Euro(amount),
          isEstimate: estimate,
          place: FigurePlace(lineNumber: lineNumber, column: quantity.rawValue, text: "\(amount)"),
          origin: origin, remark: remark),
        line: line, municipality: municipality, document: Self.list, ground: .decision))
  }

  private mutating func add(
    _ line: LineID, _ title: String, _ form: CooperationForm, _ participants: [BodyID]
  ) {
    var arrangement = Arrangement(id: line.firstVersion, title: title, inForce: Period())
    arrangement.form = form
    excerpt.arrangements[line.firstVersion] = arrangement
    for participant in participants {
      let name = excerpt.organisations[participant]?.name ?? ""
      excerpt.participations.append(
        Participation(
          arrangement: line.firstVersion,
          organisation: OrganisationReference(id: participant, name: name)))
    }
  }
}
