import Foundation

/// A table of OData version 3 as JSON: rows in `value`, and the address of the next page in `odata.nextLink`.
struct PagedTable {
  let folder: URL
  let limits: Limits

  /// Fetches every page into the files `name/0001.json`, `name/0002.json`, …
  ///
  /// Returns whether a page is new, and whether there is a row on any. Throws ``FetchError``: also where a page leads to another host or to one
  /// that was there already, or is none.
  func fetch(_ address: String, as name: String) throws -> (isNew: Bool, hasRows: Bool) {
    guard let first = URL(string: address) else {
      throw FetchError(.strangePage(address), address: address)
    }
    let folder = folder.appendingPathComponent(name)
    let fetcher = Fetcher(into: folder, limits: limits)
    var next: URL? = first
    var seen: Set<URL> = []
    var isNew = false
    var hasRows = false
    while let page = next {
      guard page.host == first.host, page.scheme == first.scheme, seen.insert(page).inserted,
        seen.count <= limits.pages
      else { throw FetchError(.strangePage(page.absoluteString), address: address) }
      let outcome = try fetcher.fetch(page.absoluteString, as: Self.file(seen.count))
      if case .arrived = outcome { isNew = true }
      let table = try Self.page(outcome.file, address)
      hasRows = hasRows || !table.rows.isEmpty
      next = table.next.flatMap { URL(string: $0, relativeTo: page) }?.absoluteURL
    }
    let lostPages = try Self.removePages(behind: seen.count, in: folder)
    return (isNew || lostPages, hasRows)
  }

  /// The rows of a table, as text by column; of a catalogue, which is small.
  func rows(_ address: String, as name: String) throws -> [[String: String]] {
    let outcome = try Fetcher(into: folder, limits: limits).fetch(address, as: name)
    return try Self.page(outcome.file, address).rows
  }

  private static func file(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".json"
  }

  /// Takes pages away that a longer table of before left behind.
  private static func removePages(behind count: Int, in folder: URL) throws -> Bool {
    var number = count + 1
    var removed = false
    while true {
      let file = folder.appendingPathComponent(file(number))
      guard FileManager.default.fileExists(atPath: file.path) else { return removed }
      do {
        try FileManager.default.removeItem(at: file)
      } catch {
        throw FetchError(.file(reason: error.localizedDescription), address: file.path)
      }
      removed = true
      number += 1
    }
  }

  private static func page(
    _ file: URL, _ address: String
  ) throws -> (rows: [[String: String]], next: String?) {
    guard let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let rows = object["value"] as? [[String: Any]]
    else { throw FetchError(.strangeAnswer, address: address) }
    return (
      rows.map { $0.compactMapValues { $0 as? String } }, object["odata.nextLink"] as? String
    )
  }
}
