import TestSupport
import Testing

/// What bash proposes while a command is typed, by the script that the program writes, in bash itself.
struct NameCompletionTests {
  private static let register = Result {
    let names = ["Gemeente 's-Gravenhage", "Gemeente Bergen (NH.)", "Gemeente Bergen op Zoom"]
    let workplace = try Workplace()
    let export = RegisterXML(
      names.enumerated().map { number, name in
        .organisation(
          number, name, tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm000\(number)")
      },
      [.arrangement(100, "Regeling $(kwaad) Bergen", [.member(1, "Bergen")])])
    let read = try workplace.wgr("import", workplace.write(export.text, as: "export.xml"))
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  /// What bash would put on the line, and the words that it then has there.
  private func proposals(_ line: String) throws -> (inserted: [String], words: [String]) {
    let answer = try Self.register.get().shell(
      """
      source <(wgr --generate-completion-script bash)
      COMP_WORDS=(\(line.split(separator: " ", omittingEmptySubsequences: false)
        .map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
      _wgr wgr "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      for proposal in "${COMPREPLY[@]}"; do
        eval "words=($proposal)"
        printf '%s\\t%s\\n' "$proposal" "${words[0]}"
      done
      """)
    try #require(answer.status == 0, "\(answer.errors)")
    let rows = answer.output.split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    return (rows.compactMap(\.first), rows.compactMap(\.last))
  }

  @Test func municipalitiesAreProposedAsOneWordOfTheShell() throws {
    let all = try proposals("wgr overview ")
    #expect(Set(all.words).isSuperset(of: ["'s-Gravenhage", "Bergen (NH.)", "Bergen op Zoom"]))
    let some = try proposals("wgr compare 'x' Ber")
    #expect(some.words == ["Bergen (NH.)", "Bergen op Zoom"])
    #expect(some.inserted == ["Bergen\\ \\(NH.\\)", "Bergen\\ op\\ Zoom"])
  }

  @Test func arrangementsAreProposedAndNothingInThemRuns() throws {
    #expect(try proposals("wgr show Reg").words == ["Regeling $(kwaad) Bergen"])
    #expect(try proposals("wgr overview 'x' --brief Reg").words == ["Regeling $(kwaad) Bergen"])
  }

  @Test func theDayAndTheRegisterOfTheLineCount() throws {
    #expect(try proposals("wgr show --on 1990-01-01 Reg").words == [])
    #expect(try proposals("wgr show --database nergens.sqlite Reg").words == [])
  }
}
