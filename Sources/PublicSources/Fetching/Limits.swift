/// How large an answer may be and how long it may take.
package struct Limits: Sendable {
  /// Bytes as they arrive.
  package var bytes = 2 << 30
  /// Seconds for the whole answer.
  package var seconds = 1_800
  /// Seconds until there is a connection.
  package var secondsToConnect = 20
  /// Seconds during which fewer than 1,000 bytes a second may arrive.
  package var secondsOfSilence = 60
  /// Pages of one table.
  package var pages = 5_000

  package init() {}
}
