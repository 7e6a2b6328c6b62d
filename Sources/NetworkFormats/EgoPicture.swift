import Graph
import Pages

/// Draws the surroundings of an organisation as SVG: organisations as circles with their names,
/// arrangements as numbered boxes, listed below, with how old and how complete the register is.
///
/// Black, white and shapes only: the organisation in question is a black circle, one that no longer
/// exists has a dashed line. The same network gives the same bytes.
package enum EgoPicture {
  /// The picture of a network made by ``NetworkExport/ego(of:steps:)``, whose first node is in the
  /// middle of the story. Cost: the square of the nodes, see `IndexedGraph.layout`.
  package static func render(_ network: NetworkExport) -> String {
    let boxes = boxNumbers(of: network)
    let side = max(600, Int((Double(network.nodes.count).squareRoot() * 110).rounded()))
    let widths = network.nodes.map { $0.isArrangement ? 28 : label(of: $0).count * 7 }
    let places = separated(
      zip(network.graph.layout, widths).map { point, width in
        let x = 80 + Int((point.x * Double(side - 160)).rounded())
        return Place(
          x: max(width / 2 + 8, min(side - width / 2 - 8, x)),
          y: 60 + Int((point.y * Double(side - 100)).rounded()))
      }, widths: widths, height: side)
    var content = SVGText.line(network.name, x: 16, y: 24, attributes: " font-size=\"16\"")
    content += "<g stroke=\"#777\">\n"
    for edge in network.edges {
      let (start, end) = (places[edge.source], places[edge.target])
      content += """
        <line x1="\(start.x)" y1="\(start.y)" x2="\(end.x)" y2="\(end.y)"/>

        """
    }
    content += "</g>\n<g text-anchor=\"middle\">\n"
    for (place, node) in network.nodes.enumerated() {
      let (x, y) = (places[place].x, places[place].y)
      content +=
        boxes[place].map { box($0, x: x, y: y) }
        ?? circle(node, isCenter: place == 0, x: x, y: y)
    }
    content += "</g>\n"
    let listed = boxes.sorted { $0.value < $1.value }
    for (row, (place, number)) in listed.enumerated() {
      content += SVGText.line(
        "\(number)  \(network.nodes[place].name)", x: 16, y: side + 24 + row * 18)
    }
    let end = side + 24 + listed.count * 18
    let remarks = SVGText.remarks(
      network.standing.remarks(in: network.language), x: 16, y: end + 12, length: side / 8)
    return SVGText.picture(
      title: network.title, description: textAlternative(network), width: side,
      height: end + remarks.height, content: content + remarks.content)
  }

  /// What the picture tells, in words: each arrangement with its participants, or each partner.
  package static func textAlternative(_ network: NetworkExport) -> String {
    guard let center = network.nodes.first else { return "" }
    let graph = network.graph
    guard network.isTwoMode else {
      let partners = graph.neighbours(of: 0).map { network.nodes[Int($0)].name }
      let list = partners.joined(separator: ", ")
      return network.language(
        "\(center.name) deelt regelingen met \(network.language.count(partners.count, .municipality)): \(list).",
        "\(center.name) shares arrangements with \(network.language.count(partners.count, .municipality)): \(list)."
      )
    }
    let listed = boxNumbers(of: network).sorted { $0.value < $1.value }
    let sentences = listed.map { place, number in
      let members = graph.neighbours(of: place).map { network.nodes[Int($0)].name }
      return "\(number). \(network.nodes[place].name): \(members.joined(separator: ", "))."
    }
    let count = network.language.count(listed.count, .arrangement)
    let opening = network.language(
      "\(center.name) en \(count), met hun deelnemers.",
      "\(center.name) and \(count), with their participants.")
    return ([opening] + sentences).joined(separator: " ")
  }

  /// The numbers of the arrangements, by their places.
  private static func boxNumbers(of network: NetworkExport) -> [Int: Int] {
    let places = network.nodes.indices.filter { network.nodes[$0].isArrangement }
    return Dictionary(zip(places, 1...), uniquingKeysWith: { first, _ in first })
  }

  private static func box(_ number: Int, x: Int, y: Int) -> String {
    """
    <rect x="\(x - 12)" y="\(y - 10)" width="24" height="20" fill="#fff" stroke="#000"/>

    """ + SVGText.line(String(number), x: x, y: y + 4)
  }

  private static func circle(
    _ node: NetworkExport.Node, isCenter: Bool, x: Int, y: Int
  ) -> String {
    let dash = node.isAbolished == true ? " stroke-dasharray=\"2 2\"" : ""
    let weight = isCenter ? " font-weight=\"bold\"" : ""
    return """
      <circle cx="\(x)" cy="\(y)" r="\(isCenter ? 9 : 5)" \
      fill="\(isCenter ? "#000" : "#fff")" stroke="#000"\(dash)/>

      """
        + SVGText.line(
          label(of: node), x: x, y: y - 11,
          attributes: " paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\"\(weight)")
  }

  /// The name without the word for a municipality, shortened.
  private static func label(of node: NetworkExport.Node) -> String {
    let prefix = "Gemeente "
    let name = node.name.hasPrefix(prefix) ? String(node.name.dropFirst(prefix.count)) : node.name
    return SVGText.shortened(name, to: 28)
  }

  /// A place in the picture, in pixels.
  private struct Place {
    var x: Int
    var y: Int
  }

  /// The places moved up and down until labels of these widths leave each other free, as far as a
  /// number of rounds brings them.
  private static func separated(_ places: [Place], widths: [Int], height: Int) -> [Place] {
    var places = places
    let rowHeight = 26
    for _ in 0..<60 {
      for first in places.indices {
        for second in places.indices.dropFirst(first + 1) {
          let apart = abs(places[first].x - places[second].x)
          let drop = places[second].y - places[first].y
          guard apart < (widths[first] + widths[second]) / 2, abs(drop) < rowHeight else {
            continue
          }
          let step = (rowHeight - abs(drop) + 1) / 2 * (drop < 0 ? -1 : 1)
          places[first].y = max(50, min(height - 20, places[first].y - step))
          places[second].y = max(50, min(height - 20, places[second].y + step))
        }
      }
    }
    return places
  }
}
