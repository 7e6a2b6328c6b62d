import ArgumentParser
import Pages
import Records
import Renderers
import Store

/// The names that a shell proposes while a command is typed, from the register that the command would ask.
///
/// Without a register there is nothing to propose; a shell has no place for a remark.
enum NameCompletion {
  /// The municipalities that exist on the day.
  static let municipality = CompletionKind.custom { words, _, _ in
    names(words) { try $0.municipalities(on: $1).map(\.shortName) }
  }

  /// The arrangements in force on the day, by their abbreviation where they have one, else their title.
  static let arrangement = CompletionKind.custom { words, _, _ in
    names(words) {
      try $0.findableArrangements(ArrangementFilter(), on: $1).map {
        $0.body?.abbreviation ?? $0.found.arrangement.briefTitle
      }
    }
  }

  private static func names(
    _ words: [String], _ read: (Known, Day) throws -> [String]
  ) -> [String] {
    do {
      let options = try GlobalOptions.parse(GlobalOptions.register(in: words))
      let question = try Question(options)
      let names = try read(question.known, question.day).map(\.withoutHiddenCharacters)
      return CompletionShell.requesting == .bash ? names.map(escapedForBash) : names
    } catch {
      return []
    }
  }

  /// A name as bash inserts it: what means something to the shell behind a backslash. Twice, because the
  /// completion of bash takes one layer of them away.
  private static func escapedForBash(_ name: String) -> String {
    func escaped(_ text: String) -> String {
      text.reduce(into: "") { result, character in
        if character.isASCII, !character.isLetter, !character.isNumber, !"-_./,".contains(character)
        {
          result.append("\\")
        }
        result.append(character)
      }
    }
    return escaped(escaped(name))
  }
}
