import JSONText
import Pages
import Records

/// The Model Context Protocol as far as a server of read-only tools and resources speaks it: the revision of
/// 2026-07-28, in which every question stands alone, and those before it that begin with a handshake.
///
/// The revision of 2025-03-26 is not spoken, as it asks for batches. Nothing is remembered from one question to the
/// next, and none makes the register other than it was.
struct AssistantProtocol {
  /// The options that every command gets: which register, on which day.
  let options: [String]
  /// The language of what is told.
  let language: Language

  /// The revision in which every question says which one it is of.
  static let stateless = "2026-07-28"
  /// The revisions that are agreed on by `initialize`, the newest first.
  static let byHandshake = ["2025-11-25", "2025-06-18", "2024-11-05"]

  /// The answer to a line, itself one line; `nil` where none is wanted.
  func answer(to line: MessageLines.Line) -> String? {
    guard case .bytes(let bytes) = line else {
      return text(
        of: .parseError("A line has at most \(MessageLines.limit) bytes; this one was not read."),
        nil)
    }
    guard !bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return nil }
    switch RemoteMessage(bytes) {
    case .remark: return nil
    case .refused(let error, let identifier): return text(of: error, identifier)
    case .request(let request):
      do {
        let result = try result(of: request)
        return text(request.identifier) { json in
          json.key("result")
          json.object(result)
        }
      } catch {
        return text(of: error, request.identifier)
      }
    }
  }

  private typealias Members = (inout JSONText) -> Void

  private func text(_ identifier: RemoteIdentifier?, _ outcome: Members) -> String {
    compactJSON { json in
      json.object { json in
        json.member("jsonrpc", "2.0")
        json.key("id")
        if let identifier { identifier.write(to: &json) } else { json.null() }
        outcome(&json)
      }
    }
  }

  private func text(of error: RemoteError, _ identifier: RemoteIdentifier?) -> String {
    text(identifier) { json in
      json.key("error")
      error.write(to: &json)
    }
  }

  private func result(of request: RemoteRequest) throws(RemoteError) -> Members {
    let isStateless = try request.saysItsRevision
    let members: Members
    switch request.method {
    case "initialize": return initialize(request)
    case "ping": members = { _ in }
    case "server/discover": members = discovery
    case "tools/list":
      members = list("tools", try whole(request, AssistantTool.all)) {
        $0.write(to: &$1, in: language)
      }
    case "tools/call": members = try call(request)
    case "resources/list":
      members = list("resources", try whole(request, resources { $0.variable == nil })) {
        $0.write(to: &$1, in: language)
      }
    case "resources/templates/list":
      members = list("resourceTemplates", try whole(request, resources { $0.variable != nil })) {
        $0.write(to: &$1, in: language)
      }
    case "resources/read": members = try read(request)
    default: throw .unknownMethod(request.method)
    }
    guard isStateless else { return members }
    return { json in
      members(&json)
      json.member("resultType", "complete")
      guard request.method != "tools/call" else { return }
      json.member("ttlMs", 0)
      json.member("cacheScope", "private")
    }
  }

  // MARK: What there is

  private func initialize(_ request: RemoteRequest) -> Members {
    let wanted = request.parameters["protocolVersion"]?.string
    let revision = Self.byHandshake.first { $0 == wanted } ?? Self.byHandshake[0]
    return { json in
      json.member("protocolVersion", revision)
      capabilities(&json)
      json.key("serverInfo")
      serverInfo(&json)
      json.member("instructions", instructions)
    }
  }

  private func discovery(_ json: inout JSONText) {
    json.member("supportedVersions", [Self.stateless] + Self.byHandshake)
    capabilities(&json)
    json.member("instructions", instructions)
    json.key("_meta")
    json.object { json in
      json.key("io.modelcontextprotocol/serverInfo")
      serverInfo(&json)
    }
  }

  private func capabilities(_ json: inout JSONText) {
    json.key("capabilities")
    json.object { json in
      json.key("tools")
      json.object { _ in }
      json.key("resources")
      json.object { _ in }
    }
  }

  private func serverInfo(_ json: inout JSONText) {
    json.object { json in
      json.member("name", "wgr")
      json.member("title", language("Raad en regeling", "Council and arrangement"))
      json.member("version", ProgramVersion.current)
    }
  }

  private var instructions: String {
    language(
      "Gemeenschappelijke regelingen van Nederlandse gemeenten, uit het Register van Overheidsorganisaties en documenten ernaast. Vraag eerst coverage. Elk antwoord geldt voor één dag en zegt op welke documenten het rust; noem die dag en die bronnen. Wat er niet staat, is niet bekend. Een lang antwoord komt in delen (page).",
      "Joint arrangements (gemeenschappelijke regelingen) of Dutch municipalities, from the Register van Overheidsorganisaties and documents beside it. Ask coverage first. Every answer holds for one day and tells on which documents it rests; name that day and those sources. What is not there is not known. A long answer comes in parts (page)."
    )
  }

  private func resources(_ isMeant: (AssistantResource) -> Bool) -> [AssistantResource] {
    AssistantResource.all.filter(isMeant)
  }

  /// A list that is given whole, and so has no place to go on from.
  private func whole<Item>(
    _ request: RemoteRequest, _ items: [Item]
  ) throws(RemoteError) -> [Item] {
    guard request.parameters["cursor"] == nil else {
      throw .invalidParameters("There is no such \"cursor\": the list is given whole.")
    }
    return items
  }

  private func list<Item>(
    _ key: StaticString, _ items: [Item], _ write: @escaping (Item, inout JSONText) -> Void
  ) -> Members {
    { json in
      json.key(key)
      json.array(items) { write($1, &$0) }
    }
  }

  // MARK: Questions

  private func call(_ request: RemoteRequest) throws(RemoteError) -> Members {
    guard let name = request.parameters["name"]?.string else {
      throw .invalidParameters("\"name\" must be the name of a tool.")
    }
    guard let tool = AssistantTool.named(name) else {
      let names = AssistantTool.all.map(\.name).joined(separator: ", ")
      throw .invalidParameters("There is no tool \"\(name.prefix(100))\"; there are \(names).")
    }
    let given: [String: JSONValue]
    switch request.parameters["arguments"] {
    case nil: given = [:]
    case .object(let members): given = members
    default: throw .invalidParameters("\"arguments\" must be an object.")
    }
    let (text, isError) = answer(tool, given)
    return { json in
      json.key("content")
      json.array([text]) { json, text in
        json.object { json in
          json.member("type", "text")
          json.member("text", text)
        }
      }
      json.member("isError", isError)
    }
  }

  /// The answer of a tool, or why there is none: an assistant reads both, and asks better.
  private func answer(_ tool: AssistantTool, _ given: [String: JSONValue]) -> (String, Bool) {
    let language = given["language"]?.string.flatMap { Language(rawValue: $0) } ?? language
    let words: [String]
    do {
      words = try tool.words(given)
    } catch {
      return ((error as? WrongArgument)?.sentence(language) ?? "\(error)", true)
    }
    let asked = AnsweredCommand(words.inserting(options + ["--format=markdown"]))
    guard asked.hasAnswer else { return (asked.remarks, true) }
    let parts = AnswerParts(asked.answer, language)
    let page = if case .integer(let number) = given["page"] { number } else { 1 }
    guard let part = parts.part(page) else {
      return (
        language(
          "Het antwoord heeft \(parts.count) delen; page \(page) is er niet.",
          "The answer has \(parts.count) parts; there is no page \(page)."), true
      )
    }
    return (asked.remarks.isEmpty ? part : part + "\n\n" + asked.remarks, false)
  }

  private func read(_ request: RemoteRequest) throws(RemoteError) -> Members {
    guard let address = request.parameters["uri"]?.string else {
      throw .invalidParameters("\"uri\" must be the address of a resource.")
    }
    let words = AssistantResource.all.lazy.compactMap { $0.words(for: address) }.first
    guard let words else {
      throw .invalidParameters("There is no resource \"\(address.prefix(100))\".")
    }
    let asked = AnsweredCommand(words.inserting(options))
    guard asked.hasAnswer else { throw .invalidParameters(asked.remarks) }
    guard asked.answer.utf8.count <= AssistantResource.limit else {
      throw .invalidParameters(
        "This answer is longer than \(AssistantResource.limit) bytes; ask the tool, which gives it in parts."
      )
    }
    return { json in
      json.key("contents")
      json.array([asked.answer]) { json, text in
        json.object { json in
          json.member("uri", address)
          json.member("mimeType", AssistantResource.mediaType)
          json.member("text", text)
        }
      }
    }
  }
}

