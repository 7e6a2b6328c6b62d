import NetworkFormats
import Pages
import Records

extension NetworkExport {
  /// The organisation that an answer is about, as a node of the network on a day.
  static func organisation<Answer>(
    _ subject: @escaping @Sendable (Answer) -> (organisation: Organisation, day: Day)
  ) -> Field<Answer> {
    Field(
      "organisatie", .init("de organisatie waarover het gaat", "the organisation it is about"),
      .object(node) {
        let (organisation, day) = subject($0)
        return Node(organisation, abolishedBy: day, figuresOf: day.year)
      })
  }
}
