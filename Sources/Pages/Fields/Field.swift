import JSONText
package import Records

/// One fact of a row, said once: what it is called, what it tells, in what unit, and how it is had.
///
/// JSON, CSV, workbooks and the codebook follow from it. Its type follows from how its value is had, so
/// that what a codebook promises and what a file holds cannot differ.
package final class Field<Row>: Sendable {
  /// The key of the public contract: a member of JSON, a column for programs.
  package let key: StaticString
  /// The heading of its column for people; ``key`` where it has none of its own.
  package let title: BilingualText?
  /// What a value tells, for codebooks.
  package let meaning: BilingualText
  /// What a number counts; `nil` for what is no number, or counts what it is called.
  package let unit: BilingualText?
  /// How the value is had.
  package let value: FieldValue<Row>
  /// Writes the value of a row as a member of an object.
  let writing: @Sendable (Row, inout JSONText) -> Void

  /// A field with a heading of its own.
  package init(
    _ key: StaticString, _ title: BilingualText, _ meaning: BilingualText,
    unit: BilingualText? = nil,
    _ value: FieldValue<Row>
  ) {
    (self.key, self.title, self.meaning) = (key, title, meaning)
    (self.unit, self.value) = (unit, value)
    writing = value.writing(key)
  }

  /// A field whose heading is its key.
  package init(
    _ key: StaticString, _ meaning: BilingualText, unit: BilingualText? = nil,
    _ value: FieldValue<Row>
  ) {
    (self.key, title, self.meaning) = (key, nil, meaning)
    (self.unit, self.value) = (unit, value)
    writing = value.writing(key)
  }

  private init(_ field: Field, key: StaticString, title: BilingualText?) {
    (self.key, self.title, meaning) = (key, title, field.meaning)
    (unit, value) = (field.unit, field.value)
    writing = value.writing(key)
  }

  /// The same field under another heading.
  package func titled(_ dutch: String, _ english: String) -> Field {
    Field(self, key: key, title: BilingualText(words: dutch, english))
  }

  /// The same field under another key, and a heading of its own or none.
  package func named(_ key: StaticString, _ title: BilingualText? = nil) -> Field {
    Field(self, key: key, title: title)
  }

  /// What the field is, apart from any row.
  package var description: FieldDescription {
    FieldDescription(
      key: key.description, title: title, meaning: meaning, type: value.type,
      unit: unit ?? value.unit, members: value.members)
  }
}

/// A field as a codebook tells it.
package struct FieldDescription: Sendable {
  /// The key of the public contract.
  package let key: String
  /// The heading for people; the key where there is none.
  package let title: BilingualText?
  /// What a value tells.
  package let meaning: BilingualText
  /// The type of the values.
  package let type: FieldType
  /// What a number counts.
  package let unit: BilingualText?
  /// The fields of each value, where that is an object or a list of objects.
  package let members: [FieldDescription]

  /// The heading for people in a language.
  package func heading(in language: Language) -> String { title.map { language($0) } ?? key }
}

/// The types of values, in the vocabulary of Frictionless Table Schema.
package enum FieldType: String, Sendable {
  case string, integer, number, boolean, date, array, object
}
