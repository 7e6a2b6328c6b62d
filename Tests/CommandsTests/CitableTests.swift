import Checksums
import Foundation
import TestSupport
import Testing

/// Every export, JSON and data package names the day, the day of knowledge, the documents with their checksum, the program
/// and the command: in the file itself, or where its format has no place for that, in the data package beside it.
struct CitableTests {
  private static let known = ["--on", "2026-05-20", "--as-known-on", "2026-05-18"]
  private static let questions =
    EveryQuestion.all + [
      ["councils"], ["check", "--municipality", "Almere"],
      ["overview", "Almere", "--follow-mergers"],
      ["digest", "Almere", "--since", "2026-05-16"],
      ["network", "export", "--projection", "municipalities"],
    ]

  /// The documents of the sample, by checksum.
  private func checksums(_ register: Workplace) throws -> Set<String> {
    let sources = try JSONValue(parsing: register.wgr("sources", "--format", "json").bytes)
    let found = Set(sources.items.compactMap { $0["sha256"]?.text })
    try #require(!found.isEmpty)
    return found
  }

  private func ask(_ question: [String], _ options: String...) throws -> Execution {
    let answer = try Registers.sample.get().wgr(question + Self.known + options)
    // A check ends with 1 where it found something.
    try #require(answer.status == 0 || question[0] == "check", "\(question) \(answer.errors)")
    return answer
  }

