package import Records

/// What the register tells of an arrangement by which its subject can be recognised. Its purpose (doel) is left
/// out: that names much that the arrangement is not about.
package struct SubjectEvidence: Sendable {
  /// Titles and the names of the body, folded, each within spaces.
  let names: [UInt8]
  let laws: [(caption: String, folded: [UInt8])]
  let policyAreas: [String]

  /// The evidence of a version: its titles, the names of its body, the captions of the laws that it rests on,
  /// and its policy areas.
  package init(
    titles: [String], bodies: [String] = [], laws: [String] = [], policyAreas: [String] = []
  ) {
    names = Array((titles + bodies).map { " \(Folding.fold($0)) " }.joined(separator: "|").utf8)
    self.laws = laws.map { ($0, Array(" \(Folding.fold($0)) ".utf8)) }
    self.policyAreas = policyAreas.map(Folding.fold)
  }

  /// The evidence of a version of an arrangement, and of the body that it founded.
  package init(
    _ arrangement: Arrangement, _ details: ArrangementDetails, body: Organisation? = nil
  ) {
    self.init(
      titles: [arrangement.title, arrangement.citationTitle].compactMap { $0 },
      bodies: [arrangement.body?.name, body?.subname].compactMap { $0 },
      laws: details.legalBases.compactMap(\.caption),
      policyAreas: details.policyAreas.map(\.name))
  }
}
