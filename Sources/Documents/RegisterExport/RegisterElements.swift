/// The elements of the register's layout, each with the elements that may stand in it, for reading one
/// document.
///
/// Elements form a graph, not a tree: an organisation may hold organisations. They are places in a
/// table and no objects: counting references to objects was a twentieth of the time of reading.
final class RegisterElements {
  /// An element, by its place in the table.
  struct Place: Hashable {
    fileprivate let index: Int
  }

  private struct Element {
    let role: RegisterLayout.Role
    let path: String
    /// The element whose children stand in this one: the record it begins.
    let contents: Place?
    var children: [String: Place] = [:]
  }

  private static let organisation = Place(index: 1)
  private static let arrangement = Place(index: 2)
  private static let participation = Place(index: 3)

  /// The element all others stand in.
  let root = Place(index: 0)

  @exclusivity(unchecked) private var elements: [Element]
  /// The children of each element by the address of their name, met before in this document; `nil` is
  /// unknown.
  @exclusivity(unchecked) private var met: [[(name: XMLName, element: Place?)]]
  /// More than honest elements have children: going through those met stays cheap.
  private static let mostMet = 64

  /// The whole layout.
  init() {
    elements = [RegisterExportReader.root, "organisatie", "regeling", "deelnemendeOrganisatie"]
      .map { Element(role: .container, path: $0, contents: nil) }
    met = []
    for (element, table) in [
      (root, RegisterLayout.root), (Self.organisation, RegisterLayout.organisation),
      (Self.arrangement, RegisterLayout.arrangement),
      (Self.participation, RegisterLayout.participation),
    ] {
      for (path, role) in table { add(path, role, to: element) }
    }
    met = Array(repeating: [], count: elements.count)
  }

  /// What an element is.
  func role(of element: Place) -> RegisterLayout.Role { elements[element.index].role }

  /// The path of an element from its record, for the report of unknown elements.
  func path(of element: Place) -> String { elements[element.index].path }

  /// The child of an element with this name; `nil` when the layout has none.
  ///
  /// Cost: a comparison of addresses for each of the first names met under this element; their text is
  /// read once.
  func child(_ name: XMLName, of element: Place) -> Place? {
    for known in met[element.index] where known.name == name { return known.element }
    let child = child(named: name.text, of: element)
    if met[element.index].count < Self.mostMet { met[element.index].append((name, child)) }
    return child
  }

  /// The child of an element with this name; `nil` when the layout has none.
  func child(named name: String, of element: Place) -> Place? {
    let holder = elements[element.index].contents ?? element
    return elements[holder.index].children[name]
  }

  private func add(_ path: String, _ role: RegisterLayout.Role, to record: Place) {
    let names = path.split(separator: "/").map(String.init)
    guard let name = names.last else { return }
    var parent = record
    for name in names.dropLast() {
      guard let next = elements[parent.index].children[name] else { return }
      parent = next
    }
    elements[parent.index].children[name] = Place(index: elements.count)
    elements.append(
      Element(
        role: role, path: self.path(of: parent) + "/" + name, contents: Self.contents(of: role)))
  }

  private static func contents(of role: RegisterLayout.Role) -> Place? {
    switch role {
    case .organisation: organisation
    case .arrangement: arrangement
    case .participation: participation
    case .container, .field, .ignored, .ignoredParticipation: nil
    }
  }
}
