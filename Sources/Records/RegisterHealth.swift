/// Where a register is, what was read into it, and whether its file is sound.
package struct RegisterHealth: Sendable {
  /// The database file.
  package let path: String
  /// The size of the file in bytes.
  package let size: Int
  /// What SQLite finds wrong with the file, in its words; empty for a sound one.
  package let faults: [String]
  /// The documents that were read, by date.
  package let documents: [CitedDocument]

  /// What was found of a register.
  package init(path: String, size: Int, faults: [String], documents: [CitedDocument]) {
    self.path = path
    self.size = size
    self.faults = faults
    self.documents = documents
  }

  /// What was read of one kind of document.
  package struct Reading: Sendable {
    /// The kind.
    package let kind: Document.Kind
    /// The documents of it, by date.
    package let documents: [CitedDocument]
  }

  /// What was read of each kind, also of those of which nothing was.
  package var readings: [Reading] {
    Document.Kind.allCases.map { kind in
      Reading(kind: kind, documents: documents.filter { $0.kind == kind })
    }
  }
}
