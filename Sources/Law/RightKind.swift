package import Records

/// What a right does for a council. Readers need the kinds apart in every answer.
///
/// The raw value is `soort` in an answer, and the kinds come in the order in which they are shown.
package enum RightKind: String, Hashable, Sendable, CaseIterable {
  /// Influence beforehand: consent, views, frameworks.
  case influence = "invloed"
  /// Information, on request and unasked.
  case information = "informatie"
  /// Holding to account.
  case account = "verantwoording"
  /// Safeguards: publicity, publication, disputes, audit, and what the arrangement must regulate.
  case safeguard = "waarborg"
  /// A duty of a participant or of the body. It stands over against the rights, and is in no count of them.
  case duty = "plicht"

  /// What the kind is called.
  package var name: BilingualText {
    switch self {
    case .influence: BilingualText("Invloed vooraf", "Influence beforehand")
    case .information: BilingualText("Informatie", "Information")
    case .account: BilingualText("Verantwoording", "Holding to account")
    case .safeguard: BilingualText("Waarborgen", "Safeguards")
    case .duty: BilingualText("Plichten", "Duties")
    }
  }
}
