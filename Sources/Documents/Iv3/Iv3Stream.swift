import Foundation

/// The rows of an Iv3 table, read and gathered on a thread of its own.
///
/// Reading and storing each keep a processor busy; side by side they take the time of the slower one.
/// Memory does not grow with the table, but for the number of its statements.
package final class Iv3Stream {
  /// What became of rows that follow each other in the table.
  package struct Batch: Sendable {
    /// How many rows there are.
    package fileprivate(set) var count = 0
    /// Those that are refused.
    package fileprivate(set) var rejected: [RejectedRow] = []
    /// Counted by itself: for a third of all rows, looking up the reason took a tenth of the time.
    fileprivate var withoutFigure = 0
    fileprivate var otherwiseIgnored: [IgnoredReason: Int] = [:]

    /// How many are left out, by reason.
    package var ignored: [IgnoredReason: Int] {
      withoutFigure == 0
        ? otherwiseIgnored
        : otherwiseIgnored.merging([.noFigure: withoutFigure], uniquingKeysWith: +)
    }

    /// How many are left out.
    package var ignoredCount: Int { ignored.values.reduce(0, +) }
  }

  private let channel = ReadAhead<Void, Batch, Iv3Statements>(capacity: 16)

  /// Begins to read a document, which must not be used in another way before the last batch.
  ///
  /// - Parameter gather: takes each row with a figure, in the order of the table and on the other thread, before the batch
  ///   of which it is one. What it throws ends the reading.
  package init(_ document: TableDocument, gather: @escaping @Sendable (Iv3Row) throws -> Void) {
    let channel = channel
    let reader = Reader(document: document, gather: gather)
    Thread.detachNewThread {
      channel.finish(Result { try reader.read(into: channel) })
    }
  }

  deinit { channel.cancel() }

  /// What became of the next rows, in the order of the table; `nil` after the last. Throws what reading and gathering throw.
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
    let gather: @Sendable (Iv3Row) throws -> Void

    private static let batchSize = 1 << 15
    /// How many refused rows are kept at most.
    private static let rejectedSize = 1 << 11

    func read(into channel: ReadAhead<Void, Batch, Iv3Statements>) throws -> Iv3Statements {
      var statements = Iv3Statements()
      var batch = Batch()
      try document.readIv3 { outcome in
        batch.count += 1
        switch outcome {
        case .candidate(let row):
          statements.add(row)
          try gather(row)
        case .ignored(.noFigure, _): batch.withoutFigure += 1
        case .ignored(let reason, _): batch.otherwiseIgnored[reason, default: 0] += 1
        case .rejected(let row): batch.rejected.append(row)
        }
        guard batch.count == Self.batchSize || batch.rejected.count == Self.rejectedSize else {
          return
        }
        try channel.send(batch)
        batch = Batch()
      }
      try channel.send(batch)
      return statements
    }
  }
}
