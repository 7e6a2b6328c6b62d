package import Records

/// A small register: three towns and a water board in one arrangement, two of the towns in another.
package enum TownsAndDistrict {
  /// A day on which both arrangements are in force.
  package static let day = Day(iso: "2024-06-01") ?? Day(number: 0)

  /// Towns 1, 2 and 3 and water board 4 in arrangement 100; towns 1 and 2 in 201, which follows 200.
  package static var excerpt: RegisterExcerpt {
    var register = MadeUpRegister()
    for (id, name) in [
      (1, "Gemeente Aa"), (2, "Gemeente \"Bee\" & <Cee>"), (3, "Gemeente Dee\u{1}"),
    ] {
      let town = BodyID(Int64(id))
      register.organisation(town, name, code: "GM000\(id)", tooi: "gemeente/gm000\(id)")
      register.change(organisation: town) { $0.inhabitants = id * 1000 }
    }
    register.change(organisation: 1) { $0.province = .flevoland }
    register.change(organisation: 3) { $0.existence = Period(end: Day(iso: "2024-01-01")) }
    register.organisation(4, "Waterschap Ee; de 'Vliet', \\ en meer", kind: .waterBoard)
    register.arrangement(
      100, "Veiligheid,\r\nen \"gezondheid\"", Period(start: Day(iso: "2020-01-01")),
      isAskedFor: false)
    register.arrangement(
      200, "Afval", form: nil, Period(start: Day(iso: "2020-01-01"), end: Day(iso: "2022-01-01")),
      next: 201, isAskedFor: false)
    register.arrangement(
      201, "Afval, nieuw", form: nil, Period(start: Day(iso: "2022-01-01")), previous: 200,
      isAskedFor: false)
    for (arrangement, members) in [(100, [1, 2, 3, 4]), (200, [1, 2, 3]), (201, [1, 2])]
      as [(VersionID, [BodyID])]
    {
      for member in members {
        register.join(
          arrangement, member, Day(iso: "2020-01-01"), [.council, .other("Dagelijks & <bestuur>")],
          share: member == 1 ? "16,33" : nil)
      }
    }
    return register.excerpt
  }
}
