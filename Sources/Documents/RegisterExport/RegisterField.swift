/// A piece of a record that is kept from the register export.
enum RegisterField: Equatable {
  // Organisation
  case name, subname, abbreviation, type, subtype, legalForm, foundedBy
  case existsFrom, existsUntil, verified, mutated
  case identifier, municipalityCode
  case seats, party, partyName, partySeats
  case inhabitants, area, density, places

  // Arrangement
  case title, citationTitle, form, acquisition, body, keeper, archivist
  case decision, power, powerArticle, powerContent, purpose
  case inForceFrom, inForceUntil, previousVersion, nextVersion

  // Participation
  case participantID, participantName, joined, share, participatingBody

  // Both organisation and arrangement
  case recordID
  case address, addressPurpose, street, houseNumber, houseAddition, postBox, postalCode, town
  case country, province
  case telephone, telephoneNumber, telephoneLabel
  case email, emailAddress, emailLabel
  case website, websiteURL, websiteLabel
  case contactForm, formURL, formLabel
  case legalBasis, legalCaption, legalReference
  case policyArea

  /// The name of something mentioned, where it stands in a child instead of in the text.
  case mentionedName
}

/// A part of the register export that is left out on purpose.
///
/// Each has a reason; the import counts what it left out and says so, and never shows the content.
package enum IgnoredPart: String, Hashable, Sendable, CaseIterable {
  /// Functies, medewerkers, installatie: persons are none of this register's business (AVG).
  case persons
  /// Terattentievan and toelichting of addresses, which may name persons (AVG).
  case addressee
  /// Mailboxes and telephone numbers that are or may be a person's (AVG).
  case personalContact
  /// Woo contact and index: the register for open government is elsewhere.
  case openGovernment
  /// Classificaties, relatieMetMinisterie, soortZbo and such: about national bodies, not cooperation.
  case classification
  /// Descriptions, organograms, evaluations and tasks of bodies: prose and links of the body itself.
  case description
  /// Social media, fax, appointments.
  case otherContact
  /// Taalcode, registratiehouder, types of a regeling, version numbers: the same in every record.
  case constant
  /// Participants listed under an organisation: without a date, and listed in the arrangement too.
  case participantsOfBody
}
