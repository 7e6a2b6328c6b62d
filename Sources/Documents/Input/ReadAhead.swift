import Foundation

/// What passes between the thread that reads a document and the one that uses what was read.
///
/// First comes an opening, then batches, and at the end a summary or an error. At most `capacity`
/// batches wait, so memory does not grow with the document. Everything in it is guarded by the
/// condition.
final class ReadAhead<Opening, Batch, Summary>: @unchecked Sendable {
  private struct Cancelled: Error {}

  private let capacity: Int
  private let condition = NSCondition()
  private var opening: Opening?
  private var waiting: [Batch] = []
  private var outcome: Result<Summary, any Error>?
  private var isCancelled = false

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Tells the opening. Called by the reader.
  func begin(_ opening: Opening) {
    locked { self.opening = opening }
  }

  /// Hands over a batch; waits while too many wait. Throws when nobody takes them any more.
  func send(_ batch: Batch) throws {
    condition.lock()
    defer { condition.unlock() }
    while waiting.count >= capacity, !isCancelled { condition.wait() }
    if isCancelled { throw Cancelled() }
    waiting.append(batch)
    condition.broadcast()
  }

  /// Ends the reading.
  func finish(_ result: Result<Summary, any Error>) {
    locked { outcome = result }
  }

  /// Tells the reader to stop.
  func cancel() {
    locked { isCancelled = true }
  }

  /// The opening; waits for it. Throws what the reader threw.
  func header() throws -> Opening {
    condition.lock()
    defer { condition.unlock() }
    while opening == nil, outcome == nil { condition.wait() }
    if let opening { return opening }
    _ = try outcome?.get()
    throw Cancelled()
  }

  /// The next batch; `nil` after the last. Throws what the reader threw.
  func next() throws -> Batch? {
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

  /// The summary; waits for it. Throws what the reader threw.
  func summary() throws -> Summary {
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
