/// Statements of RDF about things, for ``Turtle`` and ``JSONLD``.
package enum LinkedData {
  /// A prefix, by its name.
  package typealias Prefix = (name: String, namespace: String)

  /// A thing with its type and statements.
  package struct Resource: Sendable {
    let iri: String
    let type: String
    let statements: [Statement]

    /// A thing by its address, whole or seen from the file; its type is a prefixed name.
    package init(iri: String, type: String, statements: [Statement]) {
      self.iri = LinkedData.safe(iri)
      self.type = type
      self.statements = statements
    }
  }

  /// A predicate, as a prefixed name, and its object.
  package struct Statement: Sendable {
    let predicate: String
    let object: Object

    /// A statement.
    package init(predicate: String, object: Object) {
      self.predicate = predicate
      self.object = object
    }
  }

  /// What a statement says of its subject.
  package indirect enum Object: Sendable {
    /// Another resource, by an address without characters that are none of an address: see ``LinkedData/safe(_:)``.
    case iri(String)
    /// A text without control characters other than white space; in a language where that is told.
    case text(String, language: String? = nil)
    /// A value of a type of XML Schema, by its prefixed name.
    case typed(String, type: String)
    /// A thing without an identifier of its own.
    case nested([Statement])
  }

  /// An IRI without the characters that RFC 3987 forbids, which are percent-encoded.
  package static func safe(_ iri: String) -> String {
    guard iri.utf8.contains(where: isForbidden) else { return iri }
    var safe = ""
    for scalar in iri.unicodeScalars {
      if scalar.isASCII, isForbidden(UInt8(truncatingIfNeeded: scalar.value)) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        safe += scalar.value < 0x10 ? "%0\(digits)" : "%\(digits)"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F: true
    default: false
    }
  }
}
