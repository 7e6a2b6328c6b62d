import Records

/// Reads an export of the Register van Overheidsorganisaties as a stream of records.
///
/// Opens exports in the namespaces of organisaties.overheid.nl (schema 2.5 and later) and of
/// almanak.overheid.nl (2.0 to 2.4); inside, local names count, whatever the prefix. Memory does not
/// grow with the document: a record is handed over when its element ends.
package enum RegisterExportReader {
  /// The root element of every export.
  package static let root = "overheidsorganisaties"

  /// Whether a namespace is one of the register's family of export schemas.
  package static func isExportNamespace(_ uri: String) -> Bool {
    guard
      let host = ["organisaties.overheid.nl/", "almanak.overheid.nl/"].first(where: uri.contains)
    else { return false }
    return uri.hasPrefix("http") && uri.contains(host) && uri.contains("/export/")
  }

  /// Reads the whole document.
  ///
  /// - Parameters:
  ///   - header: called once, before the first record.
  ///   - record: called for each record, in the order in which they end in the document: an
  ///     organisation after those nested in it.
  /// - Returns: what the export covers and what was left out of it.
  /// - Throws: a ``DocumentError`` when the document is not a well-formed register export, and what
  ///   the closures throw. The records handed over until then are not the whole document.
  package static func read(
    _ input: DocumentInput, header: @escaping (RegisterExportHeader) throws -> Void,
    record: @escaping (RegisterRecord) throws -> Void
  ) throws -> RegisterExportSummary {
    let handler = RegisterExportHandler(file: input.path, header: header, record: record)
    let reader = XMLReader(fileName: input.path, handler: handler)
    handler.lineNumber = { [unowned reader] in reader.lineNumber }
    try input.forEachBlock { try reader.read($0) }
    try reader.finish()
    return try handler.finish()
  }
}
