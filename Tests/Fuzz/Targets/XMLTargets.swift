import Records

@testable import Documents

extension FuzzTarget {
  /// The streaming reader of XML, with libxml2 beneath it.
  static let xml = FuzzTarget(
    "xml", words: XMLWords.general,
    seeds: { [Array("<?xml version=\"1.0\"?><a b=\"c\">d<e/><![CDATA[f]]>&amp;<!--g--></a>".utf8)] }
  ) { bytes in
    let whole = try XMLLog.read(FuzzBlocks(bytes: bytes, size: 1 << 20))
    let pieces = try XMLLog.read(FuzzBlocks(bytes: bytes, size: 1 + bytes.count % 7))
    try whole.check(pieces, bytes)
  }

  /// An export of the register.
  static let register = FuzzTarget(
    "register", words: XMLWords.general + XMLWords.register + XMLWords.values,
    seeds: { try RegisterSeeds.all() }
  ) { bytes in
    let whole = try RegisterLog.read(FuzzBlocks(bytes: bytes, size: 1 << 20))
    guard bytes.count % 4 == 0 else { return }
    let pieces = try RegisterLog.read(FuzzBlocks(bytes: bytes, size: 1 + bytes.count % 61))
    try whole.check(pieces, bytes)
  }
}

/// What a reader makes of a document: what it tells, and why it refuses the rest.
private struct XMLReading: Equatable {
  var told = ""
  var refusal: DocumentError.Problem?

  /// Throws where the same document reads otherwise in other parts, but for the two ways in which libxml2 lets that
  /// depend on them (see reader.c). Of a document with several faults another may be met first: it is refused either way.
  func check(_ other: XMLReading, _ document: [UInt8]) throws {
    func isVague(_ reading: XMLReading) -> Bool {
      [.malformedXML, .truncated, .doctype].contains(reading.refusal)
    }
    let isBegun = told.hasPrefix(other.told) || other.told.hasPrefix(told)
    guard
      self == other || isVague(self) && isVague(other) && isBegun
        || Self.likeEnds.contains(where: document.contains)
    else { throw FuzzTarget.Finding("whole: \(self), in parts: \(other)") }
  }
}

extension XMLReading {
  /// How comments begin whose beginning looks like an end.
  fileprivate static let likeEnds = [Array("<!-->".utf8), Array("<!--->".utf8)]
}

/// What a reader of XML tells, as text; a document that is refused too.
private final class XMLLog: XMLHandler {
  private var text = ""
  private var depth = 0

  static func read(_ blocks: FuzzBlocks) throws -> XMLReading {
    let log = XMLLog()
    do {
      try XMLReader.read(blocks, file: "fuzz", log)
      guard log.depth == 0 else { throw FuzzTarget.Finding("\(log.depth) elements do not end") }
      return XMLReading(told: log.text)
    } catch let error as DocumentError {
      return XMLReading(told: log.text, refusal: error.problem)
    }
  }

  func start(
    _ name: XMLName, namespace: () -> String, attributes: XMLAttributes
  ) throws -> XMLInterest {
    text += "<\(name.text) \(namespace())"
    for place in 0..<attributes.count {
      text += " \(attributes.name(at: place).text)=\(attributes.value(at: place))"
    }
    switch name.text.utf8.count % 4 {
    case 0: return .nothing
    case 1:
      depth += 1
      return .children
    default:
      depth += 1
      return .text
    }
  }

  func end(text: UnsafeBufferPointer<UInt8>) {
    depth -= 1
    self.text += String(decoding: text, as: UTF8.self) + ">"
  }
}

/// What the reader of exports tells, as text.
private enum RegisterLog {
  static func read(_ blocks: FuzzBlocks) throws -> XMLReading {
    var reading = XMLReading()
    do {
      let handler = RegisterExportHandler(
        file: "fuzz", header: { reading.told += "\($0)" },
        record: { reading.told += "\(describe($0))\n" })
      let reader = XMLReader(fileName: "fuzz", handler: handler)
      handler.lineNumber = { [unowned reader] in reader.lineNumber }
      try blocks.forEachBlock { try reader.read($0) }
      try reader.finish()
      reading.told += "\(try handler.finish().scope)"
    } catch let error as DocumentError {
      reading.refusal = error.problem
    }
    return reading
  }

  private static func describe(_ record: RegisterRecord) -> String {
    switch record {
    case .organisation(let record):
      "o \(record.organisation.id) \(record.organisation.name) \(record.organisation.existence)"
    case .arrangement(let record):
      "a \(record.arrangement.id) \(record.arrangement.title) \(record.arrangement.inForce) "
        + "\(record.participations.count)"
    case .rejected(let rejection): "r \(rejection)"
    case .ignoredParticipation: "i"
    }
  }
}

/// Exports to begin with: one of the sample with a few records of each kind, and one of the older layout.
enum RegisterSeeds {
  static func all() throws -> [[UInt8]] {
    let sample = XMLPieces(try FuzzTarget.sample("register-flevoland.xml"))
    return (0..<6).map { sample.excerpt(ofEach: 2, from: $0) } + [oldLayout]
  }

  private static let oldLayout = Array(
    """
    <p:overheidsorganisaties xmlns:p="https://almanak.overheid.nl/static/schema/oo/export/2.4.8" \
    p:timestamp="2019-05-16T01:00:00.000+02:00"><p:gemeenten><p:gemeente p:systeemId="1"><p:naam>A</p:naam>\
    <p:datumOpheffing>01-01-2019</p:datumOpheffing></p:gemeente></p:gemeenten><p:gemeenschappelijkeRegelingen>\
    <p:gemeenschappelijkeRegeling p:systeemId="2"><p:titel>R</p:titel></p:gemeenschappelijkeRegeling>\
    </p:gemeenschappelijkeRegelingen></p:overheidsorganisaties>
    """.utf8)
}

enum XMLWords {
  static let general = [
    "<a>", "</a>", "<a ", "/>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\"?>",
    "encoding=\"UTF-16\"", "encoding=\"windows-1252\"", "<!DOCTYPE a>", "<!ENTITY", "&amp;", "&lt;",
    "&#38;", "&#x10FFFF;", "xmlns=\"\"", "xmlns:p=\"p\"", "p:", "\u{FEFF}",
  ]

  static let register =
    (RegisterLayout.root + RegisterLayout.organisation + RegisterLayout.arrangement
    + RegisterLayout.participation).map { $0.0.split(separator: "/").last.map(String.init) ?? $0.0 }
    + [
      "systeemId=\"1\"", "timestamp=\"2026-05-16\"", "resourceIdentifier=\"",
      "overheidsorganisaties",
    ]

  static let values = [
    "2026-05-16", "0000-00-00", "9999-12-31", "16-05-2026", "2026-02-30", "-0001-01-01",
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "06-12345678", "25 %",
    "1/3", "gm0034", "https://identifier.overheid.nl/tooi/id/gemeente/gm0034", "info@almere.nl",
  ]
}
