import JSONText

/// Writes RDF in JSON-LD: the same statements as ``Turtle``.
///
/// Format: https://www.w3.org/TR/json-ld11/.
package enum JSONLD {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    render(NetworkDescription(network).resources, NetworkDescription.prefixes)
  }

  /// The whole file of things; `prefixes` are those in their types and predicates.
  package static func render(
    _ resources: some Sequence<LinkedData.Resource>, _ prefixes: [LinkedData.Prefix]
  ) -> String {
    var json = JSONText()
    json.object { json in
      json.key("@context")
      json.object { json in
        for prefix in prefixes {
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
      json.array(resources) { json, resource in
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
  fileprivate mutating func write(_ statements: [LinkedData.Statement]) {
    var written: Set<String> = []
    for statement in statements where written.insert(statement.predicate).inserted {
      key(statement.predicate)
      array(statements.filter { $0.predicate == statement.predicate }) { json, same in
        json.write(same.object)
      }
    }
  }

  private mutating func write(_ object: LinkedData.Object) {
    self.object { json in
      switch object {
      case .iri(let iri):
        json.key("@id")
        json.value(iri)
      case .text(let text, let language):
        json.key("@value")
        json.value(text)
        if let language {
          json.key("@language")
          json.value(language)
        }
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
