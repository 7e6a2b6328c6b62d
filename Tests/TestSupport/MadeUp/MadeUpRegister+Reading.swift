package import Records
package import Store

extension MadeUpRegister {
  /// Reads it into a register as the export of a day, which covers everything.
  @discardableResult
  package func read(into register: Register, dated date: Day, sha256: String) throws
    -> ImportOutcome
  {
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: "\(date.description).xml", sha256: sha256,
      readAt: "2026-12-31T00:00:00Z")
    return try register.importRegister(incoming, acceptShrinkage: true) { session in
      try session.begin(date: date, origin: .document)
      var line = 0
      for (id, organisation) in excerpt.organisations.sorted(by: { $0.key < $1.key }) {
        line += 1
        try session.state(
          organisation, excerpt.organisationDetails[id] ?? OrganisationDetails(),
          topKind: organisation.kind?.type ?? "", lineNumber: line)
      }
      for (id, arrangement) in excerpt.arrangements.sorted(by: { $0.key < $1.key }) {
        line += 1
        try session.state(
          arrangement, excerpt.arrangementDetails[id] ?? ArrangementDetails(),
          excerpt.participations.filter { $0.arrangement == id }, lineNumber: line)
      }
      var scope = RegisterScope()
      scope.arrangements = true
      scope.kinds = nil
      return scope
    }
  }
}
