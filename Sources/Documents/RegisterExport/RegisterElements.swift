/// An element of the register's layout with the elements that may stand in it.
///
/// Elements form a graph, not a tree: an organisation may hold organisations.
final class RegisterElement {
  let role: RegisterLayout.Role
  /// The path from its record, for the report of unknown elements.
  let path: String

  private var children: [String: RegisterElement] = [:]
  /// The element whose children stand in this one: the record it begins.
  private unowned let contents: RegisterElement?
  /// What the root keeps alive: one element for each kind of record.
  private var records: [RegisterElement] = []
  /// Children by the address of their name, met before in this document; `nil` is unknown.
  @exclusivity(unchecked) private var met: [(name: XMLName, element: RegisterElement?)] = []
  /// More than honest elements have children: going through those met stays cheap.
  private static let mostMet = 64

  private init(_ role: RegisterLayout.Role, path: String, contents: RegisterElement? = nil) {
    self.role = role
    self.path = path
    self.contents = contents
  }

  /// The root of a layout of its own, for reading one document.
  static func root(_ name: String) -> RegisterElement {
    let organisation = RegisterElement(.container, path: "organisatie")
    let arrangement = RegisterElement(.container, path: "regeling")
    let participation = RegisterElement(.container, path: "deelnemendeOrganisatie")
    let root = RegisterElement(.container, path: name)
    root.records = [organisation, arrangement, participation]
    func contents(of role: RegisterLayout.Role) -> RegisterElement? {
      switch role {
      case .organisation: organisation
      case .arrangement: arrangement
      case .participation: participation
      case .container, .field, .ignored, .ignoredParticipation: nil
      }
    }
    for (element, table) in [
      (root, RegisterLayout.root), (organisation, RegisterLayout.organisation),
      (arrangement, RegisterLayout.arrangement), (participation, RegisterLayout.participation),
    ] {
      for (path, role) in table { element.add(path, role, contents: contents(of: role)) }
    }
    return root
  }

  /// The child with this name; `nil` when the layout has none.
  ///
  /// Cost: a comparison of addresses for each of the first names met under this element; their text is
  /// read once.
  func child(_ name: XMLName) -> RegisterElement? {
    for known in met where known.name == name { return known.element }
    let element = child(named: name.text)
    if met.count < Self.mostMet { met.append((name, element)) }
    return element
  }

  /// The child with this name; `nil` when the layout has none.
  func child(named name: String) -> RegisterElement? {
    (contents ?? self).children[name]
  }

  private func add(_ path: String, _ role: RegisterLayout.Role, contents: RegisterElement?) {
    let names = path.split(separator: "/").map(String.init)
    guard let name = names.last else { return }
    var parent = self
    for name in names.dropLast() {
      guard let next = parent.children[name] else { return }
      parent = next
    }
    parent.children[name] = RegisterElement(
      role, path: parent.path + "/" + name, contents: contents)
  }
}
