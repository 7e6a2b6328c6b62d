import Foundation
import TestSupport

/// A JSON value, to look into an answer without knowing its shape.
enum JSONValue: Decodable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(parsing data: Data) throws {
    self = try JSONDecoder().decode(Self.self, from: data)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      // What is most common first: each that does not fit is an error thrown, which costs.
      self = .text(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .bool(try container.decode(Bool.self))
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var keys: Set<String> {
    if case .object(let members) = self { Set(members.keys) } else { [] }
  }

  /// The items of a member; throws where there is no such member or it is no list, so that a loop over them
  /// never passes for want of what it looks at.
  func list(_ key: String) throws -> [JSONValue] {
    guard case .array(let items)? = self[key] else { throw NoList(key: key) }
    return items
  }

  /// A member that is looked into is not there or is no list.
  struct NoList: Error { let key: String }

  var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// Every member of every object in the value, at any depth.
  var members: [(key: String, value: JSONValue)] {
    switch self {
    case .object(let members):
      members.map { ($0.key, $0.value) } + members.values.flatMap(\.members)
    case .array(let items): items.flatMap(\.members)
    default: []
    }
  }
}
