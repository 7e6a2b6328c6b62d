public import Graph
public import Records

/// Draws how far the territories of arrangements coincide as SVG: a matrix of percentages on grey.
///
/// Readable in black and white, for every cell has its number. The same matrix gives the same bytes.
public enum CongruencePicture {
  /// The picture; `names` gives the names of the arrangements, which are numbered in their order.
  public static func render(
    _ congruence: Congruence, title: String, names: [SystemID: String]
  ) -> String {
    let count = congruence.arrangements.count
    let (cell, left, top) = (40, 340, 72)
    var content = SVGText.line(title, x: 16, y: 24, attributes: " font-size=\"16\"")
    for (place, arrangement) in congruence.arrangements.enumerated() {
      let name = SVGText.shortened(name(of: arrangement, names), to: 44)
      content += SVGText.line("\(place + 1)  \(name)", x: 16, y: top + place * cell + 24)
      content += SVGText.line(
        String(place + 1), x: left + place * cell + cell / 2, y: top - 8,
        attributes: " text-anchor=\"middle\"")
    }
    for (row, values) in congruence.matrix.enumerated() {
      for (column, value) in values.enumerated() {
        let (x, y) = (left + column * cell, top + row * cell)
        let grey = 255 - Int((value * 190).rounded())
        content += """
          <rect x="\(x)" y="\(y)" width="\(cell)" height="\(cell)" \
          fill="rgb(\(grey),\(grey),\(grey))" stroke="#000"/>

          """
        content += SVGText.line(
          percent(value), x: x + cell / 2, y: y + 24,
          attributes: " text-anchor=\"middle\" fill=\"\(value > 0.72 ? "#fff" : "#000")\"")
      }
    }
    return SVGText.picture(
      title: title, description: textAlternative(congruence, names: names),
      width: left + count * cell + 16, height: top + count * cell + 16, content: content)
  }

  /// What the picture tells, in words: each arrangement with the percentages of those after it.
  public static func textAlternative(
    _ congruence: Congruence, names: [SystemID: String]
  ) -> String {
    let rows = congruence.arrangements.enumerated().map { row, arrangement in
      let others = congruence.matrix[row].enumerated().dropFirst(row + 1)
        .map { "\(percent($0.element)) % met \($0.offset + 1)" }
      let name = "\(row + 1). \(name(of: arrangement, names))"
      return others.isEmpty ? "\(name)." : "\(name): \(others.joined(separator: ", "))."
    }
    let mean = congruence.mean.map { "Gemiddeld \(percent($0)) % van de deelnemers gemeen." }
    return
      (["Hoeveel procent van de deelnemers elke twee regelingen delen."]
      + [mean].compactMap { $0 } + rows).joined(separator: " ")
  }

  private static func name(of arrangement: SystemID, _ names: [SystemID: String]) -> String {
    names[arrangement] ?? "regeling \(arrangement)"
  }

  private static func percent(_ value: Double) -> String { String(Int((value * 100).rounded())) }
}
