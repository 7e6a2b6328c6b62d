import Synchronization

/// Links that stand around every page, as items of a list in HTML.
///
/// They differ by how deep a page lies, and on a page that is among them: each form is made once for all pages.
final class SiteLinks: Sendable {
  /// The links, in their order.
  let links: [SiteFrame.Link]
  private let marksCurrent: Bool
  private let made = Mutex<[Form: String]>([:])

  private struct Form: Hashable {
    let root: String
    let current: SitePath?
  }

  /// - Parameter marksCurrent: whether a page that is among the links shows it.
  init(_ links: [SiteFrame.Link], marksCurrent: Bool) {
    (self.links, self.marksCurrent) = (links, marksCurrent)
  }

  /// The links as they stand on a page.
  func html(on page: SitePath, _ templates: SiteTemplates) -> String {
    let isAmong = marksCurrent && links.contains { $0.path == page }
    let form = Form(root: page.root, current: isAmong ? page : nil)
    if let html = made.withLock({ $0[form] }) { return html }
    let html = templates.links(links, on: page, marking: form.current)
    made.withLock { $0[form] = html }
    return html
  }
}
