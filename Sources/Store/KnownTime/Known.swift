import GRDB
package import Records

/// The register as documents told it up to a day: the only way to ask it anything.
///
/// Every query is a method of this type, so that none can forget the day of knowledge, and with every
/// answer goes its ``Standing``. Obtained from ``Register/known(on:)``.
package struct Known {
  /// The day of knowledge: documents dated later are left out. `nil` where all that was read counts.
  package let day: Day?
  /// The documents that are known, by date.
  package let documents: [CitedDocument]

  /// The same by the number that the register has for them.
  let cited: KnownDocuments
  private let register: Register

  fileprivate init(_ register: Register, on day: Day?) throws {
    self.register = register
    self.day = day
    let limit = day.map(DocumentQuery.lastID) ?? .max
    documents = try register.read { try DocumentQuery.cited(upTo: limit, $0) }
    cited = KnownDocuments(documents, upTo: limit)
    if let day, documents.isEmpty { throw NothingKnown(day: day) }
  }

  /// The highest number of a document that is known.
  var limit: DocumentID { cited.limit }

  /// How old an answer for a day is and, where it is about participations, how complete.
  package func standing(on day: Day, coverage: Standing.Coverage? = nil) -> Standing {
    Standing(day: day, knownOn: self.day, documents: documents, coverage: coverage)
  }

  func read<Result>(_ body: (GRDB.Database) throws -> Result) throws -> Result {
    try register.read(body)
  }
}

/// No document had said anything yet on the day of knowledge.
package struct NothingKnown: Error, Hashable, Sendable {
  /// The day.
  package let day: Day
}

extension Register {
  /// The register as documents dated on or before a day told it; `nil` for all documents.
  ///
  /// Throws ``NothingKnown`` where no document had said anything on that day, and a ``StoreError``.
  package func known(on day: Day?) throws -> Known { try Known(self, on: day) }
}
