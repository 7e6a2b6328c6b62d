import Documents
import PublicSources
import Records
import Store

/// Fetches sources and reads what they have into the register; one that cannot be reached is told and costs
/// the others nothing.
struct Update {
  /// The status that counts when not all went well.
  var worst: ExitStatus? { unreached ?? reading.worst }
  private var unreached: ExitStatus?
  private var reading: DocumentReading
  private let register: Register
  private let options: GlobalOptions

  init(into register: Register, acceptsShrinkage: Bool, options: GlobalOptions) {
    self.register = register
    self.options = options
    reading = DocumentReading(
      into: register, ReadingChoices(acceptsShrinkage: acceptsShrinkage), options: options)
  }

  /// Fetches a source and reads what arrived, a file at a time.
  ///
  /// What was fetched before is handed to the register as well, which knows what it has read: it may be
  /// another register than that of the last time.
  mutating func read(_ source: PublicSource, _ visit: SourceVisit) throws {
    let language = options.chosenLanguage
    let before = reading.reports.count
    let progress = Progress(source.name.rawValue, quiet: options.quiet)
    progress.show(language("wordt opgehaald", "being fetched"))
    do {
      defer { progress.end() }
      try visit.visit(source) { find in
        guard find.hasRows else { return }
        for file in try DocumentFolder.files(find.file.path) { try reading.read(file) }
      }
    } catch let error as FetchError {
      let standing = try register.known(on: nil).documents
        .last { $0.kind == source.name.documentKind }
      Output.complain(UpdateSentence.failed(error, source, standing: standing, language))
      unreached = error.problem.isOfOurs ? .cannotWrite : .unavailable
      return
    } catch {
      // What was stored of it stays.
      if reading.reports.count > before { try? tell(source, since: before) }
      throw error
    }
    try tell(source, since: before)
  }

  private func tell(_ source: PublicSource, since first: Int) throws {
    guard options.requestedFormat == .answer(.text) else { return }
    let reports = Array(reading.reports[first...])
    try Output.write(UpdateSentence.read(source, reports, options.chosenLanguage))
  }

  /// Says what there is to remark, or what was read where another format than text is asked for.
  func tell() throws {
    try reading.tell(sentences: false)
  }
}

extension PublicSource.Name {
  /// The kind of document that a source has.
  var documentKind: Document.Kind {
    switch self {
    case .register: .registerExport
    case .iv3: .iv3
    case .inhabitants: .inhabitants
    case .boundaries: .boundaries
    }
  }
}
