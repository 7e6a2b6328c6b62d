import Foundation
import Pages

/// An answer in Markdown, cut into parts that an assistant can take in: each says of what register it is, on what it
/// rests, and which part of how many.
struct AnswerParts {
  private let parts: [String]
  private let language: Language

  /// How many characters of the answer a part has.
  static let size = 16_000
  /// How many characters of the sources stand under every part.
  private static let sizeOfSources = 2_000

  /// Cuts an answer between its paragraphs, between rows of a table that is longer than a part, and within a line
  /// where nothing else helps.
  init(_ markdown: String, _ language: Language) {
    self.language = language
    let heading = "\n## " + language("Bronnen", "Sources") + "\n"
    let (body, sources) =
      markdown.range(of: heading, options: .backwards)
      .map { (markdown[..<$0.lowerBound], markdown[$0.lowerBound...]) } ?? (markdown[...], "")
    let head = body.split(separator: "\n\n", maxSplits: 2).prefix(2).joined(separator: "\n\n")
    let foot = Self.bounded(sources.trimmingCharacters(in: .newlines), language)
    parts = Self.cut(String(body)).enumerated().map { place, part in
      [place == 0 ? "" : head, part, foot].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  /// How many parts there are, at least one.
  var count: Int { parts.count }

  /// A part, from 1, with a sentence on the others; `nil` when there is no such part.
  func part(_ number: Int) -> String? {
    guard parts.indices.contains(number - 1) else { return nil }
    let part = parts[number - 1]
    guard count > 1 else { return part }
    let rest =
      number < count
      ? language(
        "Vraag het vervolg met page \(number + 1).", "Ask for more with page \(number + 1).")
      : language("Dit is het laatste deel.", "This is the last part.")
    return part + "\n\n" + language("Deel \(number) van \(count).", "Part \(number) of \(count).")
      + " " + rest
  }

  private static func cut(_ body: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for piece in body.trimmingCharacters(in: .newlines).split(separator: "\n\n").flatMap(pieces) {
      if !part.isEmpty, part.utf8.count + piece.utf8.count > size {
        parts.append(part)
        part = ""
      }
      part += (part.isEmpty ? "" : "\n\n") + piece
    }
    return parts + [part]
  }

  /// A paragraph, or parts of it that are no longer than a part of the answer; of a table each has its head.
  private static func pieces(of paragraph: Substring) -> [String] {
    guard paragraph.utf8.count > size else { return [String(paragraph)] }
    var lines = paragraph.split(separator: "\n").flatMap(short)
    let head =
      lines.count > 2 && lines[1].hasPrefix("| ---") ? lines.prefix(2).joined(separator: "\n") : ""
    if !head.isEmpty { lines.removeFirst(2) }
    var pieces: [String] = []
    var piece = head
    for line in lines {
      if piece.utf8.count > head.utf8.count, piece.utf8.count + line.utf8.count > size {
        pieces.append(piece)
        piece = head
      }
      piece += (piece.isEmpty ? "" : "\n") + line
    }
    return pieces + [piece]
  }

  private static func short(_ line: Substring) -> [String] {
    var (rest, short): (Substring, [String]) = (line, [])
    while rest.utf8.count > size {
      let end = rest.unicodeScalars.index(rest.startIndex, offsetBy: size / 4)
      short.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return short + [String(rest)]
  }

  /// The sources, as many lines of them as go under every part.
  private static func bounded(_ sources: String, _ language: Language) -> String {
    guard sources.utf8.count > sizeOfSources else { return sources }
    var kept = ""
    for line in sources.split(separator: "\n", omittingEmptySubsequences: false) {
      guard kept.utf8.count + line.utf8.count < sizeOfSources else { break }
      kept += line + "\n"
    }
    return kept
      + language(
        "\nDe overige documenten noemt de bron wgr://sources.",
        "\nThe resource wgr://sources names the other documents.")
  }
}
