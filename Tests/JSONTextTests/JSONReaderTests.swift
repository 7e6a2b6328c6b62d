import Foundation
import JSONText
import Testing

struct JSONReaderTests {
  /// Any value, as Foundation would give it.
  private static func value(_ json: inout JSONReader) throws -> Any {
    if json.null() { return NSNull() }
    if let text = try? with(&json, { try $0.string() }) { return text }
    if let number = try? with(&json, { try $0.integer() }) { return number }
    if let elements = try? with(&json, { try $0.array(value) }) { return elements }
    var members: [String: Any] = [:]
    try json.object { members[$1] = try value(&$0) }
    return members
  }

  /// Goes back to where it was where what is asked for does not stand there.
  private static func with<Value>(
    _ json: inout JSONReader, _ read: (inout JSONReader) throws -> Value
  ) throws -> Value {
    var copy = json
    let value = try read(&copy)
    json = copy
    return value
  }

  @Test(arguments: [
    "{}", "[]", " [ ] ", "\"\"", "0", "-12", "9223372036854775807", "-9223372036854775808", "null",
    #"{"a":[1,"b",null,{"c":{}}],"d":"é"}"#, "[\n 1 ,\t2\r ]",
    #""\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00 x""#, #"{"a b":"","ü":[[]]}"#,
  ])
  func whatItReadsIsWhatFoundationReads(text: String) throws {
    let own = try JSONReader.read(text, Self.value)
    let expected = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    #expect([own] as NSArray == [expected] as NSArray)
    #expect(throws: Never.self) { try JSONReader.read(text) { try $0.skip() } }
  }

  @Test(arguments: ["true", "false", "1.5", "-2e3", #"{"a":[true,1.5e-3,"x",{"b":null}]}"#])
  func valuesThatNobodyAsksForArePassedOver(text: String) throws {
    try JSONReader.read(text) { try $0.skip() }
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1", "[1,", "[1,]", "{\"a\"", "{\"a\":", "{\"a\":1,}", "{a:1}", "\"",
    "\"\\\"",
    "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\u{1}\"", "\"a\nb\"", "tru", "nul", "[1 2]", "{}x",
    "{\"a\" 1}", "1 1", "]", "--1", "+1", "nan", "-inf", "0x1p3",
    String(repeating: "[", count: 100_000),
  ])
  func whatIsNoJSONIsAProblem(text: String) {
    #expect(throws: JSONReader.Problem.self) { try JSONReader.read(text) { try $0.skip() } }
    #expect(throws: JSONReader.Problem.self) { try JSONReader.read(text, Self.value) }
  }

  @Test(arguments: ["1.0", "1e2", "9223372036854775808", "", "-", "+1", "\"1\""])
  func anIntegerIsWholeAndFits(text: String) {
    #expect(throws: JSONReader.Problem.self) { try JSONReader.read(text) { try $0.integer() } }
  }

  @Test(arguments: [#""\ud83d""#, #""\ud83dx""#, #""\ude00""#, #""\ud83d\u0041""#])
  func halfACharacterIsNone(text: String) throws {
    #expect(try JSONReader.read(text) { try $0.string() }.contains("\u{FFFD}"))
  }

  @Test func aProblemTellsWhereItIs() throws {
    #expect {
      try JSONReader.read("[1, x]") { try $0.array { try $0.integer() } }
    } throws: {
      ($0 as? JSONReader.Problem)?.place == 4
    }
  }
}
