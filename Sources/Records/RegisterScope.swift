/// What an export covers, and so what its silence proves.
public struct RegisterScope: Hashable, Sendable {
  /// It has the container of arrangements.
  public var arrangements = false
  /// It has the container of cross-border arrangements.
  public var crossBorder = false
  /// The kinds of organisations it covers; `nil` for all of them.
  public var kinds: Set<String>? = []

  /// Covers nothing.
  public init() {}

  /// Whether it covers the organisations whose top is of this kind.
  public func covers(kind: String) -> Bool { kinds?.contains(kind) ?? true }
}
