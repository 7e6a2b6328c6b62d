import Law
import Overviews
import Pages
import Records

/// Signals in words.
extension Language {
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
  static let question = Noun(
    dutch: ("vraag", "vragen"), english: ("question", "questions"))
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
