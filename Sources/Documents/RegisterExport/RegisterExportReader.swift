internal import Foundation
internal import Records

/// Reads an export of the Register van Overheidsorganisaties as a stream of records.
///
/// Opens exports in the namespaces of organisaties.overheid.nl (schema 2.5 and later) and of
/// almanak.overheid.nl (2.0 to 2.4); inside, local names count, whatever the prefix. Memory does not
/// grow with the document: a record is handed over when its element ends.
public enum RegisterExportReader {
  /// The root element of every export.
  public static let root = "overheidsorganisaties"

  /// Whether a namespace is one of the register's family of export schemas.
  public static func isExportNamespace(_ uri: String) -> Bool {
    guard
      let host = ["organisaties.overheid.nl/", "almanak.overheid.nl/"].first(where: uri.contains)
    else { return false }
    return uri.hasPrefix("http") && uri.contains(host) && uri.contains("/export/")
  }

  /// Reads the whole document.
  ///
  /// - Parameters:
  ///   - header: called once, before the first record.
  ///   - record: called for each record, in the order in which they end in the document: an
  ///     organisation after those nested in it.
  /// - Returns: what the export covers and what was left out of it.
  /// - Throws: a ``DocumentError`` when the document is not a well-formed register export, and what
  ///   the closures throw. The records handed over until then are not the whole document.
  public static func read(
    _ input: DocumentInput, header: @escaping (RegisterExportHeader) throws -> Void,
    record: @escaping (RegisterRecord) throws -> Void
  ) throws -> RegisterExportSummary {
    let handler = RegisterExportHandler(file: input.path, header: header, record: record)
    let reader = XMLReader(fileName: input.path, handler: handler)
    handler.line = { [unowned reader] in reader.line }
    try input.forEachBlock { try reader.read($0) }
    try reader.finish()
    return try handler.finish()
  }
}

/// The attributes of a record's element.
struct RecordAttributes {
  private(set) var systemID: SystemID?
  private(set) var tooi: TOOI?
  private(set) var owms: String?

  init(_ attributes: XMLAttributes) {
    for index in 0..<attributes.count {
      switch attributes.name(at: index).text {
      case "systeemId", "systemId": systemID = SystemID(attributes.value(at: index))
      case "resourceIdentifierTOOI": tooi = TOOI(attributes.value(at: index))
      case "resourceIdentifierOWMS": owms = attributes.value(at: index)
      default: break
      }
    }
  }
}

/// Turns the elements of an export into records.
final class RegisterExportHandler: XMLHandler {
  /// The line being read.
  var line: () -> Int = { 0 }

  private let file: String
  private let header: (RegisterExportHeader) throws -> Void
  private let record: (RegisterRecord) throws -> Void
  private var summary = RegisterExportSummary()
  private var path: [RegisterElement] = []
  private var organisations: [OrganisationBuilder] = []
  private var arrangement: ArrangementBuilder?
  private var participation: ParticipationBuilder?
  private var attributes: FieldAttributes?
  private var mentionedName: String?
  private var topKinds: Set<String> = []
  private var isInCrossBorderContainer = false
  private var recordCount = 0

  init(
    file: String, header: @escaping (RegisterExportHeader) throws -> Void,
    record: @escaping (RegisterRecord) throws -> Void
  ) {
    self.file = file
    self.header = header
    self.record = record
  }

