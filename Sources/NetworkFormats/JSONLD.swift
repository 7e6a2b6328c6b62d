import JSONText

/// Writes a network as RDF in JSON-LD: the same statements as ``Turtle``.
///
/// Format: https://www.w3.org/TR/json-ld11/.
package enum JSONLD {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    var json = JSONText()
    json.object { json in
      json.key("@context")
      json.object { json in
        for prefix in NetworkDescription.prefixes {
          json.key(prefix.name)
          // Spelled out, for only then may a namespace end in a colon and still serve as a prefix.
          json.object { json in
            json.key("@id")
            json.value(prefix.namespace)
            json.key("@prefix")
            json.value(true)
          }
        }
      }
      json.key("@graph")
      json.array(NetworkDescription(network).resources) { json, resource in
        json.object { json in
          json.key("@id")
          json.value(resource.iri)
          json.key("@type")
          json.value(resource.type)
          json.write(resource.statements)
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  /// Writes statements as members of an object, those of one predicate together.
  fileprivate mutating func write(_ statements: [NetworkDescription.Statement]) {
    var written: Set<String> = []
    for statement in statements where written.insert(statement.predicate).inserted {
      key(statement.predicate)
      array(statements.filter { $0.predicate == statement.predicate }) { json, same in
        json.write(same.object)
      }
    }
  }

  private mutating func write(_ object: NetworkDescription.Object) {
    self.object { json in
      switch object {
      case .iri(let iri):
        json.key("@id")
        json.value(iri)
      case .text(let text):
        json.key("@value")
        json.value(text)
      case .typed(let value, let type):
        json.key("@value")
        json.value(value)
        json.key("@type")
        json.value(type)
      case .nested(let statements):
        json.write(statements)
      }
    }
  }
}
