import Records
import Store

/// An export of the register that a test makes up.
struct MadeUpExport {
  let date: String
  var organisations: [DescribedOrganisation] = []
  var arrangements: [DescribedArrangement] = []
  var participations: [Participation] = []

  init(_ date: String) {
    self.date = date
  }

  /// The same export on a later day, edited.
  func next(_ date: String, _ edit: (inout MadeUpExport) -> Void = { _ in }) -> MadeUpExport {
    var next = MadeUpExport(date)
    next.organisations = organisations
    next.arrangements = arrangements
    next.participations = participations
    edit(&next)
    return next
  }

  mutating func add(
    organisation id: Int64, _ name: String, _ kind: OrganisationKind = .municipality,
    until end: String? = nil
  ) {
    var organisation = Organisation(id: BodyID(id), name: name)
    organisation.kind = kind
    organisation.existence = Period(end: end.map(day))
    organisations.append(DescribedOrganisation(organisation, OrganisationDetails()))
  }

  mutating func add(
    arrangement id: Int64, _ title: String, from start: String, until end: String? = nil,
    previous: Int64? = nil, next: Int64? = nil, members: [Int64] = []
  ) {
    var arrangement = Arrangement(
      id: VersionID(id), title: title,
      inForce: Period(start: day(start), end: end.map(day)))
    arrangement.form = .publicBody
    arrangement.previous = previous.map { VersionID($0) }
    arrangement.next = next.map { VersionID($0) }
    arrangements.append(DescribedArrangement(arrangement, ArrangementDetails()))
    for member in members { add(member: member, of: id, since: start) }
  }

  mutating func add(member: Int64, of arrangement: Int64, since joined: String?) {
    participations.append(
      Participation(
        arrangement: VersionID(arrangement), organisation: reference(member),
        joined: joined.map(day), bodies: [.executive]))
  }

  mutating func remove(member: Int64, of arrangement: Int64) {
    participations.removeAll {
      $0.arrangement == VersionID(arrangement) && $0.organisation.id == BodyID(member)
    }
  }

  mutating func remove(arrangement: Int64) {
    arrangements.removeAll { $0.arrangement.id == VersionID(arrangement) }
    participations.removeAll { $0.arrangement == VersionID(arrangement) }
  }

  mutating func edit(arrangement id: Int64, _ edit: (inout DescribedArrangement) -> Void) {
    for place in arrangements.indices where arrangements[place].arrangement.id == VersionID(id) {
      edit(&arrangements[place])
    }
  }

  mutating func edit(organisation id: Int64, _ edit: (inout DescribedOrganisation) -> Void) {
    for place in organisations.indices where organisations[place].organisation.id == BodyID(id) {
      edit(&organisations[place])
    }
  }

  mutating func edit(member: Int64, of arrangement: Int64, _ edit: (inout Participation) -> Void) {
    for place in participations.indices
    where participations[place].arrangement == VersionID(arrangement)
      && participations[place].organisation.id == BodyID(member)
    {
      edit(&participations[place])
    }
  }

  private func reference(_ id: Int64) -> OrganisationReference {
    let known = organisations.first { $0.organisation.id == BodyID(id) }
    return OrganisationReference(
      id: BodyID(id), name: known?.organisation.name ?? "Organisatie \(id)")
  }

  /// The checksum: made up too, and different for each date and content.
  private var sha256: String {
    let digits = date.filter(\.isNumber)
    return digits + String(repeating: "0", count: 64 - digits.count)
  }

  /// Reads the export; what it covers is everything, unless it has no arrangements.
  func read(into register: Register) throws {
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: "\(date).xml", sha256: sha256,
      readAt: "2026-12-31T00:00:00Z")
    _ = try register.importRegister(incoming, acceptShrinkage: true) { session in
      try session.begin(date: day(date), origin: .document)
      for (line, record) in organisations.enumerated() {
        try session.state(
          record.organisation, record.details,
          topKind: record.organisation.kind?.type ?? "", lineNumber: line + 1)
      }
      for (line, record) in arrangements.enumerated() {
        try session.state(
          record.arrangement, record.details,
          participations.filter { $0.arrangement == record.arrangement.id }, lineNumber: line + 1000
        )
      }
      var scope = RegisterScope()
      scope.arrangements = true
      scope.kinds = nil
      return scope
    }
  }
}

func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
