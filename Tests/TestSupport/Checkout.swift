package import Foundation

/// The folder of the package that the tests were built from.
package enum Checkout {
  /// Where it is.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A script beside the tests.
  package static func script(_ name: String) -> URL {
    folder.appending(path: "Tests/Support/\(name)")
  }

  /// A sample of the repository.
  package static func sample(_ name: String) -> URL {
    folder.appending(path: "Samples/\(name)")
  }
}
