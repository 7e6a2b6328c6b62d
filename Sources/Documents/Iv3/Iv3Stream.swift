import Foundation

/// The rows of an Iv3 table, read ahead on a thread of its own.
///
/// Reading and storing each keep a processor busy; side by side they take the time of the slower one.
/// Memory does not grow with the table, but for the number of its statements.
package final class Iv3Stream {
  /// Rows that follow each other in the table.
  package struct Batch: Sendable {
    /// Those with a figure.
    package fileprivate(set) var rows: [Iv3Row] = []
    /// How many are left out, by reason.
    package fileprivate(set) var ignored: [IgnoredReason: Int] = [:]
    /// Those that are refused.
    package fileprivate(set) var rejected: [RejectedRow] = []

    /// How many rows there are.
    package var count: Int { rows.count + ignoredCount + rejected.count }
    /// How many are left out.
    package var ignoredCount: Int { ignored.values.reduce(0, +) }
  }

  private let channel = ReadAhead<Void, Batch, Iv3Statements>(capacity: 4)

  /// Begins to read a document, which must not be used in another way before the last batch.
  package init(_ document: TableDocument) {
    let channel = channel
    let reader = Reader(document: document)
    Thread.detachNewThread {
      channel.finish(Result { try reader.read(into: channel) })
    }
  }

  deinit { channel.cancel() }

  /// The next rows, in the order of the table; `nil` after the last. Throws what reading throws.
  package func next() throws -> Batch? {
    try channel.next()
  }

  /// What the statements add up to; to be asked after the last rows.
  package func statements() throws -> Iv3Statements {
    try channel.summary()
  }

  /// Reads on the other thread. Unchecked, for the document is used by that thread alone.
  private struct Reader: @unchecked Sendable {
    let document: TableDocument

    private static let batchSize = 1 << 13

    func read(into channel: ReadAhead<Void, Batch, Iv3Statements>) throws -> Iv3Statements {
      var statements = Iv3Statements()
      var batch = Batch()
      batch.rows.reserveCapacity(Self.batchSize)
      try document.readIv3 { outcome in
        switch outcome {
        case .candidate(let row):
          statements.add(row)
          batch.rows.append(row)
        case .ignored(let reason, _): batch.ignored[reason, default: 0] += 1
        case .rejected(let row): batch.rejected.append(row)
        }
        guard batch.rows.count == Self.batchSize || batch.rejected.count == Self.batchSize else {
          return
        }
        try channel.send(batch)
        batch = Batch()
        batch.rows.reserveCapacity(Self.batchSize)
      }
      try channel.send(batch)
      return statements
    }
  }
}
