import Foundation
import TestSupport
import Testing

/// What `publish` writes is read by a PostgreSQL server, which then gives the rows of the file.
struct PublishTests {
  private static let samples = [
    "register-flevoland.xml", "herindelingen.csv", "inwoners.csv", "iv3-codelijst.csv",
    "iv3-gemeenten.csv", "iv3-regelingen.csv", "deelnemersbijdragen-flevoland.csv",
    "verbonden-partijen-flevoland.csv", "zienswijzen-flevoland.csv", "invulblad-urk.csv",
    "stemverhouding.csv", "stemregels.csv", "uittredingsbepaling.csv", "risicoklasse.csv",
    "klassenregel.csv", "gebieden-flevoland.geojson",
  ].map(Exports.sample)

  private static let register = Result {
    let workplace = try Workplace()
    let read = try workplace.wgr(["import"] + samples)
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  /// The script of a register, in a file that a server may read.
  private func script(of workplace: Workplace, _ arguments: [String] = []) throws -> String {
    let written = try workplace.wgr(["publish"] + arguments)
    try #require(written.status == 0, "\(written.errors)")
    return try workplace.write(written.bytes, as: "script-\(UUID().uuidString).sql")
  }

  private func sqlite(_ workplace: Workplace, _ question: String) throws -> [String] {
    try Peers.run("/usr/bin/sqlite3", [workplace.database, question])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).sorted()
  }

