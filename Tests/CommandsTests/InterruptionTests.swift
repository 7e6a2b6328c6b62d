import Foundation
import TestSupport
import Testing

/// A process that dies or stands in another's way loses nothing.
struct InterruptionTests {
  /// Whether SQLite finds the database sound.
  private func isSound(_ workplace: Workplace) throws -> Bool {
    let check = try workplace.shell(
      """
      python3 -c "import sqlite3
      print(sqlite3.connect('register.sqlite').execute('pragma integrity_check').fetchone()[0])"
      """)
    return check.output == "ok\n"
  }

  /// Two exports: that of the register, and a later one in which every title differs.
  private func laterExport(in workplace: Workplace) throws -> String {
    let packed = try SharedDocuments.path(.nationalExport)
    let made = try workplace.shell(
      """
      gzip -dc '\(packed)' |
        sed 's/timestamp="2026-05-16"/timestamp="2026-06-16"/; s/<titel>/<titel>Nieuw: /' > later.xml
      """)
    #expect(made.status == 0)
    return workplace.path("later.xml")
  }

  static let moments: [Duration] = [
    .milliseconds(20), .milliseconds(60), .milliseconds(100), .milliseconds(150),
    .milliseconds(400), .milliseconds(800),
  ]

  @Test(
    .needsSharedDocuments,
    arguments: moments.map { ($0, SIGKILL) } + [
      (.milliseconds(100), SIGINT), (.milliseconds(400), SIGINT), (.milliseconds(400), SIGTERM),
    ])
  func aFirstImportThatDiesIsWholeOrNothing(moment: Duration, signal: Int32) throws {
    let workplace = try Workplace(asked: .program)
    let export = try SharedDocuments.path(.nationalExport)
    var program = workplace.program(["import", export])
    program.signal = (signal, moment)
    let died = try program.run()
    let finished = !died.wasKilled && died.status == 0
    let question = ["overview", "Amersfoort", "--format", "json"]
    let whole = try Registers.national.get().wgr(question).bytes
    if workplace.databaseBytes != nil {
      let sources = try workplace.wgr("sources", "--format", "json")
      #expect([0, 74].contains(sources.status))
      let documents = sources.status == 0 ? try JSONValue(parsing: sources.bytes).items.count : 0
      // It may die between the moment at which all is stored and its end.
      #expect(documents == 1 || documents == 0 && !finished)
      if documents == 1 { #expect(try workplace.wgr(question).bytes == whole) }
    }
    #expect(try workplace.wgr("import", export).status == 0)
    #expect(try isSound(workplace))
    #expect(try workplace.wgr(question).bytes == whole)
  }

  @Test(.needsSharedDocuments, arguments: [SIGKILL, SIGINT])
  func aLaterImportThatDiesLeavesTheRegisterAsItWasOrWhole(signal: Int32) throws {
    let workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    try FileManager.default.copyItem(
      atPath: Registers.national.get().database, toPath: workplace.database)
    let export = try laterExport(in: workplace)
    let sources = try workplace.wgr("sources", "--format", "json").bytes
    let overview = try workplace.wgr("overview", "Amersfoort").bytes
    for moment in Self.moments {
      var program = workplace.program(["import", export])
      program.signal = (signal, moment)
      let died = try program.run()
      guard died.wasKilled, try workplace.wgr("sources", "--format", "json").bytes == sources
      else { break }
      #expect(try workplace.wgr("overview", "Amersfoort").bytes == overview)
      #expect(try isSound(workplace))
    }
    #expect(try workplace.wgr("import", export).status == 0)
    #expect(try workplace.wgr("overview", "Amersfoort").output.contains("Nieuw: "))
    #expect(try isSound(workplace))
  }

  @Test func aRegisterThatWasOnlyBegunIsTakenUp() throws {
    let workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    let begun = try workplace.shell(
      """
      python3 -c "import sqlite3
      sqlite3.connect('register.sqlite').execute(
        'CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)')"
      """)
    #expect(begun.status == 0)
    #expect(try workplace.wgr("import", Exports.sample).status == 0)
    #expect(try workplace.wgr("overview", "Urk").status == 0)
  }

  @Test(arguments: 1...5)
  func twoImportsAtOnceBothSucceed(attempt: Int) throws {
    let workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    _ = try workplace.write(
      sample.replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"2026-06-16\""),
      as: "later.xml")
    let both = try workplace.shell(
      """
      wgr import '\(Exports.sample)' & one=$!
      wgr import later.xml & two=$!
      wait $one && wait $two
      """)
    #expect(both.status == 0, "\(both.errors)")
    let documents = try JSONValue(
      parsing: workplace.wgr("sources", "--format", "json").bytes
    ).items
    #expect(documents.map { $0["datum"]?.text } == ["2026-05-16", "2026-06-16"])
    #expect(try isSound(workplace))
  }

  @Test func questionsDuringAnImportAreAnswered() throws {
    let workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    _ = try workplace.wgr("import", Exports.sample)
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    _ = try workplace.write(
      sample.replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"2026-06-16\""),
      as: "later.xml")
    let both = try workplace.shell(
      """
      wgr import later.xml --quiet > /dev/null & one=$!
      for i in 1 2 3 4 5; do wgr overview Urk > /dev/null || exit 9; done
      wait $one
      """)
    #expect(both.status == 0, "\(both.errors)")
  }
}
