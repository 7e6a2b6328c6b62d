import Foundation
import Pages
import Renderers

/// A file to be downloaded, and what a page says of it: a page names the files that there are, and no
/// other.
struct Download: Sendable {
  /// The name, seen from the folder of the pages that it belongs to.
  let name: String
  /// What is in it, as a sentence.
  let meaning: String
  /// The file.
  let file: SiteFile

  /// Text that is made when it is written.
  init(
    _ name: String, in folder: String, _ meaning: String,
    _ text: @escaping @Sendable () -> String
  ) {
    self.name = name
    self.meaning = meaning
    file = SiteFile(SitePath("\(folder)/\(name)"), isDownload: true, text)
  }

  /// Text that is made when it is written, anywhere in the site; `folder` is where the pages that name it are.
  init(
    at path: SitePath, seenFrom folder: String, _ meaning: String,
    _ text: @escaping @Sendable () -> String
  ) {
    name = path.relative(from: SitePath(folder: folder))
    self.meaning = meaning
    file = SiteFile(path, isDownload: true, text)
  }

  /// Bytes that are there already.
  init(_ name: String, in folder: String, _ meaning: String, _ bytes: Data) {
    self.name = name
    self.meaning = meaning
    file = SiteFile(download: "\(folder)/\(name)", bytes)
  }
}

extension [Download] {
  /// A list that leads to the files and tells what is in them; `way` is the way from the page to the
  /// folder that the names are seen from.
  func list(by way: String = "") -> Block {
    .list(
      map { download in
        [
          .local(label: download.name, address: way + download.name),
          .text(": \(download.meaning)"),
        ]
      })
  }
}