  private func expectSameRows(
    _ server: PostgresServer, _ workplace: Workplace, schema: String = "wgr",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let names = try server.ask(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = '\(schema)' ORDER BY 1"
    ).split(separator: "\n").map(String.init)
    #expect(names.count > 30, sourceLocation: sourceLocation)
    for name in names {
      let columns = try server.ask(
        """
        SELECT string_agg('"' || column_name || '"', ', ' ORDER BY ordinal_position)
        FROM information_schema.columns WHERE table_schema = '\(schema)' AND table_name = '\(name)'
        """
      ).trimmingCharacters(in: .newlines)
      let question = "SELECT \(columns) FROM "
      let there = try server.ask(question + "\"\(schema)\".\(name)")
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).sorted()
      #expect(
        try there == sqlite(workplace, question + name), "\(name)", sourceLocation: sourceLocation)
    }
  }

  @Test(.needsPostgres) func everyTableAndViewHasTheSameRows() throws {
    let workplace = try Self.register.get()
    let server = try PostgresServer()
    let ended = try server.run(script(of: workplace))
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.errors == "" && ended.output == "")
    try expectSameRows(server, workplace)
    #expect(try server.ask("SELECT count(*) FROM wgr.answer_contribution") != "0\n")
    let types = try server.ask(
      """
      SELECT data_type FROM information_schema.columns WHERE table_schema = 'wgr'
        AND (table_name, column_name) IN (('participation', 'joined'), ('membership', 'start'))
      """)
    #expect(types == "date\ndate\n")
  }

  @Test(.needsPostgres) func theServerExplainsWhatItHolds() throws {
    let server = try PostgresServer()
    _ = try server.run(script(of: Self.register.get()))
    let missing = try server.ask(
      """
      SELECT attrelid::regclass, attname FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid AND relkind IN ('r', 'v')
      WHERE relnamespace = 'wgr'::regnamespace AND attnum > 0
        AND col_description(attrelid, attnum) IS NULL
      """)
    #expect(missing == "")
    #expect(try server.ask("SELECT obj_description('wgr.membership'::regclass)").count > 50)
    #expect(
      try server.ask("SELECT obj_description('wgr'::regnamespace)").hasPrefix("wgr form "))
    let keys = try server.ask(
      """
      SELECT contype, count(*) FROM pg_constraint WHERE connamespace = 'wgr'::regnamespace
      GROUP BY 1 ORDER BY 1
      """
    ).split(separator: "\n")
    #expect(keys.count == 2 && keys[0].hasPrefix("f|") && keys[1].hasPrefix("p|"))
  }

  @Test(.needsPostgres) func itTakesThePlaceOfWhatWasThereWholeOrNotAtAll() throws {
    let server = try PostgresServer()
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let first = try script(of: workplace, ["--schema", "Ons \"register\""])
    #expect(try server.run(first).status == 0)
    let count = "SELECT count(*) FROM \"Ons \"\"register\"\"\".document"
    #expect(try server.ask(count) == "1\n")
    _ = try workplace.wgr("import", Exports.sample("herindelingen.csv"))
    let second = try workplace.text(
      URL(filePath: script(of: workplace, ["--schema", "Ons \"register\""])).lastPathComponent)
    // A script that was cut off, and one that the server stops at.
    let cut = try workplace.write(String(second.prefix(second.count / 2)), as: "cut.sql")
    _ = try server.run(cut)
    #expect(try server.ask(count) == "1\n")
    let wrong = try workplace.write(
      second.replacing("COMMIT;", with: "SELECT 1/0;\nCOMMIT;"), as: "wrong.sql")
    #expect(try server.run(wrong).status != 0)
    #expect(try server.ask(count) == "1\n")
    #expect(try server.run(workplace.write(second, as: "second.sql")).status == 0)
    #expect(try server.ask(count) == "2\n")
    #expect(
      try server.ask("SELECT count(*) FROM pg_namespace WHERE nspname LIKE '%~new'") == "0\n")
  }

  @Test(.needsPostgres) func whatIsNotOursStays() throws {
    let server = try PostgresServer()
    _ = try server.ask("CREATE SCHEMA wgr")
    _ = try server.ask("CREATE TABLE wgr.eigen (a int)")
    let ended = try server.run(script(of: Self.register.get()))
    #expect(ended.status != 0)
    #expect(ended.errors.contains("was not made by wgr"))
    #expect(try server.ask("SELECT count(*) FROM wgr.eigen") == "0\n")
  }

  @Test(.needsPostgres) func aReaderReadsAndDoesNothingElse() throws {
    let server = try PostgresServer()
    _ = try server.ask("CREATE ROLE \"lees mee\" LOGIN")
    _ = try server.ask("CREATE ROLE buiten LOGIN")
    let script = try script(of: Self.register.get(), ["--reader", "lees mee"])
    #expect(try server.run(script).status == 0)
    #expect(try server.ask("SELECT count(*) FROM wgr.membership", as: "lees mee") != "0\n")
    for refused in [
      "DELETE FROM wgr.figure", "CREATE TABLE wgr.a (a int)", "DROP VIEW wgr.membership",
    ] {
      #expect(throws: Peers.Failed.self) { try server.ask(refused, as: "lees mee") }
    }
    #expect(throws: Peers.Failed.self) {
      try server.ask("SELECT * FROM wgr.membership", as: "buiten")
    }
    let unknown = try self.script(of: Self.register.get(), ["--reader", "niemand"])
    #expect(try server.run(unknown).status != 0)
    #expect(try server.ask("SELECT count(*) FROM wgr.membership", as: "lees mee") != "0\n")
  }

  @Test(.needsPostgres) func valuesArriveAsTheyAre() throws {
    let workplace = try Workplace()
    let names = ["a\\nb", "\\.", "\\N", "tab\\\\t", "O'Brien $wgr$ \"x\"", "é 🏛 \\x41"]
    let list =
      "gemeentecode;gemeente;jaar;inwoners\n"
      + names.enumerated().map { "GM\(1000 + $0.offset);\($0.element);2026;1\n" }.joined()
    _ = try workplace.wgr("import", Exports.sample)
    _ = try workplace.wgr("import", workplace.write(list, as: "in\twoners\\.csv"))
    let change =
      "UPDATE organisation SET name = 'regel\n\\.\neen\ttab\\' || char(13) || '''' WHERE rowid = 1"
    _ = try Peers.run("/usr/bin/sqlite3", [workplace.database, change])
    let server = try PostgresServer()
    #expect(try server.run(script(of: workplace)).status == 0)
    #expect(
      try server.ask(
        "SELECT encode(convert_to(name, 'UTF8'), 'hex') FROM wgr.organisation WHERE rowid = 1")
        == Peers.run(
          "/usr/bin/sqlite3",
          [workplace.database, "SELECT lower(hex(name)) FROM organisation WHERE rowid = 1"]))
    #expect(
      try server.ask("SELECT filename FROM wgr.document ORDER BY id")
        == Peers.run(
          "/usr/bin/sqlite3", [workplace.database, "SELECT fileName FROM document ORDER BY id"]))
  }

  @Test(.needsPostgres) func laterFiguresAreAdded() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    _ = try workplace.wgr(
      "import", Exports.sample("iv3-gemeenten.csv"), "--dated", "2026-01-10")
    let server = try PostgresServer()
    #expect(try server.run(script(of: workplace)).status == 0)
    _ = try workplace.wgr(
      "import", Exports.sample("iv3-regelingen.csv"), Exports.sample("herindelingen.csv"),
      "--dated", "2026-06-01")
    let changes = try script(of: workplace, ["--since", "2026-05-16"])
    let ended = try server.run(changes)
    #expect(ended.status == 0, "\(ended.errors)")
    try expectSameRows(server, workplace)
    // Once more changes nothing.
    #expect(try server.run(changes).status == 0)
    try expectSameRows(server, workplace)
  }

  @Test(.needsPostgres) func changesToSomethingElseAreRefused() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let server = try PostgresServer()
    let changes = try script(of: workplace, ["--since", "2026-05-16"])
    let nothing = try server.run(changes)
    #expect(nothing.status != 0 && nothing.errors.contains("publish without --since"))
    #expect(try server.run(script(of: workplace)).status == 0)
    // Figures up to the day that the server does not have.
    _ = try workplace.wgr(
      "import", Exports.sample("iv3-gemeenten.csv"), "--dated", "2026-01-10")
    let refused = try server.run(script(of: workplace, ["--since", "2026-05-16"]))
    #expect(refused.status != 0 && refused.errors.contains("publish without --since"))
    #expect(try server.ask("SELECT count(*) FROM wgr.document") == "1\n")
  }

  @Test func decisionsOfPeopleAreNotPublished() throws {
    let text = try Self.register.get().wgr("publish").output
    #expect(!text.contains("COPY linkdecision") && !text.contains("COPY removal"))
    #expect(text.contains("-- Written by: wgr publish --schema wgr\n"))
    #expect(text.hasSuffix("COMMIT;\n"))
    #expect(text.contains("CC0-1.0"))
  }

  @Test func theSameRegisterGivesTheSameBytes() throws {
    let workplace = try Self.register.get()
    #expect(try workplace.wgr("publish").bytes == workplace.wgr("publish").bytes)
  }

  @Test(arguments: [
    ["--format", "json"], ["--on", "2020-01-01"], ["--as-known-on", "2026-05-16"],
    ["--schema", ""], ["--schema", "pg_eigen"], ["--schema", "a$b"], ["--reader", "a\nb"],
    ["--since", "gisteren"], ["--schema", String(repeating: "x", count: 59)],
  ])
  func wrongUseIsSaid(arguments: [String]) throws {
    for language in ["nl", "en"] {
      let answer = try Self.register.get().wgr(["publish", "--language", language] + arguments)
      #expect(answer.status == 64, "\(answer.errors)")
      #expect(answer.output == "")
    }
  }

  @Test func aWrongCellIsSaid() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    _ = try Peers.run(
      "/usr/bin/sqlite3", [workplace.database, "UPDATE participation SET joined = 'ooit'"])
    let answer = try workplace.wgr("publish")
    #expect(answer.status == 74)
    #expect(!answer.output.hasSuffix("COMMIT;\n"))
    #expect(try Workplace().wgr("publish").status == 66)
  }
}
