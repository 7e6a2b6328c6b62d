/// Where a network is from, so that a file tells it wherever it goes.
enum NetworkProvenance {
  /// The title of the source.
  static let source = "Register van Overheidsorganisaties"
  /// Where the source is published.
  static let address = "https://organisaties.overheid.nl/"
  /// The licence of the source, by its SPDX identifier.
  static let licence = "CC0-1.0"
}

extension NetworkExport {
  /// The attributes of the network as a whole, by key: `titel`, `peildatum`, `register`,
  /// `vermeld` and `afgeleid` (participations of municipalities) where they are known, `bron` and `licentie`.
  var about: [(key: String, value: String)] {
    var about = [(key: "titel", value: title), (key: "peildatum", value: day.description)]
    if let register = standing?.register {
      about.append((key: "register", value: register.description))
    }
    if let coverage = standing?.coverage {
      about.append((key: "vermeld", value: String(coverage.recorded)))
      about.append((key: "afgeleid", value: String(coverage.derived)))
    }
    return about + [
      ("bron", "\(NetworkProvenance.source), \(NetworkProvenance.address)"),
      ("licentie", NetworkProvenance.licence),
    ]
  }
}
