import ArgumentParser
import Overviews
import Records
import Renderers

/// The years of a table over years, and the day of each.
struct YearsOptions: ParsableArguments {
  @Option(name: .long, help: "The first year (default: ten years before --to).")
  var from: Int?

  @Option(name: .long, help: "The last year (default: the year of --on).")
  var to: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The day of each year.", valueName: "mm-dd"))
  var day = DayOfYear.first

  /// The years that are meant; fails where they are none.
  func span(endingIn year: Int) throws -> PanelSpan {
    try PanelYears(from: from, to: to, on: day).span(endingIn: year)
  }
}

/// The boundaries that municipalities are brought to.
struct BoundariesOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Bring municipalities to those of 1 January of this year, by the list of mergers.",
      valueName: "year"))
  var boundaries: Int?

  /// The municipalities stay as they are.
  static var none: BoundariesOption {
    var option = BoundariesOption()
    option.boundaries = nil
    return option
  }

  /// The municipalities of the year that was asked for, in an excerpt with every municipality and the changes; `nil`
  /// where none was asked for. Fails where that is before the last year of the answer, or nothing tells of changes.
  func fixed(notBefore year: Int, in excerpt: RegisterExcerpt) throws -> FixedBoundaries? {
    guard let asked = boundaries else { return nil }
    guard PanelYears.possible.contains(asked), asked >= year else {
      throw Failure.usage(
        .init(
          words:
            "--boundaries is het laatste jaar of een later: gemeenten die zijn samengegaan, zijn niet meer te "
            + "scheiden.",
          "--boundaries is the last year or a later one: municipalities that merged cannot be taken apart."
        ))
    }
    guard let boundaries = FixedBoundaries(of: asked, in: excerpt) else {
      throw Failure.unmatched(
        .init(
          words:
            "Er is geen lijst van herindelingen gelezen, en daarmee is niet bekend waarin gemeenten zijn "
            + "opgegaan. Lees er een in met wgr import.",
          "No list of mergers was read, so that it is not known into what municipalities went. Read one "
            + "with wgr import."))
    }
    return boundaries
  }

  /// The same of every municipality that ever was, for a question that reads no country.
  func fixed(_ question: Question) throws -> FixedBoundaries? {
    guard boundaries != nil else { return nil }
    var excerpt = RegisterExcerpt()
    excerpt.mergers = try question.known.mergers()
    excerpt.organisations = try question.known.municipalities().reduce(into: [:]) {
      $0[$1.id] = $1
    }
    return try fixed(notBefore: question.day.year, in: excerpt)
  }
}

extension FixedBoundaries {
  /// The municipality in which one lives on, itself where it is kept; fails where there are several.
  func heir(of municipality: Organisation, called text: String) throws -> Organisation {
    let heirs = municipalities(after: municipality.id)
    guard heirs.count < 2 else { throw Failure.severalOrganisations(text, heirs) }
    return heirs.first ?? municipality
  }
}
