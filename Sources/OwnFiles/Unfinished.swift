import Foundation
import Synchronization

/// Files and folders that are being made under a name of their own: gone as well when the program is told to stop.
///
/// At SIGINT, SIGTERM or SIGHUP they are removed, after which the signal ends the program as it would have. Nothing
/// runs at SIGKILL: what is in the folder for temporary files is therefore never left to this alone.
package enum Unfinished {
  private static let paths = Mutex<Set<String>>([])

  /// Says that something will be made at a path, and is not to stay there yet.
  package static func begin(_ path: String) {
    _ = watch
    paths.withLock { _ = $0.insert(path) }
  }

  /// Says that what was made has its own name, or is gone.
  package static func end(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  /// Does what must not be cut in two by such a signal; it may not begin or end anything.
  static func undisturbed<Result>(_ body: () throws -> Result) rethrows -> Result {
    try paths.withLock { _ in try body() }
  }

  /// The ends of a pipe that the number of a signal goes through, for little else may be done where a signal is
  /// caught; `nil` where the system gives none.
  private static let ends: (reading: Int32, writing: Int32)? = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  /// Begins to watch, once.
  private static let watch: Void = {
    guard let ends else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] where isUntouched(number) {
      Foundation.signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = Unfinished.ends.map { write($0.writing, &byte, 1) }
      }
    }
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(ends.reading, &byte, 1) != 1 {}
      stop(Int32(byte))
    }
  }()

  /// Whether a signal does what it does by itself: who started the program may have chosen otherwise (`nohup`).
  private static func isUntouched(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return action.__sigaction_handler.sa_handler == nil
  }

  private static func stop(_ number: Int32) {
    paths.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
      Foundation.signal(number, SIG_DFL)
      kill(getpid(), number)
      // Nothing begins anew meanwhile.
      while true { pause() }
    }
  }
}
