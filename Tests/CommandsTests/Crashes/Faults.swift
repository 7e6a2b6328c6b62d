import Foundation
import TestSupport
import Testing

/// What goes wrong at a system call that writes; `Tests/Support/faults.c` does it.
enum Fault: String, CaseIterable {
  /// The disk is full from this call on.
  case full = "enospc"
  /// The disk gives an error, once.
  case broken = "eio"
  /// A signal comes between, once.
  case interrupted = "eintr"
  /// Half of the bytes are written, once.
  case short
  /// The program is killed.
  case kill
  /// The program is told to stop.
  case stop = "term"

  /// Whether the program must go on as if nothing had happened.
  var isHarmless: Bool { self == .interrupted || self == .short }
  /// Whether the program ends by a signal.
  var ends: Bool { self == .kill || self == .stop }

  /// Whether the library that does it must be made: where a change is judged, and where there is a compiler of C.
  static let areExpected =
    ProcessInfo.processInfo.environment.isJudged || InstalledProgram.path(of: "cc") != nil

  /// The library; an error where the compiler makes none.
  static let shim = Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wgr-faults-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit {
      let folder = FileManager.default.temporaryDirectory.appending(path: "wgr-faults-\(getpid())")
      try? FileManager.default.removeItem(at: folder)
    }
    let made = folder.appending(path: "faults.so").path
    let compiler = Program(
      executable: "/usr/bin/env",
      arguments: [
        "cc", "-shared", "-fPIC", "-O1", "-o", made, Checkout.script("faults.c").path, "-ldl",
      ], folder: folder)
    let ended = try compiler.run()
    try #require(ended.status == 0, "\(ended.errors)")
    return made
  }
}

/// A workplace in which a command meets faults, seen from outside.
struct CrashSite {
  let workplace: Workplace
  /// Where the program puts its temporary files.
  private let temporary: String

  /// A workplace like another one.
  init(like prepared: Workplace) throws {
    workplace = try Workplace(asked: .program, at: "2026-07-01T12:00:00Z")
    // With the extended attributes, which tell what wgr wrote.
    let copied = try Program(
      executable: "/usr/bin/env",
      arguments: ["cp", "-a", prepared.path("."), workplace.folder.path], folder: workplace.folder
    ).run()
    try #require(copied.status == 0, "\(copied.errors)")
    temporary = workplace.path("tmp")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
  }

  /// Runs the program, with a fault at one of its calls that write.
  func run(_ arguments: [String], _ fault: Fault? = nil, at call: Int = 0) throws -> Execution {
    var program = workplace.program(arguments)
    program.environment["TMPDIR"] = temporary
    program.environment["LD_PRELOAD"] = try Fault.shim.get()
    program.environment["WGR_FAULT_PROGRAM"] =
      URL(filePath: Workplace.binary).lastPathComponent
    program.environment["WGR_FAULT"] = fault?.rawValue
    program.environment["WGR_FAULT_AT"] = "\(call)"
    program.environment["WGR_FAULT_COUNT"] = workplace.path("calls")
    return try program.run()
  }

  /// How many calls that write the last run made.
  func callCount() throws -> Int {
    let text = try workplace.text("calls").trimmingCharacters(in: .whitespacesAndNewlines)
    try FileManager.default.removeItem(atPath: workplace.path("calls"))
    return try #require(Int(text))
  }

  /// What stands in the workplace: the SHA-256 of each file by its path, and of what the register tells.
  ///
  /// Fails where the register is not sound.
  func state() throws -> [String: String] {
    let script = """
      import hashlib, os, sqlite3
      found = {}
      for folder, _, names in os.walk('.'):
        for name in names:
          path = os.path.join(folder, name)[2:]
          if path.startswith(('register.sqlite', 'calls', 'tmp/', '.cache/', 'cache/', '.local/')): continue
          if path.endswith(('.out', '.err')) and '/' not in path: continue
          found[path] = hashlib.sha256(open(path, 'rb').read()).hexdigest()
      if os.path.exists('register.sqlite'):
        db = sqlite3.connect('register.sqlite')
        assert db.execute('pragma integrity_check').fetchall() == [('ok',)]
        tables = {name for (name,) in db.execute("select name from sqlite_master where type = 'table'")}
        # A register without documents is as good as none.
        if 'document' in tables and db.execute('select count(*) from document').fetchone() != (0,):
          sums = hashlib.sha256()
          for table in sorted(tables):
            if not table.startswith('arrangementText'):
              for row in sorted(map(repr, db.execute(f'select * from "{table}"'))): sums.update(row.encode())
          found['the register'] = sums.hexdigest()
      for path in sorted(found): print(found[path], path)
      """
    var program = workplace.program(["-c", script])
    program.executable = "/usr/bin/python3"
    let told = try program.run()
    try #require(told.status == 0, "\(told.errors)")
    return Dictionary(
      uniqueKeysWithValues: told.output.split(separator: "\n").map {
        (String($0.dropFirst(65)), String($0.prefix(64)))
      })
  }

  /// What lies in the folder for temporary files.
  func temporaryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporary)
  }
}
