import Checksums
package import NetworkFormats
package import Overviews
package import Pages
package import Records

/// Everything for one council and one budget year in files: overview, agenda, cover sheets, figures and
/// network, with a list of what they are and checksums.
///
/// The same register and question give the same bytes.
package struct CouncilBundle: Sendable {
  let council: CouncilYear
  let surroundings: Surroundings
  let presentation: Presentation

  var calendar: CouncilCalendar { council.calendar }
  var overview: CouncilOverview { council.overview }
  var language: Language { presentation.language }

  /// The name of the file with the checksums, in the format of `sha256sum`.
  package static let checksumsName = "SHA256SUMS"
  /// The name of the file that says what each file is.
  package static let manifestName = "manifest.json"
  /// What stands in that file and shows that it is of a bundle.
  package static let kind = "wgr-dossier"

  /// A bundle for a council and year, with the council's part of the network.
  ///
  /// `raw` is whether CSV is for programs, see ``Presentation/raw``.
  package init(
    _ council: CouncilYear, surroundings: Surroundings, language: Language, raw: Bool
  ) {
    self.council = council
    self.surroundings = surroundings
    presentation = Presentation(language: language, raw: raw)
  }

  /// The day the answers are valid for.
  package var day: Day { overview.day }

  /// A name for the bundle, without an extension: `dossier-gm0307-2027`.
  package var name: String {
    let municipality = overview.municipality
    let code = municipality.code?.text.lowercased() ?? municipality.id.description
    return language("dossier", "bundle") + "-\(code)-\(calendar.year)"
  }

  /// The files in the order in which people want them: first the one that says what is what, last the
  /// checksums of all others. Cost: that of writing each answer.
  package var files: [BundleFile] {
    let answers =
      Self.holdingFigures(overviews) + calendars
      + Self.holdingFigures(coverSheets + money + signals) + network + codebook
    let described = [BundleReadme(bundle: self, answers: answers).file] + answers
    let listed = described + [BundleManifest(bundle: self, files: described).file]
    let checksums = ChecksumList(
      Dictionary(listed.map { ($0.path, Checksum.text(of: Array($0.text.utf8))) }) { first, _ in
        first
      })
    return listed + [
      BundleFile(
        path: Self.checksumsName,
        description: language(
          "controlegetallen van alle bestanden", "checksums of all other files"),
        text: checksums.text)
    ]
  }

  private static func holdingFigures(_ files: [BundleFile]) -> [BundleFile] {
    files.map { file in
      var file = file
      file.holdsFigures = true
      return file
    }
  }

  private var overviews: [BundleFile] {
    let name = language("overzicht", "overview")
    func file(_ fileExtension: String, _ format: OutputFormat, _ description: String) -> BundleFile
    {
      BundleFile(
        path: "\(name).\(fileExtension)", description: description,
        text: render(council, as: format, presentation))
    }
    return [
      file(
        "html", .html,
        language(
          "het overzicht voor de raad, om te lezen en af te drukken",
          "the overview for the council, to read and to print")),
      file(
        "md", .markdown,
        language("hetzelfde, om in een stuk over te nemen", "the same, to copy into a document")),
      file(
        "csv", .csv,
        language("de regelingen als tabel", "the arrangements as a table")),
      file(
        "json", .json,
        language("alle gegevens, voor programma's", "all data, for programs")),
    ]
  }

  private var calendars: [BundleFile] {
    let name = language("agenda", "calendar")
    return [
      BundleFile(
        path: "\(name).html",
        description: language(
          "wanneer de raad aan de beurt is voor de begroting van \(calendar.year)",
          "when it is the council's turn for the budget of \(calendar.year)"),
        text: render(calendar, as: .html, presentation)),
      BundleFile(
        path: "\(name).ics",
        description: language(
          "dezelfde data, om in een agenda in te lezen", "the same dates, to import"),
        text: renderICalendar(calendar, presentation)),
    ]
  }

  /// One for each arrangement whose budget goes to councils: those with a statutory calendar.
  private var coverSheets: [BundleFile] {
    let folder = language("opleggers", "cover-sheets")
    return overview.arrangements.map { BudgetCoverSheet($0, in: calendar) }
      .filter { $0.entries.contains { $0.item.step != nil } }
      .map { sheet in
        let title = sheet.arrangement.arrangement.shortTitle
        return BundleFile(
          path: "\(folder)/\(Self.fileName(title, of: sheet.arrangement.arrangement.id)).html",
          description: language(
            "oplegger bij de begroting \(calendar.year) van \(title)",
            "cover sheet for the budget of \(calendar.year) of \(title)"),
          text: render(sheet, as: .html, presentation))
      }
  }

  private var money: [BundleFile] {
    let parties = AffiliatedPartyList(overview)
    let name = language("verbonden-partijen", "affiliated-parties")
    return [
      BundleFile(
        path: language("cijfers.csv", "figures.csv"),
        description: language(
          "elk bekend cijfer met zijn vindplaats", "every known figure with its place"),
        text: renderFigures(overview, presentation)),
      BundleFile(
        path: "\(name).html",
        description: language(
          "de lijst van verbonden partijen (BBV artikel 15), om aan te vullen",
          "the list of affiliated parties (BBV article 15), to complete"),
        text: render(parties, as: .html, presentation)),
      BundleFile(
        path: "\(name).csv",
        description: language("dezelfde lijst als tabel", "the same list as a table"),
        text: render(parties, as: .csv, presentation)),
    ]
  }

  private var signals: [BundleFile] {
    [
      BundleFile(
        path: language("signalen.csv", "signals.csv"),
        description: language(
          "wat opvalt in de regelingen, met wat te vragen",
          "what is doubtful in the arrangements, with what to ask"),
        text: render(RegisterCheck(of: overview), as: .csv, presentation))
    ]
  }

  private var network: [BundleFile] {
    let network = surroundings.network ?? surroundings.empty(language: language)
    let name = language("netwerk", "network")
    return [
      BundleFile(
        path: "\(name).svg",
        description: language(
          "met wie de gemeente samenwerkt, als plaatje",
          "with whom the municipality works together, as a picture"),
        text: EgoPicture.render(network)),
      BundleFile(
        path: "\(name).graphml",
        description: language(
          "hetzelfde, voor netwerkprogramma's", "the same, for network programs"),
        text: GraphML.render(network)),
    ]
  }

  /// A file name that is safe everywhere: the number of an arrangement and the words that its title
  /// begins with, but for those that say only that it is an arrangement.
  private static func fileName(_ title: String, of arrangement: VersionID) -> String {
    var name = arrangement.description
    for word in Folding.fold(title).split(separator: " ")
    where !["gemeenschappelijke", "regeling"].contains(word) {
      let letters = word.filter { $0.isASCII }
      guard name.count + letters.count < 70 else { break }
      if !letters.isEmpty { name += "-\(letters)" }
    }
    return name
  }
}
