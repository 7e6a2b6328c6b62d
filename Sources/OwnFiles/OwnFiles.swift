import Foundation
import Records

/// Which files a command may write over: one place decides for all of them.
///
/// A file is ours when it bears the checksum with which wgr wrote it and that still holds, or when whoever
/// asks proves it otherwise. The register, what the command reads, and whatever is no regular file are never
/// written; anything else only when the user says so, who is told first what is lost.
package struct OwnFiles: Sendable {
  /// Told of each file that is lost, before it is.
  package typealias Loss = @Sendable (_ path: String) -> Void

  private let kept: [FileIdentity: WritingRefusal.Problem]
  /// Where the register is, and where SQLite keeps what belongs to it: it removes what it finds there.
  private let registerPaths: Set<String>
  private let loss: Loss?

  /// - Parameters:
  ///   - register: the file of the register.
  ///   - inputs: what the command reads.
  ///   - loss: is told what is lost, where the user wants that; `nil` where nothing may be.
  package init(register: String? = nil, inputs: [String] = [], loss: Loss? = nil) {
    var kept: [FileIdentity: WritingRefusal.Problem] = [:]
    for path in inputs { FileIdentity(at: path).map { kept[$0] = .isInput } }
    let ofRegister = register.map { path in
      ["", "-journal", "-wal", "-shm"].map { path + $0 }
    }
    for path in ofRegister ?? [] { FileIdentity(at: path).map { kept[$0] = .isRegister } }
    self.kept = kept
    self.loss = loss
    registerPaths = Set((ofRegister ?? []).map(Self.resolved))
  }

  /// Whether whatever stands in the way may be lost.
  package var mayLose: Bool { loss != nil }

  /// Says that a file is lost.
  package func lose(_ path: String) { loss?(path) }

  /// Throws a ``WritingRefusal`` when a file may never be written: it is the register, an input, or no file.
  package func checkKind(of path: String) throws {
    let resolved = Self.resolved(path)
    guard registerPaths.isDisjoint(with: [resolved, FilePath.folder(of: resolved)]) else {
      throw WritingRefusal(.isRegister, path: path)
    }
    switch Occupant(at: path) {
    case .nothing: break
    case .file(let identity, _):
      if let problem = kept[identity] { throw WritingRefusal(problem, path: path) }
    case .folder, .other: throw WritingRefusal(.notAFile, path: path)
    }
  }

  /// Throws a ``WritingRefusal`` when a file may not be written; says what is lost where that is wanted.
  ///
  /// `isOurs` is another proof than the mark on the file.
  package func check(_ path: String, isOurs: () -> Bool = { false }) throws {
    try checkKind(of: path)
    guard case .file = Occupant(at: path), !FileMark.holds(for: path), !isOurs() else { return }
    guard mayLose else { throw WritingRefusal(.notOurs, path: path) }
    lose(path)
  }

  /// Makes a file that was checked have these bytes, whole or not at all; it is not touched when it has.
  package func put(_ bytes: [UInt8], at path: String) throws {
    if Self.has(path, bytes) { return }
    let file = try NewFile(for: path)
    try file.write(bytes)
    try file.finish()
  }

  /// Whether a file has exactly these bytes.
  package static func has(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard case .file = Occupant(at: path) else { return false }
    return FileManager.default.contents(atPath: path) == Data(bytes)
  }

  /// Whether a file is one that is never written, whatever name it has.
  package func isKept(_ path: String) -> Bool {
    FileIdentity(at: path).map { kept[$0] != nil } ?? false
  }

  /// The file that a symbolic link leads to; the path itself where it is none.
  package static func target(of path: String) -> String {
    guard case .other = Occupant(at: path) else { return path }
    return URL(fileURLWithPath: FilePath.literal(path)).resolvingSymlinksInPath().path
  }

  /// A name in the same folder that nothing has.
  package static func nameBeside(_ path: String) -> String {
    let folder = FilePath.folder(of: path)
    let unique = UUID().uuidString.prefix(8).lowercased()
    return (folder.isEmpty ? "" : folder == "/" ? "/" : folder + "/")
      + ".\(FilePath.name(of: path).prefix(60)).\(unique)"
  }

  /// A path without symbolic links in its folders, by which two are compared.
  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: FilePath.literal(path)).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
