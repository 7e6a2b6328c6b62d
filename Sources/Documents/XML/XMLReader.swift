import CXMLReader

/// The name of an element or attribute without its prefix.
///
/// Names are interned by the parser: within one document, equal names are the same address, so a
/// comparison costs one instruction. The text is read only when a name is met for the first time.
struct XMLName: Hashable {
  fileprivate let address: UnsafePointer<CChar>

  var text: String { String(cString: address) }
}

/// The attributes of an element, valid only while its start is handled.
struct XMLAttributes {
  fileprivate let attributes: UnsafePointer<cxml_attribute>
  let count: Int

  func name(at index: Int) -> XMLName { XMLName(address: attributes[index].name) }

  func value(at index: Int) -> String {
    let attribute = attributes[index]
    return attribute.value.withMemoryRebound(to: UInt8.self, capacity: attribute.length) {
      let bytes = UnsafeBufferPointer(start: $0, count: attribute.length)
      let text = String(decoding: bytes, as: UTF8.self)
      // The parser leaves every ampersand of an attribute, and nothing else, as a reference.
      return bytes.contains(0x26) ? text.replacing("&#38;", with: "&") : text
    }
  }
}

/// What to do with an element that has begun.
enum XMLInterest {
  /// Announce its children, drop its text.
  case children
  /// Announce its children, and hand over its text at its end.
  case text
  /// Skip it with everything in it; its end is not announced.
  case nothing
}

/// Receives the elements of a document in order.
protocol XMLHandler: AnyObject {
  /// An element begins. Throwing ends the reading with that error.
  func start(_ name: XMLName, namespace: () -> String, attributes: XMLAttributes) throws
    -> XMLInterest
  /// The element last begun and not yet ended ends; `text` is empty unless it was asked for.
  func end(text: UnsafeBufferPointer<UInt8>) throws
}

/// Reads XML as a stream, in memory that does not grow with the document.
///
/// Strict: a document must be well-formed to its end. There are no document type declarations, no
/// entities but XML's own five, no network, and bounds on depth, text and names. Encodings are those
/// the C library knows by declaration or byte order mark.
final class XMLReader {
  /// Bounds no honest document comes near: the register nests 12 deep with texts of 25 kB.
  private static let limits = cxml_limits(depth: 256, text: 4 << 20, names: 256 << 10)

  private let handler: any XMLHandler
  private let fileName: String
  private var parser: OpaquePointer?
  private var failure: (any Error)?

  init(fileName: String, handler: any XMLHandler) {
    self.fileName = fileName
    self.handler = handler
    parser = cxml_open(
      { context, name, namespace, attributes, count in
        XMLReader.reader(context).start(name, namespace, attributes, count)
      },
      { context, text, length in XMLReader.reader(context).end(text, length) },
      Unmanaged.passUnretained(self).toOpaque(), Self.limits)
  }

  deinit {
    if let parser { cxml_close(parser) }
  }

  /// The line being read, from 1.
  var lineNumber: Int { parser.map { Int(cxml_line($0)) } ?? 0 }

  /// Reads the next bytes of the document.
  func read(_ bytes: UnsafeRawBufferPointer) throws {
    try feed(bytes.assumingMemoryBound(to: UInt8.self), last: false)
  }

  /// Ends the document.
  func finish() throws {
    try feed(UnsafeBufferPointer(start: nil, count: 0), last: true)
  }

  private func feed(_ bytes: UnsafeBufferPointer<UInt8>, last: Bool) throws {
    guard let parser else { throw DocumentError.noReader(of: fileName) }
    let status = cxml_feed(parser, bytes.baseAddress, bytes.count, last ? 1 : 0)
    if let failure { throw failure }
    guard let problem = Self.problem(status) else { return }
    throw DocumentError(problem, file: fileName, lineNumber: lineNumber)
  }

  private static func problem(_ status: cxml_status) -> DocumentError.Problem? {
    switch status {
    case cxml_doctype: .doctype
    case cxml_too_deep: .tooDeep(limit: Int(limits.depth))
    case cxml_text_too_long: .textTooLong(limit: limits.text)
    case cxml_too_many_names: .tooManyNames
    case cxml_truncated: .truncated
    case cxml_empty: .empty
    case cxml_ok, cxml_stopped: nil
    default: .malformedXML
    }
  }

  private static func reader(_ context: UnsafeMutableRawPointer) -> XMLReader {
    Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ namespace: UnsafePointer<CChar>,
    _ attributes: UnsafePointer<cxml_attribute>, _ count: Int
  ) -> cxml_interest {
    do {
      let interest = try handler.start(
        XMLName(address: name), namespace: { String(cString: namespace) },
        attributes: XMLAttributes(attributes: attributes, count: count))
      return switch interest {
      case .children: cxml_read_children
      case .text: cxml_read_text
      case .nothing: cxml_skip
      }
    } catch {
      stop(error)
      return cxml_skip
    }
  }

  private func end(_ text: UnsafePointer<CChar>, _ length: Int) {
    do {
      try text.withMemoryRebound(to: UInt8.self, capacity: length) {
        try handler.end(text: UnsafeBufferPointer(start: $0, count: length))
      }
    } catch {
      stop(error)
    }
  }

  private func stop(_ error: any Error) {
    failure = failure ?? error
    if let parser { cxml_stop(parser) }
  }
}
