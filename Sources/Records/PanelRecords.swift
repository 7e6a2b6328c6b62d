/// What a table over years rests on: everything ever told of who took part in what, and the money and
/// inhabitants of the years asked for.
package struct PanelRecords: Sendable {
  /// Every version of every arrangement, every organisation, and the participations that a document still
  /// lists; the figures and inhabitants of the years asked for.
  package var excerpt: RegisterExcerpt
  /// The participations that no document lists any more, and between which documents each disappeared.
  package var disappeared: [(participation: Participation, sighting: Sighting)] = []
  /// What each municipality reported to CBS as paid to arrangements (Iv3 category 4.3.3), by budget year and
  /// kind of statement.
  package var reported: [OrganisationCode: [BudgetStatement: EuroSum]] = [:]

  /// The records of an excerpt, and nothing else yet.
  package init(_ excerpt: RegisterExcerpt) { self.excerpt = excerpt }
}
