import CSQLiteGuard
import Foundation
import GRDB
import Records

/// The register: one SQLite file with every fact, where it was read and when it was known.
package final class Register: Sendable {
  /// The database file.
  package let path: String

  let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Opens a register to ask it questions; the file is not changed.
  ///
  /// A process that was killed while it was importing leaves a journal; if so, the file is restored
  /// first, which needs the right to write. Throws a ``StoreError`` when there is no register, or none
  /// that this version of the program can read.
  package static func openForReading(_ path: String) throws -> Register {
    guard exists(path) else {
      throw StoreError(.absent, path: path)
    }
    if exists(path + "-journal") {
      _ = try? open(path, readonly: false).queue.read { db in
        try db.execute(sql: "SELECT 1 FROM sqlite_master")
      }
    }
    let register = try open(path, readonly: true)
    try register.read { db in
      let migrator = Schema.migrator
      if try migrator.hasBeenSuperseded(db) { throw StoreError(.tooNew, path: path) }
      if try !migrator.hasCompletedMigrations(db) {
        let isEmpty = try migrator.appliedIdentifiers(db).isEmpty
        throw StoreError(isEmpty ? .notARegister : .tooOld, path: path)
      }
      try Schema.checkThatNothingRuns(db)
    }
    return register
  }

  /// Opens a register to read documents into it; makes the file and its folder when they are absent,
  /// and brings an older register up to date.
  ///
  /// Throws a ``StoreError`` when the file cannot be written or is no register.
  package static func openForImport(_ path: String) throws -> Register {
    let folder = FilePath.folder(of: path)
    if !folder.isEmpty, !exists(path), !path.hasSuffix("/") {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw StoreError(.readOnly, path: path)
      }
    }
    let register = try open(path, readonly: false)
    try register.prepare()
    return register
  }

  /// Whether there is a file at the path.
  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Whether there is a file without anything in it, as a copy that failed leaves behind.
  package static func isEmptyFile(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
      && (attributes?[.size] as? NSNumber)?.intValue == 0
  }

  /// A register in memory, for trying an import without keeping it.
  package static func temporary() throws -> Register {
    let register = Register(path: ":memory:", queue: try DatabaseQueue())
    try register.prepare()
    return register
  }

  private static func open(_ path: String, readonly: Bool) throws -> Register {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue || path.hasSuffix("/") { throw StoreError(.isFolder, path: path) }
    Self.countNoMemory
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      db.sqliteConnection.map { guard_sqlite($0) }
      if readonly {
        db.sqliteConnection.map { stop_telling_what_is_read($0) }
        // The pages of a national register that councils share, so that going through all reads each once.
        try db.execute(sql: "PRAGMA cache_size = -16000")
      } else {
        // The whole of a national export fits, so that no page is written twice.
        try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA cache_size = -24000")
      }
    }
    do {
      return Register(
        path: path,
        queue: try DatabaseQueue(path: fromRoot(path), configuration: configuration))
    } catch {
      throw StoreError(path: path, writing: !readonly, error)
    }
  }

  /// Once for the process.
  private static let countNoMemory: Void = stop_counting_memory()

  /// The path from the root: SQLite takes a name that begins with a colon or "file:" for another.
  private static func fromRoot(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  private func prepare() throws {
    try write {
      // Processes that bring a register up to date at the same moment trip over each other's tables.
      // Whoever does looks again.
      for _ in 1...2 {
        do {
          return try CellWatch.during { try migrate() }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
          continue
        }
      }
      try CellWatch.during { try migrate() }
    }
  }

  private func migrate() throws {
    let migrator = Schema.migrator
    let isNew = try queue.read { db in
      if try migrator.hasBeenSuperseded(db) { throw StoreError(.tooNew, path: path) }
      if try Self.isEmpty(db) { return true }
      if try migrator.appliedIdentifiers(db).isEmpty {
        throw StoreError(.notARegister, path: path)
      }
      try Schema.checkThatNothingRuns(db)
      return false
    }
    guard isNew else { return try migrator.migrate(queue) }
    try queue.inDatabase { db in
      try db.inTransaction(.immediate) {
        // Another process may just have made it.
        if try Self.isEmpty(db) { try Schema.create(db) }
        return .commit
      }
    }
  }

  /// Whether there are no tables; a process killed while it made the register may have left the empty
  /// ledger of migrations.
  private static func isEmpty(_ db: GRDB.Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
  }

  func read<Result>(_ body: (GRDB.Database) throws -> Result) throws -> Result {
    do {
      return try queue.read { db in try CellWatch.during { try body(db) } }
    } catch let error as DatabaseError {
      throw StoreError(path: path, writing: false, error)
    } catch let error as DamagedCell {
      throw StoreError(.damaged, path: path, cause: error.cause)
    }
  }

  /// Changes the register: all of it or nothing. A wrong cell that was met undoes it as well.
  func transaction(
    _ body: (GRDB.Database) throws -> GRDB.Database.TransactionCompletion
  ) throws {
    try write {
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) { try CellWatch.during { try body(db) } }
      }
    }
  }

  /// The same where what is taken out must be overwritten in the file, so that nobody finds it there.
  func erasingTransaction(
    _ body: (GRDB.Database) throws -> GRDB.Database.TransactionCompletion
  ) throws {
    try write { try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") } }
    try transaction(body)
  }

  func write<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(path: path, writing: true, error)
    } catch let error as DamagedCell {
      throw StoreError(.damaged, path: path, cause: error.cause)
    }
  }
}

extension StoreError {
  init(path: String, writing: Bool, _ error: any Error) {
    guard let error = error as? DatabaseError else {
      let reason = error.localizedDescription
      self.init(writing ? .unwritable(reason: reason) : .unreadable(reason: reason), path: path)
      return
    }
    let reason = error.message ?? "SQLite \(error.resultCode.rawValue)"
    let problem: Problem =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        writing ? .readOnly : .unreadable(reason: reason)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_NOTADB: .notARegister
      // What wgr asks holds for every register that it made itself.
      case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT: .damaged
      default: writing ? .unwritable(reason: reason) : .unreadable(reason: reason)
      }
    self.init(problem, path: path, cause: error.description)
  }
}
