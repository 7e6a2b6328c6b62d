package import Subjects

extension ArrangementOverview {
  /// What it is about; `nil` when that is not recognised. Cost: one pass over its names for each word of the
  /// catalogue.
  package var subject: Subject? {
    SubjectCatalogue.standard.subject(of: SubjectEvidence(arrangement, details, body: body))?
      .subject
  }

  /// Whether it is a safety region, of which the mayors are the board by law (Wet veiligheidsregio's art. 11 lid 1).
  package var isSafetyRegion: Bool { subject?.key == Subject.safetyRegion }

  /// What people call it.
  package var everydayName: EverydayName { everydayName(subject) }

  /// The same, by a subject that is known already.
  package func everydayName(_ subject: Subject?) -> EverydayName {
    EverydayName(arrangement, details, body: body, subject: subject)
  }
}
