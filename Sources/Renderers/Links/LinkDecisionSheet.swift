package import Pages
package import Records

/// Decisions on names as a CSV that can be shared and read back (`koppelingen.csv`).
///
/// `titles` gives the title of each arrangement that is meant, for the reader.
package func renderLinkDecisions(
  _ decisions: [LinkDecision], titles: [SystemID: String]
) -> String {
  Sheet(
    columns: ["regeling", "gemeentecode", "gemeente", "besluit", "systeemId", "titel"].map {
      .init(title: $0, key: $0)
    },
    rows: decisions.map { decision in
      [
        .text(decision.name), .text(decision.municipality), .text(decision.municipalityName),
        .text(decision.systemID == nil ? "afwijzen" : "koppelen"),
        .text(decision.systemID?.description), .text(decision.systemID.flatMap { titles[$0] }),
      ]
    }
  ).csvForPeople
}

/// How the names in figures are tied to the register, in a format.
package func render(
  _ review: LinkReview, standing: Standing, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(LinkReviewAnswer(review: review, standing: standing), as: format, presentation)
}
