package import Pages
import Records
import Renderers

/// Where a page or a file is, seen from the root of the site: `gemeente/gm0307/index.html`.
///
/// A page keeps its path from build to build: a municipality has it by its code, an arrangement by the
/// number of its line. Links name `index.html`, so that the site also works from a folder on disk.
package struct SitePath: Hashable, Sendable {
  /// The path, with `/` between its parts and none at the beginning.
  package let text: String

  /// A path as it is written.
  package init(_ text: String) {
    self.text = text
  }

  /// The page of a folder.
  package init(folder: String) {
    text = folder.isEmpty ? "index.html" : "\(folder)/index.html"
  }

  /// The folder of a municipality.
  static func folder(of municipality: OrganisationCode) -> String {
    "gemeente/\(municipality.text.lowercased())"
  }

  /// The folder of an arrangement.
  static func folder(of line: LineID) -> String { "regeling/\(line)" }

  /// The folder of a version of an arrangement; that of the first one is the arrangement's own.
  static func folder(of version: VersionID) -> String { folder(of: LineID(startingWith: version)) }

  /// The page about a subject.
  package init(_ subject: PageSubject) {
    switch subject {
    case .municipality(let code): self.init(folder: Self.folder(of: code))
    case .calendar(let code): self.init(folder: Self.folder(of: code) + "/agenda")
    case .arrangement(let line): self.init(folder: Self.folder(of: line))
    case .signals(let code): self.init(folder: "signalen/\(code)")
    }
  }

  /// The way to the root of the site: `../../`.
  package var root: String {
    String(repeating: "../", count: text.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The address of this path on a page: relative, so that the site works in any folder.
  package func relative(from page: SitePath) -> String { page.root + text }
}
