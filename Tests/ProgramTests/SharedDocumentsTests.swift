import Foundation
import TestSupport
import Testing

/// What the tests rest on is there, or its absence is an error where a change is judged.
struct SharedDocumentsTests {
  private let folder: TemporaryFolder
  private let package: URL

  init() throws {
    folder = try TemporaryFolder()
    package = folder.url.appending(path: "wgr")
  }

  private func makeFolder() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "shared"), withIntermediateDirectories: true)
  }

  @Test func aMachineWithoutTheFolderSkipsTheTestsOnIt() {
    #expect(!SharedDocuments(environment: [:], beside: package).areExpected)
    #expect(!SharedDocuments(environment: ["CI": "false"], beside: package).areExpected)
  }

  @Test(arguments: ["1", "true"])
  func whereAChangeIsJudgedAMissingDocumentIsAnError(value: String) {
    let documents = SharedDocuments(environment: ["CI": value], beside: package)
    #expect(documents.areExpected)
    for document in SharedDocuments.Document.allCases {
      #expect(throws: SharedDocuments.Absent.self) { try documents.path(document) }
    }
  }

  @Test func aFolderThatMissesTheExportIsAnErrorEverywhere() throws {
    try makeFolder()
    let documents = SharedDocuments(environment: [:], beside: package)
    #expect(documents.areExpected)
    #expect(throws: SharedDocuments.Absent.self) { try documents.path(.nationalExport) }
  }

  @Test func theEnvironmentNamesAnotherFolder() throws {
    try makeFolder()
    let environment = ["WGR_SHARED": folder.path("elders")]
    #expect(!SharedDocuments(environment: environment, beside: package).areExpected)
  }
}

/// A program that answers are checked against cannot fail unseen.
struct PeersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whereNoInterpreterCanBeMadeTheTestsAreSkippedUnlessAChangeIsJudged() throws {
    #expect(!Peers(environment: [:], maker: "/bin/sh", ["-c", "exit 1"]).areExpected)
    let judged = Peers(environment: ["CI": "true"], maker: "/bin/sh", ["-c", "exit 1"])
    #expect(judged.areExpected)
    #expect(throws: Peers.Failed.self) { try judged.interpreter() }
    #expect(throws: Peers.Failed.self) { try judged.output(ofScript: "x.py", []) }
  }

  @Test func aScriptThatFailsIsAnErrorEverywhere() throws {
    let peers = Peers(environment: [:], maker: "/bin/sh", ["-c", "echo /bin/sh"])
    #expect(peers.areExpected)
    let failing = try folder.write(Array("echo half; exit 3\n".utf8), as: "fails")
    #expect(throws: Peers.Failed.self) { try peers.output(ofScript: failing, []) }
    let good = try folder.write(Array("echo \"$1\"\n".utf8), as: "works")
    #expect(try peers.output(ofScript: good, ["goed"]) == "goed\n")
  }
}

/// An agreed answer cannot change unseen.
struct GoldenFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let golden = folder.url.appending(path: "Golden")
    try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
    try Data("<style></style>een\ntwee\n".utf8).write(to: golden.appending(path: "a.html"))
  }

  @Test func anotherStyleSheetIsTheSameAnswer() throws {
    try Golden("a.html", beside: folder.path("Tests.swift")).expect("<style>a</style>een\ntwee\n")
  }

  @Test func anotherLineIsAFailureThatNamesIt() throws {
    try withKnownIssue {
      try Golden("a.html", beside: folder.path("Tests.swift")).expect("<style>b</style>een\ndrie\n")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("-2 twee\n+2 drie") }
    }
  }

  @Test func anAnswerThatNobodyAgreedOnIsAFailure() {
    #expect(throws: CocoaError.self) {
      try Golden("b.html", beside: folder.path("Tests.swift")).expect("een\n")
    }
  }
}

/// A command in this process answers as the program does.
struct WorkplaceTests {
  /// Each command with a question about the sample.
  static let questions = [
    ["sources"], ["overview", "Almere"], ["calendar", "Almere", "--year", "2027"],
    ["arrangements"], ["show", "29837044"], ["compare", "Almere", "Urk"],
    ["template", "Urk", "--year", "2027"], ["link"], ["network", "stats"], ["changes"], ["check"],
    ["overview", "Nergenshuizen"], ["overview", "--bogus"],
  ]

  @Test(arguments: questions)
  func theProgramAnswersAsTheLibraryDoes(question: [String]) throws {
    let register = try Registers.sample.get()
    let (here, there) = (try register.wgr(question), try register.program(question).run())
    #expect(here.status == there.status)
    #expect(here.bytes == there.bytes)
    #expect(here.errors == there.errors)
  }

  @Test func theProgramMakesTheSameFiles() throws {
    let (here, there) = (try Workplace(), try Workplace(asked: .program))
    for workplace in [here, there] {
      try #require(try workplace.wgr("import", Exports.sample).status == 0)
      try #require(
        try workplace.wgr("bundle", "Urk", "--year", "2027", "--output", "dossier").status == 0)
      try #require(
        try workplace.wgr("site", "--output", workplace.path("site"), "--council", "Urk").status
          == 0)
    }
    for folder in ["dossier", "site"] {
      // The process of the tests is another program than the one that people get, and a site says which made it.
      let difference = try here.shell(
        "diff -r -I '^# made from ' \(folder) '\(there.path(folder))'")
      #expect(difference.output == "" && difference.status == 0, "\(difference.errors)")
    }
  }

  @Test func eachCommandInThisProcessHasAFolderOfItsOwn() async throws {
    let own = FileManager.default.currentDirectoryPath
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          let workplace = try Workplace()
          for number in 0..<4 {
            try workplace.wgr("import", Exports.sample, "--database", "eigen-\(number).sqlite")
          }
          return try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
        }
      }
      for try await files in group {
        #expect(files.sorted() == (0..<4).map { "eigen-\($0).sqlite" })
      }
    }
    #expect(FileManager.default.currentDirectoryPath == own)
  }
}
