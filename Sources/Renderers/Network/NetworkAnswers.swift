package import Graph
package import NetworkFormats
package import Records

extension NetworkExport {
  /// A network as people read it: how large it is, and which arrangements and forms are in it.
  ///
  /// `documents` are those the answer rests on, by date; so in the other answers.
  package func answer(documents: [CitedDocument]) -> Rendering {
    Rendering(NetworkAnswer(network: self, documents: documents))
  }
}

extension NetworkMeasures {
  /// The measures of a network, which has its nodes in the same order, as those made of one `Network` do;
  /// nodes beyond the shorter are left out.
  package func answer(of network: NetworkExport, documents: [CitedDocument]) -> Rendering {
    Rendering(NetworkStatsAnswer(network: network, measures: self, documents: documents))
  }
}

extension Surroundings {
  /// The surroundings of an organisation.
  package func answer(documents: [CitedDocument]) -> Rendering {
    Rendering(SurroundingsAnswer(surroundings: self, documents: documents))
  }
}

extension Chain {
  /// The chain between two organisations.
  package func answer(documents: [CitedDocument]) -> Rendering {
    Rendering(ChainAnswer(chain: self, documents: documents))
  }
}

extension CouncilCongruence {
  /// How far the territories of a council's arrangements coincide.
  package func answer(documents: [CitedDocument]) -> Rendering {
    Rendering(CouncilCongruenceAnswer(congruence: self, documents: documents))
  }
}

extension NationalCongruence {
  /// How far the territories of arrangements coincide over the country.
  package func answer(of network: Network, documents: [CitedDocument]) -> Rendering {
    Rendering(NationalCongruenceAnswer(congruence: self, network: network, documents: documents))
  }
}
