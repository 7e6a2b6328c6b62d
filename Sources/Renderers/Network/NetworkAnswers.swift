package import Graph
package import NetworkFormats
package import Pages
package import Records

/// A network in a format people read: how large it is, and which arrangements and forms are in it.
///
/// `documents` are those the answer rests on, by date.
package func render(
  _ network: NetworkExport, documents: [Document], as format: OutputFormat,
  _ presentation: Presentation
) -> String {
  render(NetworkAnswer(network: network, documents: documents), as: format, presentation)
}

/// The measures of a network in a format. `network` and `measures` have their nodes in the same order,
/// as those made of one `Network` do; nodes beyond the shorter are left out.
package func render(
  measures: NetworkMeasures, of network: NetworkExport, documents: [Document],
  as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(
    NetworkStatsAnswer(network: network, measures: measures, documents: documents), as: format,
    presentation)
}

/// The surroundings of an organisation in a format.
package func render(
  _ surroundings: Surroundings, documents: [Document], as format: OutputFormat,
  _ presentation: Presentation
) -> String {
  render(
    SurroundingsAnswer(surroundings: surroundings, documents: documents), as: format, presentation)
}

/// The chain between two organisations in a format.
package func render(
  _ chain: Chain, documents: [Document], as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(ChainAnswer(chain: chain, documents: documents), as: format, presentation)
}

/// How far the territories of a council's arrangements coincide, in a format.
package func render(
  _ congruence: CouncilCongruence, documents: [Document], as format: OutputFormat,
  _ presentation: Presentation
) -> String {
  render(
    CouncilCongruenceAnswer(congruence: congruence, documents: documents), as: format, presentation)
}

/// How far the territories of arrangements coincide over the country, in a format.
package func render(
  _ congruence: NationalCongruence, of network: Network, documents: [Document],
  as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(
    NationalCongruenceAnswer(congruence: congruence, network: network, documents: documents),
    as: format, presentation)
}
