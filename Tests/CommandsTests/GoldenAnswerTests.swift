import Foundation
import TestSupport
import Testing

/// Every answer about the samples as text and as a page, whole, as it was agreed.
struct GoldenAnswerTests {
  /// A register of all samples, read on following days.
  private static let register = Result {
    let workplace = try Workplace()
    let files = [
      "register-flevoland.xml", "herindelingen.csv", "inwoners.csv", "iv3-codelijst.csv",
      "iv3-gemeenten.csv", "iv3-regelingen.csv", "verbonden-partijen-flevoland.csv",
      "deelnemersbijdragen-flevoland.csv", "deelnemerslijst.csv", "zienswijzen-flevoland.csv",
      "invulblad-urk.csv",
    ]
    for file in files {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  /// The questions, each under the name of its files.
  static let questions = [
    "bronnen": ["sources"],
    "gemeenten": ["councils"],
    "overzicht": ["overview", "Almere", "--year", "2026"],
    "overzicht-bestaat-niet": ["overview", "Almere", "--on", "1950-01-01"],
    "overzicht-historie": ["overview", "Urk", "--history"],
    "overzicht-herkomst": ["overview", "Urk", "--lineage"],
    "overzicht-bbv": ["overview", "Urk", "--bbv", "--year", "2026"],
    "oplegger": ["overview", "Almere", "--brief", "29491919", "--year", "2027"],
    "inwerken": ["onboarding", "Almere"],
    "inwerken-algemeen": ["onboarding", "--general"],
    "agenda": ["calendar", "Almere", "--year", "2027"],
    "regelingen": ["arrangements"],
    "regeling": ["show", "29491919"],
    "regeling-versies": ["show", "29491919", "--history"],
    "bestuur": ["board", "29491919"],
    "jaarplanner": PlannerTests.question.filter { !["--on", "2026-05-16"].contains($0) },
    "bondgenoten": ["allies", "Almere"],
    "uittreden": ["exit", "29837044", "Almere"],
    "afstamming": ["lineage", "--all"],
    "panel": ["panel", "--from", "2024", "--to", "2026"],
    "samenvoegen": ["merge", "Almere", "Urk"],
    "brief-aan": ["letter", "Almere", "missing", "--arrangement", "29837044"],
    "vergelijking": ["compare", "Almere", "Urk"],
    "vergelijking-landelijk": ["compare", "--national"],
    "koppelingen": ["link"],
    "wijzigingen": ["changes"],
    "nieuws": ["digest", "Almere", "--since", "2026-05-16"],
    "controle": ["check"],
    "netwerk": ["network", "stats"],
    "netwerk-omgeving": ["network", "ego", "Almere"],
    "netwerk-gemeenschappen": ["network", "communities", "--from", "2024", "--to", "2026"],
    "netwerk-keten": ["network", "path", "Almere", "Urk"],
    "netwerk-samenhang": ["network", "congruence"],
    "netwerk-samenhang-gemeente": ["network", "congruence", "Almere"],
  ]

  /// The commands whose answer is a file or a folder, or about the very file of the register: they have tests of
  /// their own.
  private static let writers: Set = [
    ["import"], ["update"], ["forget"], ["doctor"], ["template"], ["bundle"], ["site"],
    ["snapshot"], ["publish"], ["network", "export"], ["network", "waves"], ["mcp"],
  ]

  @Test func everyCommandThatAnswersHasAnAgreedAnswer() throws {
    var commands = try Self.commands(under: []).filter { $0 != ["network"] }
    commands += try Self.commands(under: ["network"])
    try #require(commands.count > 15)
    let asked = Self.questions.values.map { Array($0.prefix($0[0] == "network" ? 2 : 1)) }
    #expect(Set(commands) == Self.writers.union(asked))
  }

  /// The commands that the help lists under one.
  private static func commands(under command: [String]) throws -> [[String]] {
    let help = try Workplace().wgr(command + ["--help"]).output
    let list = try #require(help.firstRange(of: "\nSUBCOMMANDS:\n"))
    return help[list.upperBound...].split(separator: "\n").compactMap {
      $0.firstMatch(of: /^  ([a-z]+)/).map { command + [String($0.output.1)] }
    }
  }

  @Test(arguments: questions.keys.sorted(), ["text", "html"])
  func readsAsAgreed(name: String, format: String) throws {
    let question = try #require(Self.questions[name])
    let answer = try Self.register.get().wgr(
      ["--on", "2026-05-16", "--format", format] + question)
    #expect((name == "controle" ? 0...1 : 0...0).contains(answer.status), "\(answer.errors)")
    try Golden("\(name).\(format == "text" ? "txt" : format)").expect(answer.output)
  }

  /// The headings of tables that are of no field of the answer, for each question: a heading that is said otherwise than
  /// its field appears here.
  @Test func tablesHaveTheHeadingsOfFieldsButForTheirOwn() throws {
    let register = try Self.register.get()
    var text = ""
    for (name, question) in Self.questions.sorted(by: { $0.key < $1.key }) {
      for language in ["nl", "en"] {
        func answer(_ format: String) throws -> String {
          try register.wgr(
            ["--on", "2026-05-16", "--language", language, "--format", format] + question
          ).output
        }
        let codebook = try register.write(
          answer("codebook").replacing("\u{FEFF}", with: ""), as: "velden.csv")
        let fields = try CSVTable(URL(filePath: codebook)).rows.map { $0.value[2].lowercased() }
        let own = try tableHeadings(answer("markdown")).filter { !fields.contains($0.lowercased()) }
        var seen: Set<String> = []
        let listed = own.filter { seen.insert($0).inserted }
        if !listed.isEmpty {
          text += "\(name) (\(language)): \(listed.joined(separator: " | "))\n"
        }
      }
    }
    try Golden("eigen-koppen.txt").expect(text)
  }

  /// The headings of the tables of a page in Markdown, in order.
  private func tableHeadings(_ markdown: String) -> [String] {
    let lines = markdown.split(separator: "\n")
    return zip(lines, lines.dropFirst()).filter { $0.1.hasPrefix("| --") }.flatMap { head, _ in
      head.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
