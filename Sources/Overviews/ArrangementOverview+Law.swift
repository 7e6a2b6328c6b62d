public import Law
public import Records

extension ArrangementOverview {
  /// Who made the arrangement, by the bodies recorded for its participants.
  public var kind: ArrangementKind { ArrangementKind(participants.map(\.participation)) }

  /// The chapter of the Wgr, by the kinds of its participants.
  public var chapter: ChapterFinding {
    ChapterFinding(kinds: participants.map(\.organisation.kind))
  }

  /// What a council may do towards the arrangement by the law of a day, see ``Right``.
  public func rights(on day: Day) -> [Right] {
    Right.rights(
      for: arrangement.form, derivedHostMunicipality: isDerivedHostMunicipality, kind: kind,
      chapter: chapter.chapter, on: day)
  }
}