  @Test(arguments: questions) func everyJSONAnswerNamesWhatItRestsOn(question: [String]) throws {
    let json = try JSONValue(parsing: ask(question, "--format", "json").bytes)
    let isList = json.keys.isEmpty
    let told = isList ? json.items : [json]
    try #require(!told.isEmpty)
    for item in told {
      let standing = try #require(item["stand"])
      #expect(standing["register"]?.text == "2026-05-16")
      #expect(standing["peildatum"]?.text?.isEmpty == false)
      #expect(standing["bekendOp"]?.text == "2026-05-18")
      #expect(standing["versie"]?.text?.isEmpty == false)
      let command = try #require(standing["opdracht"]?.text)
      #expect(
        command.hasPrefix("wgr \(question[0])")
          && command.hasSuffix("--format json --on 2026-05-20"))
    }
    guard !isList else { return }
    let documents = try json.list("bronnen").compactMap { $0["sha256"]?.text }
    #expect(Set(documents) == (try checksums(Registers.sample.get())))
  }

  /// The package tells the CSV for programs to the byte, so that the file stays as pandas and R read it.
  @Test(arguments: questions) func everyTableHasADataPackage(question: [String]) throws {
    let package = try JSONValue(parsing: ask(question, "--format", "datapackage").bytes)
    let csv = try ask(question, "--format", "csv", "--raw")
    #expect(package["peildatum"]?.text?.isEmpty == false)
    #expect(package["bekendOp"]?.text == "2026-05-18")
    #expect(package["programma"]?.text?.hasPrefix("wgr ") == true)
    let command = try #require(package["opdracht"]?.text)
    #expect(command.hasPrefix("wgr \(question[0])"))
    #expect(command.hasSuffix("--format csv --on 2026-05-20 --raw"))
    #expect(
      Set(try package.list("documenten").compactMap { $0["sha256"]?.text })
        == (try checksums(Registers.sample.get())))
    let file = try #require(package.list("resources").first)
    #expect(file["hash"]?.text == "sha256:" + Checksum.text(of: csv.bytes))
    #expect(file["bytes"]?.number == Double(csv.bytes.count))
    let names = try #require(file["schema"]).list("fields").compactMap { $0["name"]?.text }
    #expect(names.joined(separator: ",") == csv.output.prefix { $0 != "\r\n" })
  }

  @Test func theDataPackageIsOfTheColumnsThatWereAskedFor() throws {
    let question = ["compare", "Almere", "Lelystad", "--fields", "gemeente,titel"]
    let package = try JSONValue(parsing: ask(question, "--format", "datapackage").bytes)
    let csv = try ask(question, "--format", "csv", "--raw")
    let file = try #require(package.list("resources").first)
    #expect(file["path"]?.text == "compare.csv")
    #expect(file["hash"]?.text == "sha256:" + Checksum.text(of: csv.bytes))
    #expect(
      try #require(file["schema"]).list("fields").map { $0["name"]?.text } == ["gemeente", "titel"])
  }

  private static let bare: Set = ["edge-list", "incidence", "followthemoney"]

  @Test(arguments: NetworkExportCommandTests.texts, [["export"], ["ego", "Almere"]])
  func everyNetworkFileNamesWhatItRestsOn(format: String, question: [String]) throws {
    let register = try Registers.sample.get()
    let question = ["network"] + question
    let file = try ask(question, "--format", format)
    let told = [
      "2026-05-20", "2026-05-18", "wgr 0.", "wgr network \(question[1])", "--format \(format)",
    ]
    if !Self.bare.contains(format) {
      for word in told + (try checksums(register)) {
        #expect(file.output.contains(word), "\(format) names \(word)")
      }
    }
    let folder = try Peers.makeFolder() + "/net"
    let made = try ask(question, "--format", format, "--output", folder)
    #expect(made.bytes.isEmpty && made.errors.isEmpty)
    let text = try String(contentsOfFile: folder + "/datapackage.json", encoding: .utf8)
    for word in told + (try checksums(register)) {
      #expect(text.contains(word), "the package of \(format) names \(word)")
    }
    let package = try JSONValue(parsing: Data(text.utf8))
    let resource = try #require(package.list("resources").first)
    let path = try #require(resource["path"]?.text)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))
    #expect(resource["hash"]?.text == "sha256:" + Checksum.text(of: bytes))
    #expect(bytes == file.bytes)
  }

  @Test(arguments: ["gephi-csv", "cypher-csv", "memberships"])
  func everyFolderOfANetworkNamesWhatItRestsOn(format: String) throws {
    let folder = try Peers.makeFolder() + "/net"
    _ = try ask(["network", "export"], "--format", format, "--output", folder)
    let text = try String(contentsOfFile: folder + "/datapackage.json", encoding: .utf8)
    let told = ["2026-05-20", "2026-05-18", "wgr 0.", "--format \(format)"]
    for word in told + (try checksums(Registers.sample.get())) {
      #expect(text.contains(word), "\(format) names \(word)")
    }
  }

  /// A series is not to be read without how much of each year is known.
  @Test func theHistoryOfTheNetworkTellsHowMuchOfEachYearIsKnown() throws {
    let register = try Registers.sample.get()
    for projection in [[], ["--projection", "municipalities"]] {
      let question = ["network", "export", "--format", "gexf"] + projection
      let text = try register.wgr(question).output
      let description = text.split(separator: "<description>")[1]
        .split(separator: "</description>")[0].replacing("&#10;", with: "\n")
      let years = description.split(separator: "\n").filter { $0.hasPrefix("jaar ") }
      let folder = try Peers.makeFolder()
      _ = try register.wgr("network", "export", "--format", "memberships", "--output", folder)
      let table = CSVTable(try String(contentsOfFile: folder + "/years.csv", encoding: .utf8))
      #expect(!years.isEmpty)
      #expect(
        years.map(String.init)
          == table.records.map { row in
            table.columns.map { "\($0) \(row[$0] ?? "")" }.joined(separator: ", ")
          })
      #expect(
        description.contains("sha256:") && description.contains("opdracht: wgr network export"))
    }
  }

  @Test func everyRowOfCommunitiesTellsHowMuchOfItsYearIsKnown() throws {
    let answer = try Registers.sample.get().wgr(
      "network", "communities", "--from", "2024", "--to", "2026", "--format", "csv", "--raw")
    let rows = CSVTable(answer.output).records
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(Int(row["vermeldInJaar"] ?? "") != nil && Int(row["afgeleidInJaar"] ?? "") != nil)
    }
  }
}
