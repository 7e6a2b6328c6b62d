/// The name of a municipality as people write it.
package enum MunicipalityName {
  /// The folded name without a leading `Gemeente`: `Gemeente Súdwest-Fryslân` is `sudwest fryslan`.
  package static func folded(_ name: String) -> String {
    let folded = Folding.fold(name)
    return folded.hasPrefix("gemeente ") ? String(folded.dropFirst(9)) : folded
  }

  /// The folded name also without what stands in brackets behind it: `bergen l` is `bergen`.
  package static func withoutQualifier(_ name: String) -> String {
    folded(String(name.prefix { $0 != "(" }))
  }
}
