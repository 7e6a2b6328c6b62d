import Foundation

/// The records of a register export, read ahead on a thread of its own.
///
/// Reading and storing each keep a processor busy; side by side they take the time of the slower one.
/// At most a few thousand records wait, so memory does not grow with the document.
package final class RegisterExportStream {
  private typealias Channel = ReadAhead<
    RegisterExportHeader, [RegisterRecord], RegisterExportSummary
  >

  /// Enough to read on while the register is made and the checksum computed.
  private let channel = Channel(capacity: 96)

  /// Begins to read.
  package init(_ input: DocumentInput) {
    let channel = channel
    Thread.detachNewThread {
      channel.finish(Result { try Self.read(input, into: channel) })
    }
  }

  deinit { channel.cancel() }

  /// What the export says about itself; waits for it.
  ///
  /// Throws a ``DocumentError`` when the document is no register export.
  package func header() throws -> RegisterExportHeader {
    try channel.header()
  }

  /// The next records, in the order of the document; `nil` after the last.
  ///
  /// Throws a ``DocumentError`` when the document turns out not to be well-formed; the records handed
  /// over until then are not the whole document.
  package func next() throws -> [RegisterRecord]? {
    try channel.next()
  }

  /// What the export covers and what was left out of it; to be asked after the last records.
  package func summary() throws -> RegisterExportSummary {
    try channel.summary()
  }

  /// In records, with a participation as one.
  private static let batchSize = 64

  private static func read(_ input: DocumentInput, into channel: Channel) throws
    -> RegisterExportSummary
  {
    var batch: [RegisterRecord] = []
    batch.reserveCapacity(batchSize)
    var size = 0
    let summary = try RegisterExportReader.read(
      input, header: { channel.begin($0) },
      record: { record in
        batch.append(record)
        size += record.count
        if size >= batchSize {
          try channel.send(batch)
          batch.removeAll(keepingCapacity: true)
          size = 0
        }
      })
    if !batch.isEmpty { try channel.send(batch) }
    return summary
  }
}

extension RegisterRecord {
  /// How many records it is, with those that stand in it.
  fileprivate var count: Int {
    if case .arrangement(let record) = self { 1 + record.participations.count } else { 1 }
  }
}
