import Foundation
package import Testing

/// LibreOffice, which reads what we write and writes what a griffier saves.
package enum Office {
  private static let program = InstalledProgram.path(of: "soffice")

  /// Whether tests that need it must run.
  package static let isExpected =
    ProcessInfo.processInfo.environment.isJudged || program != nil

  /// The path of a file as LibreOffice saves it in another format, in a folder; throws when it does not open it.
  ///
  /// Each time with a profile of its own, so that tests can do so at the same time.
  package static func converted(
    _ file: String, to format: String, in folder: String
  ) throws -> String {
    let profile = try TemporaryFolder()
    _ = try Peers.run(
      program ?? "/usr/bin/soffice",
      [
        "-env:UserInstallation=\(profile.url.absoluteString)", "--headless", "--convert-to", format,
        "--outdir", folder, file,
      ])
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent
    let path = "\(folder)/\(name).\(format)"
    try #require(FileManager.default.fileExists(atPath: path))
    return path
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where there is no LibreOffice, unless a change is judged.
  package static var needsOffice: Self {
    .enabled(if: Office.isExpected, "not checked with LibreOffice: it is not installed")
  }
}
