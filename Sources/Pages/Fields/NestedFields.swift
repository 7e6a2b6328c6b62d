import JSONText

/// Fields within a field: what their codebook tells and how they are written, for rows whose type is only
/// known where the field was made.
package struct NestedFields<Row>: Sendable {
  /// Whether there is one object or a list of them.
  let type: FieldType
  /// The fields of each object.
  let members: @Sendable () -> [FieldDescription]
  /// Whether the key is left out for a row.
  let isOmitted: @Sendable (Row) -> Bool
  /// Writes the value of a row.
  let write: @Sendable (Row, inout JSONText) -> Void
}
