import Foundation
package import Records
import Testing

/// The national register of 16 May 2026, read by a script that knows nothing of the package.
package enum SharedRegister {
  /// The day of the export.
  package static let day = Day(iso: "2026-05-16") ?? Day(number: 0)

  private static let written = Result {
    let file = try Peers.makeFolder() + "/rows.tsv"
    _ = try Peers.output(
      of: "register_rows.py", [SharedDocuments.path(.nationalExport), file])
    return file
  }

  private static let read = Result {
    var excerpt = RegisterExcerpt()
    for line in try String(contentsOfFile: rows(), encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch fields[0] {
      case "O": try add(organisation: fields, to: &excerpt)
      case "A": try add(arrangement: fields, to: &excerpt)
      default: try add(participation: fields, to: &excerpt)
      }
    }
    return excerpt
  }

  /// The path of the script's rows; throws where the register or Python is not there.
  package static func rows() throws -> String { try written.get() }

  /// The register as records; throws where the register or Python is not there.
  package static func excerpt() throws -> RegisterExcerpt { try read.get() }

  private static func add(organisation fields: [String], to excerpt: inout RegisterExcerpt) throws {
    let id = try #require(BodyID(fields[1]))
    var organisation = Organisation(id: id, name: fields[2])
    organisation.kind = fields[3].isEmpty ? nil : OrganisationKind(fields[3])
    organisation.tooi = fields[4].isEmpty ? nil : TOOI(fields[4])
    organisation.code = OrganisationCode(fields[5])
    organisation.existence = Period(start: Day(iso: fields[6]), end: Day(iso: fields[7]))
    organisation.inhabitants = Int(fields[8])
    excerpt.organisations[id] = organisation
  }

  private static func add(arrangement fields: [String], to excerpt: inout RegisterExcerpt) throws {
    let id = try #require(VersionID(fields[1]))
    var arrangement = Arrangement(
      id: id, title: fields[2],
      inForce: Period(start: Day(iso: fields[5]), end: Day(iso: fields[6])))
    arrangement.citationTitle = fields[3].isEmpty ? nil : fields[3]
    arrangement.form = CooperationForm(rawValue: fields[4])
    arrangement.previous = VersionID(fields[7])
    arrangement.next = VersionID(fields[8])
    excerpt.arrangements[id] = arrangement
  }

  private static func add(participation fields: [String], to excerpt: inout RegisterExcerpt) throws
  {
    let arrangement = try #require(VersionID(fields[1]))
    let organisation = try #require(BodyID(fields[2]))
    excerpt.participations.append(
      Participation(
        arrangement: arrangement,
        organisation: OrganisationReference(
          id: organisation, name: fields[3], tooi: fields[4].isEmpty ? nil : TOOI(fields[4])),
        joined: Day(iso: fields[5]),
        bodies: fields[7].split(separator: "|").map { AdministrativeBody(String($0)) },
        share: Percentage(fields[6])))
  }
}
