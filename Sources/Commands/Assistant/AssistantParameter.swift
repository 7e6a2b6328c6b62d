import JSONText
import Pages
import Records

/// Something that may be given with a question of an assistant.
struct AssistantParameter: Sendable {
  /// What its values are.
  enum Kind: Sendable {
    case text
    case texts(ClosedRange<Int>)
    case day
    case integer(ClosedRange<Int>)
    case flag
    case choice([String])
  }

  /// The name in the schema.
  let name: String
  let kind: Kind
  let description: BilingualText
  /// The option of the command; `nil` for words that are none.
  let option: String?
  let isRequired: Bool
  /// Whether the command gets it; `false` for what is asked of the answer.
  let isForCommand: Bool

  init(
    _ name: String, _ kind: Kind, _ description: BilingualText, option: String? = nil,
    isRequired: Bool = false, isForCommand: Bool = true
  ) {
    self.name = name
    self.kind = kind
    self.description = description
    self.option = option
    self.isRequired = isRequired
    self.isForCommand = isForCommand
  }

  /// How many characters a text may have.
  private static let longest = 300

  /// What every question takes.
  static let ofEveryTool = [
    AssistantParameter(
      "on", .day,
      .init(
        "De dag waarvoor het antwoord geldt, als 2026-05-16; zonder deze vandaag.",
        "The day the answer is valid for, as 2026-05-16; without it today."), option: "on"),
    AssistantParameter(
      "language", .choice(Language.allCases.map(\.rawValue)),
      .init("De taal van het antwoord.", "The language of the answer."), option: "language"),
    page,
  ]

  /// Which part of a long answer is asked for.
  static let page = AssistantParameter(
    "page", .integer(1...1_000),
    .init(
      "Welk deel van een lang antwoord; zonder dit het eerste.",
      "Which part of a long answer; without it the first."), isForCommand: false)

  /// The words for a value; empty where none is given, and an empty word for a flag that is set. Throws a
  /// ``WrongArgument``.
  func values(_ value: JSONValue?) throws -> [String] {
    switch (kind, value) {
    case (_, nil), (_, .null?):
      guard !isRequired else { throw WrongArgument(name: name, problem: .missing) }
      return []
    case (.text, .text(let text)?): return [try checked(text)]
    case (.texts(let counts), .array(let values)?):
      guard counts.contains(values.count) else { throw wrong }
      return try values.map {
        guard let text = $0.string else { throw wrong }
        return try checked(text)
      }
    case (.day, .text(let text)?):
      guard Day(argument: text) != nil else { throw wrong }
      return [text]
    case (.integer(let range), .integer(let number)?):
      guard range.contains(number) else { throw wrong }
      return [String(number)]
    case (.flag, .flag(let isSet)?): return isSet ? [""] : []
    case (.choice(let choices), .text(let text)?):
      guard choices.contains(text) else { throw wrong }
      return [text]
    default: throw wrong
    }
  }

  private func checked(_ text: String) throws -> String {
    guard text.utf8.count <= Self.longest, !text.utf8.contains(0),
      !text.allSatisfy(\.isWhitespace)
    else { throw wrong }
    return text
  }

  private var wrong: WrongArgument {
    let type: BilingualText =
      switch kind {
      case .text:
        .init(
          "tekst van 1 tot \(Self.longest) tekens", "text of 1 to \(Self.longest) characters")
      case .texts(let counts):
        .init(
          "lijst van \(counts.lowerBound) tot \(counts.upperBound) teksten",
          "list of \(counts.lowerBound) to \(counts.upperBound) texts")
      case .day: .init("dag als 2026-05-16", "day such as 2026-05-16")
      case .integer(let range):
        .init(
          "geheel getal van \(range.lowerBound) tot \(range.upperBound)",
          "whole number from \(range.lowerBound) to \(range.upperBound)")
      case .flag: .init("true of false", "true or false")
      case .choice(let choices):
        .init(
          "keuze uit \(choices.joined(separator: ", "))",
          "choice of \(choices.joined(separator: ", "))")
      }
    return WrongArgument(name: name, problem: .notOfType(type))
  }

  func writeSchema(to json: inout JSONText, in language: Language) {
    json.object { json in
      switch kind {
      case .text: Self.writeText(to: &json)
      case .texts(let counts):
        json.member("type", "array")
        json.key("items")
        json.object { Self.writeText(to: &$0) }
        json.member("minItems", counts.lowerBound)
        json.member("maxItems", counts.upperBound)
      case .day:
        json.member("type", "string")
        json.member("format", "date")
      case .integer(let range):
        json.member("type", "integer")
        json.member("minimum", range.lowerBound)
        json.member("maximum", range.upperBound)
      case .flag: json.member("type", "boolean")
      case .choice(let choices):
        json.member("type", "string")
        json.member("enum", choices)
      }
      json.member("description", language(description))
    }
  }

  private static func writeText(to json: inout JSONText) {
    json.member("type", "string")
    json.member("minLength", 1)
    json.member("maxLength", longest)
  }
}
