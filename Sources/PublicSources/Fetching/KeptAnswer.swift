import Foundation

/// What is kept of an answer beside its bytes, so that it is asked for again only when it has changed, and goes
/// on where it stopped.
struct KeptAnswer: Codable, Equatable {
  let address: String
  let tag: String?
  let lastModified: String?
  /// Bytes; a file of another size is not what arrived.
  let size: Int

  /// The fields of a request that is answered with 304 while nothing has changed (RFC 9110, 13.1.2 and 13.1.3).
  var conditions: [String] {
    if let tag { return ["If-None-Match: \(tag)"] }
    if let lastModified { return ["If-Modified-Since: \(lastModified)"] }
    return []
  }
}

/// The files of one address in the folder of what was fetched; all but what arrived whole are hidden.
struct AnswerFiles {
  /// What arrived whole.
  let whole: URL
  /// What is arriving, or stopped halfway.
  let part: URL
  let head: URL
  private let record: URL
  private let partRecord: URL

  init(named name: String, in folder: URL) {
    whole = folder.appendingPathComponent(name)
    part = folder.appendingPathComponent(".\(name).part")
    head = folder.appendingPathComponent(".\(name).head")
    record = folder.appendingPathComponent(".\(name).kept")
    partRecord = folder.appendingPathComponent(".\(name).part.kept")
  }

  /// What is kept of this address; `nil` when there is nothing or the file is not as it arrived.
  func kept(of address: String) -> KeptAnswer? {
    Self.read(record, beside: whole, address)
  }

  /// What arrived of this address before it stopped, and can be gone on with.
  func keptPart(of address: String) -> KeptAnswer? {
    guard let data = try? Data(contentsOf: partRecord),
      let kept = try? JSONDecoder().decode(KeptAnswer.self, from: data), kept.address == address,
      kept.tag != nil, Self.size(part) > 0
    else { return nil }
    return kept
  }

  /// Takes what arrived for whole.
  func keep(_ head: AnswerHead, of address: String) throws {
    let answer = KeptAnswer(
      address: address, tag: head.tag, lastModified: head.lastModified, size: Self.size(part))
    try? FileManager.default.removeItem(at: record)
    guard rename(part.path, whole.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    try JSONEncoder().encode(answer).write(to: record, options: .atomic)
    try? FileManager.default.removeItem(at: partRecord)
  }

  /// Keeps what arrived until now, when the server told by which tag to go on with it; else nothing.
  func keepPart(_ head: AnswerHead, of address: String) {
    guard (200..<300).contains(head.status), head.unaskedCompression == nil,
      let tag = head.strongTag ?? keptPart(of: address)?.tag,
      let data = try? JSONEncoder().encode(
        KeptAnswer(address: address, tag: tag, lastModified: nil, size: Self.size(part)))
    else { return dropPart() }
    try? data.write(to: partRecord, options: .atomic)
  }

  func dropPart() {
    for file in [part, partRecord] { try? FileManager.default.removeItem(at: file) }
  }

  private static func read(_ record: URL, beside file: URL, _ address: String) -> KeptAnswer? {
    guard let data = try? Data(contentsOf: record),
      let kept = try? JSONDecoder().decode(KeptAnswer.self, from: data), kept.address == address,
      kept.size == size(file)
    else { return nil }
    return kept
  }

  /// The bytes of a file; 0 when there is none.
  static func size(_ file: URL) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
