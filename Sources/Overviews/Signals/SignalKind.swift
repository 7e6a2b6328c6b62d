package import Records

/// How much a signal weighs.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// What the register says cannot be so.
  case error = "fout"
  /// Something to ask about.
  case attention = "let op"
  /// Good to know.
  case information = "ter informatie"

  /// The heavier one first.
  package static func < (left: Severity, right: Severity) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Whose it is to look into a signal.
package enum SignalSubject: String, Hashable, Sendable, CaseIterable {
  /// A record of the register: its keeper can mend it.
  case register
  /// Figures, lists or views that someone read beside the register: the keeper of a record has no part in
  /// them.
  case figures = "eigen gegevens"
}

/// What all signals of one kind have in common.
package struct SignalKind: Hashable, Sendable {
  /// A code that does not change, in Dutch: `opgeheven-deelnemer`.
  package let code: String
  /// How much it weighs.
  package let severity: Severity
  /// What it is about: the register, or what was read beside it.
  package let subject: SignalSubject
  /// What it is about, in a few words.
  package let title: BilingualText
  /// When it is raised, with its bounds.
  package let condition: BilingualText
  /// What it rests on: an article of the law, or what documents say.
  package let basis: BilingualText
  /// What a council can ask, or the keeper of a record can do.
  package let advice: BilingualText

  init(
    _ code: String, _ severity: Severity, about subject: SignalSubject = .register,
    title: BilingualText, condition: BilingualText,
    basis: BilingualText, advice: BilingualText
  ) {
    self.code = code
    self.severity = severity
    self.subject = subject
    self.title = title
    self.condition = condition
    self.basis = basis
    self.advice = advice
  }
}
