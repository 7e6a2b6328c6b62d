package import JSONText

extension Field {
  /// Writes the field of a row as a member of an object.
  package func write(_ row: Row, to json: inout JSONText) { writing(row, &json) }
}

extension FieldValue {
  /// What writes the value of a row as a member of an object with a key.
  ///
  /// Made once for a field: at each row the kind of a value would be looked for among those of all types of rows.
  func writing(_ key: StaticString) -> @Sendable (Row, inout JSONText) -> Void {
    switch self {
    case .text(let text): { row, json in json.member(key, text(row)) }
    case .words(let words): { row, json in json.member(key, words(row, .dutch)) }
    case .code(let code, _): { row, json in json.member(key, code(row)) }
    case .day(let day): { row, json in json.member(key, day(row)) }
    case .integer(let number), .year(let number): { row, json in json.member(key, number(row)) }
    case .euros(let amount): { row, json in json.member(key, amount(row)) }
    case .decimal(let number): { row, json in json.member(key, number(row)) }
    case .exact(let literal): { row, json in json.member(key, literal: literal(row)) }
    case .share(let share): { row, json in json.member(key, share(row)) }
    case .flag(let flag): { row, json in json.member(key, flag(row)) }
    case .texts(let texts):
      { row, json in
        if let texts = texts(row) {
          json.member(key, texts)
        } else {
          json.key(key)
          json.null()
        }
      }
    case .sentences(let sentences): { row, json in json.member(key, sentences(row, .dutch)) }
    case .integers(let numbers):
      { row, json in
        json.key(key)
        json.array(numbers(row)) { json, number in json.value(number) }
      }
    case .matrix(let matrix):
      { row, json in
        json.key(key)
        json.array(matrix(row)) { json, line in
          json.array(line) { json, number in json.value(decimal: number) }
        }
      }
    case .textRows(let rows):
      { row, json in
        json.key(key)
        json.array(rows(row)) { json, line in
          json.array(line) { json, text in json.value(text) }
        }
      }
    case .counts(let counts):
      { row, json in
        json.key(key)
        json.object { json in
          for (code, count) in counts(row) {
            json.key(code)
            json.value(count)
          }
        }
      }
    case .nested(let nested):
      { row, json in
        guard !nested.isOmitted(row) else { return }
        json.key(key)
        nested.write(row, &json)
      }
    }
  }
}
