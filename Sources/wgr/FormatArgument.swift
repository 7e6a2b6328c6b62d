import ArgumentParser
import Renderers

/// What `--format` takes: the formats of every question, and those of one question only.
enum FormatArgument: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, csv
  /// iCalendar, of the calendar only.
  case ics

  /// The usual extension of a file in this format.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .json, .csv, .ics: rawValue
    }
  }
}

extension GlobalOptions {
  /// The format of an answer that has no formats of its own. Fails for one of another question.
  var format: OutputFormat {
    get throws {
      guard let format = OutputFormat(rawValue: requestedFormat.rawValue) else {
        throw Failure.usage(
          dutch:
            "De vorm \(requestedFormat.rawValue) hoort niet bij deze opdracht. Zie: wgr --help.",
          english:
            "The format \(requestedFormat.rawValue) is not one of this command. See: wgr --help."
        )
      }
      return format
    }
  }
}
