import Foundation

/// The records of a register export, read ahead on a thread of its own.
///
/// Reading and storing each keep a processor busy; side by side they take the time of the slower one.
/// At most a few hundred records wait, so memory does not grow with the document.
public final class RegisterExportStream {
  private let channel = Channel()

  /// Begins to read.
  public init(_ input: DocumentInput) {
    let channel = channel
    Thread.detachNewThread {
      channel.finish(Result { try Self.read(input, into: channel) })
    }
  }

  deinit { channel.cancel() }

  /// What the export says about itself; waits for it.
  ///
  /// Throws a ``DocumentError`` when the document is no register export.
  public func header() throws -> RegisterExportHeader {
    try channel.header()
  }

  /// The next records, in the order of the document; `nil` after the last.
  ///
  /// Throws a ``DocumentError`` when the document turns out not to be well-formed; the records handed
  /// over until then are not the whole document.
  public func next() throws -> [RegisterRecord]? {
    try channel.next()
  }

  /// What the export covers and what was left out of it; to be asked after the last records.
  public func summary() throws -> RegisterExportSummary {
    try channel.summary()
  }

  private static let batchSize = 64

  private static func read(_ input: DocumentInput, into channel: Channel) throws
    -> RegisterExportSummary
  {
    var batch: [RegisterRecord] = []
    batch.reserveCapacity(batchSize)
    let summary = try RegisterExportReader.read(
      input, header: { channel.begin($0) },
      record: { record in
        batch.append(record)
        if batch.count == batchSize {
          try channel.send(batch)
          batch.removeAll(keepingCapacity: true)
        }
      })
    if !batch.isEmpty { try channel.send(batch) }
    return summary
  }

  /// What passes between the two threads; everything in it is guarded by the condition.
  private final class Channel: @unchecked Sendable {
    private static let capacity = 32

    private struct Cancelled: Error {}

    private let condition = NSCondition()
    private var opening: RegisterExportHeader?
    private var waiting: [[RegisterRecord]] = []
    private var outcome: Result<RegisterExportSummary, any Error>?
    private var isCancelled = false

    func begin(_ header: RegisterExportHeader) {
      locked { opening = header }
    }

    func send(_ batch: [RegisterRecord]) throws {
      condition.lock()
      defer { condition.unlock() }
      while waiting.count >= Self.capacity, !isCancelled { condition.wait() }
      if isCancelled { throw Cancelled() }
      waiting.append(batch)
      condition.broadcast()
    }

    func finish(_ result: Result<RegisterExportSummary, any Error>) {
      locked { outcome = result }
    }

    func cancel() {
      locked { isCancelled = true }
    }

    func header() throws -> RegisterExportHeader {
      condition.lock()
      defer { condition.unlock() }
      while opening == nil, outcome == nil { condition.wait() }
      if let opening { return opening }
      _ = try outcome?.get()
      throw Cancelled()
    }

    func next() throws -> [RegisterRecord]? {
      condition.lock()
      defer { condition.unlock() }
      while waiting.isEmpty, outcome == nil { condition.wait() }
      if !waiting.isEmpty {
        let batch = waiting.removeFirst()
        condition.broadcast()
        return batch
      }
      _ = try outcome?.get()
      return nil
    }

    func summary() throws -> RegisterExportSummary {
      condition.lock()
      defer { condition.unlock() }
      while outcome == nil { condition.wait() }
      guard let outcome else { throw Cancelled() }
      return try outcome.get()
    }

    private func locked(_ change: () -> Void) {
      condition.lock()
      change()
      condition.broadcast()
      condition.unlock()
    }
  }
}
