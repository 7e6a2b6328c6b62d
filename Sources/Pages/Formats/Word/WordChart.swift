/// A bar chart as DrawingML (ISO/IEC 29500-1, 21.2): a real chart, with its numbers in it.
struct WordChart {
  private let chart: BarChart

  init(_ chart: BarChart) {
    self.chart = chart
  }

  /// The part of the document that holds the chart.
  var part: String {
    let points = points
    let labels = points.enumerated().map { place, point in
      "<c:pt idx=\"\(place)\"><c:v>\(Self.escaped(point.label))</c:v></c:pt>"
    }
    let values = points.enumerated().compactMap { place, point in
      point.value.map { "<c:pt idx=\"\(place)\"><c:v>\($0)</c:v></c:pt>" }
    }
    let count = "<c:ptCount val=\"\(points.count)\"/>"
    return WordParts.declaration + """
      <c:chartSpace xmlns:c="\(Self.charts)" xmlns:a="\(Self.drawing)"><c:roundedCorners val="0"/>\
      <c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart>\
      <c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>\
      <c:idx val="0"/><c:order val="0"/>\
      <c:spPr><a:solidFill><a:srgbClr val="\(WordStyles.blue)"/></a:solidFill></c:spPr>\
      <c:invertIfNegative val="0"/><c:cat><c:strLit>\(count)\(labels.joined())</c:strLit></c:cat>\
      <c:val><c:numLit><c:formatCode>General</c:formatCode>\(count)\(values.joined())</c:numLit></c:val>\
      </c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
      <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>\
      <c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>\
      <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
      <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
      <c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>\
      <c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>\
      <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>\(chart.lowest < 0 ? "" : "<c:min val=\"0\"/>")</c:scaling>\
      <c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>\
      <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>\
      <c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx></c:plotArea>\
      <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
      <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"/></a:pPr>\
      <a:endParaRPr/></a:p></c:txPr></c:chartSpace>
      """
  }

  /// The bars, with a line between two that are no series.
  private var points: [(label: String, value: Double?)] {
    chart.bars.flatMap { bar in
      (bar.isBreak ? [(Self.line, nil)] : []) + [
        ("\(bar.label): \(bar.text)\(bar.isPartial ? " + ?" : "")", bar.value)
      ]
    }
  }

  private static let line = "– – – – – – – –"

  /// The run that shows the chart of a number in the text, as wide as that and as high as its bars ask.
  static func frame(number: Int, title: String, bars: Int) -> String {
    let (width, height) = (5_760_000, 288_000 * bars + 180_000)
    return """
      <w:r><w:drawing><wp:inline xmlns:wp="\(word)" distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(width)" cy="\(height)"/>\
      <wp:docPr id="\(number)" name="chart\(number)" descr="\(escaped(title))"/>\
      <wp:cNvGraphicFramePr/><a:graphic xmlns:a="\(drawing)"><a:graphicData uri="\(charts)">\
      <c:chart xmlns:c="\(charts)" r:id="chart\(number)"/></a:graphicData></a:graphic>\
      </wp:inline></w:drawing></w:r>
      """
  }

  private static let charts = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let word =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

  private static func escaped(_ text: String) -> String {
    XMLText.escape(HiddenCharacters.removed(from: text))
  }
}
