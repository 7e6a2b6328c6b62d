import JSONText

/// A message of the program of an assistant, as JSON-RPC 2.0 has it.
enum RemoteMessage {
  /// A question that wants an answer under its identifier.
  case request(RemoteRequest)
  /// A remark, or the answer to a question that we do not ask: neither gets an answer.
  case remark
  /// What is no message.
  case refused(RemoteError, RemoteIdentifier?)

  /// Reads the bytes of one line.
  init(_ bytes: [UInt8]) {
    guard let value = JSONValue(bytes) else {
      self = .refused(
        .parseError("The line is no JSON in UTF-8, or nested deeper than \(JSONValue.deepest)."),
        nil)
      return
    }
    guard let members = value.members else {
      self = .refused(.invalidRequest("A message is one object; batches are not taken."), nil)
      return
    }
    let identifier = members["id"].flatMap(RemoteIdentifier.init)
    guard members["jsonrpc"] == .text("2.0") else {
      self = .refused(.invalidRequest("\"jsonrpc\" must be \"2.0\"."), identifier)
      return
    }
    guard let method = members["method"] else {
      let isAnswer = members["result"] != nil || members["error"] != nil
      self =
        isAnswer ? .remark : .refused(.invalidRequest("\"method\" is missing."), identifier)
      return
    }
    guard let method = method.string else {
      self = .refused(.invalidRequest("\"method\" must be a string."), identifier)
      return
    }
    guard members["id"] != nil else {
      self = .remark
      return
    }
    guard let identifier else {
      self = .refused(.invalidRequest("\"id\" must be a string or a whole number."), nil)
      return
    }
    switch members["params"] {
    case nil: self = .request(RemoteRequest(identifier, method, [:]))
    case .object(let parameters): self = .request(RemoteRequest(identifier, method, parameters))
    default: self = .refused(.invalidParameters("\"params\" must be an object."), identifier)
    }
  }
}

/// A question of the program of an assistant.
struct RemoteRequest {
  let identifier: RemoteIdentifier
  let method: String
  let parameters: [String: JSONValue]

  init(_ identifier: RemoteIdentifier, _ method: String, _ parameters: [String: JSONValue]) {
    self.identifier = identifier
    self.method = method
    self.parameters = parameters
  }
}

/// What an answer is told apart by: given back as it came.
enum RemoteIdentifier: Equatable {
  case text(String)
  case number(Int)

  init?(_ value: JSONValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .number(number)
    default: return nil
    }
  }

  func write(to json: inout JSONText) {
    switch self {
    case .text(let text): json.value(text)
    case .number(let number): json.value(number)
    }
  }
}

/// Why there is no answer, with the number that JSON-RPC or the Model Context Protocol gives it.
struct RemoteError: Error {
  let code: Int
  let message: String
  /// What a program needs to do better.
  var data: (@Sendable (inout JSONText) -> Void)?

  static func parseError(_ message: String) -> RemoteError { .init(code: -32700, message: message) }
  static func invalidRequest(_ message: String) -> RemoteError {
    .init(code: -32600, message: message)
  }
  static func unknownMethod(_ method: String) -> RemoteError {
    .init(code: -32601, message: "There is no method \"\(method.prefix(100))\".")
  }
  static func invalidParameters(_ message: String) -> RemoteError {
    .init(code: -32602, message: message)
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.key("code")
      json.value(code)
      json.key("message")
      json.value(message)
      if let data {
        json.key("data")
        data(&json)
      }
    }
  }
}
