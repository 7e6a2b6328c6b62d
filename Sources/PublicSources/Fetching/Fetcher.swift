package import Foundation

/// Fetches addresses into a folder: only what has changed, and whole or not at all.
///
/// Every answer is kept with the tag that its server gave it, is asked for again on that condition, and goes on
/// where it stopped when the server can tell that it is still the same. Nothing is handed on that did not
/// arrive whole.
package struct Fetcher: Sendable {
  /// What an address gave.
  package enum Outcome: Sendable, Equatable {
    /// It is as it was when it was fetched before; the file of then.
    case unchanged(URL)
    case arrived(URL)

    package var file: URL {
      switch self {
      case .unchanged(let file), .arrived(let file): file
      }
    }
  }

  private let folder: URL
  private let limits: Limits

  /// Fetches into a folder, which is made when it is not there; only its owner can read it.
  package init(into folder: URL, limits: Limits = Limits()) {
    self.folder = folder
    self.limits = limits
  }

  /// Fetches an address and keeps it under a name.
  ///
  /// Throws ``FetchError``; what was kept before stands.
  package func fetch(_ address: String, as name: String) throws -> Outcome {
    try makeFolder(address)
    let files = AnswerFiles(named: name, in: folder)
    let kept = files.kept(of: address)
    if kept == nil, let part = files.keptPart(of: address), let tag = part.tag,
      let outcome = try goOn(address, files, tag)
    {
      return outcome
    }
    files.dropPart()
    return try fetchAnew(address, files, kept)
  }

  /// Goes on with what stopped halfway; `nil` when it is no longer the same and has to be fetched anew.
  private func goOn(_ address: String, _ files: AnswerFiles, _ tag: String) throws -> Outcome? {
    let ending = try run(address, files, ["If-Range: \(tag)"], goesOn: true)
    let head = self.head(files)
    guard ending.status == 0, head.status == 206, head.strongTag == tag else { return nil }
    return try take(head, address, files)
  }

  private func fetchAnew(
    _ address: String, _ files: AnswerFiles, _ kept: KeptAnswer?
  ) throws -> Outcome {
    let ending = try run(address, files, kept?.conditions ?? [], goesOn: false)
    let head = self.head(files)
    if let problem = ending.problem(head) {
      if case .incomplete = problem { files.keepPart(head, of: address) } else { files.dropPart() }
      throw FetchError(problem, address: address)
    }
    if head.status == 304, kept != nil {
      files.dropPart()
      return .unchanged(files.whole)
    }
    guard (200..<300).contains(head.status) else {
      files.dropPart()
      throw FetchError(.refused(status: head.status), address: address)
    }
    return try take(head, address, files)
  }

  private func take(_ head: AnswerHead, _ address: String, _ files: AnswerFiles) throws -> Outcome {
    if let compression = head.unaskedCompression {
      files.dropPart()
      throw FetchError(.compressed(compression), address: address)
    }
    do {
      try files.keep(head, of: address)
    } catch {
      throw FetchError(.file(reason: error.localizedDescription), address: address)
    }
    return .arrived(files.whole)
  }

  private func run(
    _ address: String, _ files: AnswerFiles, _ fields: [String], goesOn: Bool
  ) throws -> Curl.Ending {
    if !goesOn { try makePart(files, address) }
    return try Curl(limits: limits).fetch(
      address, into: files.part, head: files.head, fields: fields, goesOn: goesOn)
  }

  /// Begins an empty file that only its owner can read; an empty answer writes nothing into it.
  private func makePart(_ files: AnswerFiles, _ address: String) throws {
    let isMade = FileManager.default.createFile(
      atPath: files.part.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else {
      throw FetchError(.file(reason: String(cString: strerror(errno))), address: address)
    }
  }

  private func head(_ files: AnswerFiles) -> AnswerHead {
    defer { try? FileManager.default.removeItem(at: files.head) }
    let text = (try? Data(contentsOf: files.head)).map { String(decoding: $0, as: UTF8.self) }
    return AnswerHead(dumped: text ?? "")
  }

  private func makeFolder(_ address: String) throws {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FetchError(.file(reason: error.localizedDescription), address: address)
    }
  }
}
