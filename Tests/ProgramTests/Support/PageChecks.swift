import Foundation
import TestSupport

/// The programs that look at pages as readers do: Debian's chromium with axe-core, the Nu Html Checker and
/// poppler, behind scripts in Python.
enum PageChecks {
  /// A script in `Tests/Support` and the programs of the system that it needs.
  enum Script: String {
    case accessibility = "browser/accessibility.py"
    case harmless = "browser/harmless.py"
    case keyboard = "browser/keyboard.py"
    case printing = "browser/printing.py"
    case searching = "browser/searching.py"
    case brokenLinks = "broken_links.py"
    case validity = "validate_html.py"

    fileprivate var programs: [String] {
      switch self {
      case .accessibility, .harmless, .keyboard, .searching: ["chromium"]
      case .printing: ["chromium", "pdftotext"]
      case .validity: ["java"]
      case .brokenLinks: []
      }
    }
  }

  /// What a script prints; `nil` where a program that it needs is not there, which is printed and is an
  /// error where `CI` is `true`.
  static func answer<Answer: Decodable>(
    of script: Script, _ arguments: [String], as _: Answer.Type = Answer.self
  ) throws -> Answer? {
    guard let interpreter = Peers.interpreter, script.programs.allSatisfy(isInstalled) else {
      let needed = (["python3"] + script.programs).joined(separator: ", ")
      print("not checked with \(script.rawValue): it needs \(needed)")
      if ProcessInfo.processInfo.environment["CI"] == "true" { throw Absent(needed: needed) }
      return nil
    }
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

  private static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  private struct Absent: Error {
    let needed: String
  }

  private struct Failed: Error {
    let script: String
    let errors: String
  }
}
