import Law
import Overviews
import Pages
import Records

/// Signals in words.
extension Language {
  /// The sentence of a signal, with its amounts as values.
  func phrase(_ text: SignalText) -> Phrase {
    self(text.dutch, text.english).parts.map { part in
      if case .amount(let amount) = part { return self.amount(amount) }
      return .text(words(part))
    }
  }

  /// The sentence of a signal as plain text.
  func plain(_ text: SignalText) -> String {
    self(text.dutch, text.english).parts.map { part in
      if case .amount(let amount) = part { return euros(amount) }
      return words(part)
    }.joined()
  }

  private func words(_ part: SignalSentence.Part) -> String {
    switch part {
    case .words(let words): words
    case .number(let number): self.number(number)
    case .day(let day): date(day)
    case .amount(let amount): spokenEuros(amount)
    case .rate(let rate): self.rate(rate)
    case .share(let share): percentage(share)
    case .names(let names): enumeration(names)
    case .statement(let kind, let year): kind.name(of: year, in: self)
    case .quantity(let quantity, let day): quantity.name(on: day, in: self)
    }
  }

  /// How many signals there are, and how many of each severity: `3 signalen (1 fout, 2 let op)`.
  func count(of signals: [Signal]) -> String {
    let count = count(signals.count, .signal)
    return signals.isEmpty ? count : "\(count) (\(severities(of: signals)))"
  }

  /// How many signals there are of each severity that occurs: `1 fout, 2 let op`.
  func severities(of signals: [Signal]) -> String {
    signals.countPerSeverity.filter { $0.count > 0 }
      .map { "\(number($0.count)) \($0.severity.name(in: self))" }.joined(separator: ", ")
  }
}

extension Severity {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .error: language(rawValue, "error")
    case .attention: language(rawValue, "attention")
    case .information: language(rawValue, "for information")
    }
  }
}

extension SignalSubject {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .register: language(rawValue, "register")
    case .figures: language(rawValue, "own data")
    }
  }
}

extension SignalKind {
  /// The severity and what it is about: `Fout: opgeheven deelnemer`.
  func heading(in language: Language) -> String {
    "\(severity.name(in: language).capitalisedFirst): \(language(title))"
  }
}

extension Noun {
  static let signal = Noun(
    dutch: ("signaal", "signalen"), english: ("signal", "signals"))
}

extension [Signal] {
  /// The codes of the signals, each once, in their own order.
  var codes: [String] {
    var seen: Set<String> = []
    return map(\.kind.code).filter { seen.insert($0).inserted }
  }
}
