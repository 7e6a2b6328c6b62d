/// The terms under which the Register van Overheidsorganisaties is published.
package enum RegisterLicence {
  /// The licence by its SPDX identifier.
  package static let identifier = "CC0-1.0"
  /// Where the licence stands.
  package static let address = "https://creativecommons.org/publicdomain/zero/1.0/"
}
