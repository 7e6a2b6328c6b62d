package import JSONText

extension JSONText {
  /// Writes fields as a JSON Schema (2020-12) of the objects they are the members of; `name` gives what is said
  /// elsewhere and only pointed at.
  ///
  /// Every value may be absent (`null`), and members may be added later. `required` are keys that no object lacks.
  package mutating func schema(
    of fields: [FieldDescription], required: [String] = [], in language: Language,
    elsewhere name: (FieldDescription) -> String? = { _ in nil }
  ) {
    object { json in
      json.member("type", "object")
      if !required.isEmpty { json.member("required", required) }
      json.key("properties")
      json.properties(fields, language, name)
    }
  }

  private mutating func properties(
    _ fields: [FieldDescription], _ language: Language, _ name: (FieldDescription) -> String?
  ) {
    object { json in
      for field in fields {
        json.key(field.key)
        if let name = name(field) {
          json.object { $0.member("$ref", "#/components/schemas/\(name)") }
        } else {
          json.property(field, language, name)
        }
      }
    }
  }

  private mutating func property(
    _ field: FieldDescription, _ language: Language, _ name: (FieldDescription) -> String?
  ) {
    object { json in
      json.member("type", [field.type == .date ? "string" : field.type.rawValue, "null"])
      if field.type == .date { json.member("format", "date") }
      json.member(
        "description",
        language(field.meaning) + (field.unit.map { " (\(language($0)))" } ?? ""))
      guard !field.members.isEmpty else { return }
      if field.type == .array {
        json.key("items")
        json.schema(of: field.members, in: language, elsewhere: name)
      } else {
        json.key("properties")
        json.properties(field.members, language, name)
      }
    }
  }
}
