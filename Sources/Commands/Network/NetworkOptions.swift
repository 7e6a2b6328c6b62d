import ArgumentParser
import Graph
import Records

/// Which part of the network is meant; every option narrows.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Only arrangements of these forms: OL, BVO, GO, RZM or CC; more with commas.")
  var form: ListArgument<FormArgument>?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only arrangements with these words in a policy area; repeat for others.", valueName: "words")
  )
  var theme: [String] = []

  @Option(
    name: .long,
    help: "Only organisations of these kinds, such as gemeente,provincie,waterschap.")
  var kinds: ListArgument<KindOfOrganisation>?

  @OptionGroup var derived: DerivedOption
  @OptionGroup var boundaries: BoundariesOption

  /// The part that is meant.
  var selection: NetworkSelection {
    var selection = NetworkSelection()
    selection.forms = Set(form?.items.map(\.form) ?? [])
    selection.themes = theme
    selection.kinds = Set(kinds?.items.map(\.kind) ?? [])
    return selection
  }
}

/// Whether the network is that of municipalities alone.
struct ProjectionOptions: ParsableArguments {
  enum Projection: String, CaseIterable, ExpressibleByArgument {
    case municipalities, gemeenten
  }

  enum Weight: String, CaseIterable, ExpressibleByArgument {
    case shared, newman
  }

  @Option(name: .long, help: "municipalities: an edge where two of them share arrangements.")
  var projection: Projection?

  @Option(
    name: .long,
    help: "shared: the number of shared arrangements; newman: each counts less the more take part.")
  var weight: Weight?

  /// How the edges of the projection weigh; `nil` for the network of arrangements itself.
  var projectionWeight: NetworkGraph.ProjectionWeight? {
    projection.map { _ in weight == .newman ? .newman : .sharedArrangements }
  }

  /// Fails when a weight is given without the projection that it belongs to, or the projection with a format that
  /// has no place for it.
  func check(for format: RequestedFormat) throws {
    if projection != nil, case .network(let file) = format, file.isOfParticipations {
      throw Failure.usage(
        .init(
          words: "\(format.name) vertelt van deelnames; laat --projection weg.",
          "\(format.name) tells of participations; leave --projection out."))
    }
    guard projection == nil, weight != nil else { return }
    throw Failure.usage(
      .init(
        words: "--weight hoort bij --projection municipalities.",
        "--weight goes with --projection municipalities."))
  }
}

/// Values separated by commas.
struct ListArgument<Item: ExpressibleByArgument>: ExpressibleByArgument {
  let items: [Item]

  static var allValueStrings: [String] { Item.allValueStrings }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let items = parts.compactMap { Item(argument: String($0)) }
    guard items.count == parts.count else { return nil }
    self.items = items
  }
}

/// A kind of organisation by the register's word for it, in either case, or by its English name.
struct KindOfOrganisation: ExpressibleByArgument {
  let kind: OrganisationKind

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    let text = argument.lowercased()
    kind =
      switch text {
      case "municipality": .municipality
      case "province": .province
      case "water board", "water-board", "waterboard": .waterBoard
      case "ministry": .ministry
      default: OrganisationKind(text.prefix(1).uppercased() + text.dropFirst())
      }
  }
}
