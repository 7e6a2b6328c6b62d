import ArgumentParser
package import Documents
import Foundation
import Records

extension CSVDialect.Delimiter: ExpressibleByArgument {
  /// Reads the sign itself, or `tab`.
  package init?(argument: String) {
    self.init(rawValue: argument == "tab" || argument == "\\t" ? "\t" : argument)
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Reads the name of an encoding in any case.
  package init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension DecimalMark: ExpressibleByArgument {
  /// Reads `komma` or `punt`, `comma` or `dot`, or the sign itself.
  package init?(argument: String) {
    self.init(word: argument)
  }

  /// What is offered when something else was given.
  package static var allValueStrings: [String] { allCases.map(\.word) }
}

extension MoneyUnit: ExpressibleByArgument {
  /// Reads `euro`, `duizend` or `miljoen`, their English names, or the number.
  package init?(argument: String) {
    self.init(word: argument)
  }
}

/// What a user tells about CSV documents.
struct CSVArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Which column holds which field of a figure.", valueName: "field=column,…"))
  var map: String?

  @Option(
    name: .customLong("map-file"),
    help: ArgumentHelp("A mapping kept in a file, one field=column a line.", valueName: "file"),
    completion: .file())
  var mapFile: String?

  @Option(name: .long, help: "The sign between fields: ';', ',' or tab (default: detected).")
  var delimiter: CSVDialect.Delimiter?

  @Option(
    name: .customLong("decimal-mark"),
    help: ArgumentHelp(
      "comma (komma) or dot (punt): settles what 172.000 is where its column does not tell.",
      valueName: "mark"))
  var decimalMark: DecimalMark?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      euro, thousand (duizend) or million (miljoen): what amounts are counted in where their column does \
      not say it itself.
      """, valueName: "unit"))
  var unit: MoneyUnit?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")) (default: detected).",
      valueName: "encoding"))
  var encoding: TextEncoding?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Write rejected rows to a file, - for standard output: for each document its column names and then \
      the rows as they are written, with the line and the reason in two columns before them. Mended, it \
      can be imported.
      """, valueName: "file"), completion: .file())
  var rejects: String?

  func validate() throws {
    if map != nil, mapFile != nil {
      throw ValidationError("Unexpected argument '--map-file' next to '--map'")
    }
  }

  /// Whether a list of which rows were rejected is read once more although its bytes are known: something is told
  /// that can make them readable, or they are asked for and stand nowhere yet.
  var readsRejectedAgain: Bool {
    decimalMark != nil || unit != nil || encoding != nil
      || rejects.map { !FileManager.default.fileExists(atPath: $0) } ?? false
  }

  /// The most bytes of a file with a mapping, of which a line is a few dozen.
  private static let mappingLimit = 1 << 20

  /// The mapping that was given, if any.
  func mapping() throws -> FigureMapping? {
    if let map {
      do {
        return try FigureMapping(argument: map)
      } catch let error as TableError {
        throw Failure.mapping(error, file: "--map")
      }
    }
    guard let mapFile else { return nil }
    var bytes: [UInt8] = []
    try DocumentInput(path: mapFile, standardInput: CommandContext.current.input).forEachBlock {
      bytes += $0
      guard bytes.count <= Self.mappingLimit else {
        throw DocumentError(.endless(limit: Self.mappingLimit), file: mapFile)
      }
    }
    do {
      return try FigureMapping(file: String(decoding: bytes, as: UTF8.self))
    } catch let error as TableError {
      throw Failure.mapping(error, file: mapFile)
    }
  }

  /// How tables are to be read.
  var options: TableOptions {
    TableOptions(
      delimiter: delimiter, encoding: encoding, decimalMark: decimalMark, unit: unit)
  }
}
