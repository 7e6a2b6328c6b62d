package import Records
package import Subjects

extension RegisterExcerpt {
  /// What each version whose details are there is about, where that is recognised. Cost: that of
  /// ``SubjectCatalogue/subject(of:)`` for each, divided over the processors.
  package var subjects: [VersionID: Subject] {
    let recognised = Array(arrangementDetails).concurrentMap {
      version, details -> (VersionID, Subject)? in
      guard let arrangement = arrangements[version] else { return nil }
      let body = arrangement.body.flatMap { organisations[$0.id] ?? founded[$0.id] }
      let evidence = SubjectEvidence(arrangement, details, body: body)
      return SubjectCatalogue.standard.subject(of: evidence).map { (version, $0.subject) }
    }
    return Dictionary(recognised.compactMap(\.self)) { first, _ in first }
  }
}
