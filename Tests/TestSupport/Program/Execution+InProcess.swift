import Commands
package import Foundation
import Synchronization

extension Execution {
  /// Runs a command in this process, in a working folder of its own.
  ///
  /// - Parameters:
  ///   - arguments: the words behind the name of the program.
  ///   - input: a file for standard input; none is an empty input.
  ///   - environment: every variable it sees.
  ///   - folder: the folder to run in.
  package init(
    of arguments: [String], input: String?, environment: [String: String], in folder: URL
  ) throws {
    let (output, errors) = (Memory(), Memory())
    let context = CommandContext(
      environment: environment,
      input: try FileHandle(forReadingFrom: URL(filePath: input ?? "/dev/null")),
      output: output.stream, errors: errors.stream)
    let status = Mutex<Int32>(0)
    try Self.onThread(in: folder) {
      let ended = Entry.run(arguments, in: context)
      status.withLock { $0 = ended }
    }
    self.init(
      status: status.withLock { $0 }, wasKilled: false, bytes: output.bytes,
      errors: String(decoding: errors.bytes, as: UTF8.self))
  }

  /// The working folder belongs to a process, unless a thread keeps one apart, as this one does.
  private static func onThread(in folder: URL, _ body: @escaping @Sendable () -> Void) throws {
    let ended = DispatchSemaphore(value: 0)
    let isThere = Mutex(false)
    Thread.detachNewThread {
      if keepFolderApart(), chdir(folder.path) == 0 {
        isThere.withLock { $0 = true }
        body()
      }
      ended.signal()
    }
    ended.wait()
    if !isThere.withLock({ $0 }) { throw CocoaError(.fileNoSuchFile) }
  }

  /// Gives the thread a working folder of its own; whether it has one now.
  private static func keepFolderApart() -> Bool {
    let (ofFolderAndMask, name): (Int32, String) = (0x200, "unshare")
    guard let symbol = dlsym(nil, name) else { return false }
    let unshare = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    return unshare(ofFolderAndMask) == 0
  }
}

/// What is written to a stream, kept.
private final class Memory: Sendable {
  private let content = Mutex(Data())

  var bytes: Data { content.withLock { $0 } }

  var stream: StandardStream {
    StandardStream { [self] bytes in
      content.withLock { $0.append(contentsOf: bytes) }
      return nil
    }
  }
}
