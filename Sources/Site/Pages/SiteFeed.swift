import Overviews
import Pages
import Records
import Renderers

/// A feed of the site, with the addresses that it needs: whole where that of the site is known.
struct SiteFeed: Sendable {
  let model: SiteModel
  /// Where the feed is.
  let path: SitePath
  /// The page that it is about.
  let page: SitePath

  /// Where the feed of the country is.
  static let nationalPath = SitePath("nieuws.xml")

  /// The feed of the country.
  static func national(_ changes: [Change], model: SiteModel) -> SiteFile {
    SiteFile(nationalPath, isDownload: true) {
      SiteFeed(model: model, path: nationalPath, page: SitePath(folder: "")).text(
        ChangeFeed(of: nil, changes, model.check.standing, language: model.language))
    }
  }

  /// The text of a feed.
  func text(_ feed: ChangeFeed) -> String {
    @Sendable func address(_ path: SitePath) -> String {
      model.publisher.address(of: path) ?? path.relative(from: self.path)
    }
    return feed.text(
      .init(feed: address(path), page: address(page)) { line in
        model.hasPage(.arrangement(line: line)) ? address(SitePath(.arrangement(line: line))) : nil
      }, author: model.publisher.name ?? SiteFrame.siteName(in: model.language))
  }
}
