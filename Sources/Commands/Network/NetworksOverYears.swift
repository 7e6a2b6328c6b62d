import Graph
import Overviews
import Records
import Store

/// The network on a day of each year, of the part that is meant.
struct NetworksOverYears {
  /// The register over the years, with the municipalities of the boundaries that were asked for.
  let excerpt: RegisterExcerpt
  /// The part of it that is meant.
  let selected: RegisterExcerpt
  /// The networks, in order.
  let networks: [Network]
  /// What they rest on, and how old the last of them is.
  let standing: Standing

  /// - Parameter withDetails: whether provinces and subjects are wanted, or policy areas.
  init(
    _ options: GlobalOptions, _ years: YearsOptions, _ part: NetworkOptions,
    withDetails: Bool = false
  ) throws {
    let question = try Question(options)
    let span = try years.span(endingIn: question.day.year)
    let records = try question.known.panelRecords(
      of: span.years, withDetails: withDetails || !part.theme.isEmpty)
    let boundaries = try part.boundaries.fixed(
      notBefore: span.years.upperBound, in: records.excerpt)
    let excerpt = boundaries?.applied(to: records.excerpt) ?? records.excerpt
    let selected = part.selection.selected(from: excerpt)
    let isDerived = part.derived.isAsked
    self.excerpt = excerpt
    standing = excerpt.standing(on: span.days.last ?? question.day)
    self.selected = selected
    networks = span.days.concurrentMap { Network(selected, on: $0, addingDerived: isDerived) }
  }
}
