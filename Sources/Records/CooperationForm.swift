/// The form of an arrangement (samenwerkingsvorm), by the register's abbreviation.
///
/// Source: Wgr article 8, and the code list of the register's export schema 2.6.3.
package enum CooperationForm: String, Hashable, Sendable, CaseIterable {
  /// Openbaar lichaam: a public body with legal personality (Wgr art. 8 lid 1).
  case publicBody = "OL"
  /// Bedrijfsvoeringsorganisatie: an operations organisation with legal personality, made by
  /// executives only (Wgr art. 8 lid 3).
  case operationsOrganisation = "BVO"
  /// Gemeenschappelijk orgaan: a joint organ without legal personality (Wgr art. 8 lid 2).
  case jointOrgan = "GO"
  /// Regeling zonder meer: an arrangement without an institution (Wgr art. 1). The register files
  /// host-municipality arrangements here too.
  case lightArrangement = "RZM"
  /// Centrumconstructie: powers exercised by a host municipality (Wgr art. 8 lid 4). In the schema,
  /// not in use on 2026-05-16.
  case hostMunicipality = "CC"

  /// Whether the form has an institution with a board: the forms of Wgr art. 8 lid 1 to 3, to which
  /// the budget calendar of art. 34 and 35 applies.
  package var hasInstitution: Bool {
    switch self {
    case .publicBody, .operationsOrganisation, .jointOrgan: true
    case .lightArrangement, .hostMunicipality: false
    }
  }
}
