import Pages
import Renderers

/// Says in one sentence, in the language asked for, what is wrong with a command line.
///
/// The argument parser words its messages in English only; the few kinds there are are recognised by
/// their first words and said anew. One that is not recognised is passed on as it is.
enum UsageSentence {
  /// What is said of an option for a file or folder that is given no name.
  static func blankPath(_ option: String, _ language: Language) -> String {
    language(
      "Na \(option) staat geen naam; geef daar een bestand of map, of laat \(option) weg. Zie: wgr --help.",
      "There is no name after \(option); give a file or folder there, or leave \(option) out. See: wgr --help."
    )
  }

  /// What is said where a folder is to be written to standard output.
  static func noFolderOnOutput(_ language: Language) -> String {
    language(
      "Een map kan niet naar standaarduitvoer; geef met --output een map. Alleen bundle en snapshot schrijven met - een .zip.",
      "A folder cannot go to standard output; give a folder with --output. Only bundle and snapshot write a .zip with -."
    )
  }

  static func sentence(for message: String, _ language: Language) -> String {
    let lines = message.split(separator: "\n").map(String.init)
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let first =
      (lines.first ?? message)
      + (listed.isEmpty ? "" : " " + listed.map { "'\($0)'" }.joined(separator: ", "))
    let names = quoted(first)
    let isInvalid = first.contains(" is invalid for ")
    let mend = isInvalid ? mend(of: Array(names.dropFirst()), language) : ""
    guard language == .dutch else {
      let said = mend.isEmpty ? first : withoutStop(first) + mend
      return said + (said.hasSuffix(".") || said.hasSuffix("?") ? "" : ".") + " See: wgr --help."
    }
    let what: String =
      switch first {
      case _ where first.hasPrefix("Missing expected argument"):
        "Er ontbreekt iets: \(names.first.map(placeholder) ?? first)"
      case _ where first.hasPrefix("Missing value for"):
        "Na \(optionName(first, names)) hoort een waarde"
      case _ where first.hasPrefix("Unknown option"):
        "De optie \(names.first ?? "") bestaat niet" + suggestion(first, names)
      case _ where first.hasPrefix("Unexpected argument") || first.contains("unexpected argument"):
        "“\(names.joined(separator: " "))” hoort hier niet" + suggestion(first, names)
      case _ where isInvalid:
        "“\(names.first ?? "")” kan niet bij \(optionName(first, Array(names.dropFirst())))"
          + choices(names.dropFirst(2)) + mend
      default:
        first
      }
    return what + (what.hasSuffix("?") ? "" : ".") + " Zie: wgr --help."
  }

  /// The sentence about a command that does not exist.
  static func unknownCommand(_ name: String, of commands: [String], _ language: Language) -> String
  {
    let all = commands.joined(separator: ", ")
    return language(
      "“\(name)” is geen opdracht; kies uit \(all). Zie: wgr --help.",
      "“\(name)” is no command; choose from \(all). See: wgr --help.")
  }

  /// What stands between quotation marks.
  private static func quoted(_ text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func optionName(_ text: String, _ names: [String]) -> String {
    names.first.map { String($0.split(separator: " ").first ?? "") } ?? text
  }

  /// `<files> ...` as `<files>`.
  private static func placeholder(_ name: String) -> String {
    String(name.prefix { $0 != " " })
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// How to write a value that was written wrong, by the option or what its help calls the value.
  private static func mend(of names: [String], _ language: Language) -> String {
    guard let option = names.first else { return "" }
    return switch option {
    case _ where option.hasSuffix("<yyyy-mm-dd>"):
      language("; schrijf de dag als 2026-05-16", "; write the day as 2026-05-16")
    case _ where option.hasSuffix("<year>"):
      language("; schrijf het jaar als 2027", "; write the year as 2027")
    case _ where option.hasSuffix("<percent>"):
      language("; schrijf een getal als 3,5", "; write a number such as 3.5")
    case _ where option.hasPrefix("--format"):
      language(
        "; calendar heeft ook ics, changes ook ndjson, digest ook eml, network export ook graphml en andere",
        "; calendar also has ics, changes also ndjson, digest also eml, network export also graphml and others"
      )
    default: ""
    }
  }

  /// What there is to choose from, where the parser lists it.
  private static func choices(_ names: some Collection<String>) -> String {
    names.isEmpty ? "" : "; kies uit " + names.joined(separator: ", ")
  }

  private static func suggestion(_ text: String, _ names: [String]) -> String {
    text.contains("Did you mean") && names.count > 1 ? "; bedoelt u \(names[names.count - 1])?" : ""
  }
}
