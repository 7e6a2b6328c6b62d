extension Field {
  /// The field of a part of other rows; absent where a row has no such part.
  package func of<Whole>(_ part: @escaping @Sendable (Whole) -> Row?) -> Field<Whole> {
    guard let title else { return Field<Whole>(key, meaning, unit: unit, value.of(part)) }
    return Field<Whole>(key, title, meaning, unit: unit, value.of(part))
  }
}

extension FieldValue {
  /// The value of a part of other rows.
  fileprivate func of<Whole>(_ part: @escaping @Sendable (Whole) -> Row?) -> FieldValue<Whole> {
    switch self {
    case .text(let value): .text { part($0).flatMap(value) }
    case .words(let value): .words { row, language in part(row).flatMap { value($0, language) } }
    case .code(let code, let word):
      .code(
        { part($0).flatMap(code) },
        word: { row, language in part(row).flatMap { word($0, language) } })
    case .day(let value): .day { part($0).flatMap(value) }
    case .integer(let value): .integer { part($0).flatMap(value) }
    case .year(let value): .year { part($0).flatMap(value) }
    case .euros(let value): .euros { part($0).flatMap(value) }
    case .decimal(let value): .decimal { part($0).flatMap(value) }
    case .exact(let value): .exact { part($0).flatMap(value) }
    case .share(let value): .share { part($0).flatMap(value) }
    case .flag(let value): .flag { part($0).flatMap(value) }
    case .texts(let value): .texts { part($0).map(value) ?? [] }
    case .sentences(let value):
      .sentences { row, language in part(row).map { value($0, language) } ?? [] }
    case .integers(let value): .integers { part($0).map(value) ?? [] }
    case .matrix(let value): .matrix { part($0).map(value) ?? [] }
    case .textRows(let value): .textRows { part($0).map(value) ?? [] }
    case .counts(let value): .counts { part($0).map(value) ?? [] }
    case .nested(let nested):
      .nested(
        NestedFields(
          type: nested.type, members: nested.members,
          isOmitted: { part($0).map(nested.isOmitted) ?? true }
        ) { row, json in
          if let part = part(row) { nested.write(part, &json) }
        })
    }
  }
}

extension Array {
  /// The fields of a part of other rows; absent where a row has no such part.
  package func of<Row, Whole>(
    _ part: @escaping @Sendable (Whole) -> Row?
  ) -> [Field<Whole>] where Element == Field<Row> {
    map { $0.of(part) }
  }
}
