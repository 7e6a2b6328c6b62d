import Records

/// A field of a record whose change is told, and how to read it.
struct FieldRule<Record: Sendable>: Sendable {
  let field: ChangedField
  let value: @Sendable (Record) -> ChangedValue?

  init(_ field: ChangedField, _ value: @escaping @Sendable (Record) -> ChangedValue?) {
    self.field = field
    self.value = value
  }
}

extension FieldRule<DescribedArrangement> {
  /// What an arrangement is and does: what a next version may change.
  static let substance: [FieldRule] = [
    FieldRule(.title) { .text($0.arrangement.title) },
    FieldRule(.citationTitle) { .text($0.arrangement.citationTitle) },
    FieldRule(.form) { record in
      record.arrangement.form.map { .form($0) } ?? .text(record.arrangement.unknownForm)
    },
    FieldRule(.purpose) { .text($0.details.purpose) },
    FieldRule(.acquisitions) { .names($0.details.acquisitions) },
    FieldRule(.powers) { .powers($0.details.powers) },
    FieldRule(.legalBases) { .legalBases($0.details.legalBases) },
    FieldRule(.policyAreas) { .names($0.details.policyAreas.map(\.name)) },
    FieldRule(.keeper) { .reference($0.arrangement.keeper) },
    FieldRule(.body) { .reference($0.arrangement.body) },
  ]

  /// Everything that is told of a version, save its end, see ``ChangeSearch``.
  static let all: [FieldRule] =
    substance + [
      FieldRule(.decisions) { .names($0.details.decisions) },
      FieldRule(.archivist) { .reference($0.details.archivist) },
      FieldRule(.start) { .day($0.arrangement.inForce.start) },
      FieldRule(.end) { .day($0.arrangement.inForce.end) },
      FieldRule(.previous) { .text($0.arrangement.previous?.description) },
      FieldRule(.next) { .text($0.arrangement.next?.description) },
      FieldRule(.verified) { .day($0.arrangement.verified) },
      FieldRule(.abbreviation) { .text($0.details.abbreviation) },
      FieldRule(.addresses) { .addresses($0.details.addresses) },
      FieldRule(.contact) { .contact($0.details.contact) },
      FieldRule(.tooi) { .text($0.arrangement.tooi?.uri) },
    ]
}

extension FieldRule<DescribedOrganisation> {
  /// Everything that is told of an organisation.
  static let all: [FieldRule] = [
    FieldRule(.name) { .text($0.organisation.name) },
    FieldRule(.subname) { .text($0.organisation.subname) },
    FieldRule(.abbreviation) { .text($0.organisation.abbreviation) },
    FieldRule(.types) { record in
      .names(
        (record.organisation.kind.map { [$0.type] } ?? []) + record.details.furtherTypes
          + (record.details.subtype.map { [$0] } ?? []))
    },
    FieldRule(.legalForm) { .text($0.details.legalForm) },
    FieldRule(.code) { .text($0.organisation.code?.text) },
    FieldRule(.tooi) { .text($0.organisation.tooi?.uri) },
    FieldRule(.identifiers) { record in
      .items(record.details.identifiers.map { .init("\($0.scheme) \($0.value)") })
    },
    FieldRule(.parent) { .text($0.organisation.parent?.description) },
    FieldRule(.existsFrom) { .day($0.organisation.existence.start) },
    FieldRule(.existsUntil) { .day($0.organisation.existence.end) },
    FieldRule(.inhabitants) { .text($0.organisation.inhabitants.map { String($0) }) },
    FieldRule(.seats) { .text($0.organisation.seats.map { String($0) }) },
    FieldRule(.parties) { record in
      .items(
        record.details.parties.map { party in
          .init(party.seats.map { "\(party.name) (\($0))" } ?? party.name)
        })
    },
    FieldRule(.territory) { record in
      .names([record.details.area, record.details.places].compactMap(\.self))
    },
    FieldRule(.legalBases) { .legalBases($0.details.legalBases) },
    FieldRule(.policyAreas) { .names($0.details.policyAreas.map(\.name)) },
    FieldRule(.addresses) { .addresses($0.details.addresses) },
    FieldRule(.contact) { .contact($0.details.contact) },
    FieldRule(.verified) { .day($0.details.verified) },
  ]
}

extension FieldRule<Participation> {
  /// Everything that is told of a participation, save the participant's name.
  static let all: [FieldRule] = [
    FieldRule(.joined) { .day($0.joined) },
    FieldRule(.bodies) { $0.bodies.isEmpty ? nil : .bodies($0.bodies) },
    FieldRule(.share) { .text($0.share?.description) },
  ]
}

extension ChangedValue? {
  fileprivate static func text(_ text: String?) -> Self { text.map { ChangedValue.text($0) } }

  fileprivate static func day(_ day: Day?) -> Self { day.map { ChangedValue.day($0) } }

  fileprivate static func items(_ items: [ChangedValue.Item]) -> Self { ChangedValue.items(items) }

  fileprivate static func names(_ names: [String]) -> Self { .items(names.map { .init($0) }) }

  fileprivate static func reference(_ reference: OrganisationReference?) -> Self {
    reference.map { .organisation(ChangedValue.Mention(reference: $0)) }
  }

  fileprivate static func powers(_ powers: [Power]) -> Self {
    .items(powers.map { .init($0.article ?? $0.content ?? "", $0.content) })
  }

  fileprivate static func legalBases(_ bases: [LegalBasis]) -> Self {
    .items(bases.map { .init($0.caption ?? $0.reference ?? "", $0.reference) })
  }

  fileprivate static func addresses(_ addresses: [Address]) -> Self {
    .names(
      addresses.map { address in
        [address.purpose, address.line, address.postalCode, address.town, address.country]
          .compactMap(\.self).joined(separator: ", ")
      })
  }

  fileprivate static func contact(_ contact: Contact) -> Self {
    .names(
      contact.telephones + contact.emails + contact.websites.map(\.url) + contact.forms.map(\.url))
  }
}
