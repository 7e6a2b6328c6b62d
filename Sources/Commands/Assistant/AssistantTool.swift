import JSONText
import Pages
import Records

/// A question that an assistant can ask: one of the program's commands, with the options it may give.
struct AssistantTool: Sendable {
  /// The name of the tool.
  let name: String
  /// The command that answers.
  let command: String
  /// What it is called for people.
  let title: BilingualText
  /// What it answers, and when to ask it.
  let description: BilingualText
  /// What may be given with it.
  let parameters: [AssistantParameter]

  init(
    _ name: String, command: String, _ title: BilingualText, _ description: BilingualText,
    _ parameters: [AssistantParameter] = []
  ) {
    self.name = name
    self.command = command
    self.title = title
    self.description = description
    self.parameters = parameters + AssistantParameter.ofEveryTool
  }

  /// The words of the command for what was given, an option and its value in one word, and what is no option
  /// behind `--`: no value can be taken for an option. Throws a ``WrongArgument``.
  func words(_ given: [String: JSONValue]) throws -> [String] {
    if let unknown = given.keys.sorted().first(where: { key in
      !parameters.contains { $0.name == key }
    }) {
      throw WrongArgument(name: unknown, problem: .unknown(parameters.map(\.name)))
    }
    var (options, others): ([String], [String]) = ([], [])
    for parameter in parameters {
      let values = try parameter.values(given[parameter.name])
      if let option = parameter.option {
        options += values.map { $0.isEmpty ? "--\(option)" : "--\(option)=\($0)" }
      } else if parameter.isForCommand {
        others += values
      }
    }
    return [command] + options + ["--"] + others
  }

  func write(to json: inout JSONText, in language: Language) {
    json.object { json in
      json.member("name", name)
      json.member("title", language(title))
      json.member("description", language(description))
      json.key("inputSchema")
      json.object { json in
        json.member("type", "object")
        json.key("properties")
        json.object { json in
          for parameter in parameters {
            json.key(parameter.name)
            parameter.writeSchema(to: &json, in: language)
          }
        }
        json.member("required", parameters.filter(\.isRequired).map(\.name))
        json.member("additionalProperties", false)
      }
      json.key("annotations")
      json.object { json in
        json.member("readOnlyHint", true)
        json.member("openWorldHint", false)
      }
    }
  }
}

/// What was given to a tool and is not what it takes.
struct WrongArgument: Error {
  enum Problem {
    case unknown([String])
    case missing
    case notOfType(BilingualText)
  }

  let name: String
  let problem: Problem

  /// What is wrong, and what to give instead.
  func sentence(_ language: Language) -> String {
    let name = String(name.prefix(50)).withoutHiddenCharacters
    switch problem {
    case .unknown(let names):
      let list = names.joined(separator: ", ")
      return language(
        "“\(name)” bestaat hier niet; er zijn \(list).",
        "There is no “\(name)” here; there are \(list).")
    case .missing: return language("“\(name)” ontbreekt.", "“\(name)” is missing.")
    case .notOfType(let type):
      return language(
        "“\(name)” is geen \(language(type)).", "“\(name)” is no \(language(type)).")
    }
  }
}
