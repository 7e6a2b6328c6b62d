package import Records

/// A value that was changed.
package enum ChangedValue: Hashable, Sendable {
  /// A text, number or code as the register has it.
  case text(String)
  /// A date.
  case day(Day)
  /// A form of cooperation.
  case form(CooperationForm)
  /// Bodies that take part.
  case bodies([AdministrativeBody])
  /// An organisation; the same one under another name is no other value.
  case organisation(Mention)
  /// Items of a list; two with one name differ by their content.
  case list([Item])

  /// An item of a list.
  package struct Item: Hashable, Sendable {
    /// What it is called.
    package let name: String
    /// What it says besides.
    package let content: String?

    init(_ name: String, _ content: String? = nil) {
      self.name = name
      self.content = content
    }
  }

  /// An organisation by its number.
  package struct Mention: Hashable, Sendable {
    /// The organisation.
    package let reference: OrganisationReference

    /// Compares the numbers.
    package static func == (left: Mention, right: Mention) -> Bool {
      left.reference.id == right.reference.id
    }

    /// Hashes the number.
    package func hash(into hasher: inout Hasher) { hasher.combine(reference.id) }
  }

  static func items(_ items: [Item]) -> ChangedValue? { items.isEmpty ? nil : .list(items) }

  /// The values before and after, of lists only the items the other does not have.
  static func changed(_ old: ChangedValue?, _ new: ChangedValue?) -> (
    old: ChangedValue?, new: ChangedValue?
  ) {
    func items(_ value: ChangedValue?) -> [Item]? {
      switch value {
      case .list(let items): items
      case nil: []
      default: nil
      }
    }
    guard let before = items(old), let after = items(new) else { return (old, new) }
    let gone = Set(before).subtracting(after)
    let come = Set(after).subtracting(before)
    return (.items(before.filter(gone.contains)), .items(after.filter(come.contains)))
  }
}
