import Pages
import Renderers

/// The pages that every page leads to.
struct SiteMenu: Sendable {
  /// Above every page.
  let main: SiteLinks
  /// Under every page.
  let footer: SiteLinks

  /// The menu; a site of some councils has no national pages.
  init(isNational: Bool, language: Language) {
    func link(_ dutch: String, _ english: String, _ folder: String) -> SiteFrame.Link {
      SiteFrame.Link(label: language(dutch, english), path: SitePath(folder: folder))
    }
    let national = [
      link("Agenda", "Calendar", "agenda"),
      link("Signalen", "Signals", "signalen"),
      link("Gemeenten vergelijken", "Compare councils", NationalPages.comparisonFolder),
      link("Samenhang", "Congruence", "samenhang"),
      link("Wat ontbreekt", "What is missing", "ontbreekt"),
    ]
    main = SiteLinks(
      [link("Zoeken", "Search", "")] + (isNational ? national : []) + [
        link("Gegevens", "Data", "gegevens"), link("Uitleg", "What it is", "uitleg"),
        link("Voor nieuwe raadsleden", "For new council members", ExplanatoryPages.newcomers),
      ], marksCurrent: true)
    footer = SiteLinks(
      [
        link("Over deze site", "About this site", "over"),
        link("Bronnen", "Sources", "bronnen"),
        link("Meld een fout", "Report an error", ReportingPage.folder),
        link("Toegankelijkheid", "Accessibility", "toegankelijkheid"),
        link("Privacy", "Privacy", "privacy"),
      ], marksCurrent: false)
  }
}
