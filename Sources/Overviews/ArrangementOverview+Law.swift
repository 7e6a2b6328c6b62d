package import Law
package import Records

extension ArrangementOverview {
  /// Who made the arrangement, by the bodies recorded for its participants.
  package var kind: ArrangementKind { ArrangementKind(participants.map(\.participation)) }

  /// The chapter of the Wgr, by the kinds of its participants.
  package var chapter: ChapterFinding {
    ChapterFinding(kinds: participants.map(\.organisation.kind))
  }

  /// Whether its form is that of a legal person (Wgr art. 8); false where the form is not known.
  var isLegalPerson: Bool {
    arrangement.form.map { FormProvision.provision(for: $0).isLegalPerson } ?? false
  }

  /// What a council may do towards the arrangement by the law of a day, see ``Right``.
  package func rights(on day: Day) -> [Right] {
    Right.rights(
      for: arrangement.form, derivedHostMunicipality: isDerivedHostMunicipality, kind: kind,
      chapter: chapter.chapter, on: day)
  }
}
