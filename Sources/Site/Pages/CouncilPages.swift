import Graph
import NetworkFormats
import Overviews
import Pages
import Records
import Renderers

/// The pages about one council: its overview, calendar, neighbours and network, and its data.
struct CouncilPages: Sendable {
  let council: SiteModel.CouncilEntry
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }
  private var folder: String { SitePath.folder(of: council.code) }
  private var code: String { council.code.text.lowercased() }
  private var name: String { council.municipality.name }

  var files: [SiteFile] {
    [
      SiteFile(overview.path) {
        render(council.year, as: .html, frame.presentation(place(overview)))
      },
      SiteFile(calendar.path) {
        render(
          council.calendar, as: .html, frame.presentation(place(calendar), adding: [calendarFile]))
      },
      SiteFile(comparison.path) {
        render(
          CouncilComparison(
            [council.overview] + peers.municipalities.compactMap { model.overview(of: $0.id) },
            peers: peers, on: model.day), as: .html,
          frame.presentation(place(comparison), adding: otherChoice))
      },
      SiteFile(network.path) {
        council.surroundings.answer.text(
          as: .html, frame.presentation(place(network), adding: picture))
      },
      SiteFile(data.path) { html(dataPage, in: frame.around(place(data))) },
    ] + downloads.map(\.file)
  }

  // MARK: Places

  private var overview: SiteFrame.Link {
    .init(label: language("Overzicht", "Overview"), path: SitePath(folder: folder))
  }
  private var calendar: SiteFrame.Link {
    .init(label: language("Agenda", "Calendar"), path: SitePath(.calendar(of: council.code)))
  }
  private var comparison: SiteFrame.Link {
    .init(
      label: language("Vergelijken", "Compare"), path: SitePath(folder: folder + "/vergelijken"))
  }
  private var network: SiteFrame.Link {
    .init(label: language("Netwerk", "Network"), path: SitePath(folder: folder + "/netwerk"))
  }
  private var data: SiteFrame.Link {
    .init(label: language("Gegevens", "Data"), path: SitePath(folder: folder + "/gegevens"))
  }

  private func place(_ page: SiteFrame.Link) -> SiteFrame.Place {
    SiteFrame.Place(
      path: page.path,
      trail: page.path == overview.path ? [] : [.init(label: name, path: overview.path)],
      tabs: [overview, calendar, comparison, network, data])
  }

  // MARK: Content

  /// The municipalities that it is compared with.
  private var peers: CouncilPeers { CouncilPeers(of: council.overview) }

  /// Where others can be chosen; nothing on a site without that page.
  private var otherChoice: [Section] {
    let all = SitePath(folder: NationalPages.comparisonFolder)
    guard frame.menu.main.contains(where: { $0.path == all }) else { return [] }
    return [
      Section(
        title: language("Andere gemeenten kiezen", "Choose other municipalities"), anchor: "kiezen",
        blocks: [
          .paragraph([
            .local(
              label: language(
                "Vergelijk met gemeenten die u kiest", "Compare with those you choose"),
              address: all.relative(from: comparison.path)),
            .text(
              language(
                ": alle gemeenten in één tabel, te sorteren op elke kolom.",
                ": all municipalities in one table, to be sorted by any column.")),
          ])
        ])
    ]
  }

  /// The picture of the network; the tables on the page tell the same in words.
  private var picture: [Section] {
    guard council.surroundings.network != nil else { return [] }
    let text = language(
      "Het netwerk van \(name) als tekening; de tabellen op deze pagina zeggen hetzelfde.",
      "The network of \(name) as a picture; the tables on this page say the same.")
    return [
      Section(
        title: language("Tekening", "Picture"), anchor: "tekening",
        blocks: [
          .picture(address: "netwerk.svg", text: text),
          .paragraph([
            .local(
              label: language("Open de tekening apart", "Open the picture by itself"),
              address: "netwerk.svg")
          ]),
        ])
    ]
  }

  private var calendarFile: Section {
    Section(
      title: language("In uw eigen agenda", "In your own calendar"), anchor: "eigen-agenda",
      blocks: [
        .paragraph([
          .local(
            label: language(
              "Download deze agenda (iCalendar)", "Download this calendar (iCalendar)"),
            address: "agenda.ics"),
          .text(
            language(
              " en open het bestand in Outlook, Google Agenda of een ander programma. Opnieuw openen "
                + "werkt de agenda bij.",
              " and open the file in Outlook, Google Calendar or another program. Opening it again "
                + "updates the calendar.")),
        ])
      ])
  }

  // MARK: Data

  /// The sheet for the clerk to complete, where an arrangement owes the council a budget.
  private var template: [Download] {
    let template = BudgetTemplate(council.overview, year: council.calendar.year)
    guard !template.asked.isEmpty else { return [] }
    let plain = Presentation(language: language)
    return [
      Download(
        "gegevens/\(code)-invulblad-\(template.year).csv", in: folder,
        language(
          "Een invulblad voor de griffie: wat hier ontbreekt, om in te vullen (CSV).",
          "A sheet for the clerk: what is missing here, to be filled in (CSV).")
      ) {
        renderTemplate(template, plain)
      }
    ]
  }

  private var downloads: [Download] {
    let plain = Presentation(language: language)
    var raw = plain
    raw.raw = true
    let forPrograms = raw
    return [
      Download(
        "gegevens/\(code).json", in: folder,
        language(
          "Het hele overzicht, voor programma's (JSON).", "The whole overview, for programs (JSON)."
        )
      ) {
        render(council.year, as: .json, plain)
      },
      Download(
        "gegevens/\(code).csv", in: folder,
        language("De regelingen als tabel, voor Excel (CSV).", "The arrangements as a table (CSV).")
      ) {
        render(council.year, as: .csv, plain)
      },
      Download(
        "gegevens/\(code)-raw.csv", in: folder,
        language(
          "Dezelfde tabel, voor programma's (CSV met komma en punt).",
          "The same table, for programs (CSV with comma and dot).")
      ) {
        render(council.year, as: .csv, forPrograms)
      },
    ] + template + [
      Download(
        "agenda/agenda.ics", in: folder,
        language("De agenda, voor uw eigen agenda (iCalendar).", "The calendar (iCalendar).")
      ) {
        renderICalendar(council.calendar, plain)
      },
      Download(
        "netwerk/netwerk.graphml", in: folder,
        language(
          "Het netwerk, voor Gephi en R (GraphML).", "The network, for Gephi and R (GraphML).")
      ) {
        GraphML.render(ownNetwork)
      },
      Download(
        "netwerk/netwerk.svg", in: folder,
        language("Het netwerk als tekening (SVG).", "The network as a picture (SVG).")
      ) {
        EgoPicture.render(ownNetwork)
      },
    ]
  }

  private var ownNetwork: NetworkExport {
    council.surroundings.network ?? council.surroundings.empty(language: language)
  }

  private var dataPage: Page {
    Page(
      language: language,
      title: language("\(name): gegevens om te downloaden", "\(name): data to download"),
      summary: [
        .paragraph(
          language(
            "Alles op deze pagina's is ook te downloaden. U mag het vrij gebruiken.",
            "Everything on these pages can also be downloaded. You may use it freely."))
      ],
      sections: [
        Section(
          title: language("Bestanden", "Files"), anchor: "bestanden",
          blocks: [downloads.list(by: "../")])
      ])
  }
}
