package import Foundation
import Testing

#if canImport(FoundationXML)
  package import FoundationXML
#endif

/// The elements of a well-formed page; reading one that is not well-formed fails.
package final class PageElements: NSObject, XMLParserDelegate {
  /// The names of the elements, in the order in which they begin.
  package private(set) var names: [String] = []
  /// The values of the attributes, by their names.
  package private(set) var attributes: [String: [String]] = [:]

  /// Reads a page.
  package init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed at line \(parser.lineNumber)")
  }

  /// Takes down an element.
  package func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(name)
    for (name, value) in attributes { self.attributes[name, default: []].append(value) }
  }
}
