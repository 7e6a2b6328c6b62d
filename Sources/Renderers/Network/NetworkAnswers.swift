package import Graph
package import NetworkFormats
package import Overviews

extension NetworkExport {
  /// A network as people read it: how large it is, and which arrangements and forms are in it.
  package var answer: Rendering { Rendering(NetworkAnswer(network: self)) }
}

extension MeasuredNetwork {
  /// The measures of a network, with the indicators of legitimacy of its arrangements.
  package func answer(_ legitimacy: LegitimacyIndicators) -> Rendering {
    Rendering(NetworkStatsAnswer(measured: self, legitimacy: legitimacy))
  }
}

extension Surroundings {
  /// The surroundings of an organisation.
  package var answer: Rendering { Rendering(SurroundingsAnswer(surroundings: self)) }

  /// The same beside an overview of the organisation, which has the arrangements: the partners alone.
  package var answerBesideOverview: Rendering {
    Rendering(SurroundingsAnswer(surroundings: self, listsArrangements: false))
  }
}

extension Chain {
  /// The chain between two organisations.
  package var answer: Rendering { Rendering(ChainAnswer(chain: self)) }
}

extension CouncilCongruence {
  /// How far the territories of a council's arrangements coincide.
  package var answer: Rendering { Rendering(CouncilCongruenceAnswer(congruence: self)) }
}

extension NationalCongruence {
  /// How far the territories of arrangements coincide over the country.
  package func answer(of network: Network) -> Rendering {
    Rendering(NationalCongruenceAnswer(congruence: self, network: network))
  }
}
