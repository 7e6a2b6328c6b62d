import Foundation
import TestSupport
import Testing

/// What an import keeps, and what it leaves as it was.
struct ImportTests {
  @Test func theSameBytesAgainChangeNothing() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let before = try #require(workplace.databaseBytes)
    let copy = try workplace.write(
      Data(contentsOf: URL(filePath: Exports.sample)), as: "andere-naam.xml")
    for file in [Exports.sample, copy] {
      let again = try workplace.wgr(
        ["import", file], environment: ["WGR_NOW": "2027-01-01T00:00:00Z"])
      #expect(again.status == 0)
      #expect(again.output.contains("er is niets veranderd"))
      #expect(workplace.databaseBytes == before)
    }
  }

  @Test func packedPlainAndStandardInputAreOneDocument() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let before = workplace.databaseBytes
    let packing = try workplace.shell("gzip -9 < '\(Exports.sample)' > sample.xml.gz")
    #expect(packing.status == 0)
    #expect(try workplace.wgr("import", "sample.xml.gz").status == 0)
    #expect(try workplace.wgr(["import", "-"], input: Exports.sample).status == 0)
    #expect(try workplace.wgr(["import", "-"], input: workplace.path("sample.xml.gz")).status == 0)
    #expect(try workplace.shell("cat '\(Exports.sample)' | wgr import -").status == 0)
    #expect(workplace.databaseBytes == before)
  }

  @Test func standardInputAloneGivesTheSameAnswers() throws {
    let workplace = try Workplace()
    let imported = try workplace.shell("cat '\(Exports.sample)' | wgr import - --quiet")
    #expect(imported.status == 0)
    let piped = try JSONValue(parsing: workplace.wgr("overview", "Urk", "--format", "json").bytes)
    let read = try JSONValue(
      parsing: Registers.sample.get().wgr("overview", "Urk", "--format", "json").bytes)
    #expect(piped["regelingen"] == read["regelingen"])
    #expect(
      piped["bronnen"]?.items.map { $0["sha256"] } == read["bronnen"]?.items.map { $0["sha256"] })
  }

  @Test func aTrialKeepsNothing() throws {
    let workplace = try Workplace()
    let first = try workplace.wgr("import", Exports.sample, "--dry-run")
    #expect(first.status == 0)
    #expect(first.output.contains("391 opgeslagen"))
    #expect(first.output.contains("niets bewaard"))
    #expect(workplace.databaseBytes == nil)

    let later = try importTwo(in: workplace)
    let before = workplace.databaseBytes
    let other = try workplace.write(later.replacing("Lelystad", with: "Lelystadt"), as: "c.xml")
    #expect(try workplace.wgr("import", other, "--dry-run", "--accept-future").status == 0)
    #expect(workplace.databaseBytes == before)
  }

  /// Imports the sample and one of a month later, in which a body is renamed; returns the later text.
  private func importTwo(in workplace: Workplace) throws -> String {
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    let later = sample.replacing("p:timestamp=\"2026-05-16\"", with: "p:timestamp=\"2026-06-16\"")
      .replacing("GGD Flevoland", with: "GGD Nieuwland")
    _ = try workplace.wgr("import", Exports.sample)
    let second = try workplace.wgr(
      "import", workplace.write(later, as: "later.xml"), "--accept-future")
    #expect(second.status == 0)
    return later
  }

  @Test func aLaterExportStoresOnlyWhatChanged() throws {
    let workplace = try Workplace()
    _ = try importTwo(in: workplace)
    let documents = try JSONValue(
      parsing: workplace.wgr("sources", "--format", "json").bytes
    ).items
    #expect(documents.map { $0["datum"]?.text } == ["2026-05-16", "2026-06-16"])
    #expect((documents[1]["opgeslagen"]?.number ?? 0) < 5)
    #expect((documents[1]["ongewijzigd"]?.number ?? 0) > 380)
    let now = try workplace.wgr("show", "29837044")
    let then = try workplace.wgr("show", "29837044", "--as-known-on", "2026-05-31")
    let sample = try Registers.sample.get().wgr("show", "29837044")
    #expect(then.bytes == sample.bytes)
    #expect(now.bytes != then.bytes)
  }

  @Test func theOrderOfReadingDoesNotMatterForTheAnswer() throws {
    let forward = try Workplace()
    let later = try importTwo(in: forward)
    let backward = try Workplace()
    _ = try backward.wgr("import", backward.write(later, as: "later.xml"), "--accept-future")
    _ = try backward.wgr("import", Exports.sample)
    for question in [["overview", "Urk"], ["show", "29837044"], ["arrangements", "ggd"]] {
      for known in [[], ["--as-known-on", "2026-05-31"]] {
        #expect(try forward.wgr(question + known).bytes == backward.wgr(question + known).bytes)
      }
    }
  }

  @Test func theGivenDateIsForADocumentThatTellsNone() throws {
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    func date(_ text: String, _ options: [String]) throws -> String? {
      let workplace = try Workplace()
      let file = try workplace.write(text, as: "export.xml")
      #expect(try workplace.wgr(["import", file] + options).status == 0)
      return try JSONValue(parsing: workplace.wgr("sources", "--format", "json").bytes)
        .items.first?["datum"]?.text
    }
    let undated = sample.replacing(" p:timestamp=\"2026-05-16\"", with: "")
    #expect(try date(undated, ["--dated", "2024-02-29"]) == "2024-02-29")
    #expect(try date(undated, []) == "2026-05-16")
    #expect(try date(sample, ["--dated", "2024-02-29"]) == "2026-05-16")
  }

  @Test func anExportThatLacksMuchIsRefusedUnlessAccepted() throws {
    let workplace = try Workplace(at: "2026-07-01T12:00:00Z")
    _ = try workplace.wgr("import", Exports.sample)
    let before = workplace.databaseBytes
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    let start = try #require(sample.firstRange(of: "<regeling ")?.lowerBound)
    let end = try #require(sample.firstRange(of: "</gemeenschappelijkeRegelingen>")?.lowerBound)
    let first = try #require(sample.firstRange(of: "</regeling>")?.upperBound)
    let small = (sample[..<first] + sample[end...]).replacing("2026-05-16", with: "2026-06-16")
    #expect(start < first)
    let file = try workplace.write(String(small), as: "klein.xml")
    for language in ["nl", "en"] {
      let refused = try workplace.wgr("import", file, "--language", language)
      #expect(refused.status == 65)
      expectOneSentence(refused.errors)
      #expect(refused.errors.contains("--accept-shrinkage"))
      #expect(workplace.databaseBytes == before)
    }
    #expect(try workplace.wgr("import", file, "--accept-shrinkage").status == 0)
  }

  @Test(arguments: AnswersTests.formats)
  func twoFreshImportsAnswerAlike(format: String) throws {
    let one = try Registers.sample.get()
    let other = try Workplace()
    _ = try other.wgr("import", Exports.sample)
    for command in AnswersTests.commands {
      let arguments = [command.name] + command.arguments + ["--format", format]
      #expect(try one.wgr(arguments).bytes == other.wgr(arguments).bytes)
    }
  }

  @Test(.needsSharedDocuments)
  func twoFreshNationalImportsAnswerAlike() throws {
    let one = try Registers.national.get()
    let other = try Workplace()
    _ = try other.wgr("import", SharedDocuments.path(.nationalExport))
    for arguments in [["overview", "Amersfoort"], ["arrangements", "--ended"], ["sources"]] {
      for format in AnswersTests.formats {
        let question = arguments + ["--format", format]
        #expect(try one.wgr(question).bytes == other.wgr(question).bytes)
      }
    }
  }

  @Test func aQuestionLeavesTheRegisterAsItWas() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let before = workplace.databaseBytes
    for command in AnswersTests.commands {
      _ = try workplace.wgr([command.name] + command.arguments)
    }
    #expect(workplace.databaseBytes == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
        == ["register.sqlite"])
  }
}
