import Pages

/// What visitors that are programs look for first: the list of pages, and that all of them are welcome.
struct SiteIndex {
  /// The pages.
  let pages: [SitePath]
  let publisher: SitePublisher

  /// A list of pages has whole addresses, and so is made where that of the site is known alone.
  ///
  /// Format: https://www.sitemaps.org/protocol.html, at most 50,000 addresses a file.
  var files: [SiteFile] {
    let robots = SiteFile(SitePath("robots.txt")) {
      "User-agent: *\nDisallow:\n"
        + (publisher.address(of: Self.list).map { "Sitemap: \($0)\n" } ?? "")
    }
    guard publisher.address != nil else { return [robots] }
    return [robots, SiteFile(Self.list) { text }]
  }

  private static let list = SitePath("sitemap.xml")
  private static let limit = 50_000

  private var text: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for page in pages.prefix(Self.limit) {
      let folder = SitePath(String(page.text.dropLast("index.html".count)))
      let address = publisher.address(of: folder) ?? ""
      text += "<url><loc>\(XMLText.escape(address))</loc></url>\n"
    }
    return text + "</urlset>\n"
  }
}
