import Records

/// Turns the elements of an export into records.
final class RegisterExportHandler: XMLHandler {
  /// The line being read.
  var lineNumber: () -> Int = { 0 }

  private let file: String
  private let header: (RegisterExportHeader) throws -> Void
  private let record: (RegisterRecord) throws -> Void
  private let elements = RegisterElements()
  private let attributes = RegisterAttributes()
  private var summary = RegisterExportSummary()
  // Touched for every element, by this thread alone: checking exclusive access at run time was a
  // twentieth of the time of reading.
  @exclusivity(unchecked) private var path: [RegisterElements.Place] = []
  @exclusivity(unchecked) private var organisations: [OrganisationBuilder] = []
  @exclusivity(unchecked) private var arrangement: ArrangementBuilder?
  @exclusivity(unchecked) private var participation: ParticipationBuilder?
  @exclusivity(unchecked) private var mentionedName: String?
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
    guard let element = elements.child(name, of: parent) else {
      summary.unknown[elements.path(of: parent) + "/" + name.text, default: 0] += 1
      return .nothing
    }
    switch elements.role(of: element) {
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
      self.attributes.read(attributes, withOWMS: true)
      organisations.append(
        OrganisationBuilder(
          attributes: self.attributes, lineNumber: lineNumber(), defaultType: defaultType,
          within: organisations.last))
    case .arrangement:
      self.attributes.read(attributes)
      arrangement = ArrangementBuilder(
        attributes: self.attributes, lineNumber: lineNumber(),
        isCrossBorder: isInCrossBorderContainer)
    case .participation:
      self.attributes.read(attributes)
      participation = ParticipationBuilder(attributes: self.attributes, lineNumber: lineNumber())
    case .field(let field):
      if field != .mentionedName { self.attributes.read(attributes) }
      path.append(element)
      return .text
    }
    path.append(element)
    return .children
  }

  func end(text: UnsafeBufferPointer<UInt8>) throws {
    guard let element = path.popLast() else { return }
    switch elements.role(of: element) {
    case .field(.mentionedName): mentionedName = RegisterText.value(text)
    case .field(let field):
      let value = RegisterText.value(text) ?? mentionedName
      if let participation {
        participation.take(field, value, attributes)
      } else if let arrangement {
        arrangement.take(field, value, attributes)
      } else {
        organisations.last?.take(field, value, attributes)
      }
      attributes.clear()
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
        .otherVocabulary(root: name, namespace: namespace), file: file, lineNumber: lineNumber())
    }
    path.append(elements.root)
    self.attributes.read(attributes)
    let timestamp = self.attributes.timestamp
    let date = timestamp.flatMap(Self.day)
    // Taking today instead would hide every export of an earlier day.
    if let timestamp, date == nil {
      throw DocumentError(.unreadableDate(timestamp), file: file, lineNumber: lineNumber())
    }
    try header(RegisterExportHeader(date: date, namespace: namespace))
  }

  /// The day of a moment in ISO 8601, of which the time may be left out and must be one where it is not.
  private static func day(of moment: String) -> Day? {
    let time = moment.dropFirst(10)
    let isTime =
      time.isEmpty
      || time.wholeMatch(
        of:
          /(T([01][0-9]|2[0-4])(:[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]+)?)?)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?/
      ) != nil
    return isTime ? Day(iso: moment) : nil
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
