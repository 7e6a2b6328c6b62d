package import Records

/// What is said about the documents an answer rests on.
package struct SourcesWording {
  private let standing: Standing
  private let language: Language

  /// The wording on the documents of an answer.
  package init(_ standing: Standing, _ language: Language) {
    (self.standing, self.language) = (standing, language)
  }

  private var documents: [CitedDocument] { standing.documents }

  /// That what is said of an earlier day was told afterwards; `nil` when a document is as old as the day.
  private var hindsight: Phrase? {
    guard let oldest = documents.map(\.date).min(), standing.day < oldest else { return nil }
    let date = language.date(oldest)
    return [
      .text(
        language(
          "Dit komt uit documenten van \(date) en later. Wat toen al uit het register was verdwenen, of "
            + "er nooit in stond, ontbreekt.",
          "This comes from documents of \(date) and later. What had left the register by then, or never "
            + "was in it, is missing."))
    ]
  }

  /// What limits an answer that compares days: the documents are younger than its day.
  package var limits: [Block] { hindsight.map { [.paragraph($0)] } ?? [] }

  /// The documents, by the numbers that figures and signals cite; nothing when there are none.
  package var sections: [Section] {
    guard !documents.isEmpty else { return [] }
    return [
      Section(
        title: language("Bronnen", "Sources"), anchor: Section.anchorOfSources,
        blocks: [licence] + figures + [table])
    ]
  }

  /// That figures come from the other files, when there are any.
  private var figures: [Block] {
    guard documents.contains(where: { $0.kind != .registerExport }) else { return [] }
    return [
      .paragraph(
        language(
          "Cijfers komen niet uit het register maar uit de andere bestanden. Bij elk cijfer staat op "
            + "welke regel het staat. Zij vallen niet onder de licentie van het register; die van het stuk "
            + "waaruit ze komen geldt.",
          "Figures come from the other files, not from the register. Each figure is shown with the line it is on. They do not fall under the licence of the register but under that of the document they come from."
        ))
    ]
  }

  private var licence: Block {
    .paragraph(
      language(
        "Uit het Register van Overheidsorganisaties (organisaties.overheid.nl, CC0). De "
          + "organisaties vullen het register zelf.",
        "From the Register van Overheidsorganisaties (organisaties.overheid.nl, CC0). The organisations fill in the register themselves."
      ))
  }

  private var table: Block {
    .table(
      DocumentFields.source.table(
        language("Documenten waarop dit antwoord rust", "Documents this answer rests on"),
        documents, in: language,
        [
          .field("id") { .text(String($0.number)) }, "bestand",
          .field("soort") { .text($0.kind.name(in: language)) },
          .field("datum") { .text($0.document.dateWording(in: language)) },
          .field("sha256") { .text(String($0.sha256.prefix(12)) + "…") },
        ]))
  }
}

extension Document.Kind {
  /// What the document is called.
  package func name(in language: Language) -> String {
    switch self {
    case .registerExport: language("export van het register", "export of the register")
    case .iv3: language("Iv3-tabel van CBS", "Iv3 table of CBS")
    case .iv3CodeList: language("codelijst van CBS", "code list of CBS")
    case .affiliatedParties: language("lijst van verbonden partijen", "list of affiliated parties")
    case .contributions: language("bijdragen per deelnemer", "contributions per participant")
    case .councilViews: language("zienswijzen van raden", "views of councils")
    case .mergers: language("herindelingen", "municipal mergers")
    case .inhabitants: language("inwoners per gemeente", "inhabitants per municipality")
    case .participationList: language("deelnemerslijst", "list of participants")
    case .template: language("ingevuld invulblad", "completed sheet")
    case .boardSeats: language("zetels en stemmen", "seats and votes")
    case .voteRules: language("regels voor stemmen", "rules for votes")
    case .exitClauses: language("bepalingen over uittreden", "clauses on leaving")
    case .riskClasses: language("risicoklassen", "risk classes")
    case .classRules: language("regel voor klassen", "rule for classes")
    case .mappedFigures: language("tabel met cijfers", "table of figures")
    case .boundaries: language("gebieden van gemeenten", "areas of municipalities")
    }
  }
}

extension Document {
  /// Its date, and where that comes from when it is not its own.
  package func dateWording(in language: Language) -> String {
    let date = language.date(self.date)
    return switch dateOrigin {
    case .document: date
    case .given: date + language(" (opgegeven)", " (given)")
    case .reading: language("geen eigen datum", "no date of its own")
    }
  }
}
