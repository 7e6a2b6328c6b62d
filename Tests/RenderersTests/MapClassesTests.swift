import Pages
import Renderers
import Testing

struct MapClassesTests {
  @Test func fewNumbersAreAClassEach() {
    let classes = MapClasses([3, 1, 3, 2])
    #expect(classes.ranges == [1...1, 2...2, 3...3])
    #expect([1, 2, 3].map(classes.look) == [.level(1), .level(3), .level(5)])
    #expect(classes.key(in: .dutch, { "\($0)" }).map(\.meaning) == ["1", "2", "3"])
  }

  @Test func manyNumbersAreInFiveClassesOfAboutAsMany() {
    let classes = MapClasses(Array(1...100))
    #expect(classes.ranges == [1...20, 21...40, 41...60, 61...80, 81...100])
    #expect(classes.look(of: 40) == .level(2))
    #expect(classes.key(in: .english, { "\($0)" }).first?.meaning == "1 to 20")
  }

  @Test func everyNumberIsInOneClass() {
    for numbers in [
      [], [7], [1, 1, 1, 1, 1, 1, 2, 9, 9, 40, 41, 42],
      Array(repeating: 0, count: 9) + [5, 6, 7, 8, 9, 1_000],
    ] {
      let classes = MapClasses(numbers)
      for number in numbers {
        #expect(classes.ranges.count { $0.contains(number) } == 1, "\(number) in \(classes.ranges)")
      }
      #expect(classes.ranges.count <= 5)
    }
  }
}
