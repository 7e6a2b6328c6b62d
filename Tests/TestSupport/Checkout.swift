package import Foundation

/// The folder of the package that the tests were built from.
package enum Checkout {
  /// Where it is.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of real documents beside the package, or that of `WGR_SHARED`.
  package static let shared =
    ProcessInfo.processInfo.environment["WGR_SHARED"].map { URL(filePath: $0) }
    ?? folder.deletingLastPathComponent().appending(path: "shared")

  /// A script beside the tests.
  package static func script(_ name: String) -> URL {
    folder.appending(path: "Tests/Support/\(name)")
  }

  /// A sample of the repository.
  package static func sample(_ name: String) -> URL {
    folder.appending(path: "Samples/\(name)")
  }
}
