import Foundation
import TestSupport
import Testing

/// Whatever somebody names a file, and whatever the register names a thing.
struct PathsAndNamesTests {
  private static let export = Exports.sample

  @Test(arguments: [
    "r", "x/y/z.sqlite", ":memory:", "file::memory:", "file:foo.sqlite?mode=memory", "-", "'",
    "é 😀",
    "a b", "./r", "../\(UUID().uuidString)/r", "%41", "~", "~/r", "~root", "$HOME", "x\ny",
  ])
  func aDatabaseIsAFileOfThatName(name: String) throws {
    let workplace = try Workplace()
    for command in [["import", Self.export], ["overview", "Almere"], ["sources"], ["doctor"]] {
      let answer = try workplace.wgr(command + ["--database=\(name)"])
      #expect(answer.status == 0, "\(command) \(answer.errors)")
    }
    #expect(
      FileManager.default.fileExists(atPath: workplace.folder.appending(path: name).path)
        || name.hasPrefix(".."))
    let link = try workplace.wgr("link", "reject", "x", "--database=\(name)")
    #expect(link.status == 1, "\(link.errors)")
  }

  @Test(arguments: [
    ("", 64), (" ", 64), ("\t\n", 64), (".", 74), ("..", 74), ("/", 74), ("map", 74), ("d/", 74),
  ])
  func otherwiseItIsASentence(name: String, status: Int32) throws {
    let workplace = try Workplace()
    _ = try workplace.shell("mkdir map")
    for command in [["import", Self.export], ["overview", "Almere"], ["link", "reject", "x"]] {
      for language in ["nl", "en"] {
        let answer = try workplace.wgr(command + ["--database", name, "--language", language])
        // What is not there cannot be read; where it cannot be made is said by an import.
        #expect(
          answer.status == status || (command[0] != "import" && answer.status == 66),
          "\(command) \(answer.status) \(answer.errors)")
        expectOneSentence(answer.errors)
      }
    }
  }

  @Test(arguments: [
    ["bundle", "Almere", "--output", ""], ["site", "--output", " "], ["site", "--output="],
    ["overview", "--all", "--output", ""], ["import", "x.csv", "--rejects", ""],
    ["network", "export", "--format", "gephi-csv", "--output", ""], ["link", "--file", ""],
  ])
  func anEmptyPlaceIsWrongUse(arguments: [String]) throws {
    let workplace = try Workplace()
    let answer = try workplace.wgr(arguments)
    #expect(answer.status == 64)
    expectOneSentence(answer.errors)
  }

  /// A tilde is for shells to replace.
  @Test func nobodysHomeIsMeantByATilde() throws {
    let workplace = try Workplace(asked: .program)
    let list = try workplace.write(
      "gemeentecode;gemeente;jaar;inwoners\nGM0034;Almere;2026;x\n", as: "~in.csv")
    #expect(list.hasSuffix("~in.csv"))
    let made = try workplace.shell(
      """
      export HOME="$PWD/thuis"; mkdir thuis
      {
        wgr import \(Self.export) && wgr bundle Almere --output '~d.zip' &&
          wgr bundle Almere --output '~d.zip' && wgr overview --all --output '~/alle'
        wgr link --file '~k.csv'
        wgr import '~in.csv' --rejects '~uit.csv'
      } > /dev/null
      ls -A thuis
      """)
    #expect(made.output.isEmpty, "\(made.output)\(made.errors)")
    for name in ["~d.zip", "~/alle", "~uit.csv"] {
      #expect(
        FileManager.default.fileExists(atPath: workplace.folder.appending(path: name).path),
        "\(name): \(made.errors)")
    }
  }

  @Test func aVariableThatIsBlankIsNotSet() throws {
    let workplace = try Workplace()
    let answer = try workplace.wgr(["import", Self.export], environment: ["WGR_DATABASE": " "])
    #expect(answer.status == 0)
    #expect(
      FileManager.default.fileExists(atPath: workplace.path(".local/share/wgr/register.sqlite")))
  }

  @Test func anEmptyFileIsMadeARegisterAndThatIsSaid() throws {
    let workplace = try Workplace()
    _ = try workplace.write("", as: "register.sqlite")
    let read = try workplace.wgr("import", Self.export)
    #expect(read.status == 0)
    #expect(read.errors.contains("was een leeg bestand; er is een nieuw register van gemaakt."))
  }

  // MARK: What the register says

  private func sample(_ change: (String) -> String) throws -> (Workplace, Execution) {
    let workplace = try Workplace()
    let text = change(try String(contentsOfFile: Self.export, encoding: .utf8))
    return (workplace, try workplace.wgr("import", workplace.write(text, as: "export.xml")))
  }

  @Test func anAmpersandInAnAttributeIsOne() throws {
    let (workplace, read) = try sample {
      $0.replacing(
        "p:afkorting=\"OL\"", with: "p:afkorting=\"O&amp;L &#38;lt; &lt;i&gt; &amp;#38;\"")
    }
    #expect(read.status == 0)
    let json = try workplace.wgr("overview", "Almere", "--format", "json").output
    #expect(json.contains("O&L &lt; <i> &#38;"), "\(json.prefix(3000))")
  }

  @Test(.needsSharedDocuments) func aSharedExportKeepsItsAmpersands() throws {
    let workplace = try Workplace()
    try #require(
      try workplace.wgr("import", SharedDocuments.path(.exportWithAmpersands)).status == 0)
    let bytes = try #require(workplace.databaseBytes)
    #expect(bytes.range(of: Data("&#38;".utf8)) == nil)
    #expect(bytes.range(of: Data("/id/a&b<c".utf8)) != nil)
  }

  @Test(.needsSharedDocuments) func twoMunicipalitiesWithOneCodeAreSaidAndBothAnswer() throws {
    let workplace = try Workplace()
    let read = try workplace.wgr("import", SharedDocuments.path(.exportWithSharedCode))
    #expect(read.status == 0)
    #expect(read.errors.contains("GM0034 staat in het register bij meer dan één gemeente"))
    let both = try workplace.wgr("overview", "GM0034")
    #expect(both.status == 1 && both.errors.contains("geef de naam"))
    for name in ["Almere", "Urk"] { #expect(try workplace.wgr("overview", name).status == 0) }
    try #require(try workplace.wgr("overview", "--all", "--output", "uit").status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: workplace.path("uit"))
    #expect(files.count == 6, "\(files)")
    let site = try workplace.wgr("site", "--output", "site")
    #expect(site.status == 0 && site.errors.contains("heeft geen bladzijde op de website"))
  }

  @Test func aNumberWithBlanksIsANumber() throws {
    let (workplace, read) = try sample {
      $0.replacing("systeemId=\"28393\"", with: "systeemId=\" 28393\n\"")
    }
    #expect(read.status == 0 && read.output.contains("0 afgewezen"), "\(read.errors)")
    #expect(try workplace.wgr("overview", "Almere").status == 0)
  }

  @Test(arguments: ["99999999999999999999", "12a", "1 2", "-5"])
  func aNumberThatIsNoneIsSaidAndNotCalledMissing(number: String) throws {
    let (_, read) = try sample {
      $0.replacing("systeemId=\"33357\"", with: "systeemId=\"\(number)\"")
    }
    #expect(read.status == 0)
    #expect(read.errors.contains("systeemId “\(number)” is geen nummer van het register"))
    #expect(!read.errors.contains("ontbreekt"))
  }

  @Test func aNumberThatIsMissingIsCalledMissing() throws {
    let (_, read) = try sample { $0.replacing(" p:systeemId=\"33357\"", with: "") }
    #expect(read.errors.contains("systeemId ontbreekt"))
  }
}

