package import Documents
package import Records
package import Store

/// Everything an export holds, as the reader gives it.
package struct ReadExport: Sendable {
  /// What it says about itself.
  package var header: RegisterExportHeader?
  /// Its records, in order.
  package var records: [RegisterRecord] = []
  /// What it covers and what was left out.
  package var summary = RegisterExportSummary()

  /// Reads a file to its end.
  package init(path: String) throws {
    let input = try DocumentInput(path: path)
    if try DocumentShape(input) != .xml { throw DocumentError(.unknownKind, file: path) }
    let stream = RegisterExportStream(input)
    header = try stream.header()
    while let batch = try stream.next() { records += batch }
    summary = try stream.summary()
  }

  /// Reads bytes to their end.
  package init(_ bytes: [UInt8], as name: String = "export.xml") throws {
    let folder = try TemporaryFolder()
    try self.init(path: folder.write(bytes, as: name))
  }

  /// Reads an export to its end.
  package init(_ export: RegisterXML) throws {
    try self.init(export.bytes)
  }

  /// The organisations, in order.
  package var organisations: [OrganisationRecord] {
    records.compactMap { if case .organisation(let record) = $0 { record } else { nil } }
  }

  /// The arrangements, in order.
  package var arrangements: [ArrangementRecord] {
    records.compactMap { if case .arrangement(let record) = $0 { record } else { nil } }
  }

  /// The records refused, in order.
  package var rejections: [Rejection] {
    records.compactMap { if case .rejected(let rejection) = $0 { rejection } else { nil } }
  }

  /// The participations of all arrangements, in the order of the document.
  package var participations: [Participation] { arrangements.flatMap(\.participations) }
}

extension Register {
  /// Reads an export into the register under a checksum of the test's own.
  @discardableResult
  package func read(
    _ export: ReadExport, sha256: String, acceptShrinkage: Bool = false
  ) throws -> ImportOutcome {
    let incoming = IncomingDocument(
      kind: .registerExport, fileName: "export.xml", sha256: sha256,
      readAt: "2026-05-17T10:00:00Z")
    return try importRegister(incoming, acceptShrinkage: acceptShrinkage) { session in
      try session.begin(date: export.header?.date ?? Day(number: 0), origin: .document)
      for record in export.records {
        switch record {
        case .organisation(let record):
          try session.state(
            record.organisation, record.details, topKind: record.topKind,
            lineNumber: record.lineNumber)
        case .arrangement(let record):
          try session.state(
            record.arrangement, record.details, record.participations, lineNumber: record.lineNumber
          )
        case .rejected: session.reject()
        case .ignoredParticipation: session.ignore()
        }
      }
      return export.summary.scope
    }
  }
}
