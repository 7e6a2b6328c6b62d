/// Writes RDF in Turtle; of a network in the W3C Organization Ontology with TOOI identifiers.
///
/// Format: https://www.w3.org/TR/turtle/.
package enum Turtle {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    render(NetworkDescription(network).resources, NetworkDescription.prefixes)
  }

  /// The whole file of things; `prefixes` are those in their types and predicates.
  package static func render(
    _ resources: some Sequence<LinkedData.Resource>, _ prefixes: [LinkedData.Prefix]
  ) -> String {
    var text = ""
    for prefix in prefixes {
      text += "@prefix \(prefix.name): <\(prefix.namespace)> .\n"
    }
    for resource in resources {
      text += "\n<\(resource.iri)> a \(resource.type)"
      for statement in resource.statements {
        text += " ;\n  \(statement.predicate) \(object(statement.object))"
      }
      text += " .\n"
    }
    return text
  }

  private static func object(_ object: LinkedData.Object) -> String {
    switch object {
    case .iri(let iri): "<\(iri)>"
    case .text(let text, let language): quote(text) + (language.map { "@\($0)" } ?? "")
    case .typed(let value, let type): "\(quote(value))^^\(type)"
    case .nested(let statements):
      "[ "
        + statements.map { "\($0.predicate) \(self.object($0.object))" }.joined(separator: " ; ")
        + " ]"
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
