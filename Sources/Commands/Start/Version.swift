/// Which release this is.
package enum Version {
  /// The newest release in the changelog, as semantic versions are written.
  package static let current = "0.2.0"
}
