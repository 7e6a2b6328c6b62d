package import JSONText
package import Pages

extension JSONText {
  /// Writes fields of an object.
  package mutating func write<Row>(_ fields: [Field<Row>], of row: Row) {
    for field in fields { field.write(row, to: &self) }
  }

  /// Writes a node with its identifier and all that is told of it, or `null`.
  package mutating func node(_ node: NetworkExport.Node?) {
    guard let node else { return null() }
    NetworkExport.node.write(node, to: &self)
  }
}
