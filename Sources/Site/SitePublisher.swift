import Pages

/// Who offers a site, whom to write to and where the site is: what only they can say.
package struct SitePublisher: Sendable {
  /// Their name; `nil` where it is not given.
  package let name: String?
  /// An e-mail address, or the address of a page to write on.
  package let contact: String?
  /// Where the site is, with a slash at its end: `https://example.nl/regelingen/`.
  package let address: String?

  /// Who offers it; what is not known is `nil`, and pages say so. `address` may lack the slash.
  package init(name: String? = nil, contact: String? = nil, address: String? = nil) {
    self.name = name
    self.contact = contact
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The name in a sentence, or that it is whoever offers the site.
  func name(in language: Language) -> String {
    name ?? language("wie deze website aanbiedt", "whoever offers this website")
  }

  /// How to write to them, as a link where it is an address; empty where that is not given.
  var contactPhrase: Phrase {
    guard let contact else { return [] }
    return [.link(contact, to: contact.contains("://") ? contact : "mailto:\(contact)")]
  }

  /// The whole address of a page or file; `nil` where that of the site is not known.
  func address(of path: SitePath) -> String? { address.map { $0 + path.text } }

  /// The address to subscribe to a calendar with (webcal), which programs open themselves; `nil` where that of
  /// the site is not known.
  func subscription(to path: SitePath) -> String? {
    address(of: path).flatMap { address in
      address.range(of: "://").map { "webcal" + address[$0.lowerBound...] }
    }
  }
}
