import Foundation
import TestSupport
import Testing

/// The commands and questions of the article on PostgreSQL, run as they stand in it.
@Suite(.needsSharedDocuments) struct PostgresArticleTests {
  private static let register = Result {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr([
      "import", SharedDocuments.path(.nationalExport), SharedDocuments.path(.mergers),
      SharedDocuments.path(.affiliatedParties),
    ])
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  @Test(.needsPostgres) func theServerGivesWhatTheArticleSays() throws {
    let workplace = try Self.register.get()
    let article = try ArticleBlocks(of: "PostgreSQL.md")
    let server = try PostgresServer()
    _ = try server.ask("CREATE ROLE analyst LOGIN")
    let written = try workplace.shell("wgr publish --quiet --schema wgr --reader analyst > wgr.sql")
    #expect(written.status == 0, "\(written.errors)")
    let ended = try server.run(workplace.path("wgr.sql"))
    #expect(ended.status == 0, "\(ended.errors)")
    let questions = article.answered("sql question")
    #expect(questions.count == 5)
    for (question, answer) in questions {
      #expect(try server.ask(question, as: "analyst") == answer, "\(question)")
    }
    let parts = try #require(article.blocks("sql run").first)
    _ = try server.ask(parts)
    #expect(
      try server.ask("SELECT count(*) FROM provincie.contribution")
        == server.ask("SELECT count(*) FROM wgr.answer_contribution"))
  }

  @Test(.needsPeers) func duckDBWritesParquetFromTheFile() throws {
    let workplace = try Self.register.get()
    let (questions, answer) = try #require(
      ArticleBlocks(of: "PostgreSQL.md").answered("sql duckdb").first)
    let file = try workplace.write(questions, as: "duckdb.sql")
    let told = try Peers.output(of: "ask_duckdb.py", [workplace.database, file])
    #expect(told == answer + "---\n")
  }
}
