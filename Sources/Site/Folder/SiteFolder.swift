import Checksums
import Foundation
import Graph
package import OwnFiles
import Records
import Synchronization

/// The folder that a site is written to.
///
/// A file is whole or absent at any moment: it is written aside and then moved. A file whose bytes are
/// the same is not touched. Files of an earlier build that no longer belong are removed; files that are
/// not of a build, or were changed since, are neither replaced nor removed.
package struct SiteFolder: Sendable {
  private let root: String
  private let own: OwnFiles
  /// Where files are until they are whole: a name that nothing in the folder has.
  private let aside: String

  /// A folder, which need not exist yet; `own` says what may be written over besides an earlier build.
  package init(_ path: String, _ own: OwnFiles = OwnFiles()) {
    self.own = own
    root = URL(fileURLWithPath: FilePath.literal(path), isDirectory: true).standardizedFileURL.path
    aside = OwnFiles.nameBeside("\(root)/wgr-site")
  }

  /// What a build did.
  package struct Outcome: Equatable, Sendable {
    /// How many files were written because they are new or differ.
    package var written = 0
    /// How many were left as they were.
    package var unchanged = 0
    /// How many of an earlier build were removed.
    package var removed = 0
    /// Files of an earlier build that no longer belong, but were changed since and so were left.
    package var left: [String] = []
  }

  /// What a build from a basis does where one from the same has made the whole folder and each of its files still has the
  /// bytes that it was given; `nil` where that is not so. Cost: reading every file of the site, on all processors.
  package func outcome(ofBuildingAgainFrom basis: SiteBasis) -> Outcome? {
    let manifest = manifest
    guard manifest.basis == basis else { return nil }
    let isSame = Array(manifest.files.checksums).concurrentMap { path, checksum in
      Checksum.text(ofFile: place(path)) == checksum
    }
    return isSame.allSatisfy { $0 } ? Outcome(unchanged: isSame.count) : nil
  }

  /// Writes the files on all processors, then the checksums of those to be downloaded.
  ///
  /// - Parameter basis: what the files are made from; `nil` where building again is always to make them.
  ///
  /// Throws a ``SiteFolderError``: before anything is written, when a file is in the way that no build
  /// made or that was changed since; later, when a file cannot be written.
  package func write(_ files: [SiteFile], from basis: SiteBasis? = nil) throws -> Outcome {
    let standing = manifest
    let before = standing.files
    let begun = SiteJournal.entries(in: root)
    let paths = files.map(\.path) + [Self.sums]
    try check(paths + [SiteManifest.name], before, begun)
    Unfinished.begin(aside)
    defer {
      try? FileManager.default.removeItem(atPath: aside)
      Unfinished.end(aside)
    }
    try makeFolders(of: paths)
    var manifest = standing
    manifest.basis = nil
    for path in paths where manifest.files.checksums[path] == nil {
      manifest.files.checksums[path] = SiteManifest.unknownChecksum
    }
    if manifest != standing { _ = try put(Data(manifest.text.utf8), at: SiteManifest.name) }

    let journal = try Self.trying(place(SiteJournal.name)) { try SiteJournal(in: root) }
    var (made, outcome) = try writeAll(files, journal)
    let downloads = Set(files.lazy.filter(\.isDownload).map(\.path))
    let sums = Data(ChecksumList(made.filter { downloads.contains($0.key) }).text.utf8)
    let checksum = Checksum.text(of: sums)
    outcome.count(try put(sums, at: Self.sums, begun: (journal, checksum)))
    made[Self.sums] = checksum
    removeOld(before, keeping: made, &outcome)
    manifest.files.checksums = made
    for path in outcome.left { manifest.files.checksums[path] = before.checksums[path] }
    if outcome.left.isEmpty { manifest.basis = basis }
    _ = try put(Data(manifest.text.utf8), at: SiteManifest.name)
    journal.remove()
    return outcome
  }

  /// The file with the checksums of the data.
  static let sums = "SHA256SUMS"

  /// What the folder says of itself.
  private var manifest: SiteManifest {
    SiteManifest(
      reading: (try? String(contentsOfFile: place(SiteManifest.name), encoding: .utf8)) ?? "")
  }

  /// Where a file of the site is on the disk.
  private func place(_ path: String) -> String { "\(root)/\(path)" }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: place(path))
  }

  private static func folder(of place: String) -> String {
    FilePath.folder(of: place)
  }

  /// Throws when a file is in the way that no build made, or that was changed since.
  private func check(
    _ paths: [String], _ before: ChecksumList, _ begun: Set<SiteJournal.Entry>
  ) throws {
    for path in paths where path == SiteManifest.name || exists(path) {
      let file = place(path)
      do {
        try own.check(file) {
          let listed = before.checksums[path]
          if path == SiteManifest.name { return before != ChecksumList() }
          if listed == SiteManifest.unknownChecksum { return true }
          guard let checksum = Checksum.text(ofFile: file) else { return false }
          // A build that was cut short had given the file its new content already.
          return listed == checksum || begun.contains(.init(path: path, checksum: checksum))
        }
      } catch let refusal as WritingRefusal {
        throw SiteFolderError(.refused(refusal), path: file)
      }
    }
  }

  // MARK: Writing

  private func makeFolders(of paths: [String]) throws {
    let folders = Set(paths.map { Self.folder(of: place($0)) }).union([root, aside])
    for folder in folders.sorted() {
      try Self.trying(folder) {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
    }
  }

  /// Writes files on all processors; gives their checksums by path.
  private func writeAll(
    _ files: [SiteFile], _ journal: SiteJournal
  ) throws -> ([String: String], Outcome) {
    let made = Mutex<(checksums: [String: String], outcome: Outcome)>(([:], Outcome()))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: files.count) { place in
      guard failure.withLock({ $0 == nil }) else { return }
      let file = files[place]
      do {
        let data = bytes(of: file)
        let checksum = Checksum.text(of: data)
        let isWritten = try put(
          data, at: file.path, begun: (journal, checksum), number: place)
        made.withLock {
          $0.checksums[file.path] = checksum
          $0.outcome.count(isWritten)
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return made.withLock { ($0.checksums, $0.outcome) }
  }

  private func bytes(of file: SiteFile) -> Data {
    switch file.content {
    case .text(let text): Data(text().utf8)
    case .bytes(let bytes): bytes
    }
  }

  /// Makes a file have these bytes; whether it did not have them yet.
  ///
  /// - Parameter begun: Where it is told beforehand, with the checksum of the bytes; `nil` for the manifest.
  private func put(
    _ data: Data, at path: String, begun: (journal: SiteJournal, checksum: String)? = nil,
    number: Int = 0
  ) throws -> Bool {
    let (target, new) = (place(path), "\(aside)/\(number)")
    if Self.content(of: target) == data { return false }
    try Self.trying(target) {
      try Self.write(data, to: new)
      try begun.map { try $0.journal.add(.init(path: path, checksum: $0.checksum)) }
      guard rename(new, target) == 0 else { throw Self.systemError }
    }
    return true
  }

  private static func content(of place: String) -> Data? {
    try? Data(contentsOf: URL(fileURLWithPath: place), options: .mappedIfSafe)
  }

  /// Writes a new file without waiting for the disk: what a power failure loses, the next build finds to
  /// differ and writes again.
  private static func write(_ data: Data, to place: String) throws {
    let descriptor = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw systemError }
    defer { close(descriptor) }
    try data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count >= 0 || errno == EINTR else { throw systemError }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }

  private static var systemError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  private static func trying<Result>(
    _ place: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      throw SiteFolderError(.unwritable(error), path: place)
    }
  }

  // MARK: Removing

  /// Removes what an earlier build made and this one did not, unless it was changed since.
  private func removeOld(
    _ before: ChecksumList, keeping made: [String: String], _ outcome: inout Outcome
  ) {
    let old = before.checksums.filter { made[$0.key] == nil }
    for (path, checksum) in old.sorted(by: { $0.key < $1.key }) where exists(path) {
      let file = place(path)
      let isOwn =
        isWithin(file)
        && (checksum == SiteManifest.unknownChecksum
          || Self.content(of: file).map { Checksum.text(of: $0) } == checksum)
      guard isOwn, (try? FileManager.default.removeItem(atPath: file)) != nil else {
        outcome.left.append(path)
        continue
      }
      outcome.removed += 1
      removeEmptyFolders(above: file)
    }
  }

  /// Whether a file really lies in the folder, and not elsewhere through a symbolic link.
  private func isWithin(_ file: String) -> Bool {
    func real(_ place: String) -> String {
      URL(fileURLWithPath: place).resolvingSymlinksInPath().path
    }
    let folder = Self.folder(of: file)
    return real(folder) == real(root) + folder.dropFirst(root.count)
  }

  private func removeEmptyFolders(above file: String) {
    var folder = Self.folder(of: file)
    // A folder with anything in it is not removed by rmdir.
    while folder.count > root.count, rmdir(folder) == 0 { folder = Self.folder(of: folder) }
  }
}

extension SiteFolder.Outcome {
  fileprivate mutating func count(_ isWritten: Bool) {
    if isWritten { written += 1 } else { unchanged += 1 }
  }
}
