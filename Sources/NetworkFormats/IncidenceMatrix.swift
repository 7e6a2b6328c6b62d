import Pages

/// Writes a network as a matrix: a row for each organisation, a column for each arrangement, 1 where it takes part
/// and else 0; of municipalities alone a row and a column for each, with what their edge weighs.
///
/// CSV for programs (RFC 4180): the first column and the first row have the identifiers. Read by
/// `as.matrix(read.csv(file, row.names = 1, check.names = FALSE))` of R and by pandas.
package enum IncidenceMatrix {
  /// The whole file. Cost: the rows times the columns.
  package static func render(_ network: NetworkExport) -> String {
    let rows = network.nodes.indices.filter { !network.nodes[$0].isArrangement }
    let columns =
      network.isTwoMode ? network.nodes.indices.filter { network.nodes[$0].isArrangement } : rows
    let places = columns.enumerated().reduce(into: [:]) { $0[$1.element] = $1.offset }
    var cells: [Int: [(place: Int, weight: Double)]] = [:]
    for edge in network.edges {
      let weight = edge.weight ?? 1
      if let place = places[edge.target] { cells[edge.source, default: []].append((place, weight)) }
      if let place = places[edge.source] { cells[edge.target, default: []].append((place, weight)) }
    }
    var text = CSVText.forTools.row(["id"] + columns.map { network.nodes[$0].id })
    for row in rows {
      var values = [String](repeating: "0", count: columns.count)
      for (place, weight) in cells[row] ?? [] { values[place] = weight.plainText }
      text += CSVText.forTools.row([network.nodes[row].id] + values)
    }
    return text
  }
}
