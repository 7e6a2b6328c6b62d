import Overviews
import Pages
import Records
import Renderers

/// All councils on maps: how many arrangements, what is paid per inhabitant, and of how many arrangements that is
/// known, each map of one statement; the table beside them has the newest of each council.
struct NationalMaps {
  private let model: SiteModel
  /// The statement and the source that most councils have an amount per inhabitant of; `nil` where none has.
  private let payment: (statement: BudgetStatement, isReported: Bool)?
  /// The statement that most councils have amounts of by lists.
  private let listed: BudgetStatement?

  private var language: Language { model.language }

  init(model: SiteModel) {
    self.model = model
    let payments = model.councils.map(\.payments)
    let (lists, reports) = (payments.bestKnown(\.listed), payments.bestKnown(\.reported))
    payment =
      if let reports, reports.count >= lists?.count ?? 0 {
        (reports.statement, true)
      } else {
        lists.map { ($0.statement, false) }
      }
    listed = lists?.statement ?? payments.mostListed
  }

  /// What a council pays per inhabitant in the statement of the map; `nil` where that is not known.
  private func perInhabitant(of council: SiteModel.CouncilEntry) -> PerInhabitant? {
    payment.flatMap { payment in
      (payment.isReported ? council.payments.reported : council.payments.listed)[
        payment.statement]?.perInhabitant
    }
  }

  /// Of how many of its arrangements a list tells what the council pays in the statement of the map.
  private func knownCount(of council: SiteModel.CouncilEntry) -> Int {
    listed.flatMap { council.payments.listed[$0]?.arrangementCount } ?? 0
  }

  /// The statement of which amounts are known, in words: `begroting 2025`.
  private var listedStatement: String? { listed.map(name) }

  /// The statement of the amounts per inhabitant, in words, with where they come from.
  private var paymentStatement: String? {
    payment.map { payment in
      name(payment.statement)
        + (payment.isReported
          ? language(", opgave aan CBS (Iv3 4.3.3)", ", as reported to CBS (Iv3 4.3.3)") : "")
    }
  }

  private func name(_ statement: BudgetStatement) -> String {
    statement.documentKind.name(of: statement.year, in: language)
  }

  /// What the map of money shows, as a column of the table beside it, where that is not what the table has by
  /// itself: amounts that councils reported to CBS.
  var reportedColumn: (title: String, value: (SiteModel.CouncilEntry) -> String?)? {
    guard let payment, payment.isReported else { return nil }
    return (
      language(
        "Per inwoner volgens CBS (\(name(payment.statement)))",
        "Per inhabitant by CBS (\(name(payment.statement)))"),
      { perInhabitant(of: $0).map { language.euros(cents: $0.cents) } }
    )
  }

