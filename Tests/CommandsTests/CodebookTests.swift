import Foundation
import TestSupport
import Testing

/// `--format codebook`: every column of the table and every key of JSON is told, and nothing else.
struct CodebookTests {
  private static let questions: [[String]] = [
    ["overview", "Almere"], ["overview", "Almere", "--bbv"], ["overview", "Almere", "--history"],
    ["overview", "Almere", "--lineage"], ["overview", "Almere", "--follow-mergers"],
    ["overview", "Almere", "--brief", "veiligheidsregio", "--year", "2027"],
    ["onboarding", "Almere"], ["onboarding", "--general"],
    ["calendar", "Almere", "--year", "2027"], ["arrangements", "flevoland"],
    ["show", "29837044"], ["show", "29837044", "--history"], ["exit", "29837044", "Almere"],
    ["merge", "Almere", "Urk"], ["letter", "Almere", "missing"], ["letter", "Almere", "keeper"],
    ["check"], ["sources"], ["link"],
    ["doctor"], ["councils"], ["check", "--municipality", "Almere"],
    ["digest", "Almere", "--since", "2026-05-16"],
    ["changes", "--since", "2020-01-01"], ["compare", "Almere", "Lelystad"],
    ["compare", "--national"], ["network", "export"],
    ["network", "export", "--projection", "municipalities"], ["network", "stats"],
    ["network", "export", "--projection", "municipalities", "--backbone", "0.9"],
    ["network", "stats", "--more"], ["network", "communities", "--from", "2024", "--to", "2026"],
    ["network", "ego", "Almere"], ["network", "path", "Almere", "Urk"],
    ["network", "congruence"], ["network", "congruence", "Almere"],
  ]

  /// The rows of a codebook: form, path, type and meaning.
  private struct Entry {
    let form, path, heading, type, meaning: String
  }

  private func codebook(
    _ question: [String], in language: String = "nl"
  ) throws -> [Entry] {
    let register = try Registers.sample.get()
    let answer = try register.wgr(question + ["--format", "codebook", "--language", language])
    try #require(answer.errors == "")
    let text = answer.output.replacing("\u{FEFF}", with: "")
    let file = try register.write(text, as: "\(UUID().uuidString).csv")
    let table = try CSVTable(URL(filePath: file))
    #expect(table.columns.count == 6)
    return table.rows.sorted { $0.key < $1.key }.map { _, row in
      Entry(form: row[0], path: row[1], heading: row[2], type: row[3], meaning: row[5])
    }
  }

  @Test(arguments: questions)
  func everyColumnAndKeyIsTold(question: [String]) throws {
    let entries = try codebook(question)
    #expect(entries.allSatisfy { !$0.meaning.isEmpty && !$0.type.isEmpty })
    let register = try Registers.sample.get()
    let csv = try register.wgr(question + ["--format", "csv", "--raw"]).output
    let header = csv.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
    #expect(entries.filter { $0.form == "tabel" }.map(\.path) == header)
    let json = try JSONValue(
      parsing: register.wgr(question + ["--format", "json"]).bytes)
    let told = Dictionary(
      entries.filter { $0.form == "json" }.map { ($0.path, $0.type) }
    ) { first, _ in first }
    #expect(untold(json, at: json.items.isEmpty ? "" : "[].", told) == [])
  }

  @Test(arguments: questions)
  func meaningsAreInTheLanguageAskedFor(question: [String]) throws {
    let (dutch, english) = (try codebook(question), try codebook(question, in: "en"))
    #expect(dutch.map(\.path) == english.map(\.path))
    #expect(dutch.map(\.meaning) != english.map(\.meaning))
    for entries in [dutch, english] {
      let headings = entries.filter { $0.form == "tabel" }.map(\.heading)
      #expect(Set(headings).count == headings.count, "two columns under one heading: \(headings)")
    }
  }

  /// The paths of members that the codebook does not tell. What it tells as an object or a list without
  /// members of its own is counts by code, or more of the list around it.
  private func untold(_ value: JSONValue, at path: String, _ told: [String: String]) -> [String] {
    switch value {
    case .array(let items): return items.flatMap { untold($0, at: path, told) }
    case .object(let members):
      return members.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
        let own = path + key
        guard let type = told[own] else { return [own] }
        let inner = own + (type == "array" ? "[]." : ".")
        guard told.keys.contains(where: { $0.hasPrefix(inner) }) else { return [] }
        return untold(value, at: inner, told)
      }
    default: return []
    }
  }
}
