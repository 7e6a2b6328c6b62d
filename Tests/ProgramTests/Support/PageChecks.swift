import Foundation
import TestSupport
import Testing

/// The programs that look at pages as readers do: Debian's chromium with axe-core, the Nu Html Checker and
/// poppler, behind scripts in Python.
enum PageChecks {
  /// A script in `Tests/Support` and the programs of the system that it needs.
  enum Script: String, CaseIterable {
    case accessibility = "browser/accessibility.py"
    case harmless = "browser/harmless.py"
    case keyboard = "browser/keyboard.py"
    case printing = "browser/printing.py"
    case searching = "browser/searching.py"
    case comparing = "browser/comparing.py"
    case interface = "browser/interface.py"
    case brokenLinks = "broken_links.py"
    case validity = "validate_html.py"

    fileprivate var programs: [String] {
      switch self {
      case .accessibility, .harmless, .keyboard, .searching, .comparing, .interface: ["chromium"]
      case .printing: ["chromium", "pdftotext"]
      case .validity: ["java"]
      case .brokenLinks: []
      }
    }
  }

  /// Skips the checks, and says so, on a machine without the programs; never where a change is judged.
  static let areExpected: ConditionTrait = .enabled(
    if: ProcessInfo.processInfo.environment.isJudged
      || Peers.here.areExpected
        && Script.allCases.flatMap(\.programs).allSatisfy {
          InstalledProgram.path(of: $0) != nil
        },
    "not checked in a browser: it needs python3, chromium, java and poppler")

  /// What a script prints; throws when it does not end well or a program that it needs is not there.
  static func answer<Answer: Decodable>(
    of script: Script, _ arguments: [String], as _: Answer.Type = Answer.self
  ) throws -> Answer {
    let interpreter = try Peers.here.interpreter()
    let path = Checkout.script(script.rawValue).path
    let workplace = try Workplace()
    var program = Program(
      executable: interpreter, arguments: [path] + arguments,
      environment: ["HOME": workplace.folder.path], folder: workplace.folder)
    program.limit = 600
    let ended = try withExtendedLifetime(workplace) { try program.run() }
    guard ended.status == 0 else { throw Failed(script: script.rawValue, errors: ended.errors) }
    return try JSONDecoder().decode(Answer.self, from: ended.bytes)
  }

  private struct Failed: Error {
    let script: String
    let errors: String
  }
}
