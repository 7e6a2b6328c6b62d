import TestSupport
import Testing

/// What a page did, seen by axe-core and the browser in one of its appearances.
struct Appearance: Decodable {
  let page: String
  let scheme: String
  let width: Int
  let violations: [String]
  let sticksOut: [String]
  let complaints: [String]
}

/// Where the Tab key stops on a page.
struct KeyboardWalk: Decodable {
  let page: String
  let stops: [Stop]
  /// How many elements can have the focus.
  let focusable: Int
  /// Boxes that scroll and can not be reached.
  let unreachable: [String]
  let skipLinkWorks: Bool

  struct Stop: Decodable {
    let tag: String
    let text: String
    let address: String?
    /// Where it lies on the page, in pixels from the top.
    let top, bottom: Int
    /// Whether it lies in the window and looks otherwise with the focus than without.
    let isVisible: Bool
  }
}

/// A page on paper.
struct PrintedPage: Decodable {
  let page: String
  let sheets: [Sheet]
  let text: String

  /// One side, in points.
  struct Sheet: Decodable {
    let width, height: Int
    let words: Int
    /// Words of which a part lies outside.
    let cut: [String]
    /// The least white space left or right of any word.
    let margin: Int
  }
}

/// How many of the appearances of a page are looked at.
enum Appearances: String {
  /// Light and dark, each at 320 and 1280 pixels.
  case four
  /// Light at 320 pixels and dark at 1280.
  case two
}

/// No violation of WCAG 2.0 to 2.2 A and AA, no sideways scrolling, no complaint of the browser.
func expectAccessible(
  _ folder: PageFolder, in appearances: Appearances,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let seen = try PageChecks.answer(
    of: .accessibility, [appearances.rawValue] + folder.arguments, as: [Appearance].self)
  let count = folder.pages.count * (appearances == .four ? 4 : 2)
  #expect(seen.count == count, sourceLocation: sourceLocation)
  for one in seen {
    let place = "\(one.page), \(one.scheme), \(one.width) pixels"
    #expect(one.violations == [], "\(place)", sourceLocation: sourceLocation)
    #expect(one.complaints == [], "\(place)", sourceLocation: sourceLocation)
    #expect(one.sticksOut == [], "\(place)", sourceLocation: sourceLocation)
  }
}

/// The first stop skips to the content, every stop is seen, none lies above the one before, and all that can have the
/// focus gets it.
func expectKeyboardUse(
  _ folder: PageFolder, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let walks = try PageChecks.answer(of: .keyboard, folder.arguments, as: [KeyboardWalk].self)
  #expect(walks.map(\.page) == folder.pages, sourceLocation: sourceLocation)
  for walk in walks {
    #expect(walk.stops.first?.address == "#inhoud", "\(walk.page)", sourceLocation: sourceLocation)
    #expect(walk.skipLinkWorks, "\(walk.page)", sourceLocation: sourceLocation)
    #expect(walk.stops.count == walk.focusable, "\(walk.page)", sourceLocation: sourceLocation)
    #expect(walk.unreachable == [], "\(walk.page)", sourceLocation: sourceLocation)
    let unseen = walk.stops.filter { !$0.isVisible }.map { "\($0.tag) \($0.text)" }
    #expect(unseen == [], "\(walk.page)", sourceLocation: sourceLocation)
    let backwards = zip(walk.stops, walk.stops.dropFirst()).filter { $1.bottom <= $0.top }
      .map { "\($0.text) > \($1.text)" }
    #expect(backwards == [], "\(walk.page)", sourceLocation: sourceLocation)
  }
}

/// The checker of the W3C finds no error.
func expectValid(
  _ folder: PageFolder, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let files = folder.pages.map { "\(folder.path)/\($0)" }
  let found = try PageChecks.answer(of: .validity, files, as: [String: [String]].self)
  for (page, errors) in found {
    Issue.record("\(page): \(errors.prefix(3))", sourceLocation: sourceLocation)
  }
}

/// Every link to a page or a file of the folder leads there, and to an anchor that is there.
func expectNoBrokenLinks(
  in path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  struct Links: Decodable {
    let links: Int
    let broken: [[String]]
  }
  let found = try PageChecks.answer(of: .brokenLinks, [path], as: Links.self)
  #expect(found.links > 0, sourceLocation: sourceLocation)
  #expect(found.broken == [], sourceLocation: sourceLocation)
}

/// Every sheet is A4 with a margin, has words on it, and cuts none of them.
@discardableResult
func expectPrintedWhole(
  _ folder: PageFolder, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [PrintedPage] {
  let printed = try PageChecks.answer(of: .printing, folder.arguments, as: [PrintedPage].self)
  #expect(printed.map(\.page) == folder.pages, sourceLocation: sourceLocation)
  for page in printed {
    for (number, sheet) in page.sheets.enumerated() {
      let place = "\(page.page), sheet \(number + 1)"
      #expect(
        [sheet.width, sheet.height] == [595, 842], "\(place)", sourceLocation: sourceLocation)
      #expect(sheet.cut == [], "\(place)", sourceLocation: sourceLocation)
      #expect(sheet.margin >= 28, "\(place)", sourceLocation: sourceLocation)
      #expect(sheet.words > 0, "\(place)", sourceLocation: sourceLocation)
    }
  }
  return printed
}
