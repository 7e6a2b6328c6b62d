/// A register export written from a few values, in any of the register's dialects.
package struct RegisterXML: Sendable {
  /// The schema's namespace URI; `nil` for none.
  package var namespace: String? = "https://organisaties.overheid.nl/static/schema/oo/export/2.6.9"
  /// The prefix of elements; `nil` puts them in the default namespace.
  package var elementPrefix: String?
  /// The prefix of attributes; `nil` leaves them unqualified.
  package var attributePrefix: String? = "p"
  /// The root's attribute of that name.
  package var timestamp: String? = "2026-05-16T02:00:00"
  /// The encoding of the bytes.
  package var encoding = Encoding.utf8
  /// The containers in the root.
  package var containers: [Element]

  /// An export with these containers.
  package init(containers: [Element]) {
    self.containers = containers
  }

  /// An export of organisations and, unless it is a category export, arrangements.
  package init(_ organisations: [Element], _ arrangements: [Element]? = nil) {
    containers = [Element("organisaties", children: organisations)]
    if let arrangements {
      containers.append(Element("gemeenschappelijkeRegelingen", children: arrangements))
    }
  }

  /// How the text becomes bytes.
  package enum Encoding: Sendable, CaseIterable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, latin1, windows1252
  }

  /// The document as text.
  package var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"\(encoding.name)\"?>\n"
    var root = Element("overheidsorganisaties", children: containers)
    if let timestamp { root.attributes.append(("timestamp", timestamp)) }
    let prefixes = Set([elementPrefix, attributePrefix].compactMap { $0 }).sorted()
    var declarations = ""
    if let namespace {
      if elementPrefix == nil { declarations += " xmlns=\"\(namespace)\"" }
      for prefix in prefixes { declarations += " xmlns:\(prefix)=\"\(namespace)\"" }
    }
    root.write(
      into: &text, elementPrefix: elementPrefix, attributePrefix: attributePrefix,
      declarations: declarations)
    return text
  }

  /// The document as bytes in its encoding.
  package var bytes: [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .latin1, .windows1252:
      text.unicodeScalars.map { scalar in
        scalar == "\u{20AC}" ? 0x80 : UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}

extension RegisterXML.Encoding {
  fileprivate var name: String {
    switch self {
    case .utf8, .utf8WithMark: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .latin1: "ISO-8859-1"
    case .windows1252: "windows-1252"
    }
  }
}

/// An element of an export.
package struct Element: Sendable {
  /// Its local name.
  package var name: String
  /// Its attributes in order.
  package var attributes: [(name: String, value: String)]
  /// What stands in it besides its text.
  package var children: [Element]
  /// Its text, as XML: references and CDATA sections are written as they are.
  package var xml: String

  /// An element with attributes and children.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], children: [Element]
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = children
    xml = ""
  }

  /// An element with text.
  package init(
    _ name: String, _ text: String = "", _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    self.init(name, attributes, children: [])
    xml = text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
  }

  /// An element whose text is XML already.
  package static func raw(_ name: String, _ xml: String) -> Element {
    var element = Element(name)
    element.xml = xml
    return element
  }

  /// The element with more children behind those it has.
  package func adding(_ more: Element...) -> Element {
    var element = self
    element.children += more
    return element
  }

  fileprivate func write(
    into text: inout String, elementPrefix: String?, attributePrefix: String?,
    declarations: String = ""
  ) {
    let tag = elementPrefix.map { $0 + ":" + name } ?? name
    text += "<\(tag)\(declarations)"
    for (attribute, value) in attributes {
      let escaped = value.map { ["&": "&amp;", "<": "&lt;", "\"": "&quot;"][$0] ?? String($0) }
      text += " \(attributePrefix.map { $0 + ":" } ?? "")\(attribute)=\"\(escaped.joined())\""
    }
    text += ">" + xml
    for child in children {
      text += "\n"
      child.write(into: &text, elementPrefix: elementPrefix, attributePrefix: attributePrefix)
    }
    text += "</\(tag)>"
  }
}
