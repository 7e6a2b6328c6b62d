import Foundation
import TestSupport
import Testing

/// `wgr digest`: what is new for a council, and the message of it as Python's own library for mail reads it.
struct DigestTests {
  /// Two exports, between which Stad left the waste arrangement.
  private func register() throws -> Workplace {
    var export = ExportText(date: "2026-05-01")
    export.towns = [(1, "Dorp & Duin", "GM9001", nil), (2, "Stad", "GM9002", nil)]
    export.arrangements = [
      (100, "Afval <nu>", "2015-01-01", [1, 2]), (200, "Brandweer", "2012-01-01", [1, 2]),
    ]
    var later = ExportText(date: "2026-05-17")
    later.towns = export.towns
    later.arrangements = export.arrangements
    later.arrangements[0].members = [1]
    let program = try Workplace(at: "2026-05-20T12:00:00Z")
    let imported = try program.wgr(
      "import", "--accept-shrinkage", program.write(export.xml, as: "eerste.xml"),
      program.write(later.xml, as: "tweede.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  @Test func tellsWhatChangedAndWhatComesInTheLanguageAskedFor() throws {
    let register = try register()
    let dutch = try register.wgr("nieuws", "Stad", "--since", "2026-05-01")
    #expect(dutch.status == 0)
    #expect(dutch.output.contains("Stad: nieuws over de samenwerking"))
    #expect(dutch.output.contains("1 wijziging"))
    #expect(dutch.output.contains("Gemeente Stad staat niet meer als deelnemer vermeld"))
    #expect(dutch.output.contains("Nieuwe signalen") && dutch.output.contains("Wat eraan komt"))
    let english = try register.wgr("digest", "Stad", "--since", "2026-05-01", "--language", "en")
    #expect(english.output.contains("What comes") && english.output.contains("1 change"))
    let json = try register.wgr("digest", "Stad", "--since", "2026-05-01", "--format", "json")
    let answer = try JSONValue(parsing: json.bytes)
    #expect(answer["van"]?.text == "2026-05-01" && answer["tot"]?.text == "2026-05-20")
    #expect(answer["wijzigingen"]?.items.first?["soort"]?.text == "niet-meer-vermeld")
    #expect(answer["nieuweSignalen"] != nil)
  }

  /// A municipality that takes part ends: doubtful after that day, and not by what was known before.
  @Test func aSignalIsNewWhenItWasNotThereOnTheFirstDay() throws {
    var export = ExportText(date: "2026-05-01")
    export.towns = [(1, "Stad", "GM9001", nil), (2, "Weg", "GM9002", "2026-05-10")]
    export.arrangements = [(100, "Afval", "2015-01-01", [1, 2])]
    var later = ExportText(date: "2026-05-17")
    (later.towns, later.arrangements) = (export.towns, export.arrangements)
    let program = try Workplace(at: "2026-05-20T12:00:00Z")
    let read = try program.wgr(
      "import", program.write(export.xml, as: "een.xml"), program.write(later.xml, as: "twee.xml"))
    try #require(read.status == 0, "\(read.errors)")
    func codes(since day: String) throws -> [String] {
      let answer = try JSONValue(
        parsing: program.wgr("digest", "Stad", "--since", day, "--format", "json").bytes)
      return try #require(answer["nieuweSignalen"]).items.compactMap { $0["code"]?.text }
    }
    #expect(try codes(since: "2026-05-05") == ["opgeheven-deelnemer"])
    #expect(try codes(since: "2026-05-18") == [])
  }

  @Test func beforeTheFirstExportNewSignalsCannotBeTold() throws {
    let answer = try Registers.sample.get().wgr("digest", "Almere", "--since", "2020-01-01")
    #expect(answer.status == 0)
    #expect(answer.output.contains("Welke signalen nieuw zijn, is dus niet te zeggen."))
  }

  @Test func nothingIsWrittenWhereThereIsNothingAndThatIsAskedFor() throws {
    var export = ExportText(date: "2026-05-01")
    export.towns = [(1, "Alleen", "GM9001", nil)]
    let program = try Workplace(at: "2026-05-20T12:00:00Z")
    _ = try program.wgr("import", program.write(export.xml, as: "een.xml"))
    let question = ["digest", "Alleen", "--since", "2026-05-02"]
    #expect(try program.wgr(question + ["--if-any"]).output == "")
    #expect(try program.wgr(question).output.contains("Er kwam geen signaal bij."))
  }

  @Test(.needsPeers) func theMessageIsReadByAMailLibrary() throws {
    let register = try register()
    let question = [
      "digest", "Stad", "--since", "2026-05-01", "--format", "eml", "--to", "griffie@stad.example",
      "--from", "wgr@stad.example",
    ]
    let message = try register.wgr(question)
    try #require(message.status == 0, "\(message.errors)")
    #expect(message.bytes == (try register.wgr(question).bytes))
    #expect(message.bytes.allSatisfy { $0 < 0x80 })
    _ = try register.write(message.bytes, as: "bericht.eml")
    let read = try Peers.output(
      ofProgram: """
        import email, email.policy, json
        message = email.message_from_binary_file(open("bericht.eml", "rb"), policy=email.policy.default)
        lines = open("bericht.eml", "rb").read().split(b"\\r\\n")
        print(json.dumps({
          "defects": len(message.defects) + sum(len(part.defects) for part in message.walk()),
          "to": message["To"], "from": message["From"], "subject": message["Subject"],
          "date": message["Date"].datetime.isoformat(), "type": message.get_content_type(),
          "parts": [part.get_content_type() for part in message.iter_parts()],
          "text": message.get_body(("plain",)).get_content(),
          "html": message.get_body(("html",)).get_content(),
          "longest": max(map(len, lines))}))
        """, in: register.folder.path)
    let told = try JSONValue(parsing: Data(read.utf8))
    #expect(told["defects"] == .number(0))
    #expect(told["to"]?.text == "griffie@stad.example" && told["from"]?.text == "wgr@stad.example")
    #expect(told["subject"]?.text == "Stad: nieuws over de samenwerking")
    #expect(told["date"]?.text == "2026-05-20T00:00:00+00:00")
    #expect(told["parts"]?.items.compactMap(\.text) == ["text/plain", "text/html"])
    #expect(told["text"]?.text?.contains("niet meer als deelnemer vermeld") == true)
    #expect(told["html"]?.text?.contains("Afval &lt;nu&gt;") == true)
    #expect(told["longest"] == .number(78) || told["longest"] == .number(76))
  }

  @Test(arguments: [
    (["--since", "gisteren"], "gisteren"), (["--since", "2026-06-01"], "--since"),
    (["--since", "2026-05-01", "--to", "a@b.nl"], "--format eml"),
    (["--since", "2026-05-01", "--format", "eml", "--to", "a@b.nl\nBcc: c@d.nl"], "Bcc"),
    (["--since", "2026-05-01", "--format", "eml", "--to", "griffie"], "griffie"),
    (["--since", "2026-05-01", "--format", "ics"], "eml"), ([], "--since"),
  ])
  func wrongUseIsSaid(arguments: [String], named: String) throws {
    let answer = try Registers.sample.get().wgr(["digest", "Urk"] + arguments)
    #expect(answer.status == 64)
    #expect(answer.output == "")
    #expect(answer.errors.contains(named), "\(answer.errors)")
  }
}
