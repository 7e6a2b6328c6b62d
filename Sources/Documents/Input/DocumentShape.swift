/// What a document is by its first bytes, whatever its name says.
package enum DocumentShape: Hashable, Sendable {
  /// XML of the register, or of a vocabulary that is not known.
  case xml
  /// An Excel workbook (`.xlsx`).
  case excel
  /// A workbook in the XML of Excel 2003.
  case excel2003
  /// An OpenDocument spreadsheet (`.ods`).
  case openDocument
  /// An OpenDocument spreadsheet in one XML file (`.fods`).
  case flatOpenDocument
  /// A web page.
  case webPage
  /// JSON, as CBS OData gives it.
  case json
  /// Areas in JSON (GeoJSON).
  case geoJSON
  /// An archive of documents (`.zip`).
  case archive
  /// Other text, which can be CSV.
  case other

  /// Looks at the first bytes; a byte order mark and white space before the first sign do not matter.
  ///
  /// Throws a ``DocumentError`` when there is nothing else in it, it is of a kind that holds no tables a
  /// program can rely on, or it cannot be read.
  package init(_ input: DocumentInput) throws {
    let beginning = try Self.beginning(of: input)
    guard let first = beginning.first else { throw DocumentError(.empty, file: input.path) }
    if let format = UnreadableFormat.allCases.first(where: { $0.begins(beginning) }) {
      throw DocumentError(.unreadableFormat(format), file: input.path)
    }
    switch first {
    case 0x3C: self = Self.markup(String(decoding: beginning, as: UTF8.self).lowercased())
    case 0x7B, 0x5B:
      self =
        FeatureCollection.begins(String(decoding: beginning, as: UTF8.self)) ? .geoJSON : .json
    default: self = .other
    }
    if beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) { self = try Self.archive(input) }
  }

  private static func beginning(of input: DocumentInput) throws -> [UInt8] {
    var beginning: [UInt8] = []
    do {
      try input.forEachBlock { block in
        beginning += block.drop { beginning.isEmpty && isBlank($0) }
          .prefix(4096 - beginning.count)
        if beginning.count >= 4096 { throw ReadEnough() }
      }
    } catch is ReadEnough {}
    return beginning.filter { $0 != 0 || beginning.starts(with: [0x50, 0x4B]) }
  }

  private static func markup(_ text: String) -> DocumentShape {
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet"), !text.hasPrefix("<html") {
      return .excel2003
    }
    if text.contains("urn:oasis:names:tc:opendocument:xmlns:office") { return .flatOpenDocument }
    if ["<!doctype html", "<html", "<table", "<body", "<div", "<head", "<meta"].contains(where: {
      text.hasPrefix($0)
    }) || text.hasPrefix("<?xml") && text.contains("<html")
      || text.hasPrefix("<!--")
        && text.contains("<html")
    {
      return .webPage
    }
    return .xml
  }

  private static func archive(_ input: DocumentInput) throws -> DocumentShape {
    let names = try ZIPFile(input, name: input.path).entries.map(\.name)
    func has(_ suffix: String) -> Bool { names.contains { $0.hasSuffix(suffix) } }
    if has("xl/workbook.xml") { return .excel }
    if has("xl/workbook.bin") {
      throw DocumentError(.unreadableFormat(.binaryExcel), file: input.path)
    }
    if has("word/document.xml") { throw DocumentError(.unreadableFormat(.word), file: input.path) }
    if has(".iwa") { throw DocumentError(.unreadableFormat(.numbers), file: input.path) }
    if names.contains("content.xml"), names.contains("mimetype") { return .openDocument }
    return .archive
  }

  /// White space, a byte of a byte order mark (FE, FF, EF, BB, BF), or zero, the other half of an
  /// UTF-16 letter.
  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xBB, 0xBF, 0xEF, 0xFE, 0xFF].contains(byte)
  }
}

/// Formats that hold no tables a program can rely on, or that are not read.
package enum UnreadableFormat: Hashable, Sendable, CaseIterable {
  case portableDocument, word, numbers, image, binaryExcel, richText

  /// Whether a document of the format begins with these bytes.
  fileprivate func begins(_ bytes: [UInt8]) -> Bool {
    let starts: [[UInt8]] =
      switch self {
      case .portableDocument: [Array("%PDF-".utf8)]
      case .image:
        [
          [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0xD8, 0xFF], Array("GIF8".utf8),
          Array("II*".utf8),
        ]
      case .binaryExcel: [[0xD0, 0xCF, 0x11, 0xE0]]
      case .richText: [Array("{\\rtf".utf8)]
      case .word, .numbers: []
      }
    return starts.contains { bytes.starts(with: $0) }
  }
}
