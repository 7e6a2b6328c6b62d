/// What an export covers, and so what its silence proves.
package struct RegisterScope: Hashable, Sendable {
  /// It has the container of arrangements.
  package var arrangements = false
  /// It has the container of cross-border arrangements.
  package var crossBorder = false
  /// The kinds of organisations it covers; `nil` for all of them.
  package var kinds: Set<String>? = []

  /// Covers nothing.
  package init() {}

  /// Whether it covers the organisations whose top is of this kind.
  package func covers(kind: String) -> Bool { kinds?.contains(kind) ?? true }
}
