import Foundation
import TestSupport
import Testing

/// The queries of the article on the register in SQL, run as they stand in it by programs that are not ours.
@Suite(.needsSharedDocuments) struct DatabaseArticleTests {
  private static let register = Result {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      [
        "import", SharedDocuments.path(.nationalExport), SharedDocuments.path(.mergers),
        SharedDocuments.path(.affiliatedParties),
      ])
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  private static func questions() throws -> [(question: String, answer: String)] {
    let questions = try ArticleBlocks(of: "Database.md").answered("sql question")
    try #require(questions.count == 5)
    return questions
  }

  @Test func sqliteGivesWhatTheArticleSays() throws {
    for (question, answer) in try Self.questions() {
      let told = try Peers.run("/usr/bin/sqlite3", [Self.register.get().database, question])
      #expect(told == answer, "\(question)")
    }
  }

  @Test(.needsPeers) func duckDBGivesTheSame() throws {
    let workplace = try Self.register.get()
    let questions = try Self.questions()
    let file = try workplace.write(
      questions.map(\.question).joined(separator: "---\n"), as: "questions.sql")
    let told = try Peers.output(of: "ask_duckdb.py", [workplace.database, file])
    #expect(told.components(separatedBy: "---\n").dropLast() == questions.map(\.answer)[...])
  }

  @Test func theFileExplainsItself() throws {
    let told = try Peers.run(
      "/usr/bin/sqlite3",
      [
        Self.register.get().database,
        "SELECT unit FROM codebook WHERE name = 'answer_contribution' AND \"column\" = 'amount'",
      ])
    #expect(told == "euro\n")
  }
}
