import Foundation

/// The folder of real documents that is kept outside the package.
package enum SharedData {
  /// The national export of 16 May 2026.
  package static let nationalExport = "data/roo/exportOO-2026-05-16.xml.gz"

  /// The path of a shared file, from `WGR_SHARED` or the folder `shared` beside the package; `nil`
  /// when it is absent.
  ///
  /// Then says what could not be checked; where `CI` is `true` that is an error.
  package static func require(_ name: String, toCheck what: String) throws -> String? {
    let environment = ProcessInfo.processInfo.environment
    let path = Checkout.shared.appending(path: name).path
    if FileManager.default.fileExists(atPath: path) { return path }
    print("Not checked, for want of \(name): \(what)")
    if environment["CI"] == "true" { throw Absent(name: name, notChecked: what) }
    return nil
  }

  /// A shared file is absent where it must be there.
  package struct Absent: Error {
    /// The file.
    package let name: String
    /// What could not be checked without it.
    package let notChecked: String
  }
}
