package import Records

/// A small register: three towns and a water board in one arrangement, two of the towns in another.
package enum TownsAndDistrict {
  /// A day on which both arrangements are in force.
  package static let day = Day(iso: "2024-06-01") ?? Day(number: 0)

  /// Towns 1, 2 and 3 and water board 4 in arrangement 100; towns 1 and 2 in 201, which follows 200.
  package static var excerpt: RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    for (id, name) in [
      (1, "Gemeente Aa"), (2, "Gemeente \"Bee\" & <Cee>"), (3, "Gemeente Dee\u{1}"),
    ] {
      var town = organisation(id, name, .municipality)
      town.code = OrganisationCode("GM000\(id)")
      town.tooi = TOOI("https://identifier.overheid.nl/tooi/id/gemeente/gm000\(id)")
      town.inhabitants = id * 1000
      excerpt.organisations[town.id] = town
    }
    excerpt.organisations[BodyID(3)]?.existence = Period(end: Day(iso: "2024-01-01"))
    excerpt.organisations[BodyID(4)] = organisation(
      4, "Waterschap Ee; de 'Vliet', \\ en meer", .waterBoard)
    add(100, "Veiligheid,\r\nen \"gezondheid\"", from: "2020-01-01", to: &excerpt)
    add(200, "Afval", from: "2020-01-01", until: "2022-01-01", to: &excerpt)
    add(201, "Afval, nieuw", from: "2022-01-01", to: &excerpt)
    excerpt.arrangements[VersionID(100)]?.form = .publicBody
    excerpt.arrangements[VersionID(200)]?.next = VersionID(201)
    excerpt.arrangements[VersionID(201)]?.previous = VersionID(200)
    for id in [1, 2, 3, 4] { join(100, id, "2020-01-01", to: &excerpt) }
    for id in [1, 2, 3] { join(200, id, "2020-01-01", to: &excerpt) }
    for id in [1, 2] { join(201, id, "2020-01-01", to: &excerpt) }
    return excerpt
  }

  private static func organisation(_ id: Int, _ name: String, _ kind: OrganisationKind)
    -> Organisation
  {
    var organisation = Organisation(id: BodyID(Int64(id)), name: name)
    organisation.kind = kind
    return organisation
  }

  private static func add(
    _ id: Int, _ title: String, from start: String, until end: String = "",
    to excerpt: inout RegisterExcerpt
  ) {
    let id = VersionID(Int64(id))
    excerpt.arrangements[id] = Arrangement(
      id: id, title: title, inForce: Period(start: Day(iso: start), end: Day(iso: end)))
  }

  private static func join(
    _ arrangement: Int, _ id: Int, _ day: String, to excerpt: inout RegisterExcerpt
  ) {
    let id = BodyID(Int64(id))
    excerpt.participations.append(
      Participation(
        arrangement: VersionID(Int64(arrangement)),
        organisation: OrganisationReference(
          id: id, name: excerpt.organisations[id]?.name ?? "", tooi: excerpt.organisations[id]?.tooi
        ),
        joined: Day(iso: day), bodies: [.council, .other("Dagelijks & <bestuur>")],
        share: id == BodyID(1) ? Percentage("16,33") : nil))
  }
}
