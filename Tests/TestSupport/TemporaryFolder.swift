package import Foundation

/// A folder of a test's own, which is gone when the value is.
package final class TemporaryFolder {
  /// Where it is.
  package let url: URL

  /// Makes an empty folder. Throws when it cannot be made.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("wgr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder, whether there is one or not.
  package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and gives its path.
  package func write(_ bytes: [UInt8], as name: String = "export.xml") throws -> String {
    try Data(bytes).write(to: url.appendingPathComponent(name))
    return path(name)
  }
}
