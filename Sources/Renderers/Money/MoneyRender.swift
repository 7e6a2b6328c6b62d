package import Overviews
package import Pages

/// The list of affiliated parties of a municipality (BBV art. 15), in a format.
package func render(
  _ list: AffiliatedPartyList, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(AffiliatedPartyAnswer(list: list), as: format, presentation)
}

/// The money between municipalities and arrangements in the whole country, in a format.
package func render(
  _ check: NationalTransferCheck, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(NationalTransferAnswer(check: check), as: format, presentation)
}

/// Several councils side by side, in a format.
package func render(
  _ comparison: CouncilComparison, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(ComparisonAnswer(comparison: comparison), as: format, presentation)
}
