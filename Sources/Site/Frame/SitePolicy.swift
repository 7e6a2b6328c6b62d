/// What a browser may do with a page of the site.
package enum SitePolicy {
  /// Only the site's own style sheet, script and pictures; nothing from elsewhere, nothing sent.
  package static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    + "form-action 'none'"

  /// The headers to send with every file, in the notation of Netlify and Cloudflare Pages; those that a
  /// page cannot say itself are in it too.
  ///
  /// No page may stand in one of another website. Where cards may, that is said of each folder but theirs: a host joins
  /// the rules of an address, and the strictest counts.
  static func headers(folders: Set<String>, allowsEmbedding: Bool) -> String {
    let own = allowsEmbedding ? folders.subtracting([CouncilCards.folder]).sorted() : []
    let closed = allowsEmbedding ? ["/", "/index.html"] + own.map { "/\($0)/*" } : ["/*"]
    let framing =
      closed.map {
        "\($0)\n  Content-Security-Policy: \(contentSecurityPolicy); frame-ancestors 'none'\n"
      }.joined()
      + (allowsEmbedding
        ? "/\(CouncilCards.folder)/*\n  Content-Security-Policy: frame-ancestors *\n" : "")
    return framing + others
  }

  private static let others = """
    /*
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Cross-Origin-Opener-Policy: same-origin
      Strict-Transport-Security: max-age=31536000
    \(dataPaths.map { "\($0)\n  Access-Control-Allow-Origin: *" }.joined(separator: "\n"))
    /\(StaticAPI.folder)/*
      API-Version: \(StaticAPI.version)
      Access-Control-Expose-Headers: API-Version, ETag
    /\(APIProblem.path.text)
      Content-Type: application/problem+json
    /\(DataCatalogue.turtle.text)
      Content-Type: text/turtle; charset=utf-8
    /\(DataCatalogue.json.text)
      Content-Type: application/ld+json

    """

  /// What every website may read: the data, and no page.
  private static let dataPaths = [
    "/\(StaticAPI.folder)/*", "/gegevens/*", "/\(SiteFeed.nationalPath.text)",
    "/gemeente/:code/nieuws.xml",
    "/gemeente/:code/agenda.ics",
    "/\(DataCatalogue.turtle.text)", "/\(DataCatalogue.json.text)",
  ]
}
