import NetworkFormats

/// The format of a file as a catalogue tells it: by its media type, and the European list of file types where it
/// has the format.
enum CatalogueFormat {
  case json, csv, sqlite, graphML, gexf

  /// The format of a file by the end of its name; `nil` for files that are beside others, such as a codebook.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last {
    case "csv" where fileName == "memberships.csv": self = .csv
    case "sqlite": self = .sqlite
    case "graphml": self = .graphML
    case "gexf": self = .gexf
    default: return nil
    }
  }

  private var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv"
    case .sqlite: "application/vnd.sqlite3"
    case .graphML, .gexf: "application/xml"
    }
  }

  private var fileType: String {
    switch self {
    case .json: "JSON"
    case .csv: "CSV"
    case .graphML, .gexf: "XML"
    case .sqlite: "BIN"
    }
  }

  var statements: [LinkedData.Statement] {
    [
      .init(
        predicate: "dct:format",
        object: .iri("http://publications.europa.eu/resource/authority/file-type/\(fileType)")),
      .init(
        predicate: "dcat:mediaType",
        object: .iri("https://www.iana.org/assignments/media-types/\(mediaType)")),
    ]
  }
}
