import Foundation
import PublicSources
import TestSupport
import Testing

@Suite(.serialized) struct FetcherTests {
  private let server: LoopbackServer
  private let folder: TemporaryFolder
  private let whole = "<export>" + String(repeating: "0123456789", count: 20_000) + "</export>"

  init() throws {
    server = try LoopbackServer()
    folder = try TemporaryFolder()
  }

  private var limits: Limits {
    var limits = Limits()
    limits.seconds = 10
    limits.secondsOfSilence = 2
    limits.bytes = 1_000_000
    return limits
  }

  private func fetch(_ path: String) throws -> Fetcher.Outcome {
    try Fetcher(into: folder.url, limits: limits).fetch(server.address(path), as: "file")
  }

  private func text(_ outcome: Fetcher.Outcome) throws -> String {
    try String(contentsOf: outcome.file, encoding: .utf8)
  }

  /// What stands in the folder for all to see.
  private var visible: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        .filter { !$0.hasPrefix(".") }
    }
  }

  @Test func keepsWhatArrivesWhole() throws {
    let outcome = try fetch("/whole")
    #expect(try text(outcome) == whole)
    #expect(try visible == ["file"])
  }

  @Test func takesAnEmptyAnswerForAnEmptyFile() throws {
    #expect(try text(fetch("/empty")).isEmpty)
  }

  @Test(arguments: [("/etag", "If-None-Match: \"one\""), ("/modified", "If-Modified-Since: Sat")])
  func asksAgainOnlyWhenItChanged(_ path: String, _ condition: String) throws {
    guard case .arrived = try fetch(path) else {
      Issue.record("nothing arrived")
      return
    }
    let again = try fetch(path)
    guard case .unchanged = again else {
      Issue.record("fetched twice")
      return
    }
    #expect(try text(again) == whole)
    #expect(try server.log().last?.contains(condition) == true)
  }

  @Test func asksWithoutConditionWhenTheKeptFileIsNotAsItArrived() throws {
    let first = try fetch("/etag")
    try Data("cut".utf8).write(to: first.file)
    #expect(try text(fetch("/etag")) == whole)
  }

  @Test(arguments: ["/truncated", "/stalls"]) func handsNothingOnThatStoppedHalfway(_ path: String)
    throws
  {
    let error = #expect(throws: FetchError.self) { try fetch(path) }
    guard case .incomplete = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try visible.isEmpty)
  }

  @Test func goesOnWhereItStopped() throws {
    #expect(throws: FetchError.self) { try fetch("/resumes") }
    #expect(try text(fetch("/resumes")) == whole)
    #expect(try server.log().last == "/resumes If-Range: \"one\" Range: bytes=50000-")
  }

  @Test func startsAnewWhenItBecameAnotherFile() throws {
    #expect(throws: FetchError.self) { try fetch("/changes") }
    #expect(try text(fetch("/changes")) == String(whole.reversed()))
  }

  @Test func keepsWhatItHadWhenTheServerFails() throws {
    let before = try fetch("/whole")
    #expect(throws: FetchError(.refused(status: 500), address: server.address("/status/500"))) {
      try fetch("/status/500")
    }
    #expect(try text(before) == whole)
  }

  @Test(arguments: ["/loop", "/to-ftp"]) func followsNoRedirectionThatIsUnsafeOrEndless(
    _ path: String
  ) throws {
    #expect(throws: FetchError(.redirected, address: server.address(path))) { try fetch(path) }
  }

  @Test func followsARedirection() throws {
    #expect(try text(fetch("/to-whole")) == whole)
  }

  @Test func refusesACompressionThatNobodyAskedFor() throws {
    #expect(throws: FetchError(.compressed("gzip"), address: server.address("/gzip"))) {
      try fetch("/gzip")
    }
    #expect(try visible.isEmpty)
  }

  @Test func refusesWhatIsTooLarge() throws {
    #expect(throws: FetchError(.tooLarge, address: server.address("/large"))) {
      try fetch("/large")
    }
    #expect(try visible.isEmpty)
  }

  @Test func tellsThatNothingAnswers() throws {
    let error = #expect(throws: FetchError.self) {
      try Fetcher(into: folder.url, limits: limits).fetch("http://127.0.0.1:9/export", as: "file")
    }
    guard case .unreachable(let reason) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.hasPrefix("curl"))
  }
}
