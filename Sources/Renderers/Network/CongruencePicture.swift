package import Graph
package import Pages
package import Records

/// Draws how far the territories of arrangements coincide as SVG: a matrix of percentages on grey.
///
/// Readable in black and white, for every cell has its number. The same matrix gives the same bytes.
package enum CongruencePicture {
  /// The picture of a council's arrangements, numbered in their order.
  package static func render(_ congruence: CouncilCongruence, language: Language) -> String {
    draw(
      congruence.arrangements.map {
        MatrixRow(label: $0.arrangement.shortTitle, values: $0.indices)
      },
      title: congruence.title(in: language),
      description: textAlternative(congruence, language: language))
  }

  /// The picture of the country: the mean over the pairs of each two forms that have a participant in
  /// common.
  package static func render(
    _ congruence: NationalCongruence, on day: Day, language: Language
  ) -> String {
    let rows = congruence.forms.map {
      MatrixRow(label: $0.form.noun.form(for: 2, in: language), values: $0.means)
    }
    let told = rows.enumerated().map { place, row in
      let others = zip(rows, row.values).dropFirst(place).compactMap { other, value in
        value.map {
          language(
            "\(language.percent($0)) met \(other.label)",
            "\(language.percent($0)) with \(other.label)")
        }
      }
      return "\(row.label): \(others.joined(separator: ", "))."
    }
    let opening = language(
      "Hoeveel procent van de deelnemers twee regelingen gemiddeld delen, per vorm.",
      "What percentage of participants two arrangements share on average, by form.")
    return draw(
      rows, title: NationalCongruenceAnswer.title(on: day, in: language),
      description: ([opening] + told).joined(separator: " "))
  }

  /// What the picture of a council tells, in words: each arrangement with the percentages of those
  /// after it.
  package static func textAlternative(
    _ congruence: CouncilCongruence, language: Language
  ) -> String {
    let rows = congruence.arrangements.map { compared in
      let others = congruence.pairs.filter { $0.first.number == compared.number }.map { pair in
        language(
          "\(language.percent(pair.index)) met \(pair.second.number)",
          "\(language.percent(pair.index)) with \(pair.second.number)")
      }
      let name = "\(compared.number). \(compared.arrangement.shortTitle)"
      return others.isEmpty ? "\(name)." : "\(name): \(others.joined(separator: ", "))."
    }
    let opening = language(
      "Hoeveel procent van de deelnemers elke twee regelingen delen.",
      "What percentage of participants each two arrangements share.")
    let mean = congruence.mean.map {
      language("Gemiddeld \(language.percent($0)).", "On average \(language.percent($0)).")
    }
    return ([opening] + [mean].compactMap { $0 } + rows).joined(separator: " ")
  }

  /// A row, and the column of the same place.
  private struct MatrixRow {
    let label: String
    /// A value for each column.
    let values: [Double?]
  }

  private static func draw(_ matrix: [MatrixRow], title: String, description: String) -> String {
    let count = matrix.count
    let (cell, left, top) = (40, 340, 72)
    var content = SVGText.line(title, x: 16, y: 24, attributes: " font-size=\"16\"")
    for (place, row) in matrix.enumerated() {
      let name = SVGText.shortened(row.label, to: 44)
      content += SVGText.line("\(place + 1)  \(name)", x: 16, y: top + place * cell + 24)
      content += SVGText.line(
        String(place + 1), x: left + place * cell + cell / 2, y: top - 8,
        attributes: " text-anchor=\"middle\"")
    }
    for (place, row) in matrix.enumerated() {
      for (column, value) in row.values.enumerated() {
        let (x, y) = (left + column * cell, top + place * cell)
        let grey = 255 - Int(((value ?? 0) * 190).rounded())
        content += """
          <rect x="\(x)" y="\(y)" width="\(cell)" height="\(cell)" \
          fill="rgb(\(grey),\(grey),\(grey))" stroke="#000"/>

          """
        guard let value else { continue }
        content += SVGText.line(
          String(Int((value * 100).rounded())), x: x + cell / 2, y: y + 24,
          attributes: " text-anchor=\"middle\" fill=\"\(value > 0.72 ? "#fff" : "#000")\"")
      }
    }
    return SVGText.picture(
      title: title, description: description,
      width: max(left + count * cell, 24 + title.count * 9) + 16,
      height: top + count * cell + 16, content: content)
  }
}
