import Pages
import Records

/// What answers tell of an organisation.
enum OrganisationFields {
  /// The municipality that an answer is about, as under `gemeente`.
  static let municipality = FieldList<Organisation>([
    id, name,
    municipalityCode, tooi, inhabitants,
    Field(
      "zetels",
      .init(
        "aantal zetels in de raad volgens het register", "seats in the council by the register"),
      .integer { $0.seats }),
  ])

  /// A mention of an organisation by number and name.
  static let mention = FieldList<OrganisationReference>([mentionedID, mentionedName])

  /// A mention of an organisation by number, name and TOOI identifier.
  static let fullMention = FieldList<OrganisationReference>([
    mentionedID, mentionedName,
    Field("tooi", .init("TOOI-URI", "TOOI URI"), .text { $0.tooi?.uri }),
  ])

  static let mentionedID = Field<OrganisationReference>(
    "systeemId", .init("nummer van de organisatie", "number of the organisation"),
    .text { $0.id.description })
  static let mentionedName = Field<OrganisationReference>(
    "naam", .init("naam van de organisatie", "name of the organisation"), .text { $0.name })

  static let id = Field<Organisation>(
    "systeemId",
    .init(
      "nummer in het Register van Overheidsorganisaties",
      "number in the Register van Overheidsorganisaties"), .text { $0.id.description })
  static let name = Field<Organisation>(
    "naam", .init("naam volgens het register", "name by the register"), .text { $0.name })

  static let tooi = Field<Organisation>(
    "tooi", .init("TOOI-URI", "TOOI URI"), .text { $0.tooi?.uri })
  static let inhabitants = Field<Organisation>(
    "inwoners", .init("inwoners", "inhabitants"),
    .init("aantal inwoners volgens het register", "number of inhabitants by the register"),
    .integer { $0.inhabitants })

  static let municipalityCode = Field<Organisation>(
    "gemeentecode", .init("gemeentecode", "municipality code"),
    .init("code van de gemeente, zoals GM0307", "code of the municipality, such as GM0307"),
    .text { $0.code?.text })

  /// The member `gemeente` of an answer.
  static func municipalityMember<Answer>(
    _ municipality: @escaping @Sendable (Answer) -> Organisation
  ) -> Field<Answer> {
    Field(
      "gemeente", .init("de gemeente waarover het gaat", "the municipality that it is about"),
      .object(OrganisationFields.municipality) { municipality($0) })
  }
}
