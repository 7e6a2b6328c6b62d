import Documents
package import Foundation
package import Records

/// The collected public figures.
package enum SharedFigures {
  /// The document number of `verbonden-partijen.csv`.
  package static let affiliatedParties: DocumentID = 2
  /// The document number of `deelnemersbijdragen.csv`.
  package static let contributions: DocumentID = 3

  /// The file of a document; throws where it is not there.
  package static func file(_ document: DocumentID) throws -> URL {
    URL(
      filePath: try SharedDocuments.path(
        document == affiliatedParties ? .affiliatedParties : .contributions))
  }

  /// A part of the register made for the figures of some arrangements, each tied by an explicit
  /// decision; throws when the figures are not there.
  ///
  /// - Parameters:
  ///   - names: the names in the figures of each arrangement, by title.
  ///   - municipalities: who takes part in all of them, name by code.
  package static func excerpt(
    tying names: [(title: String, form: CooperationForm, names: Set<String>)],
    municipalities: [(code: String, name: String)]
  ) throws -> RegisterExcerpt {
    let (parties, shares) = (try file(affiliatedParties), try file(contributions))
    var excerpt = RegisterExcerpt()
    for (code, name) in municipalities {
      let id = municipality(code)
      var organisation = Organisation(id: id, name: "Gemeente " + name)
      organisation.kind = .municipality
      organisation.code = OrganisationCode(code)
      excerpt.organisations[id] = organisation
    }
    var lines: [String: LineID] = [:]
    for (place, entry) in names.enumerated() {
      let id = VersionID(Int64(90_000 + place))
      var arrangement = Arrangement(id: id, title: entry.title, inForce: Period())
      arrangement.form = entry.form
      excerpt.arrangements[id] = arrangement
      for name in entry.names { lines[name] = LineID(startingWith: id) }
      for (code, name) in municipalities {
        excerpt.participations.append(
          Participation(
            arrangement: id,
            organisation: OrganisationReference(id: municipality(code), name: name)))
      }
    }
    try add(parties, affiliatedParties, lines, to: &excerpt) { try $0.readAffiliatedParties($1) }
    try add(shares, contributions, lines, to: &excerpt) { try $0.readContributions($1) }
    addInhabitants(to: &excerpt)
    return excerpt
  }

  /// The number that stands for a municipality of this code.
  package static func municipality(_ code: String) -> BodyID {
    BodyID(Int64(code.dropFirst(2)) ?? 0)
  }

  private static func add(
    _ file: URL, _ number: DocumentID, _ lines: [String: LineID],
    to excerpt: inout RegisterExcerpt,
    _ read: (TableDocument, (RowOutcome<FigureRow>) throws -> Void) throws -> Void
  ) throws {
    let csv = try TableDocument(BytesInMemory(Array(Data(contentsOf: file))))
    let document = CitedDocument(
      number: excerpt.documents.count + 1,
      Document(
        id: number, kind: number == affiliatedParties ? .affiliatedParties : .contributions,
        fileName: file.lastPathComponent, sha256: String(repeating: "0", count: 64),
        date: Day(iso: "2026-05-16") ?? Day(number: 0), dateOrigin: .given,
        readAt: "2026-05-17T08:00:00Z", ledger: Ledger()))
    excerpt.documents.append(document)
    try read(csv) { outcome in
      guard case .candidate(let row) = outcome else { return }
      for figure in row.figures {
        guard let line = lines[figure.arrangement.name] else { continue }
        excerpt.figures[line, default: []].append(
          LinkedFigure(
            figure: figure, line: line,
            municipality: figure.municipality?.code.map { municipality($0.text) },
            document: document, ground: .decision))
      }
    }
  }

  /// The inhabitants that the remarks on contributions by inhabitants give: those of 1 January of the
  /// year before, as their key says.
  private static func addInhabitants(to excerpt: inout RegisterExcerpt) {
    for figure in excerpt.figures.values.joined().map(\.figure)
    where figure.component?.hasPrefix("inwonertal per 1 januari van het voorgaande jaar") == true {
      guard let code = figure.municipality?.code,
        let count = figure.remark?.firstMatch(of: /inwoners (\d+)/).flatMap({ Int($0.output.1) })
      else { continue }
      excerpt.inhabitants[code, default: [:]][figure.year - 1] = count
    }
  }
}
