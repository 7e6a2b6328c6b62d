package import Records

extension Field {
  /// `peildatum`: the day for which an answer is valid.
  package static func day(_ day: @escaping @Sendable (Row) -> Day) -> Field {
    Field(
      "peildatum", .init("dag", "day"),
      .init("de dag waarvoor het antwoord geldt", "the day for which the answer is valid"),
      .day { day($0) })
  }
}
