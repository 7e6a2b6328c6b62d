/// The version of the program, by semantic versioning: what `--version` and every answer say.
package enum ProgramVersion {
  /// The version of this build.
  package static let current = "0.2.0"
}
