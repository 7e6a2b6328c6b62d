import Foundation
import TestSupport
import Testing

/// `wgr forget`: a document, or what is about a person, is taken out again.
struct ForgetTests {
  private static let day = ["--on", "2026-05-16"]

  /// Every answer that tells anything of what was read.
  private func answers(_ workplace: Workplace) throws -> [String] {
    try EveryQuestion.all.map { question in
      try workplace.wgr(question + Self.day + ["--format", "json"]).output
    }
  }

  private func workplace(reading files: [String]) throws -> Workplace {
    let workplace = try Workplace()
    for file in files {
      let read = try workplace.wgr("import", Exports.sample(file))
      try #require(read.status == 0, "\(read.errors)")
    }
    return workplace
  }

  private static let files = [
    "register-flevoland.xml", "herindelingen.csv", "inwoners.csv", "iv3-codelijst.csv",
    "iv3-gemeenten.csv", "iv3-regelingen.csv", "verbonden-partijen-flevoland.csv",
    "deelnemersbijdragen-flevoland.csv", "deelnemerslijst.csv", "zienswijzen-flevoland.csv",
    "invulblad-urk.csv",
  ]

  @Test(arguments: [
    "register-flevoland.xml", "inwoners.csv", "iv3-codelijst.csv", "iv3-regelingen.csv",
    "deelnemersbijdragen-flevoland.csv",
  ])
  func everyAnswerIsThatOfNeverHavingReadIt(file: String) throws {
    let register = try workplace(reading: Self.files)
    let never = try workplace(reading: Self.files.filter { $0 != file })
    let forgotten = try register.wgr("vergeet", file)
    #expect(forgotten.status == 0, "\(forgotten.errors)")
    #expect(forgotten.output.contains("\(file) (") && forgotten.output.contains("is vergeten."))
    for (here, there) in zip(try answers(register), try answers(never)) {
      #expect(here == there)
    }
    let doctor = try register.wgr("doctor")
    #expect(doctor.status == 0, "\(doctor.output)")
    #expect(try register.wgr("import", Exports.sample(file)).status == 0)
    let again = try workplace(reading: Self.files.filter { $0 != file } + [file])
    #expect(try answers(register) == answers(again))
  }

  @Test func aTrialChangesNothingAndADocumentIsNamedByItsChecksum() throws {
    let register = try workplace(reading: ["register-flevoland.xml", "inwoners.csv"])
    let before = try answers(register)
    let trial = try register.wgr("forget", "inwoners.csv", "--dry-run", "--language", "en")
    #expect(trial.status == 0 && trial.output.contains("nothing changes"))
    #expect(try answers(register) == before)
    let none = try register.wgr("forget", "onbekend.csv")
    #expect(none.status == 1 && none.errors.contains("inwoners.csv"))
    let sources = try JSONValue(parsing: register.wgr("sources", "--format", "json").bytes)
    let checksum = try #require(
      sources.items.first { $0["bestand"]?.text == "inwoners.csv" }?["sha256"]?.text)
    #expect(try register.wgr("forget", String(checksum.prefix(8))).status == 0)
    #expect(!(try register.wgr("sources").output.contains("inwoners.csv")))
  }

  @Test func whatIsForgottenIsNotInTheFileAnyMore() throws {
    let workplace = try workplace(reading: ["register-flevoland.xml"])
    let list = try workplace.write(
      "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage;opmerking\n"
        + "Heel bijzondere naam;2026;begroting;Almere;GM0034;12;GeheimeOpmerking\n", as: "lijst.csv"
    )
    try #require(try workplace.wgr("import", list).status == 0)
    #expect(
      try #require(workplace.databaseBytes).range(of: Data("Heel bijzondere naam".utf8)) != nil)
    try #require(try workplace.wgr("forget", "lijst.csv").status == 0)
    #expect(
      try #require(workplace.databaseBytes).range(of: Data("Heel bijzondere naam".utf8)) == nil)
  }

  @Test func decisionsOnNamesStay() throws {
    let workplace = try workplace(
      reading: ["register-flevoland.xml", "deelnemersbijdragen-flevoland.csv"])
    _ = try workplace.write(
      "regeling;gemeentecode;gemeente;besluit;systeemId\nIets;GM0034;Almere;koppelen;29837044\n",
      as: "k.csv")
    try #require(try workplace.wgr("link", "--file", "k.csv").status == 0)
    try #require(try workplace.wgr("forget", "deelnemersbijdragen-flevoland.csv").status == 0)
    #expect(try workplace.wgr("link", "--file", "-").output.contains("Iets;GM0034"))
  }

  @Test func aFieldOfAnOrganisationIsGoneForGood() throws {
    let workplace = try workplace(reading: ["register-flevoland.xml"])
    #expect(try #require(workplace.databaseBytes).range(of: Data("info@almere.nl".utf8)) != nil)
    let removed = try workplace.wgr(
      "forget", "--organisation", "Almere", "--field", "email", "--field", "telefoon")
    #expect(removed.status == 0, "\(removed.errors)")
    #expect(removed.output.contains("email, telefoon is weggehaald op 1 plaats,"))
    #expect(try #require(workplace.databaseBytes).range(of: Data("info@almere.nl".utf8)) == nil)
    let later = try String(contentsOfFile: Exports.sample, encoding: .utf8)
      .replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"2026-05-15\"")
    let read = try workplace.wgr("import", workplace.write(later, as: "ander.xml"))
    #expect(read.status == 0, "\(read.errors)")
    #expect(try #require(workplace.databaseBytes).range(of: Data("info@almere.nl".utf8)) == nil)
    #expect(
      try workplace.wgr("forget", "--organisation", "Nergenshuizen", "--field", "email").status == 1
    )
    #expect(try workplace.wgr("forget", "--organisation", "Almere").status == 64)
    #expect(try workplace.wgr("forget").status == 64)
  }
}
