/// One file of a council's bundle.
package struct BundleFile: Hashable, Sendable {
  /// Its path in the bundle, with `/` between folders.
  package let path: String
  /// What it is, in a few words.
  package let description: String
  /// Its content.
  package let text: String

  /// Whether amounts or views can stand in it, which do not come from the register.
  package var holdsFigures = false

  /// The kind of data in it, by its extension (media type of IANA).
  var mediaType: String {
    switch path.split(separator: ".").last {
    case "html": "text/html"
    case "md": "text/markdown"
    case "json": "application/json"
    case "csv": "text/csv"
    case "ics": "text/calendar"
    case "svg": "image/svg+xml"
    case "graphml": "application/graphml+xml"
    default: "text/plain"
    }
  }
}
