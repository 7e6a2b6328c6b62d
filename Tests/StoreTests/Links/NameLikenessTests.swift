import TestSupport
import Testing

@testable import Store

struct NameLikenessTests {
  private func plain(_ left: String, _ right: String) -> Int {
    func shared(_ left: Set<String>, _ right: Set<String>) -> Int {
      let total = left.count + right.count
      return total == 0 ? 0 : left.intersection(right).count * 200 / total
    }
    func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    func trigrams(_ text: String) -> Set<String> {
      let letters = Array(text)
      return letters.count < 3
        ? [] : Set((0...(letters.count - 3)).map { String(letters[$0..<$0 + 3]) })
    }
    return max(shared(words(left), words(right)), shared(trigrams(left), trigrams(right)))
  }

  @Test func wordsAndRunsOfLettersCountOnce() {
    var random = SplitMix(state: 3)
    var likeness = NameLikeness()
    let words = ["ggd", "flevoland", "veiligheidsregio", "de", "zuid", "ó", "e\u{301}e", "a"]
    func name() -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    for _ in 0..<500 {
      let (left, right) = (name(), name())
      let parts = (likeness.parts(of: left), likeness.parts(of: right))
      #expect(NameLikeness.percent(parts.0, parts.1) == plain(left, right), "\(left), \(right)")
    }
    let same = likeness.parts(of: "ggd flevoland")
    #expect(NameLikeness.percent(same, same) == 100)
  }
}