extension RemoteRequest {
  private static let prefix = "io.modelcontextprotocol/"

  /// Whether the question is of the stateless revision, which it then says itself.
  fileprivate var saysItsRevision: Bool {
    get throws(RemoteError) {
      guard let revision = parameters["_meta"]?.members?[Self.prefix + "protocolVersion"] else {
        if method == "server/discover" {
          throw .invalidParameters("\"_meta\" must have \"\(Self.prefix)protocolVersion\".")
        }
        return false
      }
      guard let revision = revision.string else {
        throw .invalidParameters("\"\(Self.prefix)protocolVersion\" must be a string.")
      }
      guard revision == AssistantProtocol.stateless else {
        throw .unsupported(revision)
      }
      guard parameters["_meta"]?.members?[Self.prefix + "clientCapabilities"]?.members != nil else {
        throw .invalidParameters("\"\(Self.prefix)clientCapabilities\" must be an object.")
      }
      return true
    }
  }
}

extension RemoteError {
  /// A revision that is not spoken; a program reads in `supported` which are.
  fileprivate static func unsupported(_ revision: String) -> RemoteError {
    RemoteError(code: -32022, message: "This revision of the protocol is not spoken.") { json in
      json.object { json in
        json.member("supported", [AssistantProtocol.stateless] + AssistantProtocol.byHandshake)
        json.member("requested", String(revision.prefix(100)))
      }
    }
  }
}

extension [String] {
  /// The words of a command with options behind its name, but those that it has itself.
  fileprivate func inserting(_ options: [String]) -> [String] {
    let own = Set(prefix { $0 != "--" }.compactMap { $0.split(separator: "=").first })
    return prefix(1) + options.filter { !own.contains($0.prefix { $0 != "=" }) } + dropFirst()
  }
}
