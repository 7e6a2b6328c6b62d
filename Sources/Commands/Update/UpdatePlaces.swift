import Foundation
import PublicSources

/// Where what is fetched is kept and the addresses of a user stand.
struct UpdatePlaces {
  /// The folder of what was fetched.
  let folder: URL
  /// The file of settings; it need not exist.
  let settingsFile: String
  private let environment: [String: String]

  init(_ context: CommandContext) {
    folder = URL(
      fileURLWithPath: context.folder("XDG_CACHE_HOME", else: ".cache"), isDirectory: true)
    settingsFile = context.folder("XDG_CONFIG_HOME", else: ".config") + "/sources"
    environment = context.environment
  }

  /// The addresses that hold: those of options, else of the environment, else of the file, else our own.
  func settings(options: [String]) throws -> SourceSettings {
    var text = ""
    if FileManager.default.fileExists(atPath: settingsFile) {
      do {
        text = try String(contentsOfFile: settingsFile, encoding: .utf8)
      } catch {
        throw Failure.sourceSetting(nil, file: settingsFile)
      }
    }
    do {
      return try SourceSettings(options: options, environment: environment, file: text)
    } catch let problem as SourceSettings.Problem {
      throw Failure.sourceSetting(problem, file: settingsFile)
    }
  }
}
