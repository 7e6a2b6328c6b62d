import Checksums

/// The list of the files that a site consists of, kept in its folder, so that a later build replaces and
/// removes those and no others.
///
/// A build lists new files before it writes them, with zeros for a checksum, so that one that is cut short
/// leaves none that the next does not know. `sha256sum -c` reads it.
struct SiteManifest: Equatable {
  static let name = ".wgr-site"
  static let unknownChecksum = String(repeating: "0", count: 64)

  /// The checksums by path, seen from the root of the site.
  var files: ChecksumList
  /// What the whole site was made from; `nil` while a build is under way, and where a build had to leave something.
  var basis: SiteBasis?

  private static let basisMark = "# made from "

  /// Reads a manifest; of a text that is none, it lists nothing.
  init(reading text: String) {
    files = ChecksumList(reading: text)
    basis = text.split(separator: "\n", maxSplits: 1).first
      .flatMap { $0.hasPrefix(Self.basisMark) ? $0.dropFirst(Self.basisMark.count) : nil }
      .map { SiteBasis(checksum: String($0)) }
  }

  /// The manifest, by path.
  var text: String {
    (basis.map { Self.basisMark + $0.checksum + "\n" } ?? "") + files.text
  }
}
