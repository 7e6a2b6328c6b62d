import Foundation
import GRDB
import TestSupport
import Testing

/// A register that is damaged, or that somebody put something else into, ends every command in one sentence.
@Suite struct HostileFileTests {
  /// All samples.
  private static let register = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "herindelingen.csv", "inwoners.csv", "iv3-codelijst.csv",
      "iv3-gemeenten.csv", "iv3-regelingen.csv", "verbonden-partijen-flevoland.csv",
      "deelnemersbijdragen-flevoland.csv", "deelnemerslijst.csv", "zienswijzen-flevoland.csv",
      "invulblad-urk.csv", "stemverhouding.csv", "stemregels.csv", "uittredingsbepaling.csv",
      "risicoklasse.csv", "klassenregel.csv", "gebieden-flevoland.geojson",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file))
      try #require(read.status == 0, "\(read.errors)")
    }
    return workplace
  }

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.copyItem(
      atPath: Self.register.get().database, toPath: workplace.database)
    return workplace
  }

  private func change(_ workplace: Workplace, _ sql: String) throws {
    let queue = try DatabaseQueue(path: workplace.database)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON")
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  private static let questions: [[String]] = [
    ["overview", "Almere"], ["check"], ["link"], ["changes", "--since", "2020-01-01"],
    ["compare", "--national"], ["network", "export"], ["sources"], ["doctor"],
    ["show", "29837044", "--history"], ["import", Exports.sample("eigen-tabel.csv")],
  ]

  /// Each answers, or says that the register is damaged and how it is made anew.
  private func expectAnswerOrSentence(
    _ workplace: Workplace, _ questions: [[String]], _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for question in questions {
      let answer = try workplace.wgr(question)
      #expect(
        [0, 1, 74].contains(answer.status) || (question[0] == "import" && answer.status == 65),
        "\(what): \(question) \(answer.status) \(answer.errors)", sourceLocation: sourceLocation)
      #expect(
        !(answer.errors.contains("wgr zelf")), "\(what): \(question) \(answer.errors)",
        sourceLocation: sourceLocation)
      if answer.status == 74, question != ["doctor"] {
        #expect(
          answer.errors.contains("wgr import") && answer.errors.split(separator: "\n").count == 1,
          "\(what): \(question) \(answer.errors)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: [
    "document", "documentKind", "organisation", "arrangement", "participation", "mention",
    "linkDecision", "origin", "figure", "councilView", "merger", "inhabitantCount",
    "listedParticipation", "iv3Meaning", "iv3Statement", "iv3Code", "iv3Figure", "partyNote",
    "boardSeat", "voteRule", "exitClause", "riskClass", "boundary",
  ])
  func aWrongValueInAnyColumnIsNoTrap(table: String) throws {
    let workplace = try workplace()
    let original = try #require(workplace.databaseBytes)
    let columns = try DatabaseQueue(path: workplace.database).read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('\(table)')")
    }
    let values = [
      "X'FF00'", "'{'", "9223372036854775807", "-9223372036854775808", "1e300", "''",
    ]
    for (place, column) in columns.enumerated() {
      // Nothing, too, where a register that is whole never has it.
      for value in [values[place % values.count], "NULL"] {
        _ = try workplace.write(original, as: "register.sqlite")
        try change(
          workplace,
          "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = '\(table)'")
        do {
          try change(workplace, "UPDATE OR IGNORE \(table) SET \(column) = \(value)")
        } catch is DatabaseError {
          // It is a key, which is a number whatever the file says.
          continue
        }
        let questions = (0..<3).map { Self.questions[(place * 3 + $0) % Self.questions.count] }
        try expectAnswerOrSentence(workplace, questions, "\(table).\(column) = \(value)")
      }
    }
  }

  @Test(arguments: [
    "UPDATE organisation SET name = X'FFFE' WHERE kind = 'Gemeente'",
    "UPDATE organisation SET details = 'geen json'", "UPDATE arrangement SET details = '[]'",
    "UPDATE organisation SET details = '{\"parties\":[{}]}'", "UPDATE figure SET amount = 'veel'",
    "UPDATE mention SET arrangementLine = -1, ground = NULL", "DROP TABLE participation",
    "ALTER TABLE organisation RENAME COLUMN name TO naam", "DELETE FROM arrangementText_data",
    "CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM organisation; END",
    "ALTER TABLE figure RENAME TO f; CREATE VIEW figure AS SELECT * FROM f",
    "CREATE VIEW onschuldig AS SELECT 1",
    "UPDATE sqlite_master SET sql = 'CREATE TABLE mention (a)' WHERE name = 'mention'",
  ])
  func damageIsSaid(sql: String) throws {
    let workplace = try workplace()
    try change(workplace, sql)
    try expectAnswerOrSentence(workplace, Self.questions, sql)
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON document BEGIN SELECT 1; END", "CREATE VIEW v AS SELECT 1",
  ])
  func whatRunsOfItselfIsRefused(sql: String) throws {
    let workplace = try workplace()
    try change(workplace, sql)
    for command in [
      ["overview", "Almere"], ["import", Exports.sample("eigen-tabel.csv")], ["doctor"],
    ] {
      for language in ["nl", "en"] {
        let answer = try workplace.wgr(command + ["--language", language])
        #expect(answer.status == 74)
        #expect(answer.errors.contains("wgr update") && answer.errors.hasSuffix(".\n"))
      }
    }
  }

  @Test func anImportThatMeetsAWrongCellKeepsNothing() throws {
    let workplace = try workplace()
    try change(workplace, "UPDATE mention SET year = 'ooit' WHERE id = 1")
    let before = workplace.databaseBytes
    let read = try workplace.wgr("import", Exports.sample("register-flevoland.xml"))
    #expect(read.status == 0)
    let list = try workplace.write(
      "gemeentecode;gemeente;jaar;inwoners\nGM0034;Almere;2027;300000\n", as: "lijst.csv")
    let refused = try workplace.wgr("import", list)
    #expect(refused.status == 74)
    #expect(workplace.databaseBytes == before)
  }

  @Test(arguments: [
    "UPDATE document SET stored = 0 WHERE kind = 'deelnemersbijdragen'",
    "UPDATE document SET ignored = -1 WHERE kind = 'inwoners'",
    "DELETE FROM arrangementText_docsize WHERE id = 1",
    "UPDATE figure SET mention = 99999 WHERE id = 1",
  ])
  func doctorSeesWhatDoesNotAddUp(sql: String) throws {
    let workplace = try workplace()
    #expect(try workplace.wgr("doctor").status == 0)
    try change(workplace, sql)
    let answer = try workplace.wgr("doctor")
    #expect(answer.status == 74)
    #expect(answer.output.contains("Zet het weg en lees de documenten opnieuw in"))
  }
}
