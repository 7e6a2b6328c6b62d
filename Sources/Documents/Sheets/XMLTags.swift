/// The elements of a vocabulary by their names, looked up once per document.
///
/// Keeps which elements are open, for a handler is not told the name of the element that ends.
struct XMLTags<Tag: RawRepresentable & Hashable> where Tag.RawValue == String {
  private var known: [XMLName: Tag?] = [:]
  private var open: [Tag?] = []

  /// The element that is open last; `nil` for one that has no meaning here.
  var last: Tag? { open.last ?? nil }

  /// Whether an element is open.
  func isOpen(_ tag: Tag) -> Bool { open.contains(tag) }

  /// The element of a name, which is open from now on.
  mutating func begin(_ name: XMLName) -> Tag? {
    let tag: Tag?
    if let found = known[name] {
      tag = found
    } else {
      tag = Tag(rawValue: name.text)
      known.updateValue(tag, forKey: name)
    }
    open.append(tag)
    return tag
  }

  /// Takes back that an element was begun, which is skipped.
  mutating func skip() -> XMLInterest {
    open.removeLast()
    return .nothing
  }

  /// Ends the element that is open last.
  mutating func end() -> Tag? { open.popLast() ?? nil }
}

extension XMLAttributes {
  /// The value of an attribute by its name without prefix; `nil` when there is none.
  func value(_ name: String) -> String? {
    (0..<count).first { self.name(at: $0).text == name }.map(value(at:))
  }

  /// A number of rows or columns, or the place of one; `nil` when the attribute is absent or something else, and for a
  /// number beyond any sheet, with which places could not be added up.
  func number(_ name: String) -> Int? { value(name).flatMap { UInt32($0) }.map { Int($0) } }
}

extension XMLReader {
  /// Reads a whole part of a document.
  static func read(_ blocks: some ByteBlocks, file: String, _ handler: any XMLHandler) throws {
    let reader = XMLReader(fileName: file, handler: handler)
    try blocks.forEachBlock { try reader.read($0) }
    try reader.finish()
  }
}
