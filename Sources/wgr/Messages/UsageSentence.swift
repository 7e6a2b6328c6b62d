import Renderers

/// Says in one sentence, in the language asked for, what is wrong with a command line.
///
/// The argument parser words its messages in English only; the few kinds there are are recognised by
/// their first words and said anew. One that is not recognised is passed on as it is.
enum UsageSentence {
  static func sentence(for message: String, _ language: Language) -> String {
    let lines = message.split(separator: "\n").map(String.init)
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let first =
      (lines.first ?? message)
      + (listed.isEmpty ? "" : " " + listed.map { "'\($0)'" }.joined(separator: ", "))
    guard language == .dutch else {
      let isSentence = first.hasSuffix(".") || first.hasSuffix("?")
      return first + (isSentence ? "" : ".") + " See: wgr --help."
    }
    let names = quoted(first)
    let what: String =
      switch first {
      case _ where first.hasPrefix("Missing expected argument"):
        "Er ontbreekt iets: \(names.first ?? first)"
      case _ where first.hasPrefix("Missing value for"):
        "Na \(optionName(first, names)) hoort een waarde"
      case _ where first.hasPrefix("Unknown option"):
        "De optie \(names.first ?? "") bestaat niet" + suggestion(first, names)
      case _ where first.hasPrefix("Unexpected argument") || first.contains("unexpected argument"):
        "“\(names.joined(separator: " "))” hoort hier niet" + suggestion(first, names)
      case _ where first.contains(" is invalid for "):
        "“\(names.first ?? "")” kan niet bij \(optionName(first, Array(names.dropFirst())))"
          + choices(names.dropFirst(2))
      default:
        first
      }
    return what + ". Zie: wgr --help."
  }

  /// What stands between quotation marks.
  private static func quoted(_ text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func optionName(_ text: String, _ names: [String]) -> String {
    names.first.map { String($0.split(separator: " ").first ?? "") } ?? text
  }

  /// What there is to choose from, where the parser lists it.
  private static func choices(_ names: some Collection<String>) -> String {
    names.isEmpty ? "" : "; kies uit " + names.joined(separator: ", ")
  }

  private static func suggestion(_ text: String, _ names: [String]) -> String {
    text.contains("Did you mean") && names.count > 1 ? "; bedoelt u \(names[names.count - 1])?" : ""
  }
}
