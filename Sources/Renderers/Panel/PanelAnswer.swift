import JSONText
package import NetworkFormats
package import Overviews
package import Pages
import Records

/// What a row of a panel is about.
package enum PanelUnit: String, CaseIterable, Sendable {
  case municipality, arrangement, membership, dyad

  /// Whether its rows tell subjects, for which the details of versions are needed.
  package var hasSubjects: Bool { self == .arrangement || self == .membership }
}

extension NationalPanel {
  /// The panel as an answer.
  package func answer(by unit: PanelUnit) -> Rendering {
    func rendering<Row: PanelRow>(_: Row.Type) -> Rendering { Rendering(PanelAnswer<Row>(self)) }
    return rendering(row(of: unit))
  }

  /// The panel as one JSON object a line, with the keys of its columns.
  package func lines(by unit: PanelUnit) -> String {
    func text<Row: PanelRow>(_: Row.Type) -> String {
      Row.rows(of: self).reduce(into: "") { text, row in
        text += compactJSON { Row.fields.write(row, to: &$0) }
      }
    }
    return text(row(of: unit))
  }

  /// The panel as a data package: the table, its codebook, how much is known of each year, and a
  /// description.
  package func files(
    by unit: PanelUnit, in language: Language, command: String?
  ) -> [NetworkFile] {
    func files<Row: PanelRow>(_: Row.Type) -> [NetworkFile] {
      let name = "panel-\(Row.unit)"
      let table = NetworkTable(
        fileName: name + ".csv", title: language(Row.title), fields: Row.fields.columns,
        rows: Row.rows(of: self))
      return DataPackage.files(
        name: "wgr-" + name, title: language(Row.title), day: day,
        standing: standing.asked(by: command), language: language,
        tables: [
          table,
          YearCoverage.table(coverage, in: language), .codebook(of: table, in: language),
        ])
    }
    return files(row(of: unit))
  }

  private func row(of unit: PanelUnit) -> any PanelRow.Type {
    switch unit {
    case .municipality: MunicipalityYear.self
    case .arrangement: ArrangementInYear.self
    case .membership: MembershipSpell.self
    case .dyad: MunicipalityPair.self
    }
  }
}

/// A panel, to be rendered.
private struct PanelAnswer<Row: PanelRow>: FieldedAnswer {
  let panel: NationalPanel
  let rows: [Row]

  init(_ panel: NationalPanel) {
    self.panel = panel
    rows = Row.rows(of: panel)
  }

  var standing: Standing { panel.standing }
  var rowFields: FieldList<Row> { Row.fields }

  static var shape: AnswerShape<PanelAnswer> {
    .object(
      FieldList([
        Field(
          "eenheid", .init("waarover een rij gaat", "what a row is about"),
          .text { _ in Row.unit.description }),
        BoundariesWording.field { $0.panel.boundaries },
        Field(
          "metAfgeleid",
          .init(
            "of afgeleide deelnames meetellen", "whether derived participations count"),
          .flag { $0.panel.addsDerived }),
        Field(
          "jaren", .init("hoeveel van elk jaar bekend is", "how much is known of each year"),
          .rows(PanelFields.year) { $0.panel.coverage }),
        Field("rijen", .init("de rijen", "the rows"), .rows(Row.fields) { $0.rows }),
      ]))
  }

  func page(in language: Language) -> Page {
    let years = panel.span.years
    var page = Page(
      language: language,
      title: language(
        "Het register van \(years.lowerBound) tot en met \(years.upperBound)",
        "The register from \(years.lowerBound) up to \(years.upperBound)"))
    let count = language.count(rows.count, .row)
    let whole = language("De hele tabel geeft", "The whole table is had with")
    page.summary = [
      .paragraph("\(language(Row.title)): \(count). \(whole) --format csv --raw.")
    ]
    if let boundaries = panel.boundaries {
      page.summary.append(.paragraph(BoundariesWording.sentence(boundaries, in: language)))
    }
    page.sections = [coverage(in: language)]
    return page
  }

  /// How much is known of each year: the warning that goes with every series.
  private func coverage(in language: Language) -> Section {
    let title = language("Hoeveel van elk jaar bekend is", "How much is known of each year")
    return Section(
      title: title, anchor: "jaren",
      blocks: [
        .paragraph(
          language(
            "Het register begint laat. Een verschil tussen jaren kan komen doordat van het ene jaar meer "
              + "vermeld is dan van het andere. Wie jaren vergelijkt, kijkt dus eerst hier.",
            "The register begins late. A difference between years may be because more is recorded of the one "
              + "than of the other. Who compares years looks here first.")),
        .table(
          PanelFields.year.table(
            title, panel.coverage, in: language,
            ["peildatum", "gemeenten", "regelingen", "regelingenMetCijfer", "vermeld", "afgeleid"])),
      ])
  }
}
