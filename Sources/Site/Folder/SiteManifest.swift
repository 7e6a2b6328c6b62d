import Checksums

/// The list of the files that a site consists of, kept in its folder, so that a later build replaces and
/// removes those and no others.
///
/// A build lists new files before it writes them, with zeros for a checksum, so that one that is cut short
/// leaves none that the next does not know.
enum SiteManifest {
  static let name = ".wgr-site"
  static let unknownChecksum = String(repeating: "0", count: 64)
}