/// What is said fits the command and the language.
struct FittingWordsTests {
  @Test(arguments: ["nl", "en"])
  func noOptionIsAdvisedThatTheCommandLacks(language: String) throws {
    let workplace = try Workplace()
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    _ = try workplace.write("regeling;besluit\nGGD;koppelen\n", as: "k.csv")
    let refused = try workplace.wgr("link", "--file", "k.csv", "--language", language)
    #expect(refused.status == 65)
    expectOneSentence(refused.errors)
    #expect(!refused.errors.contains("--map"))
  }

  @Test(arguments: [
    ["bundle", "Almere", "--output", "/dev/null/d"], ["site", "--output", "/proc/nergens"],
    ["import", "/proc/self/mem"], ["overview", "--all", "--output", "/dev/full"],
    ["import", Exports.sample, "--database", "/dev/null/x"],
    ["sources", "--database", "/dev/tty0"],
    ["import", Exports.sample("eigen-tabel.csv"), "--rejects", "/nergens/r.csv"],
  ])
  func noEnglishStandsInDutch(arguments: [String]) throws {
    let workplace = try Workplace()
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    let answer = try workplace.wgr(arguments)
    for word in [" the ", "couldn", "error", "file", "not ", "directory", "NSCocoa", "unable"] {
      #expect(!answer.errors.lowercased().contains(word), "\(answer.errors)")
    }
  }
}
