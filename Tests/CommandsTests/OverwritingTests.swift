import Foundation
import TestSupport
import Testing

/// No file of a user's is written over or removed, by any command, whatever is found in its place.
struct OverwritingTests {
  /// A command that writes, and the place of one of its files in the folder `uit`.
  enum Writer: String, CaseIterable {
    case rejects, bundle, archive, snapshot, overviews, calendars, gephi, memberships, site

    var arguments: [String] {
      switch self {
      case .rejects: ["import", "fout.csv", "--rejects", "uit/afgewezen.csv"]
      case .bundle: ["bundle", "Almere", "--year", "2027", "--output", "uit/d"]
      case .archive: ["bundle", "Almere", "--year", "2027", "--output", "uit/d.zip"]
      case .snapshot: ["snapshot", "--from", "2026", "--output", "uit/s"]
      case .overviews: ["overview", "--all", "--output", "uit"]
      case .calendars: ["calendar", "--all", "--format", "ics", "--output", "uit"]
      case .gephi: ["network", "export", "--format", "gephi-csv", "--output", "uit"]
      case .memberships: ["network", "export", "--format", "memberships", "--output", "uit"]
      case .site: ["site", "--council", "Almere", "--output", "uit"]
      }
    }

    var place: String {
      switch self {
      case .rejects: "uit/afgewezen.csv"
      case .bundle: "uit/d"
      case .archive: "uit/d.zip"
      case .snapshot: "uit/s"
      case .overviews: "uit/gm0034.txt"
      case .calendars: "uit/gm0034.ics"
      case .gephi: "uit/nodes.csv"
      case .memberships: "uit/memberships.csv"
      case .site: "uit/index.html"
      }
    }
  }

