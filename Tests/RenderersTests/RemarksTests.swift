import Renderers
import Testing

/// Remarks below a table, each with the rows it is about.
struct RemarksTests {
  private func texts(_ remarks: [(String, String)], whole: Int?) -> [String] {
    Remarks(remarks, whole: whole).block(in: .dutch).flatMap { block -> [String] in
      guard case .list(let items) = block else { return [] }
      return items.map { phrase in
        phrase.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
      }
    }
  }

  private let remarks = [
    ("begroting 2024", "deel."), ("begroting 2024", "zonder datum."),
    ("begroting 2025", "zonder datum."), ("begroting 2026", "zonder datum."),
  ]

  @Test func whatHoldsForEveryRowComesFirstAndNamesNone() {
    #expect(
      texts(remarks, whole: 3) == ["Overal: zonder datum.", "Begroting 2024: deel."])
  }

  @Test func whatHoldsForSomeRowsNamesThem() {
    #expect(
      texts(remarks, whole: 4) == [
        "Begroting 2024: deel.",
        "Begroting 2024, begroting 2025 en begroting 2026: zonder datum.",
      ])
    #expect(texts(remarks, whole: nil) == texts(remarks, whole: 4))
  }
}
