import Foundation
import TestSupport
import Testing

/// What `wgr mcp` answers to messages of whatever kind, one a line.
struct AssistantProtocolTests {
  /// The answers to lines, each a JSON object; the program must live through all of them.
  private func answers(_ lines: [String]) throws -> [[String: Any]] {
    try answers(Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func answers(_ bytes: Data) throws -> [[String: Any]] {
    let workplace = try Workplace()
    let input = try workplace.write(bytes, as: "vragen.ndjson")
    let register = try Registers.sample.get().database
    let ended = try workplace.wgr(
      ["mcp", "--database", register, "--on", "2026-05-16"], input: input)
    #expect(ended.status == 0 && !ended.wasKilled, "\(ended.errors)")
    #expect(ended.errors == "")
    return try ended.lines()
  }

  private func code(_ answer: [String: Any]) -> Int? {
    (answer["error"] as? [String: Any])?["code"] as? Int
  }

  private static let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":"#

  @Test(arguments: [
    ("geen json", -32700), (#"{"jsonrpc":"2.0","id":1,"method":"ping""#, -32700),
    (String(repeating: "[", count: 100_000), -32700),
    (String(repeating: #"{"a":"#, count: 40) + "1" + String(repeating: "}", count: 40), -32700),
    ("[]", -32600), (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600), ("7", -32600),
    ("null", -32600), ("{}", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":[],"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1e99,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/weg"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"server/discover"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"wgr://council/--all"}}"#,
      -32602
    ),
    (call + "{}}", -32602), (call + #"{"name":"forget"}}"#, -32602),
    (call + #"{"name":"overview","arguments":[]}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"1900-01-01","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
      -32022
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
      -32602
    ),
  ])
  func whatIsNoQuestionIsRefusedWithItsNumber(line: String, number: Int) throws {
    let answers = try answers([line, #"{"jsonrpc":"2.0","id":"na","method":"ping"}"#])
    #expect(answers.map(code) == [number, nil])
    #expect(answers[1]["id"] as? String == "na")
  }

  @Test func aLineOfAnyLengthAndBytesThatAreNoTextAreRefused() throws {
    var bytes = Data(#"{"jsonrpc":"2.0","id":1,"method":""#.utf8)
    bytes.append(Data(repeating: 0x61, count: 5 << 20))
    bytes.append(Data("\n".utf8))
    bytes.append(Data(#"{"jsonrpc":"2.0","id":""#.utf8) + Data([0xC3, 0x28, 0x0A]))
    bytes.append(Data([0xFF, 0xFE, 0x00, 0x0A, 0x00, 0x0A]))
    bytes.append(Data("\r\n\n".utf8))
    bytes.append(Data(#"{"jsonrpc":"2.0","id":2,"method":"ping"}"#.utf8))
    let answers = try answers(bytes)
    #expect(answers.map(code) == [-32700, -32700, -32700, -32700, nil])
    #expect(answers.last?["id"] as? Int == 2)
  }

  @Test func remarksAndAnswersOfOthersGetNone() throws {
    let answers = try answers([
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":9}}"#,
      #"{"jsonrpc":"2.0","id":4,"result":{}}"#, #"{"jsonrpc":"2.0","id":4,"error":{}}"#,
    ])
    #expect(answers.isEmpty)
  }

  @Test(arguments: [
    ("2025-11-25", "2025-11-25"), ("2025-06-18", "2025-06-18"), ("2024-11-05", "2024-11-05"),
    ("2025-03-26", "2025-11-25"), ("toekomst", "2025-11-25"),
  ])
  func aRevisionThatIsNotSpokenIsAnsweredWithOneThatIs(asked: String, agreed: String) throws {
    let answer = try answers([
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(asked)"}}"#
    ])[0]
    #expect((answer["result"] as? [String: Any])?["protocolVersion"] as? String == agreed)
  }

  /// What stands where words are expected is never an option of a command.
  @Test func wordsOfAQuestionAreNeverOptions() throws {
    let tricks = [
      #"{"name":"overview","arguments":{"council":"--all"}}"#,
      #"{"name":"overview","arguments":{"council":"--output=/elders/x"}}"#,
      #"{"name":"signals","arguments":{"council":"--database=/dev/null"}}"#,
      #"{"name":"arrangement","arguments":{"arrangement":"-"}}"#,
      #"{"name":"arrangement","arguments":{"arrangement":"a\u0000b"}}"#,
      #"{"name":"overview","arguments":{"council":"Urk","output":"x"}}"#,
      #"{"name":"overview","arguments":{"council":7}}"#,
      #"{"name":"overview","arguments":{"council":"Urk","year":1e300}}"#,
      #"{"name":"overview","arguments":{"council":"Urk","on":"gisteren"}}"#,
      #"{"name":"overview","arguments":{"council":"Urk","page":400}}"#,
      #"{"name":"overview","arguments":{}}"#,
    ]
    let answers = try answers(tricks.map { Self.call + $0 + "}" })
    try #require(answers.count == tricks.count)
    for (trick, answer) in zip(tricks, answers) {
      let result = try #require(answer["result"] as? [String: Any], "\(trick)")
      let content = try #require(result["content"] as? [[String: Any]])
      #expect(result["isError"] as? Bool == true, "\(trick): \(content)")
      #expect(!"\(content)".contains("fout in wgr zelf"), "\(trick): \(content)")
    }
  }

  /// To a search every word is one to look for.
  @Test(arguments: ["--help", "--", "-"]) func wordsToLookForMayBeginWithAHyphen(word: String)
    throws
  {
    let question = #"{"name":"search","arguments":{"words":["\#(word)"]}}}"#
    let text = "\(try answers([Self.call + question]))"
    #expect(text.contains("Gemeenschappelijke regelingen op 16 mei 2026"))
    #expect(!text.contains("USAGE"))
  }

  @Test func aLongAnswerComesInPartsThatSaySoEachWithItsSources() throws {
    func part(_ number: Int) throws -> String {
      let question = #"{"name":"overview","arguments":{"council":"Almere","page":\#(number)}}}"#
      let result = try answers([Self.call + question])[0]["result"] as? [String: Any]
      return try #require((result?["content"] as? [[String: Any]])?.first?["text"] as? String)
    }
    let first = try part(1)
    let closing = try #require(
      first.firstMatch(of: /Deel 1 van (\d+)\. Vraag het vervolg met page 2\.$/))
    let count = try #require(Int(closing.output.1))
    #expect(count > 1)
    let last = try part(count)
    #expect(last.hasSuffix("Deel \(count) van \(count). Dit is het laatste deel."))
    for text in [first, last] {
      #expect(text.hasPrefix("# Almere werkt samen\n\nHet register is bijgewerkt tot en met"))
      #expect(text.contains("## Bronnen") && text.contains("register-flevoland.xml"))
    }
  }

  @Test func theRegisterIsTheSameAfterQuestionsAndNoneIsMade() throws {
    let register = try Registers.sample.get()
    let before = register.databaseBytes
    let workplace = try Workplace()
    let input = try workplace.write(
      Self.call + #"{"name":"coverage"}}"# + "\n", as: "vragen.ndjson")
    let there = try register.wgr(["mcp"], input: input)
    #expect(there.output.contains("Wat ontbreekt"))
    #expect(register.databaseBytes == before)
    let nowhere = try workplace.wgr(["mcp"], input: input)
    #expect(nowhere.status == 0 && nowhere.output.contains("wgr update"))
    #expect(workplace.databaseBytes == nil)
  }

  @Test func formatsAreWrongUse() throws {
    let answer = try Workplace().wgr("mcp", "--format", "json")
    #expect(answer.status == 64)
    #expect(answer.errors == "mcp spreekt JSON-RPC; laat --format weg.\n")
  }
}
