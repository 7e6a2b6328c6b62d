import Pages

/// Writes a network in the format of Pajek (`.net`); organisations and arrangements as two modes.
///
/// Format: V. Batagelj and A. Mrvar, "Pajek Reference Manual". The first line names the network: what it is and
/// by which register; a line of remarks has no place in it that every reader accepts. In two modes the line
/// of the vertices has their number and that of the first mode, which networkx does not read: for it there is
/// the same in one mode. igraph reads both. A label begins with the identifier, for names
/// occur twice; the format has no escape for a quote, so that becomes an apostrophe.
package enum Pajek {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport, inOneMode: Bool = false) -> String {
    let firstMode = network.nodes.count { !$0.isArrangement }
    let about = network.about.map { key, value in key == "titel" ? value : "\(key): \(value)" }
    var text =
      "*Network \(plain(about.joined(separator: "; ")))\n*Vertices \(network.nodes.count)"
    if network.isTwoMode, !inOneMode { text += " \(firstMode)" }
    text += "\n"
    for (place, node) in network.nodes.enumerated() {
      text += "\(place + 1) \"\(plain("\(node.id) \(node.name)"))\"\n"
    }
    text += "*Edges\n"
    for edge in network.edges {
      text += "\(edge.source + 1) \(edge.target + 1) \((edge.weight ?? 1).plainText)\n"
    }
    return text
  }

  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": plain += "'"
      case "\\": plain += "/"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
