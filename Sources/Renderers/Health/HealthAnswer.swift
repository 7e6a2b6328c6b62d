import Pages
package import Records

extension RegisterHealth {
  /// Where the register is, what was read and how old that is, what is missing, and whether the file is sound.
  package func answer(on day: Day) -> Rendering { Rendering(HealthAnswer(health: self, day: day)) }
}

/// The state of a register, to be rendered.
struct HealthAnswer: FieldedAnswer {
  let health: RegisterHealth
  let day: Day

  var standing: Standing { Standing(day: day, documents: health.documents) }
  /// The documents stand there by kind.
  var listsDocuments: Bool { false }

  static let shape = AnswerShape.object(HealthFields.answer)
  var rowFields: FieldList<RegisterHealth.Reading> { HealthFields.reading }
  /// One row for each kind of document.
  var rows: [RegisterHealth.Reading] { health.readings }

  func page(in language: Language) -> Page {
    var page = Page(
      language: language, title: language("De staat van het register", "The state of the register"))
    page.summary = [
      .facts([
        Fact(language("Bestand", "File"), health.path),
        Fact(language("Grootte", "Size"), language.bytes(health.size)),
      ]),
      .paragraph(soundness(in: language)),
    ]
    if !health.faults.isEmpty { page.summary.append(.list(health.faults.map { .text($0) })) }
    page.sections = [read(in: language)]
    let missing = RegisterHealth.Supply.allCases.filter { !$0.isMet(by: health) }
    if !missing.isEmpty {
      page.sections.append(
        Section(
          title: language("Wat ontbreekt", "What is missing"), anchor: "ontbreekt",
          blocks: [.list(missing.map { $0.advice(in: language) })]))
    }
    return page
  }

  private func soundness(in language: Language) -> String {
    health.faults.isEmpty
      ? language(
        "Het bestand is heel, en alles waarnaar het verwijst staat erin.",
        "The file is sound, and all that it refers to is in it.")
      : language(
        "Het bestand is beschadigd. Zet het weg en lees de documenten opnieuw in met wgr update of wgr import. Gevonden is:",
        "The file is damaged. Put it aside and read the documents anew with wgr update or wgr import. Found was:"
      )
  }

  private func read(in language: Language) -> Section {
    Section(
      title: language("Wat er is gelezen", "What was read"), anchor: "gelezen",
      blocks: [
        .table(
          HealthFields.reading.table(
            language("Gelezen documenten naar soort", "Documents that were read, by kind"),
            health.readings.filter { !$0.documents.isEmpty }, in: language,
            ["soort", "documenten", "nieuwste"]))
      ])
  }
}

extension Language {
  /// A size in megabytes, or for a small file in bytes.
  fileprivate func bytes(_ count: Int) -> String {
    count < 1_000_000
      ? "\(number(count)) bytes" : "\(number((count + 500_000) / 1_000_000)) MB"
  }
}

extension RegisterHealth {
  /// What answers are made of, each from one kind of document or another.
  enum Supply: CaseIterable {
    case register, inhabitants, iv3, mergers, figures, views, boards, boundaries

    func isMet(by health: RegisterHealth) -> Bool {
      health.documents.contains { kinds.contains($0.kind) }
    }

    private var kinds: Set<Document.Kind> {
      switch self {
      case .register: [.registerExport]
      case .inhabitants: [.inhabitants]
      case .iv3: [.iv3]
      case .mergers: [.mergers]
      case .figures: [.affiliatedParties, .contributions, .template, .mappedFigures]
      case .views: [.councilViews, .template]
      case .boundaries: [.boundaries]
      case .boards: [.boardSeats, .template]
      }
    }

    /// What is missing without it, and how it is had.
    func advice(in language: Language) -> Phrase {
      let (sentence, command): (String, String) =
        switch self {
        case .register:
          (
            language(
              "Het register zelf: wie waaraan meedoet. Haal het op met ",
              "The register itself: who takes part in what. Fetch it with "), "wgr update"
          )
        case .inhabitants:
          (
            language(
              "Inwoners per jaar: bedragen per inwoner. Haal ze op met ",
              "Inhabitants by year: amounts per inhabitant. Fetch them with "), "wgr update"
          )
        case .iv3:
          (
            language(
              "Iv3 van CBS: wat elke gemeente in totaal betaalt. Haal het op met ",
              "Iv3 of CBS: what every municipality pays in all. Fetch it with "), "wgr update"
          )
        case .mergers:
          (
            language(
              "Herindelingen: wie de rechtsvoorgangers zijn. Lees een lijst in met ",
              "Mergers: who the predecessors are. Read a list with "),
            "wgr import herindelingen.csv"
          )
        case .figures:
          (
            language(
              "Bedragen: wat u betaalt en hoe het met de regeling gaat. Lees uw lijst verbonden partijen in, of maak een invulblad met ",
              "Amounts: what you pay and how the arrangement fares. Read your list of affiliated parties, or make a sheet to complete with "
            ), "wgr template"
          )
        case .views:
          (
            language(
              "Zienswijzen van raden: wat er is gezegd. Lees een lijst in met ",
              "Views of councils: what was said. Read a list with "), "wgr import zienswijzen.csv"
          )
        case .boundaries:
          (
            language(
              "Grenzen van gemeenten: kaarten op de website en in HTML. Haal ze op met ",
              "Boundaries of municipalities: maps on the website and in HTML. Fetch them with "),
            "wgr update --only boundaries"
          )
        case .boards:
          (
            language(
              "Zetels en stemmen in besturen. Maak een tabel om in te vullen met ",
              "Seats and votes on boards. Make a table to complete with "),
            "wgr template --sheet stemverhouding"
          )
        }
      return [.text(sentence), .code(command), .text(".")]
    }
  }
}
