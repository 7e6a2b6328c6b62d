import JSONText

extension FieldValue {
  /// Lists of texts, each under a code of its own that is only known from the row: an object in JSON.
  package static func textLists(
    _ lists: @escaping @Sendable (Row) -> [(code: String, texts: [String])]
  ) -> FieldValue {
    .nested(
      NestedFields(type: .object, members: { [] }, isOmitted: { _ in false }) { row, json in
        json.object { json in
          for list in lists(row) {
            json.key(list.code)
            json.array(list.texts) { json, text in json.value(text) }
          }
        }
      })
  }
}
