/// A part of the register without which questions cannot be answered. An export of one category has only
/// one.
package enum RegisterPart: Hashable, Sendable, CaseIterable {
  /// The arrangements, and so who takes part in what.
  case arrangements
  /// The municipalities.
  case municipalities
}
