import ArgumentParser
import NetworkFormats
import Pages
import Renderers

/// A format by its name on the command line: one that every question has, or one of the network's own.
enum RequestedFormat: Hashable, ExpressibleByArgument {
  /// A format that every question can be answered in.
  case answer(OutputFormat)
  /// What every value in CSV and JSON is, of every question.
  case codebook
  /// What the CSV for programs is and rests on, as a data package, of every question.
  case dataPackage
  /// A workbook for spreadsheets, of every question.
  case xlsx
  /// A document for word processors, of every question.
  case docx
  /// iCalendar, of the calendar only.
  case ics
  /// A picture.
  case svg
  /// A file of a network.
  case network(NetworkFormat)
  /// The table of all participations over all dates.
  case memberships
  /// Changes, one JSON object a line.
  case feed
  /// A message to be sent by a mail program, of the digest only.
  case eml

  init?(argument: String) {
    guard let format = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  /// Those to choose from when another is asked: what every question has.
  static var allValueStrings: [String] { answers.map(\.name) }

  var defaultValueDescription: String { name }

  /// The name on the command line.
  var name: String {
    switch self {
    case .answer(let format): format.rawValue
    case .codebook: "codebook"
    case .dataPackage: "datapackage"
    case .xlsx: "xlsx"
    case .docx: "docx"
    case .ics: "ics"
    case .svg: "svg"
    case .network(let format): format.rawValue
    case .memberships: "memberships"
    case .feed: "ndjson"
    case .eml: "eml"
    }
  }

  /// The usual extension of a file in this format.
  var fileExtension: String {
    switch self {
    case .answer(.text): "txt"
    case .answer(.markdown): "md"
    case .codebook: "csv"
    case .dataPackage: "json"
    default: name
    }
  }

  /// Whether it is no text, and so nothing for a terminal.
  var isBinary: Bool { self == .xlsx || self == .docx }

  /// The failure of a question that has no answer in this format, but in those.
  func refused(has formats: [RequestedFormat]) -> Failure {
    let names = formats.map(\.name)
    return .usage(
      .init(
        words:
          "Deze vraag heeft geen antwoord als \(name); kies uit \(names.joined(separator: ", ")).",
        "This question has no answer as \(name); choose from \(names.joined(separator: ", "))."))
  }

  /// Those that every question has.
  static let answers =
    OutputFormat.allCases.map(RequestedFormat.answer) + [.codebook, .dataPackage, .xlsx, .docx]
  /// Those of the network's files.
  static let networks = NetworkFormat.allCases.map(RequestedFormat.network)
  private static let allCases = answers + [.ics, .svg] + networks + [.memberships, .feed, .eml]
}
