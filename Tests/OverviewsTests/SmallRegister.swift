import Records

/// An excerpt put together in a few words.
struct SmallRegister {
  static let today = Day(number: 20_000)

  var excerpt = RegisterExcerpt()

  /// Adds an organisation; a municipality unless told otherwise.
  mutating func organisation(
    _ id: Int64, _ name: String, kind: OrganisationKind = .municipality,
    _ existence: Period = Period()
  ) {
    var organisation = Organisation(id: BodyID(id), name: name)
    organisation.kind = kind
    organisation.existence = existence
    excerpt.organisations[organisation.id] = organisation
  }

  /// Adds an arrangement in force between two days, with the days on which its participants joined.
  mutating func arrangement(
    _ id: Int64, _ title: String = "Regeling", form: CooperationForm? = .publicBody,
    from start: Int = 10_000, until end: Int? = nil, members: KeyValuePairs<Int64, Int?> = [:]
  ) {
    var arrangement = Arrangement(
      id: VersionID(id), title: title,
      inForce: Period(start: Day(number: start), end: end.map { Day(number: $0) }))
    arrangement.form = form
    excerpt.arrangements[arrangement.id] = arrangement
    excerpt.arrangementDetails[arrangement.id] = ArrangementDetails()
    for (member, joined) in members {
      excerpt.participations.append(
        Participation(
          arrangement: arrangement.id,
          organisation: OrganisationReference(id: BodyID(member), name: "Deelnemer \(member)"),
          joined: joined.map { Day(number: $0) }))
    }
  }
}

extension Document {
  /// An export of the register.
  static func export(of day: Day) -> Document {
    Document(
      id: DocumentID(Int64(day.number)), kind: .registerExport, fileName: "export.xml", sha256: "",
      date: day,
      dateOrigin: .document, readAt: "", ledger: Ledger())
  }
}
