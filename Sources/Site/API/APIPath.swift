import JSONText
import Pages

/// An address of the interface as its description tells it: what is there, and where it can be seen.
struct APIPath {
  /// The address behind that of the server; a part in braces is the parameter.
  let address: String
  /// The name of the operation.
  let identifier: String
  let summary: String
  /// The name of the schema of the answer.
  let schema: String
  /// A file that is there, seen from the description.
  let example: String
  /// What stands in braces in the address.
  var parameter: Parameter?

  /// A part of an address that is chosen.
  struct Parameter {
    let name, pattern, example, meaning: String
  }

  func write(to json: inout JSONText, in language: Language) {
    json.object { json in
      json.key("get")
      json.object { json in
        json.member("operationId", identifier)
        json.member("summary", summary)
        if let parameter {
          json.key("parameters")
          json.array([parameter]) { $1.write(to: &$0) }
        }
        json.key("responses")
        json.object { json in
          json.key("200")
          json.object { answer(&$0, language) }
          json.key("404")
          json.object { $0.member("$ref", "#/components/responses/NietGevonden") }
        }
      }
    }
  }

  private func answer(_ json: inout JSONText, _ language: Language) {
    json.member("description", language("Het antwoord.", "The answer."))
    json.key("headers")
    json.object { json in
      for header in ["API-Version", "ETag"] {
        json.key(header)
        json.object { $0.member("$ref", "#/components/headers/\(header)") }
      }
    }
    json.key("content")
    json.object { json in
      json.key("application/json")
      json.object { json in
        json.key("schema")
        json.object { $0.member("$ref", "#/components/schemas/\(schema)") }
        json.key("examples")
        json.object { json in
          json.key("bestand")
          json.object { $0.member("externalValue", example) }
        }
      }
    }
  }
}

extension APIPath.Parameter {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("name", name)
      json.member("in", "path")
      json.member("required", true)
      json.member("description", meaning)
      json.key("schema")
      json.object { json in
        json.member("type", "string")
        json.member("pattern", pattern)
      }
      json.member("example", example)
    }
  }
}
