import TestSupport
import Testing

/// An error keeps its cause, for whoever mends it, and tells it only when asked.
struct CauseTests {
  private func damaged() throws -> Workplace {
    let workplace = try Workplace()
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    let changed = try workplace.shell(
      """
      python3 -c "import sqlite3
      register = sqlite3.connect('register.sqlite')
      register.execute('drop table participation')
      register.commit()"
      """)
    try #require(changed.status == 0, "\(changed.errors)")
    return workplace
  }

  @Test func theStatementThatFailedIsToldWhenAsked() throws {
    let workplace = try damaged()
    let plain = try workplace.wgr("overview", "Urk")
    #expect(plain.status == 74)
    #expect(!plain.errors.contains("SELECT"))
    for arguments in [["overview", "Urk", "--verbose"], ["--verbose", "overview", "Urk"]] {
      let verbose = try workplace.wgr(arguments)
      #expect(verbose.status == 74)
      #expect(verbose.errors.hasPrefix(plain.errors))
      #expect(verbose.errors.contains("SQLite error 1") && verbose.errors.contains("SELECT"))
    }
  }

  @Test func aWordBehindTheDashesIsNoOption() throws {
    let answer = try damaged().wgr("overview", "--", "--verbose")
    #expect(!answer.errors.contains("SELECT"))
  }
}
