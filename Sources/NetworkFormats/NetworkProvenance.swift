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
  /// The attributes of the network as a whole, by key: `titel`, `peildatum`, `bron` and `licentie`.
  var about: [(key: String, value: String)] {
    [
      ("titel", title), ("peildatum", day.description),
      ("bron", "\(NetworkProvenance.source), \(NetworkProvenance.address)"),
      ("licentie", NetworkProvenance.licence),
    ]
  }
}
