package import JSONText

extension Field {
  /// Writes the field of a row as a member of an object.
  package func write(_ row: Row, to json: inout JSONText) {
    switch value {
    case .text(let text): json.member(key, text(row))
    case .words(let words): json.member(key, words(row, .dutch))
    case .code(let code, _): json.member(key, code(row))
    case .day(let day): json.member(key, day(row))
    case .integer(let number), .year(let number): json.member(key, number(row))
    case .euros(let amount): json.member(key, amount(row))
    case .decimal(let number): json.member(key, number(row))
    case .exact(let literal): json.member(key, literal: literal(row))
    case .share(let share): json.member(key, share(row))
    case .flag(let flag): json.member(key, flag(row))
    case .texts(let texts):
      if let texts = texts(row) {
        json.member(key, texts)
      } else {
        json.key(key)
        json.null()
      }
    case .sentences(let sentences): json.member(key, sentences(row, .dutch))
    case .integers(let numbers):
      json.key(key)
      json.array(numbers(row)) { json, number in json.value(number) }
    case .matrix(let matrix):
      json.key(key)
      json.array(matrix(row)) { json, line in
        json.array(line) { json, number in json.value(decimal: number) }
      }
    case .textRows(let rows):
      json.key(key)
      json.array(rows(row)) { json, line in
        json.array(line) { json, text in json.value(text) }
      }
    case .counts(let counts):
      json.key(key)
      json.object { json in
        for (code, count) in counts(row) {
          json.key(code)
          json.value(count)
        }
      }
    case .nested(let nested):
      guard !nested.isOmitted(row) else { return }
      json.key(key)
      nested.write(row, &json)
    }
  }
}
