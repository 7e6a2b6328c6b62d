extension DefaultStringInterpolation {
  /// A date in a string is for programs and must say so: `\(day.description)`. People read it as
  /// their language writes it, from a ``Sentence`` or from `Language.date`.
  @available(*, deprecated, message: "write Language.date for people, description for programs")
  package mutating func appendInterpolation(_ day: Day) { appendLiteral(day.description) }

  /// An amount in a string is for programs and must say so: `\(amount.description)`.
  @available(*, deprecated, message: "write Language.euros for people, description for programs")
  package mutating func appendInterpolation(_ amount: Euro) { appendLiteral(amount.description) }
}
