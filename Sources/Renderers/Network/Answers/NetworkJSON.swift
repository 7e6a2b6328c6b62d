import JSONText

extension JSONText {
  /// Writes a member of an object: a number, or `null`.
  mutating func member(_ key: StaticString, _ number: Double?) {
    self.key(key)
    if let number, number.isFinite { value(literal: number.plainText) } else { null() }
  }

  /// Writes the members of an object: every attribute with its value or `null`.
  mutating func write<Element>(
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
  mutating func node(_ node: NetworkExport.Node?) {
    guard let node else { return null() }
    object { json in
      json.member("id", node.id)
      json.write(NetworkExport.nodeAttributes, of: node)
    }
  }
}
