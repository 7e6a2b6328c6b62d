import Foundation
import TestSupport
import Testing

/// A folder with pages of the program, made once and only read after that.
struct PageFolder {
  private let workplace: Workplace
  private let name: String
  /// The pages by their paths in the folder.
  let pages: [String]

  var path: String { workplace.path(name) }

  /// Pages that are there.
  init(_ workplace: Workplace, _ name: String, _ pages: [String]) {
    self.workplace = workplace
    self.name = name
    self.pages = pages
  }

  /// The folder and its pages as the scripts take them.
  var arguments: [String] { [path] + pages }

  /// Answers as single-file HTML: each question under its name, asked of a register.
  private init(_ register: Workplace, _ questions: [String: [String]]) throws {
    var texts: [String: String] = [:]
    for (name, question) in questions {
      let answer = try register.wgr(["--on", "2026-05-16", "--format", "html"] + question)
      try #require(answer.status == 0, "\(question): \(answer.errors)")
      texts["\(name).html"] = answer.output
    }
    try self.init(texts)
  }

  /// Pages that a test writes itself.
  init(_ texts: [String: String]) throws {
    self.init(try Workplace(), "pages", texts.keys.sorted())
    for (name, text) in texts {
      let file = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Every kind of answer, from the samples with their figures.
  static let answers = Result {
    let register = try Workplace()
    let samples = Checkout.folder.appending(path: "Samples").path
    let imported = try register.shell(
      "wgr import \(samples)/*.xml \(samples)/*.csv \(samples)/*.geojson --map-file \(samples)/eigen-tabel.koppeling"
    )
    try #require(imported.status == 0, "\(imported.errors)")
    return try PageFolder(
      register,
      [
        "overzicht": ["overview", "Almere", "--year", "2026"],
        "overview": ["overview", "Almere", "--year", "2026", "--language", "en"],
        "bestaat-niet": ["overview", "Almere", "--on", "1950-01-01"],
        "historie": ["overview", "Urk", "--history"],
        "herkomst": ["overview", "Urk", "--lineage"],
        "verbonden-partijen": ["overview", "Almere", "--bbv", "--year", "2026"],
        "oplegger": ["overview", "Almere", "--brief", "veiligheidsregio", "--year", "2026"],
        "inwerken": ["onboarding", "Almere"],
        "inwerken-algemeen": ["onboarding", "--general"],
        "agenda": ["calendar", "Almere", "--year", "2027"],
        "regeling": ["show", "veiligheidsregio", "flevoland"],
        "versies": ["show", "veiligheidsregio", "flevoland", "--history"],
        "regelingen": ["arrangements"],
        "vergelijking": ["compare", "Almere", "Urk"],
        "wijzigingen": ["changes", "--since", "2016-01-01"],
        "koppelingen": ["link"],
        "bronnen": ["sources"],
        "omgeving": ["network", "ego", "Almere"],
        "keten": ["network", "path", "Almere", "Urk"],
        "congruentie": ["network", "congruence"],
        "maten": ["network", "stats"],
      ])
  }

  /// What a clerk prints or puts on line, from the national register.
  static let national = Result {
    try PageFolder(
      Registers.national.get(),
      [
        "amersfoort": ["overview", "Amersfoort"],
        "amersfoort-agenda": ["calendar", "Amersfoort", "--year", "2027"],
        "brielle": ["overview", "Brielle"],
        "oplegger": ["overview", "Amersfoort", "--brief", "VRU", "--year", "2027"],
      ])
  }

  /// Answers from a register of hostile texts.
  static let hostile = Result {
    try PageFolder(
      HostileRegister.workplace.get(),
      [
        "overzicht": ["overview", "GM9999"],
        "agenda": ["calendar", "GM9999", "--year", "2027"],
        "inwerken": ["onboarding", "GM9999"],
        "oplegger": ["overview", "GM9999", "--brief", "100", "--year", "2027"],
        "opschrift": ["show", "100"],
        "aanhaling": ["show", "101"],
        "lang": ["show", "106"],
        "regelingen": ["arrangements"],
        "bronnen": ["sources"],
        "omgeving": ["network", "ego", "GM9999"],
      ])
  }
}
