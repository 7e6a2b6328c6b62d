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
        council.year.answerBesideArrangements.text(
          as: .html, frame.presentation(place(overview), adding: [further]))
      },
      SiteFile(onboarding.path) {
        Onboarding(council.year).answer.text(
          as: .html, frame.presentation(place(onboarding), explains: false))
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
        council.surroundings.answerBesideOverview.text(
          as: .html, frame.presentation(place(network)))
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
  private var onboarding: SiteFrame.Link {
    .init(
      label: language("Nieuw in de raad", "New in the council"),
      path: SitePath(folder: folder + "/inwerken"))
  }
  private var data: SiteFrame.Link {
    .init(label: language("Gegevens", "Data"), path: SitePath(folder: folder + "/gegevens"))
  }

  private func place(_ page: SiteFrame.Link) -> SiteFrame.Place {
    SiteFrame.Place(
      path: page.path,
      trail: page.path == overview.path ? [] : [.init(label: name, path: overview.path)],
      tabs: [overview, calendar, comparison, network, data, onboarding],
      feed: page.path == overview.path ? feedPath : nil)
  }

  // MARK: Content

  /// The municipalities that it is compared with.
  private var peers: CouncilPeers { CouncilPeers(of: council.overview) }

  /// Where others can be chosen; nothing on a site without that page.
  private var otherChoice: [Section] {
    let all = SitePath(folder: NationalPages.comparisonFolder)
    guard frame.menu.main.links.contains(where: { $0.path == all }) else { return [] }
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

  private var calendarFile: Section {
    Section(
      title: language("In uw eigen agenda", "In your own calendar"), anchor: "eigen-agenda",
      blocks: [
        .paragraph([
          .local(
            label: language(
              "Download deze agenda (iCalendar)", "Download this calendar (iCalendar)"),
            address: "../\(Self.calendarName)"),
          .text(
            language(
              " en open het bestand in Outlook, Google Agenda of een ander programma. Opnieuw openen "
                + "werkt de agenda bij.",
              " and open the file in Outlook, Google Calendar or another program. Opening it again "
                + "updates the calendar.")),
        ]),
        .paragraph(subscription),
        .paragraph(
          language(
            "Bij wat de raad zelf doet, waarschuwt de agenda 30 en 7 dagen vooraf.",
            "At what the council itself does, the calendar warns 30 and 7 days before.")),
      ])
  }

  /// How to subscribe to the calendar.
  private var subscription: Phrase {
    guard let address = model.publisher.subscription(to: calendarPath) else {
      return .text(
        language(
          "Abonneren kan ook: kopieer het adres van dat bestand en geef het in uw agenda op onder “abonneren” of "
            + "“toevoegen via internet”. Dan blijft de agenda vanzelf bij.",
          "You can subscribe too: copy the address of that file and give it in your calendar under “subscribe” "
            + "or “add from the internet”. The calendar then keeps up by itself."))
    }
    return [
      .local(
        label: language("Abonneer op deze agenda", "Subscribe to this calendar"), address: address),
      .text(
        language(
          "; dan blijft zij vanzelf bij. Het adres is ",
          "; it then keeps up by itself. The address is ")),
      .code(address), .text("."),
    ]
  }

  /// How to stay informed, and what to read first.
  private var further: Section {
    Section(
      title: language("Verder met deze gemeente", "Further with this municipality"),
      anchor: "verder",
      blocks: [
        .list([
          [
            .local(
              label: language(
                "Nieuw in de raad? Lees dit eerst", "New in the council? Read this first"),
              address: onboarding.path.relative(from: overview.path)),
            .text(
              language(
                ": uw eigen regelingen, het jaar en tien vragen.",
                ": your own arrangements, the year and ten questions.")),
          ],
          [
            .local(
              label: language("Zet de agenda in uw eigen agenda", "Put the calendar in your own"),
              address: calendar.path.relative(from: overview.path)),
            .text(language(": met waarschuwingen.", ": with warnings.")),
          ],
          [
            .local(
              label: language("Volg wat er verandert", "Follow what changes"),
              address: Self.feedName),
            .text(language(" in een nieuwslezer (Atom).", " in a feed reader (Atom).")),
          ],
          [
            .local(
              label: language(
                "Klopt er iets niet? Meld een fout", "Something wrong? Report an error"),
              address: ReportingPage.path.relative(from: overview.path)),
            .text("."),
          ],
        ])
      ])
  }

  /// The file of the feed, seen from the folder of the council.
  private static let feedName = "nieuws.xml"

  private var calendarPath: SitePath { SitePath("\(folder)/\(Self.calendarName)") }
  private var feedPath: SitePath { SitePath("\(folder)/\(Self.feedName)") }

  private var feed: String {
    SiteFeed(model: model, path: feedPath, page: overview.path).text(
      ChangeFeed(
        of: council.municipality, model.changes[council.municipality.id] ?? [],
        council.overview.standing, language: language))
  }

  /// The file of the calendar, seen from the folder of the council.
  private static let calendarName = "agenda.ics"

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
    var compact = plain
    compact.isCompact = true
    let forPrograms = compact
    return [
      Download(
        at: StaticAPI.path(of: council.code), seenFrom: folder,
        language(
          "Wat van deze gemeente is, voor programma's (JSON). De rest van elke regeling staat in "
            + "v1/regelingen/<lijn>.json.",
          "What is of this municipality, for programs (JSON). The rest of each arrangement is in "
            + "v1/regelingen/<lijn>.json.")
      ) {
        council.year.answerBesideArrangements.text(as: .json, forPrograms)
      },
      Download(
        "gegevens/\(code).csv", in: folder,
        language("De regelingen als tabel, voor Excel (CSV).", "The arrangements as a table (CSV).")
      ) {
        render(council.year, as: .csv, plain)
      },
    ] + template + [
      Download(
        Self.feedName, in: folder,
        language(
          "Wat er verandert, om te volgen in een nieuwslezer (Atom).",
          "What changes, to be followed in a feed reader (Atom).")
      ) {
        feed
      },
      Download(
        Self.calendarName, in: folder,
        language("De agenda, voor uw eigen agenda (iCalendar).", "The calendar (iCalendar).")
      ) {
        renderICalendar(council.year, plain)
      },
    ]
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
      ] + (model.allowsEmbedding ? [CouncilCards(council: council, model: model).section] : []))
  }
}
