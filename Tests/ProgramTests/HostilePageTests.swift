import TestSupport
import Testing

/// What ran in a page, and what in it could.
struct Harm: Decodable {
  let page: String
  let complaints: [String]
  let handlers: [String]
  let scripts: [String]
  let addresses: [String]
  let intruders: [String]
  let steering: Int
  let text: String
}

/// Nothing ran, and nothing in the page could: no script, no handler, no address that is one, and no
/// picture or form but, on a site, its drawings.
func expectHarmless(
  _ folder: PageFolder, picturesOfOurOwn: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Harm] {
  let seen = try PageChecks.answer(of: .harmless, folder.arguments, as: [Harm].self)
  #expect(seen.map(\.page) == folder.pages, sourceLocation: sourceLocation)
  for harm in seen {
    #expect(harm.complaints == [], "\(harm.page)", sourceLocation: sourceLocation)
    #expect(harm.handlers == [], "\(harm.page)", sourceLocation: sourceLocation)
    #expect(harm.scripts == [], "\(harm.page)", sourceLocation: sourceLocation)
    #expect(harm.addresses == [], "\(harm.page)", sourceLocation: sourceLocation)
    let intruders = harm.intruders.filter {
      !picturesOfOurOwn || $0.prefixMatch(of: /<img src="[a-z]+\.svg"/) == nil
    }
    #expect(intruders == [], "\(harm.page)", sourceLocation: sourceLocation)
    #expect(harm.steering == 0, "\(harm.page)", sourceLocation: sourceLocation)
  }
  return seen
}

extension Browser {
  /// Hostile texts on their whole way: from a document by the import and a page to a browser.
  struct HostilePageTests {
    @Test func nothingRunsAndTheTextIsRead() throws {
      for harm in try expectHarmless(PageFolder.hostile.get())
      where ["overzicht.html", "opschrift.html", "regelingen.html"].contains(harm.page) {
        #expect(harm.text.contains(HostileRegister.script), "\(harm.page)")
      }
    }

    @Test func thePagesStayAccessibleAndNarrow() throws {
      try expectAccessible(PageFolder.hostile.get(), in: .two)
    }

    @Test func thePagesStayValid() throws {
      try expectValid(PageFolder.hostile.get())
    }
  }
}