  func start(_ name: XMLName, namespace: () -> String, attributes: XMLAttributes) throws
    -> XMLInterest
  {
    guard let parent = path.last else {
      try startRoot(name.text, namespace(), attributes)
      return .children
    }
    guard let element = parent.child(name) else {
      summary.unknown[parent.path + "/" + name.text, default: 0] += 1
      return .nothing
    }
    switch element.role {
    case .ignored(let part):
      summary.ignored[part, default: 0] += 1
      return .nothing
    case .ignoredParticipation(let part):
      summary.ignored[part, default: 0] += 1
      try record(.ignoredParticipation(part))
      return .nothing
    case .container:
      if path.count == 1 { startContainer(name.text) }
      path.append(element)
      return .children
    case .organisation(let defaultType):
      organisations.append(
        OrganisationBuilder(
          attributes: RecordAttributes(attributes), line: line(), defaultType: defaultType,
          within: organisations.last))
    case .arrangement:
      arrangement = ArrangementBuilder(
        attributes: RecordAttributes(attributes), line: line(),
        isCrossBorder: isInCrossBorderContainer)
    case .participation:
      participation = ParticipationBuilder(
        attributes: RecordAttributes(attributes), line: line())
    case .field(let field):
      if field != .mentionedName {
        self.attributes = attributes.count > 0 ? FieldAttributes(attributes) : nil
      }
      path.append(element)
      return .text
    }
    path.append(element)
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    guard let element = path.popLast() else { return }
    switch element.role {
    case .field(.mentionedName): mentionedName = RegisterText.value(text)
    case .field(let field):
      let value = RegisterText.value(text) ?? mentionedName
      if participation != nil {
        participation?.take(field, value, attributes)
      } else if arrangement != nil {
        arrangement?.take(field, value, attributes)
      } else if !organisations.isEmpty {
        organisations[organisations.count - 1].take(field, value, attributes)
      }
      attributes = nil
      mentionedName = nil
    case .organisation: try endOrganisation()
    case .arrangement: try endArrangement()
    case .participation:
      if let participation { arrangement?.add(participation) }
      participation = nil
    case .container, .ignored, .ignoredParticipation: break
    }
  }

  /// What the export covers, once it has been read to its end.
  func finish() throws -> RegisterExportSummary {
    guard recordCount > 0 else { throw DocumentError(.noRecords, file: file) }
    // A category export holds organisations of one kind and no arrangements; the national export
    // holds all of them, also the kinds of which none is left.
    let isNational = summary.scope.arrangements && topKinds.count > 1
    summary.scope.kinds = isNational ? nil : topKinds
    return summary
  }

  private func startRoot(_ name: String, _ namespace: String, _ attributes: XMLAttributes) throws {
    guard name == RegisterExportReader.root, RegisterExportReader.isExportNamespace(namespace)
    else {
      throw DocumentError(
        .otherVocabulary(root: name, namespace: namespace), file: file, line: line())
    }
    path.append(RegisterElement.root(name))
    var timestamp: String?
    for index in 0..<attributes.count where attributes.name(at: index).text == "timestamp" {
      timestamp = attributes.value(at: index)
    }
    try header(
      RegisterExportHeader(date: timestamp.flatMap { Day(iso: $0) }, namespace: namespace))
  }

  private func startContainer(_ name: String) {
    isInCrossBorderContainer = name == RegisterLayout.crossBorderContainer
    switch name {
    case RegisterLayout.arrangementsContainer: summary.scope.arrangements = true
    case RegisterLayout.crossBorderContainer: summary.scope.crossBorder = true
    default: break
    }
  }

  private func endOrganisation() throws {
    guard let builder = organisations.popLast() else { return }
    count(builder.common)
    let finished = builder.finish()
    if organisations.isEmpty, case .organisation(let record) = finished {
      topKinds.insert(record.topKind)
    }
    recordCount += 1
    try record(finished)
  }

  private func endArrangement() throws {
    guard let builder = arrangement else { return }
    arrangement = nil
    count(builder.common)
    for finished in builder.finish() {
      recordCount += 1
      try record(finished)
    }
  }

  private func count(_ common: CommonBuilder) {
    guard common.personalContacts > 0 else { return }
    summary.ignored[.personalContact, default: 0] += common.personalContacts
  }
}

/// Text as the register writes it, brought to one form.
enum RegisterText {
  /// The text without outer white space, in Unicode's composed form (NFC); `nil` when nothing is left.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard var first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return nil }
    // A byte order mark inside the text is no text.
    if bytes.count - first >= 3, bytes[first] == 0xEF, bytes[first + 1] == 0xBB,
      bytes[first + 2] == 0xBF
    {
      first += 3
    }
    guard first <= last else { return nil }
    let slice = UnsafeBufferPointer(rebasing: bytes[first...last])
    let text = String(decoding: slice, as: UTF8.self)
    return hasCombiningMark(slice) ? text.precomposedStringWithCanonicalMapping : text
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether there may be a combining mark (U+0300 to U+036F begin with bytes CC or CD).
  private static func hasCombiningMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }
}
