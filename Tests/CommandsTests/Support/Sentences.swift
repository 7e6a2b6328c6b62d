import TestSupport
import Testing

/// One line of text that ends as a sentence does, without the traces of a crash.
func expectOneSentence(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(text.hasSuffix(".\n") || text.hasSuffix("?\n"), sourceLocation: sourceLocation)
  #expect(
    text.split(separator: "\n", omittingEmptySubsequences: false).count == 2,
    sourceLocation: sourceLocation)
  for trace in ["Error", "Optional(", "Fatal", ".swift", "wgr zelf", "of wgr itself"] {
    #expect(!text.contains(trace), sourceLocation: sourceLocation)
  }
}
