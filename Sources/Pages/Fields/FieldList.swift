package import JSONText

/// The fields of rows of one kind, in the order of JSON, and which of them are columns in which order.
package struct FieldList<Row>: Sendable {
  /// The members of an object in JSON.
  package let members: [Field<Row>]
  /// The columns of a table.
  package let columns: [Field<Row>]

  /// Fields that are members of JSON alone.
  package init(_ members: [Field<Row>]) {
    self.members = members
    columns = []
  }

  /// Fields of which some are columns.
  ///
  /// `columns` is the header for programs: the keys in the order of the table, separated by commas. A
  /// field under `columnsOnly` is no member of JSON; what a table calls otherwise than JSON stands there.
  package init(
    _ members: [Field<Row>], columns: StaticString, columnsOnly: [Field<Row>] = []
  ) {
    let all = columnsOnly + members
    self.members = members
    self.columns = columns.description.split(separator: ",").compactMap { key in
      all.first { $0.key.description == key }
    }
  }

  /// Fields that are columns alone.
  package init(columns: [Field<Row>]) {
    members = []
    self.columns = columns
  }

  /// The members as a codebook tells them.
  package var memberDescriptions: [FieldDescription] { members.map(\.description) }

  /// The columns as a codebook tells them.
  package var columnDescriptions: [FieldDescription] { columns.map(\.description) }

  /// The table of rows.
  package func sheet(_ rows: some Sequence<Row>, in language: Language) -> Sheet {
    Sheet(
      columns: columns.map { Sheet.Column($0.description, in: language) },
      rows: rows.map { row in columns.map { $0.value.cell(of: row, in: language) } })
  }

  /// Writes one row as an object.
  package func write(_ row: Row, to json: inout JSONText) {
    json.object { json in
      for field in members { field.write(row, to: &json) }
    }
  }

  /// Writes rows as a list of objects.
  package func write(_ rows: [Row], to json: inout JSONText) {
    json.array(rows) { json, row in write(row, to: &json) }
  }
}
