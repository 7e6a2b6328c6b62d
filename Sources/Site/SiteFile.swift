package import Foundation

/// A file of the site, made when it is written.
package struct SiteFile: Sendable {
  /// Where it goes, seen from the root of the site.
  package let path: String
  /// Whether it is data to be downloaded, and so has its checksum in `SHA256SUMS`.
  package let isDownload: Bool
  /// What is in it.
  package let content: Content

  /// Where the bytes of a file come from.
  package enum Content: Sendable {
    /// Text that is made.
    case text(@Sendable () -> String)
    /// Bytes that are there already.
    case bytes(Data)
  }

  /// A page or another file that is text.
  init(_ path: SitePath, isDownload: Bool = false, _ text: @escaping @Sendable () -> String) {
    self.path = path.text
    self.isDownload = isDownload
    content = .text(text)
  }

  /// Bytes to be downloaded.
  package init(download path: String, _ bytes: Data) {
    self.path = path
    isDownload = true
    content = .bytes(bytes)
  }
}