  /// The maps; none without boundaries.
  var section: Section? {
    guard let country = model.country else { return nil }
    let councils = Dictionary(
      model.councils.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let maps = [
      arrangements(country, councils), payments(country, councils), coverage(country, councils),
    ].compactMap(\.self)
    let notes = country.notes(on: model.councils.map(\.municipality))
    return Section(
      title: language("Op de kaart", "On the map"), anchor: "kaarten",
      blocks: [
        .paragraph(
          language(
            "Bij geld gaat een kaart voor alle gemeenten over hetzelfde jaar; de tabel hieronder heeft van elke "
              + "gemeente het nieuwste. Klik op een gemeente voor haar pagina.",
            "A map about money shows the same year for all municipalities; the table below has the newest for each. "
              + "Click on a municipality for its page.")),
        .maps(maps, country.paths),
      ] + (payment == nil ? [withoutPayments] : []) + notes.map { .paragraph($0) })
  }

  private var withoutPayments: Block {
    .paragraph(
      language(
        "Een kaart van wat gemeenten per inwoner betalen ontbreekt: daarvoor zijn bedragen en inwoners van "
          + "hetzelfde jaar nodig, en die zijn van geen gemeente ingelezen.",
        "A map of what municipalities pay per inhabitant is missing: it needs amounts and inhabitants of the same year, which were not read for any municipality."
      ))
  }

  private typealias Councils = [OrganisationCode: SiteModel.CouncilEntry]

  private func arrangements(_ country: CountryMap, _ councils: Councils) -> MapPicture? {
    let classes = MapClasses(councils.values.map(\.overview.arrangements.count))
    return country.picture(
      title: language(
        "Aantal gemeenschappelijke regelingen per gemeente, \(model.standing.moment(in: language))",
        "Number of joint arrangements per municipality, \(model.standing.moment(in: language))"),
      anchor: "kaart-aantal", areNamed: true, key: classes.key(in: language, language.number)
    ) { code in
      councils[code].map { council -> (MapPicture.Look, text: String) in
        let count = council.overview.arrangements.count
        return (classes.look(of: count), "\(council.municipality.shortName): \(count)")
      }
    }
  }

  private func payments(_ country: CountryMap, _ councils: Councils) -> MapPicture? {
    guard let statement = paymentStatement else { return nil }
    let unknown = language("niet bekend", "not known")
    func euros(_ council: SiteModel.CouncilEntry) -> Int? {
      perInhabitant(of: council).map { Int(($0.cents + 50) / 100) }
    }
    let classes = MapClasses(councils.values.compactMap(euros))
    let isReported = payment?.isReported == true
    let unknownKey: MapPicture.Key = (.unknown, unknown)
    return country.picture(
      title: language(
        "Wat gemeenten aan regelingen betalen, in euro's per inwoner (\(statement))",
        "What municipalities pay to arrangements, in euros per inhabitant (\(statement))"),
      anchor: "kaart-betaalt", areNamed: true,
      key: classes.key(in: language) { language.euros(cents: Int64($0) * 100).withoutCents }
        + [unknownKey],
      notes: isReported
        ? []
        : [
          language(
            "Alleen wat bekend is telt mee; de kaart in procenten zegt van hoeveel regelingen dat is. Vergelijk geen "
              + "gemeenten waarvan niet hetzelfde bekend is.",
            "Only what is known counts; the map in percent tells of how many arrangements that is. Compare no "
              + "municipalities of which not the same is known.")
        ]
    ) { code in
      councils[code].map { council -> (MapPicture.Look, text: String) in
        let amount = perInhabitant(of: council)
        let look: MapPicture.Look = euros(council).map(classes.look) ?? .unknown
        return (
          look,
          "\(council.municipality.shortName): "
            + (amount.map { language.euros(cents: $0.cents) } ?? unknown)
        )
      }
    }
  }

  /// Shares of arrangements with a known amount, from low to high.
  private static let shares = [1...24, 25...49, 50...74, 75...99, 100...100]

  private var shareKey: [MapPicture.Key] {
    let none: MapPicture.Key = (.unknown, language("van geen enkele", "of none"))
    return Self.shares.enumerated().map { place, share -> MapPicture.Key in
      let (low, high) = (share.lowerBound, share.upperBound)
      return (
        .level(place + 1),
        low == high
          ? language("alle (100 %)", "all (100%)")
          : language("\(low) t/m \(high) %", "\(low) to \(high)%")
      )
    } + [none]
  }

  private func coverage(_ country: CountryMap, _ councils: Councils) -> MapPicture? {
    let statement = listedStatement.map { " (\($0))" } ?? ""
    return country.picture(
      title: language(
        "Van welk deel van de regelingen bekend is wat de gemeente betaalt, in procenten\(statement)",
        "For which part of the arrangements it is known what the municipality pays, in per cent\(statement)"
      ),
      anchor: "kaart-bekend", areNamed: true,
      key: shareKey
    ) { code in
      councils[code].map { council -> (MapPicture.Look, text: String) in
        let (known, all) = (knownCount(of: council), council.overview.arrangements.count)
        let share = all == 0 ? 0 : max(min(known * 100 / all, 100), known > 0 ? 1 : 0)
        let place = Self.shares.firstIndex { $0.contains(share) }
        let look: MapPicture.Look = place.map { .level($0 + 1) } ?? .unknown
        return (
          look,
          language(
            "\(council.municipality.shortName): \(known) van \(all)",
            "\(council.municipality.shortName): \(known) of \(all)")
        )
      }
    }
  }
}

extension String {
  /// An amount of whole euros without its cents, in either language.
  fileprivate var withoutCents: String { String(dropLast(3)) }
}
