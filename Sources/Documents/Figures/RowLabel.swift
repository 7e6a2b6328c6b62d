import Records

/// The words at the head of a row that say that it is none of its own.
enum RowLabel {
  /// Why a row with such a name says nothing of its own: it adds up or compares others, or it is the
  /// arrangement's estimate beside the municipality's budget; `nil` for a name.
  static func reason(_ name: String) -> IgnoredReason? {
    let folded = Folding.fold(name)
    guard let first = folded.split(separator: " ").first else { return nil }
    if totals.contains(String(first)) || folded.hasPrefix("sub totaal")
      || folded.hasPrefix("generaal totaal") || folded.hasSuffix(" totaal")
    {
      return .total
    }
    return folded == "raming" || folded.hasPrefix("raming ") ? .otherEstimate : nil
  }

  private static let totals: Set = [
    "totaal", "totalen", "subtotaal", "subtotalen", "eindtotaal", "tussentotaal", "verschil",
    "verschillen", "afwijking", "afwijkingen", "som", "total", "subtotal",
  ]
}
