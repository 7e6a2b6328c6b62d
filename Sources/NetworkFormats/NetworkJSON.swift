package import JSONText
import Pages

extension JSONText {
  /// Writes the members of an object: every attribute with its value or `null`.
  package mutating func write<Element>(
    _ attributes: [NetworkAttribute<Element>], of element: Element
  ) {
    for attribute in attributes {
      key(attribute.name)
      switch attribute.value(element) {
      case .text(let text): value(text)
      case .list(let items): array(items) { json, item in json.value(item) }
      case .integer(let number): value(number)
      case .decimal(let number): value(literal: number)
      case .flag(let flag): value(flag)
      case nil: null()
      }
    }
  }

  /// Writes a node with its identifier and attributes, or `null`.
  package mutating func node(_ node: NetworkExport.Node?) {
    guard let node else { return null() }
    object { json in
      json.member("id", node.id)
      json.write(NetworkExport.nodeAttributes, of: node)
    }
  }
}