  /// What a user can have in the place of a file, made by a line of shell with its path in `$P`.
  static let found = [
    "echo mijn > $P", "echo mijn > echt; ln -s $PWD/echt $P", "mkfifo $P", "ln register.sqlite $P",
    "mkdir $P; echo mijn > $P/brief.txt", "mkdir $P; ln -s /nergens $P/koppeling",
    "mkdir $P; mkfifo $P/pijp",
  ]

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.copyItem(
      atPath: Registers.sample.get().database, toPath: workplace.database)
    _ = try workplace.write(
      "gemeentecode;gemeente;jaar;inwoners\nGM0034;Almere;2026;x\nGM0184;Urk;2026;22000\n",
      as: "fout.csv")
    _ = try workplace.shell("mkdir uit")
    return workplace
  }

  /// Everything in the folder: names, kinds, sizes and content.
  private func listing(_ workplace: Workplace) throws -> String {
    try workplace.shell(
      """
      shopt -s nullglob; set -- uit register.sqlite* *.csv echt
      find "$@" -printf '%p %y %s %l\\n' | sort; find "$@" -type f | sort | xargs sha256sum
      """
    ).output
  }

  @Test(arguments: Writer.allCases, found)
  func whatIsNotOursStays(writer: Writer, found: String) throws {
    // A folder that takes files takes what is in it along.
    let workplace = try workplace()
    _ = try workplace.shell("P=\(writer.place); \(found)")
    let before = try listing(workplace)
    let refused = try workplace.wgr(writer.arguments)
    #expect(refused.status == 73, "\(refused.output)\(refused.errors)")
    expectOneSentence(refused.errors)
    #expect(try listing(workplace) == before)
  }

  @Test(arguments: Writer.allCases)
  func whatIsOursGivesWayUntilItIsChanged(writer: Writer) throws {
    let workplace = try workplace()
    func again() throws -> Execution {
      // Rows that are known are not read again, so another list is rejected.
      if writer == .rejects {
        _ = try workplace.shell("echo ';;2026;y' >> fout.csv")
      }
      return try workplace.wgr(writer.arguments)
    }
    for _ in 1...2 {
      let written = try again()
      #expect(written.status == 0, "\(written.errors)")
    }
    let changed =
      [.bundle, .snapshot].contains(writer) ? "\(writer.place)/LEESMIJ.txt" : writer.place
    _ = try workplace.shell("echo mijn >> \(changed)")
    let mine = try workplace.shell("sha256sum < \(changed)").output
    let refused = try again()
    #expect(refused.status == 73)
    expectOneSentence(refused.errors)
    #expect(try workplace.shell("sha256sum < \(changed)").output == mine)
    let forced = try workplace.wgr(writer.arguments + ["--force"])
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(forced.errors.contains("\(changed) ("), "\(forced.errors)")
    #expect(forced.errors.contains("verloren"))
    #expect(try workplace.shell("sha256sum < \(changed)").output != mine)
  }

  @Test(arguments: ["register.sqlite", "fout.csv", "./fout.csv", "uit/../register.sqlite"])
  func forceNeverTakesTheRegisterOrAnInput(place: String) throws {
    let workplace = try workplace()
    let before = try listing(workplace)
    for more in [[], ["--force"]] {
      let refused = try workplace.wgr(["import", "fout.csv", "--rejects", place] + more)
      #expect(refused.status == 73)
      expectOneSentence(refused.errors)
    }
    #expect(try listing(workplace) == before)
    #expect(try workplace.wgr("overview", "Almere").status == 0)
  }

  @Test func aMendedListSurvivesTheSameCommand() throws {
    let workplace = try workplace()
    try #require(try workplace.wgr(Writer.rejects.arguments).status == 0)
    _ = try workplace.shell("echo gemend >> uit/afgewezen.csv")
    let mended = try workplace.text("uit/afgewezen.csv")
    #expect(try workplace.wgr(Writer.rejects.arguments).status == 0)
    #expect(try workplace.text("uit/afgewezen.csv") == mended)
  }

  /// Whoever sees that rows were rejected asks for them; and a disk that was full has no list of them.
  @Test func rejectedRowsAreWrittenWhenTheyAreAskedForLater() throws {
    let workplace = try workplace()
    try #require(try workplace.wgr(Writer.rejects.arguments).status == 0)
    let (rows, sources) = (
      try workplace.text("uit/afgewezen.csv"),
      try workplace.wgr("sources", "--format", "csv").output
    )
    _ = try workplace.shell("rm uit/afgewezen.csv")
    try #require(try workplace.wgr(Writer.rejects.arguments).status == 0)
    #expect(try workplace.text("uit/afgewezen.csv") == rows)
    #expect(try workplace.wgr("sources", "--format", "csv").output == sources)
  }

  @Test func aDocumentWhoseRejectedRowsHaveNoPlaceIsNotRead() throws {
    let workplace = try workplace()
    _ = try workplace.shell("echo mijn > uit/afgewezen.csv")
    #expect(try workplace.wgr(Writer.rejects.arguments).status == 73)
    #expect(try workplace.wgr("sources", "--format", "csv").output.contains("fout.csv") == false)
  }

  @Test(arguments: [
    "echo mijn > uit/d/brief.txt", "ln -s /nergens uit/d/koppeling", "mkdir uit/d/map",
    "mkfifo uit/d/pijp", "ln register.sqlite uit/d/r",
  ])
  func aBundleWithSomethingOfAUsersStays(added: String) throws {
    let workplace = try workplace()
    try #require(try workplace.wgr(Writer.bundle.arguments).status == 0)
    _ = try workplace.shell(added)
    let before = try listing(workplace)
    #expect(try workplace.wgr(Writer.bundle.arguments).status == 73)
    #expect(try listing(workplace) == before)
    if added.contains("register") {
      #expect(try workplace.wgr(Writer.bundle.arguments + ["--force"]).status == 73)
      #expect(try listing(workplace) == before)
    }
  }

  @Test func aFolderWithChecksumsOfItsOwnIsNoBundle() throws {
    let workplace = try workplace()
    _ = try workplace.shell("mkdir uit/d; cd uit/d; echo mijn > a; sha256sum a > SHA256SUMS")
    let before = try listing(workplace)
    #expect(try workplace.wgr(Writer.bundle.arguments).status == 73)
    #expect(try listing(workplace) == before)
  }

  @Test func anArchiveThatSomethingWasAddedToStays() throws {
    let workplace = try workplace()
    try #require(try workplace.wgr(Writer.archive.arguments).status == 0)
    _ = try workplace.shell(
      "python3 -c \"import zipfile; zipfile.ZipFile('uit/d.zip', 'a').writestr('notitie.txt', 'mijn')\""
    )
    let before = try listing(workplace)
    #expect(try workplace.wgr(Writer.archive.arguments).status == 73)
    #expect(try listing(workplace) == before)
  }

  @Test func sharedDecisionsKeepTheirColumnsAndTheirLink() throws {
    let workplace = try workplace()
    let head = "regeling;gemeentecode;gemeente;besluit;systeemId;titel;opmerking;wie\r\n"
    _ = try workplace.write(
      head + "GGD;GM0034;Almere;koppelen;29837044;;zie raadsbesluit;Jan\r\n", as: "echt.csv")
    _ = try workplace.shell("ln -s echt.csv koppelingen.csv")
    #expect(try workplace.wgr("link", "--file", "koppelingen.csv").status == 0)
    let text = try workplace.text("echt.csv")
    #expect(text.contains("titel;opmerking;wie\r\n"))
    #expect(text.contains(";zie raadsbesluit;Jan\r\n"))
    #expect(text.contains("Gezondheidsdienst Flevoland"))
    #expect(try workplace.shell("readlink koppelingen.csv").output == "echt.csv\n")
    for place in ["register.sqlite", "uit"] {
      #expect(try [65, 73, 74].contains(workplace.wgr("link", "--file", place).status))
    }
    #expect(try workplace.wgr("overview", "Almere").status == 0)
  }
}
