import Law
import Pages
import Records

/// What is told of each right of a council towards an arrangement (`rechten`).
enum RightFields {
  /// Every right with its article and whether it applies, `null` where that cannot be said.
  static let right = FieldList<Right>([
    Field("recht", .init("welk recht", "which right"), .text { $0.right.code }),
    Field("soort", .init("welke soort", "which kind"), .text { $0.right.kind.rawValue }),
    Field(
      "grondslag", .init("artikel dat het geeft", "article that gives it"), .text { $0.citation }),
    Field(
      "geldt",
      .init(
        "of het geldt; leeg als dat niet te zeggen is",
        "whether it applies; empty where that cannot be said"),
      .flag { $0.applies.flag }),
    Field(
      "naam", .init("hoe het heet", "what it is called"), .words { $1($0.right.name) }),
    Field(
      "betekenis", .init("wat het inhoudt", "what it means"), .words { $1($0.rule.meaning) }),
    Field(
      "reden",
      .init(
        "waarom het niet geldt, of dat niet bekend is",
        "why it does not apply, or that is not known"),
      .words { right, language in right.reason.map { language($0) } }),
  ])
}

extension Ternary {
  fileprivate var flag: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}
