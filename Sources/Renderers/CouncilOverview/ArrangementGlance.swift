import Overviews
import Pages
import Records
import Subjects

/// One of a council's arrangements as lists show it: by subject and then by what the council pays, with its
/// everyday name, what it does, who sits there and what is paid.
struct ArrangementGlance {
  let item: CouncilOverview.CouncilArrangement
  let subject: Subject?
  let name: EverydayName
  /// The contribution of the year in focus, by the budget where there is one; else the newest that is known.
  let total: ContributionSeries.Total?
  let language: Language

  init(_ item: CouncilOverview.CouncilArrangement, year: Int?, _ language: Language) {
    self.item = item
    self.language = language
    subject = item.overview.subject
    name = item.overview.everydayName
    let totals = item.money.contributions.totals.filter { $0.year == year && $0.sum != nil }
    total =
      totals.first { $0.documentKind == .budget } ?? totals.first
      ?? item.money.contributions.totals.last { $0.sum != nil }
  }

  /// Those of a council: the groups in the order of the catalogue, those that are not known last; in a group the
  /// largest amount first. Cost: that of recognising each subject.
  static func all(of overview: CouncilOverview, _ language: Language) -> [ArrangementGlance] {
    overview.arrangements.map { ArrangementGlance($0, year: overview.money.year, language) }
      .sorted { $0.order < $1.order }
  }

  fileprivate var amount: Int64 { total?.sum?.amount ?? 0 }

  private var order: (Int, Int64, String) {
    (subject?.group.place ?? .max, ~amount, Folding.fold(name.name))
  }

  /// The name of the group of its subject.
  var group: String {
    subject.map { language($0.group.name) } ?? language("Onderwerp onbekend", "Subject unknown")
  }

  /// What it does, in one plain sentence; `nil` where its subject is not recognised.
  var line: String? { subject.map { language($0.line) } }

  /// What the council pays, with the statement that tells.
  var payment: Phrase {
    guard let total, let amount = total.sum else {
      return .text(language("nog niet bekend", "not known yet"))
    }
    let statement = total.documentKind.name(of: total.year, in: language)
    let each = item.money.perInhabitant(total).map {
      language(
        ", \(language.euros(cents: $0.cents)) per inwoner",
        ", \(language.euros(cents: $0.cents)) per inhabitant")
    }
    let isWhole = item.money.contributions.missingParts(of: total).isEmpty
    return [
      language.amount(amount),
      .text(
        " (\(statement)\(each ?? ""))"
          + (isWhole
            ? ""
            : language("; misschien niet alles", "; perhaps not the whole"))),
    ]
  }

  /// Who sits on the board for the municipality, by the body that takes part and the law; the way the
  /// arrangement itself fills that in is not in the register. Of a safety region the mayors are the board
  /// (Wet veiligheidsregio's art. 11 lid 1), whoever takes part.
  var seat: String {
    let bodies = item.own.bodies
    if subject?.key == Subject.safetyRegion {
      return language(
        "de burgemeester (Wet veiligheidsregio’s art. 11)",
        "the mayor (Wet veiligheidsregio’s art. 11)")
    }
    guard !bodies.isEmpty else {
      return language(
        "het register zegt niet welk bestuursorgaan meedoet",
        "the register does not say which body takes part")
    }
    let names = bodies.names(in: language)
    guard item.overview.arrangement.form?.hasInstitution == true, !item.overview.isForeignLaw
    else { return language("doet mee: \(names)", "takes part: \(names)") }
    let appointed =
      switch item.overview.kind {
      case .councils:
        language("raadslid, gekozen door de raad", "a council member, chosen by the council")
      case .mixedWithCouncils where bodies.contains(.council):
        language(
          "raadslid of wethouder, gekozen door de raad",
          "a council member or alderman, chosen by the council")
      case .executives:
        language(
          "wethouder of burgemeester, gekozen door het college",
          "an alderman or the mayor, chosen by the executive")
      case .mayors: language("de burgemeester", "the mayor")
      default: language("doet mee: \(names)", "takes part: \(names)")
      }
    return appointed
  }
}

extension [ArrangementGlance] {
  /// Those with a board of the Wgr, to which the council pays most first; those of which that is not known come
  /// last, in the order of the list.
  var largest: [ArrangementGlance] {
    filter(\.item.overview.hasBoard).enumerated()
      .sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }.map(\.element)
  }
}
