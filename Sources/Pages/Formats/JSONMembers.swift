package import JSONText
package import Records

extension JSONText {
  /// Writes a member of an object: a text, or `null`.
  package mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    value(text)
  }

  /// Writes a member of an object: an integer, or `null`.
  package mutating func member(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  /// Writes a member with a number.
  package mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    value(number)
  }

  /// Writes a member of an object: an ISO date, or `null`.
  package mutating func member(_ key: StaticString, _ day: Day?) {
    member(key, day?.description)
  }

  /// Writes a member of an object: a percentage as a number, or `null`.
  package mutating func member(_ key: StaticString, _ share: Percentage?) {
    self.key(key)
    if let share { value(literal: share.description) } else { null() }
  }

  /// Writes a member of an object: texts.
  package mutating func member(_ key: StaticString, _ texts: [String]) {
    self.key(key)
    array(texts) { json, text in json.value(text) }
  }

  /// Writes a member of an object: a number, or `null`.
  package mutating func member(_ key: StaticString, _ number: Double?) {
    self.key(key)
    value(decimal: number)
  }

  /// Writes a member of an object: a number that is JSON text already, or `null`.
  package mutating func member(_ key: StaticString, literal: String?) {
    self.key(key)
    if let literal { value(literal: literal) } else { null() }
  }

  /// Writes a member of an object: whole euros, or `null`.
  package mutating func member(_ key: StaticString, _ amount: Euro?) {
    member(key, literal: amount?.description)
  }

  /// Writes a member of an object: a boolean, or `null`.
  package mutating func member(_ key: StaticString, _ flag: Bool?) {
    self.key(key)
    if let flag { value(flag) } else { null() }
  }

  /// Writes a number; `null` for one that is absent or none.
  package mutating func value(decimal number: Double?) {
    if let number, number.isFinite { value(literal: number.plainText) } else { null() }
  }
}
