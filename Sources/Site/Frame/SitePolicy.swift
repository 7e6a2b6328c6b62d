/// What a browser may do with a page of the site.
enum SitePolicy {
  /// Only the site's own style sheet, script and pictures; nothing from elsewhere, nothing sent.
  static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    + "form-action 'none'"

  /// The headers to send with every file, in the notation of Netlify and Cloudflare Pages; those that a
  /// page cannot say itself are in it too.
  static let headers = """
    /*
      Content-Security-Policy: \(contentSecurityPolicy); frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Cross-Origin-Opener-Policy: same-origin
      Strict-Transport-Security: max-age=31536000
    /gegevens/*
      Access-Control-Allow-Origin: *

    """
}
