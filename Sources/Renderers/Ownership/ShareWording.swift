import Overviews
import Pages
import Records

/// By what rule a part of an arrangement goes with a participant, in words.
struct ShareWording {
  let language: Language

  /// The part with its rule: `35,8 % naar bijdragen (begroting 2026)`; that it is not known for `nil`.
  func part(_ share: ParticipantShare?) -> String {
    guard let share else { return language("deel niet bekend", "part not known") }
    return "\(percent(share.part)) \(basis(share.basis))"
  }

  /// A part of 1 in percent with one decimal, two where it is small.
  func percent(_ part: Double) -> String {
    language.decimal(part * 100, digits: part < 0.01 ? 2 : 1) + language(" %", "%")
  }

  /// The rule.
  func basis(_ basis: ParticipantShare.Basis) -> String {
    switch basis {
    case .payment(let year, let kind):
      let statement = kind.name(of: year, in: language)
      return language("naar bijdragen (\(statement))", "by payment (\(statement))")
    case .register:
      return language("naar de verdeelsleutel in het register", "by the share in the register")
    case .inhabitants(let year):
      let day =
        year.map { language("1 januari \($0)", "1 January \($0)") }
        ?? language("volgens het register", "by the register")
      return language("naar inwoners (\(day))", "by inhabitants (\(day))")
    }
  }
}

extension ParticipantShare.Basis {
  /// The word of the interface.
  var code: String {
    switch self {
    case .payment: "bijdragen"
    case .register: "verdeelsleutel"
    case .inhabitants: "inwoners"
    }
  }

  /// The year of what it was counted by; `nil` where that has no date.
  var year: Int? {
    switch self {
    case .payment(let year, _): year
    case .register: nil
    case .inhabitants(let year): year
    }
  }
}
