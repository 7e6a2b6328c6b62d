import Foundation
package import Records

/// The national register of 16 May 2026, read by a script that knows nothing of the package.
///
/// It lies outside the repository, in the folder of `WGR_SHARED` or in `../shared` beside the checkout.
package enum SharedRegister {
  /// The day of the export.
  package static let day = Day(iso: "2026-05-16") ?? Day(number: 0)

  /// The packed export itself; `nil` where it is not there.
  package static let export: String? = {
    let path = Checkout.shared.appending(path: "data/roo/exportOO-2026-05-16.xml.gz").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// The rows of the script in a file; `nil` where the register is not there, which is printed once.
  package static let rows: String? = {
    guard let export, let folder = try? Peers.makeFolder(),
      Peers.output(of: "register_rows.py", [export, folder + "/rows.tsv"]) != nil
    else {
      print("not checked on the national register: it is not there, or Python is not")
      return nil
    }
    return folder + "/rows.tsv"
  }()

  /// The register as records.
  package static let excerpt: RegisterExcerpt? =
    rows
    .flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    .map { text in
      var excerpt = RegisterExcerpt()
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch fields[0] {
        case "O": add(organisation: fields, to: &excerpt)
        case "A": add(arrangement: fields, to: &excerpt)
        default: add(participation: fields, to: &excerpt)
        }
      }
      return excerpt
    }

  private static func add(organisation fields: [String], to excerpt: inout RegisterExcerpt) {
    guard let id = SystemID(fields[1]) else { return }
    var organisation = Organisation(id: id, name: fields[2])
    organisation.kind = fields[3].isEmpty ? nil : OrganisationKind(fields[3])
    organisation.tooi = fields[4].isEmpty ? nil : TOOI(fields[4])
    organisation.code = OrganisationCode(fields[5])
    organisation.existence = Period(start: Day(iso: fields[6]), end: Day(iso: fields[7]))
    organisation.inhabitants = Int(fields[8])
    excerpt.organisations[id] = organisation
  }

  private static func add(arrangement fields: [String], to excerpt: inout RegisterExcerpt) {
    guard let id = SystemID(fields[1]) else { return }
    var arrangement = Arrangement(
      id: id, title: fields[2],
      inForce: Period(start: Day(iso: fields[5]), end: Day(iso: fields[6])))
    arrangement.citationTitle = fields[3].isEmpty ? nil : fields[3]
    arrangement.form = CooperationForm(rawValue: fields[4])
    arrangement.previous = SystemID(fields[7])
    arrangement.next = SystemID(fields[8])
    excerpt.arrangements[id] = arrangement
  }

  private static func add(participation fields: [String], to excerpt: inout RegisterExcerpt) {
    guard let arrangement = SystemID(fields[1]), let organisation = SystemID(fields[2]) else {
      return
    }
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
