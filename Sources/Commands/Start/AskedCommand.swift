import Foundation

/// The command that is asked, as an answer names it: so that whoever has the answer can ask it again.
///
/// Without what does not change the answer, and without places on this computer: of a file its name is left. An alias is
/// the command's own name, and the options that every command takes stand last, so that one question has one text.
package struct AskedCommand {
  private let arguments: [String]

  /// The command with these words behind the name of the program.
  package init(_ arguments: [String]) {
    self.arguments = GlobalOptions.moved(behindCommandIn: arguments)
  }

  /// That which runs.
  static var current: AskedCommand { AskedCommand(CommandContext.current.arguments) }

  /// The words, those with other signs than letters, digits and a few more between quotation marks.
  package var text: String { text(asRawCSV: false) }

  /// The names of the commands with a hyphen between them: `network-stats`.
  var name: String {
    Wgr.path(in: arguments[...]).commands.compactMap { $0.configuration.commandName }
      .joined(separator: "-")
  }

  /// The words; of the same question as CSV for programs where that is wanted.
  func text(asRawCSV: Bool) -> String {
    var own: [String] = []
    var general: [String: String] = [:]
    var rest = Self.words(arguments)[...]
    while let word = rest.popFirst() {
      if Self.silentFlags.contains(word) { continue }
      if Self.silentOptions.contains(word) || Self.generalOptions.contains(word) {
        let value = rest.popFirst() ?? ""
        if Self.generalOptions.contains(word) { general[word] = "\(word) \(Self.quoted(value))" }
      } else if word == "--raw" {
        general[word] = word
      } else {
        own.append(Self.quoted(Self.withoutPlace(word)))
      }
    }
    if asRawCSV {
      general["--format"] = "--format csv"
      general["--raw"] = "--raw"
    }
    // Dutch goes without saying, whichever way it was chosen.
    let language = GlobalOptions.language(in: arguments)
    general["--language"] = language == .dutch ? nil : "--language \(language.rawValue)"
    return (["wgr"] + own + general.sorted { $0.key < $1.key }.map(\.value)).joined(separator: " ")
  }

  private static let silentFlags: Set<String> = [
    "--quiet", "--verbose", "--no-color", "--no-pager", "--force",
  ]
  private static let silentOptions: Set<String> = ["--database", "--output", "--rejects"]
  private static let generalOptions: Set<String> = [
    "--on", "--as-known-on", "--format", "--language",
  ]

  /// The words with the command's own name, and an option apart from its value.
  private static func words(_ arguments: [String]) -> [String] {
    let (path, rest) = Wgr.path(in: arguments[...])
    return path.compactMap { $0.configuration.commandName }
      + rest.flatMap { word -> [String] in
        guard word.hasPrefix("--"), let sign = word.firstIndex(of: "=") else { return [word] }
        return [String(word[..<sign]), String(word[word.index(after: sign)...])]
      }
  }

  /// A word without the folders of a file that it names, also behind a name and `=`.
  private static func withoutPlace(_ word: String) -> String {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.last ?? ""
    guard ["/", "./", "../"].contains(where: path.hasPrefix) else { return word }
    let file = path.split(separator: "/").last ?? ""
    return parts.count > 1 ? "\(parts[0])=\(file)" : String(file)
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-._:,/=".contains($0) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
