import Pages
import Records
import Renderers

/// What stands around every page of the site: the name, the menu, the way here, the date and the sources.
struct SiteFrame: Sendable {
  let templates: SiteTemplates
  let model: SiteModel
  let menu: SiteMenu

  private var language: Language { model.language }

  /// A page's place in the site.
  struct Place: Sendable {
    /// Where the page is.
    let path: SitePath
    /// The pages above it but the home page, with their names; the nearest last.
    var trail: [Link] = []
    /// Pages on the same subject, this page among them.
    var tabs: [Link] = []
    /// A feed that tells what changes on it.
    var feed: SitePath?
    /// The script that it runs, seen from the root.
    var script: String?
  }

  /// A page by its name.
  struct Link: Sendable {
    let label: String
    let path: SitePath
  }

  /// The frame of a page at a place; `additions` come after the page's own sections. It explains the terms of the
  /// page, unless the page does so itself.
  func around(
    _ place: Place, adding additions: [Section] = [], explains: Bool = true
  ) -> HTMLFrame {
    HTMLFrame(
      standing: .text(model.standing.sentenceOfSite(in: language)), additions: additions,
      terms: explains ? Term.all(in: language) : [],
      hasPageOfSources: place.path != ExplanatoryPages.sources,
      wrap: { title, content in document(place, title: title, content: content) },
      address: { model.address(of: $0, from: place.path) })
  }

  /// How an answer is presented on a page.
  func presentation(
    _ place: Place, adding additions: [Section] = [], explains: Bool = true
  ) -> Presentation {
    var presentation = Presentation(language: language)
    presentation.frame = around(place, adding: additions, explains: explains)
    return presentation
  }

  /// A whole document. `title` and `content` are HTML.
  func document(_ place: Place, title: String, content: String) -> String {
    let home = Link(label: language("Start", "Home"), path: SitePath(folder: ""))
    let trail = place.path.text == home.path.text ? [] : [home] + place.trail
    var values: [String: Any] = [
      "language": language.rawValue,
      "policy": SitePolicy.contentSecurityPolicy,
      "title": title,
      "content": content,
      "site": Self.siteName(in: language),
      "root": place.path.root,
      "skip": language("Naar de inhoud", "Skip to content"),
      "menuLabel": language("Menu", "Menu"),
      "menu": menu.main.html(on: place.path, templates),
      "hasTrail": !trail.isEmpty,
      "trailLabel": language("U bent hier", "You are here"),
      "trail": templates.links(trail, on: place.path),
      "hasTabs": !place.tabs.isEmpty,
      "tabsLabel": language("Over dit onderwerp", "On this subject"),
      "tabs": templates.links(place.tabs, on: place.path, marking: place.path),
      "dateLabel": ReferenceDate.label(in: language),
      "datePage": ReferenceDate.pagePath.relative(from: place.path),
      "dateSheet": ReferenceDate.sheetPath.relative(from: place.path),
      "source": language(
        "Bron: Register van Overheidsorganisaties (CC0), met de documenten onder",
        "Source: Register van Overheidsorganisaties (CC0), with the documents under"),
      "sourcesLabel": language("Bronnen", "Sources"),
      "citeLabel": language("Verwijs hiernaar met:", "Cite as:"),
      "citation": citation,
      "footer": menu.footer.html(on: place.path, templates),
    ]
    values["script"] = place.script
    values["feed"] = place.feed?.relative(from: place.path)
    values["publisher"] = model.publisher.name.map {
      language("Deze website wordt aangeboden door \($0).", "This website is offered by \($0).")
        .withoutHiddenCharacters
    }
    return templates.page(values)
  }

  /// What the site is called.
  static func siteName(in language: Language) -> String {
    language("Raad en regeling", "Council and arrangement")
  }

  /// One line to cite a page by; the day stands beside it, see ``ReferenceDate``.
  private var citation: String { citation(of: "") }

  /// One line to cite the data by, with the day for which they hold.
  var citationOfData: String {
    let date = language.date(model.day)
    return citation(of: language("stand van \(date), ", "as of \(date), "))
  }

  private func citation(of day: String) -> String {
    let newest = model.standing.documents.last { $0.kind == .registerExport }
    let checksum = newest.map { ", SHA-256 \($0.sha256.prefix(12))…" } ?? ""
    let date = language.date(newest?.date ?? model.day)
    return language(
      "Register van Overheidsorganisaties, export van \(date)\(checksum), \(day)bewerkt met wgr.",
      "Register van Overheidsorganisaties, export of \(date)\(checksum), \(day)processed with wgr.")
  }

  /// The page of a folder at the root, which is in no trail.
  func page(
    _ folder: String, script: SitePath? = nil, _ text: @escaping @Sendable (Place) -> String
  ) -> SiteFile {
    let place = Place(path: SitePath(folder: folder), script: script?.text)
    return SiteFile(place.path) { text(place) }
  }
}
