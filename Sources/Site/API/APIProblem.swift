import JSONText
import Pages

/// What the interface answers where there is nothing (RFC 9457).
enum APIProblem {
  /// Where the document is; a host gives it for every address that it does not have.
  static let path = SitePath("\(StaticAPI.folder)/404.json")

  /// The problem document.
  static func notFound(in language: Language) -> String {
    compactJSON { json in
      json.object { json in
        json.member("type", "about:blank")
        json.member("title", language("Niet gevonden", "Not found"))
        json.member("status", 404)
        json.member(
          "detail",
          language(
            "Dit adres is er niet. Welke er zijn, staat in /v1/openapi.json.",
            "There is no such address. Which there are is in /v1/openapi.json."))
      }
    }
  }

  /// The members of it as the description tells them.
  static func writeSchema(to json: inout JSONText, in language: Language) {
    json.object { json in
      json.member("type", "object")
      json.member("required", ["title", "status", "detail"])
      json.key("properties")
      json.object { json in
        for (key, type) in [
          ("type", "string"), ("title", "string"), ("status", "integer"), ("detail", "string"),
        ] {
          json.key(key)
          json.object { $0.member("type", type) }
        }
      }
    }
  }

  /// The rule that makes a host give it, in the notation of Netlify.
  static let redirects = "/\(StaticAPI.folder)/* /\(path.text) 404\n"
}
