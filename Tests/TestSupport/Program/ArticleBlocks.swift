import Foundation

/// The blocks of code in an article of the documentation, to be run as they stand there.
package struct ArticleBlocks {
  private let text: String

  /// An article by its name in the folder of the documentation. Throws where it is not there.
  package init(of name: String) throws {
    text = try String(
      contentsOf: Checkout.folder.appending(path: "Sources/Documentation/\(name)"), encoding: .utf8)
  }

  /// The blocks of a kind, in their order.
  package func blocks(_ kind: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  /// The blocks of a kind that an answer stands under, each with that.
  package func answered(_ kind: String) -> [(question: String, answer: String)] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().compactMap { rest in
      let parts = rest.components(separatedBy: "```")
      guard parts.count > 2, parts[2].hasPrefix("text\n") else { return nil }
      return (parts[0], String(parts[2].dropFirst("text\n".count)))
    }
  }
}
