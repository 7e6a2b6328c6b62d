import Foundation
import TestSupport
import Testing

/// The program as it is built, run on a register of its own.
struct TimeProgram {
  struct Answer {
    let status: Int32
    let output: String
    let remarks: String

    /// The output as a JSON object.
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]) ?? [:]
    }

    /// The objects of a feed, one a line.
    var lines: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wgr-time-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder with everything in it.
  func clean() {
    try? FileManager.default.removeItem(at: folder)
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Answer {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.environment = [
      "WGR_DATABASE": path("register.sqlite"), "WGR_NOW": "2026-06-01T12:00:00Z",
    ]
    for (name, stream) in [("output", \Process.standardOutput), ("remarks", \.standardError)] {
      _ = FileManager.default.createFile(atPath: path(name), contents: nil)
      process[keyPath: stream] = FileHandle(forWritingAtPath: path(name))
    }
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: try String(contentsOfFile: path("output"), encoding: .utf8),
      remarks: try String(contentsOfFile: path("remarks"), encoding: .utf8))
  }

  /// Writes an export of the register; its path.
  func write(_ export: ExportText, to name: String) throws -> String {
    try write(export.xml, to: name)
  }

  /// Writes a document; its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// A sample of the package.
  static func sample(_ name: String) -> String {
    Checkout.sample(name).path
  }

  /// A shared document; `nil` where it is not there, which is printed.
  static func shared(_ name: String) -> String? {
    let path = Checkout.shared.appending(path: "data/\(name)").path
    if FileManager.default.fileExists(atPath: path) { return path }
    print("not checked on \(name): the shared documents are not there")
    return nil
  }
  /// The program lies beside the bundle of the tests.
  private static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wgr")
}

/// A small export of the register as text.
struct ExportText {
  let date: String
  /// Municipalities by number: name, code and end.
  var towns: [(id: Int, name: String, code: String, end: String?)] = []
  /// Versions with the numbers of their participants.
  var arrangements: [(id: Int, title: String, start: String, members: [Int])] = []

  var xml: String {
    let organisations = towns.map { town in
      let end = town.end.map { "<eindDatum>\($0)</eindDatum>" } ?? ""
      return """
        <organisatie p:systeemId="\(town.id)"><naam>Gemeente \(town.name)</naam>\
        <types><type>Gemeente</type></types>\
        \(end)<identificatiecodes><resourceIdentifier p:naam="Organisatiecode">\(town.code)\
        </resourceIdentifier></identificatiecodes></organisatie>
        """
    }
    let regelingen = arrangements.map { arrangement in
      let members = arrangement.members.map { id in
        let name = towns.first { $0.id == id }?.name ?? ""
        return """
          <deelnemendeOrganisatie p:systeemId="\(id)"><naam>Gemeente \(name)</naam>\
          <toetredingsDatum>\(arrangement.start)</toetredingsDatum></deelnemendeOrganisatie>
          """
      }
      return """
        <regeling p:systeemId="\(arrangement.id)"><titel>\(arrangement.title)</titel>\
        <samenwerkingsvorm p:afkorting="OL">Openbaar lichaam</samenwerkingsvorm>\
        <datumInwerkingtreding>\(arrangement.start)</datumInwerkingtreding>\
        <deelnemendeOrganisaties>\(members.joined())</deelnemendeOrganisaties></regeling>
        """
    }
    let namespace = "https://organisaties.overheid.nl/static/schema/oo/export/2.6.9"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <overheidsorganisaties xmlns="\(namespace)" xmlns:p="\(namespace)" p:timestamp="\(date)">
      <organisaties>\(organisations.joined(separator: "\n"))</organisaties>
      <gemeenschappelijkeRegelingen>\(regelingen.joined(separator: "\n"))\
      </gemeenschappelijkeRegelingen>
      </overheidsorganisaties>
      """
  }
}
