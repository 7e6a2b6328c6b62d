package import Records

/// Texts of both languages, with their facts written as people read them.
extension Language {
  /// A text in this language.
  package func callAsFunction(_ text: BilingualText) -> String {
    write(self(text.dutch, text.english))
  }

  /// A text in this language, with its amounts as values.
  package func phrase(_ text: BilingualText) -> Phrase {
    self(text.dutch, text.english).parts.map { part in
      if case .amount(let amount) = part { return self.amount(amount) }
      return .text(write(part))
    }
  }

  private func write(_ sentence: Sentence) -> String {
    // Most have no facts.
    if sentence.parts.count == 1, case .words(let words)? = sentence.parts.first { return words }
    return sentence.parts.map(write).joined()
  }

  private func write(_ part: Sentence.Part) -> String {
    switch part {
    case .words(let words): words
    case .number(let number): self.number(number)
    case .day(let day): date(day)
    case .amount(let amount): euros(amount)
    case .rate(let rate): self.rate(rate)
    case .share(let share): percentage(share)
    case .names(let names): enumeration(names)
    case .statement(let kind, let year): kind.name(of: year, in: self)
    case .quantity(let quantity, let day): quantity.name(on: day, in: self)
    }
  }
}

extension String {
  /// With a capital at the beginning.
  package var capitalisedFirst: String { prefix(1).uppercased() + String(dropFirst()) }

  /// With a small letter at the beginning.
  package var uncapitalisedFirst: String { prefix(1).lowercased() + String(dropFirst()) }
}
