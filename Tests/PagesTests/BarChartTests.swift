import Pages
import Testing

struct BarChartTests {
  private func bar(_ value: Double, _ label: String = "2025") -> BarChart.Bar {
    .init(label: label, value: value, text: "€ 1")
  }

  @Test func thereIsNoChartWithoutSomethingToCompare() {
    #expect(BarChart(title: "", bars: []) == nil)
    #expect(BarChart(title: "", bars: [bar(1)]) == nil)
    #expect(BarChart(title: "", bars: [bar(0), bar(0)]) == nil)
    let stacked = BarChart.Bar(label: "2024", parts: [3, -1], text: "")
    #expect(BarChart(title: "", bars: [stacked, bar(2)]) == nil)
    #expect(BarChart(title: "", bars: [bar(.nan), bar(2)]) == nil)
  }

  @Test func barsAreAsLongAsTheirAmounts() throws {
    let chart = try #require(BarChart(title: "T", bars: [bar(50), bar(100), bar(0)]))
    let svg = chart.svg { $0 }
    #expect(svg.matches(of: /<rect [^>]*width="(\d+)"/).map(\.output.1) == ["160", "320", "1"])
  }

  @Test func aDeficitLiesLeftOfTheLine() throws {
    let chart = try #require(
      BarChart(title: "T", bars: [bar(-50), bar(110), bar(0)], source: "Bron: nummer 3."))
    let svg = chart.svg { $0 }
    #expect(svg.contains("<rect class=\"negative\" x=\"0\" y=\"20\" width=\"100\" height=\"14\"/>"))
    #expect(svg.contains("<rect class=\"part1\" x=\"100\" y=\"64\" width=\"220\" height=\"14\"/>"))
    #expect(svg.contains("<line x1=\"100\" y1=\"16\" x2=\"100\" y2=\"132\""))
    #expect(svg.contains("<p>Bron: nummer 3.</p>"))
    let deficits = try #require(BarChart(title: "T", bars: [bar(-1), bar(-2)]))
    #expect(
      deficits.svg { $0 }.matches(of: /class="negative" x="(\d+)"/).map(\.output.1) == ["160", "0"])
  }

  @Test func aBreakIsALineBetweenTwoBars() throws {
    let broken = BarChart.Bar(label: "2026", value: 3, text: "€ 3", isBreak: true)
    let chart = try #require(BarChart(title: "T", bars: [bar(1), broken]))
    let svg = chart.svg { $0 }
    #expect(svg.ranges(of: "<line ").count == 1)
    #expect(svg.contains("viewBox=\"0 0 320 104\""))
  }

  @Test func textIsEscaped() throws {
    let chart = try #require(BarChart(title: "T", bars: [bar(1, "<a>"), bar(2)]))
    #expect(chart.svg { $0.replacing("<", with: "&lt;") }.contains("&lt;a>"))
  }

  @Test func partsAreStackedAndWhatIsUnknownIsNotDrawnAsAnAmount() throws {
    let chart = try #require(
      BarChart(
        title: "T", series: ["kern", "plus"],
        bars: [
          .init(label: "2024", parts: [50, 0], text: "", isPartial: true),
          .init(label: "2025", parts: [50, 50], text: ""),
        ]))
    let svg = chart.svg { $0 }
    #expect(svg.matches(of: /<rect class="part1" x="0" y="\d+" width="148"/).count == 2)
    #expect(svg.matches(of: /<rect class="part2" x="148" y="\d+" width="148"/).count == 1)
    #expect(svg.matches(of: /class="unknown" x="150"/).count == 1)
    #expect(svg.ranges(of: ">?</text>").count == 1)
    #expect(svg.contains("<li class=\"part2\">plus</li>"))
  }

  @Test func theOwnBarIsMarked() throws {
    let chart = try #require(
      BarChart(
        title: "T",
        bars: [
          .init(label: "A", parts: [2], text: ""),
          .init(label: "B", parts: [1], text: "", isOwn: true),
        ]))
    #expect(chart.svg { $0 }.matches(of: /class="part1 own"/).count == 1)
  }
}
