package import Law

/// Whether the register holds what Wgr art. 136 lid 2 asks for about one version of an arrangement.
///
/// It tells only what the documents that were read hold. A field that is empty here may be filled in the
/// register by now.
package struct RegistrationChecklist: Sendable {
  /// The items in the order of the law.
  package let items: [Item]

  /// One thing that the register must hold.
  package struct Item: Sendable {
    /// The rule that asks for it.
    package let rule: Rule
    /// Whether it is there.
    package let state: State
  }

  /// Whether something is recorded.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It is there.
    case recorded = "ingevuld"
    /// Part of it is there: for some of the participants, or a link to a decision but not to the text.
    case partly = "deels ingevuld"
    /// It is not there.
    case absent = "ontbreekt"
    /// The arrangement has nothing to record.
    case notApplicable = "n.v.t."
  }

  /// Checks a version.
  package init(_ overview: ArrangementOverview) {
    items = RegisterContent.allCases.map { content in
      Item(rule: content.rule, state: Self.state(of: content, overview))
    }
  }

  private static func state(of content: RegisterContent, _ overview: ArrangementOverview) -> State {
    let (arrangement, details) = (overview.arrangement, overview.details)
    let hasInstitution = arrangement.form?.hasInstitution ?? true
    switch content {
    case .participants: return participants(overview)
    case .organisations: return state(!overview.participants.isEmpty)
    case .keeper: return state(arrangement.keeper != nil)
    case .legalBases: return state(!details.legalBases.isEmpty)
    case .powers:
      return details.powers.isEmpty && !hasInstitution
        ? .notApplicable : state(!details.powers.isEmpty)
    case .address:
      let addresses = details.addresses + (overview.bodyDetails?.addresses ?? [])
      return state(!addresses.isEmpty && !overview.contact.isEmpty)
    case .institution:
      return state(
        arrangement.form != nil && arrangement.inForce.start != nil
          && (!hasInstitution || overview.body != nil))
    case .text: return text(details.decisions)
    case .changes: return overview.versions.count > 1 ? .recorded : .notApplicable
    }
  }

  private static func participants(_ overview: ArrangementOverview) -> State {
    let whole = overview.participants.count {
      !$0.participation.bodies.isEmpty && $0.participation.joined != nil
    }
    return whole == 0 ? .absent : whole == overview.participants.count ? .recorded : .partly
  }

  /// A link to the collection of local law leads to the consolidated text; a link to a publication, such
  /// as the decision that founded the body, is only part of what the law asks for.
  private static func text(_ links: [String]) -> State {
    guard !links.isEmpty else { return .absent }
    let collections = ["lokaleregelgeving.overheid.nl", "decentrale.regelgeving.overheid.nl"]
    let isConsolidated = links.contains { link in collections.contains { link.contains($0) } }
    return isConsolidated ? .recorded : .partly
  }

  private static func state(_ isRecorded: Bool) -> State { isRecorded ? .recorded : .absent }
}
