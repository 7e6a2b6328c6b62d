package import Records

/// How the value of a field is had from a row, by what it is. Absent is `nil`: `null` in JSON, an empty cell.
package enum FieldValue<Row>: Sendable {
  /// A text as the source has it.
  case text(@Sendable (Row) -> String?)
  /// A text of ours, in the language of the reader; in JSON always Dutch.
  case words(@Sendable (Row, Language) -> String?)
  /// A fixed word of the contract, which people read as `word`.
  case code(@Sendable (Row) -> String?, word: @Sendable (Row, Language) -> String?)
  /// A day.
  case day(@Sendable (Row) -> Day?)
  /// A whole number.
  case integer(@Sendable (Row) -> Int?)
  /// A year: a number in JSON and for a spreadsheet, never grouped by thousands.
  case year(@Sendable (Row) -> Int?)
  /// An amount in whole euros.
  case euros(@Sendable (Row) -> Euro?)
  /// A number with decimals.
  case decimal(@Sendable (Row) -> Double?)
  /// A number with exact decimals, written with a dot.
  case exact(@Sendable (Row) -> String?)
  /// A share in percent.
  case share(@Sendable (Row) -> Percentage?)
  /// Whether something is so.
  case flag(@Sendable (Row) -> Bool?)
  /// Texts as the source has them; `nil` where there is no list at all.
  case texts(@Sendable (Row) -> [String]?)
  /// Texts of ours, in the language of the reader; in JSON always Dutch.
  case sentences(@Sendable (Row, Language) -> [String])
  /// Whole numbers.
  case integers(@Sendable (Row) -> [Int])
  /// Numbers in rows, as of a table whose rows and columns are alike; an absent one is `nil`.
  case matrix(@Sendable (Row) -> [[Double?]])
  /// Texts in rows.
  case textRows(@Sendable (Row) -> [[String]])
  /// How often each word of the contract occurs, in order.
  case counts(@Sendable (Row) -> [(code: String, count: Int)])
  /// What has fields of its own, see ``object(_:_:)`` and ``rows(_:_:)``.
  case nested(NestedFields<Row>)

  /// A part of 1 in percent, to two decimals.
  package static func percent(_ part: @escaping @Sendable (Row) -> Double?) -> FieldValue {
    .decimal { row in part(row).map { ($0 * 10_000).rounded() / 100 } }
  }

  /// An object with fields of its own; `null` when there is none.
  package static func object<Child>(
    _ fields: FieldList<Child>, _ child: @escaping @Sendable (Row) -> Child?
  ) -> FieldValue {
    .nested(
      NestedFields(type: .object, members: { fields.memberDescriptions }, isOmitted: { _ in false })
      {
        row, json in
        guard let child = child(row) else { return json.null() }
        fields.write(child, to: &json)
      })
  }

  /// A list of objects with fields of their own.
  package static func rows<Child>(
    _ fields: FieldList<Child>, _ children: @escaping @Sendable (Row) -> [Child]
  ) -> FieldValue {
    .nested(
      NestedFields(type: .array, members: { fields.memberDescriptions }, isOmitted: { _ in false })
      {
        row, json in fields.write(children(row), to: &json)
      })
  }

  /// A list of objects that are as those in which the list stands: their codebook is told once.
  package static func more<Child>(
    _ fields: @escaping @Sendable () -> FieldList<Child>,
    _ children: @escaping @Sendable (Row) -> [Child]
  ) -> FieldValue {
    .nested(
      NestedFields(type: .array, members: { [] }, isOmitted: { _ in false }) { row, json in
        fields().write(children(row), to: &json)
      })
  }

  /// An object that is left out where it was not asked for, which `nil` tells.
  package static func askedObject<Child>(
    _ fields: FieldList<Child>, _ child: @escaping @Sendable (Row) -> Child?
  ) -> FieldValue {
    .nested(
      NestedFields(
        type: .object, members: { fields.memberDescriptions }, isOmitted: { child($0) == nil }
      ) { row, json in
        guard let child = child(row) else { return json.null() }
        fields.write(child, to: &json)
      })
  }

  /// A list of objects that is left out where it was not asked for, which `nil` tells.
  package static func askedRows<Child>(
    _ fields: FieldList<Child>, _ children: @escaping @Sendable (Row) -> [Child]?
  ) -> FieldValue {
    .nested(
      NestedFields(
        type: .array, members: { fields.memberDescriptions }, isOmitted: { children($0) == nil }
      ) { row, json in fields.write(children(row) ?? [], to: &json) })
  }

  /// The type of the values.
  package var type: FieldType {
    switch self {
    case .text, .words, .code: .string
    case .day: .date
    case .integer, .year, .euros: .integer
    case .decimal, .exact, .share: .number
    case .flag: .boolean
    case .texts, .sentences, .integers, .matrix, .textRows: .array
    case .counts: .object
    case .nested(let nested): nested.type
    }
  }

  /// What its numbers count by their nature.
  var unit: BilingualText? {
    switch self {
    case .euros: BilingualText("euro", "euros")
    case .share: .inPercent
    default: nil
    }
  }

  /// The fields within.
  var members: [FieldDescription] {
    if case .nested(let nested) = self { nested.members() } else { [] }
  }
}

extension BilingualText {
  /// The unit of a share in percent.
  package static let inPercent = BilingualText("procent", "percent")
}
