import Mustache
import Pages
import Renderers

/// The templates, which are part of the program.
struct SiteTemplates: Sendable {
  private let page, start, links: MustacheTemplate

  /// Reads the templates; throws when one of them is not well-formed.
  init() throws {
    page = try MustacheTemplate(string: Self.text(PackageResources.pagina_mustache))
    links = try MustacheTemplate(string: Self.text(PackageResources.verwijzingen_mustache))
    start = try MustacheTemplate(string: Self.text(PackageResources.start_mustache))
  }

  /// A whole document.
  func page(_ values: [String: Any]) -> String { page.render(values) }

  /// Links on a page as items of a list, one of them marked as the current page.
  func links(
    _ list: [SiteFrame.Link], on page: SitePath, marking current: SitePath? = nil
  ) -> String {
    let values = list.map { link in
      var values = [
        "label": link.label.withoutHiddenCharacters,
        "address": link.path.relative(from: page),
      ]
      if link.path == current { values["current"] = "page" }
      return values
    }
    return links.render(["links": values])
  }

  /// The content of the home page.
  func start(_ values: [String: Any]) -> String { start.render(values) }

  /// The style sheet of the site: that of every page, and what the site adds.
  static var styleSheet: String { sheetOfPages + text(PackageResources.stijl_css) }

  /// The script of the home page.
  static var script: String { text(PackageResources.zoek_js) }

  /// Where the script of the table of all councils is.
  static let comparisonScriptPath = SitePath("vergelijk.js")

  /// The script that sorts the table of all councils and shows those that are chosen.
  static var comparisonScript: String { text(PackageResources.vergelijk_js) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
