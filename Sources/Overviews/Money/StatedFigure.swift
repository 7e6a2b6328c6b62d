public import Records

/// What documents say about one quantity of an arrangement in one year and kind of statement: the
/// figure that is shown and those of other documents or other rows.
public struct StatedFigure: Hashable, Sendable {
  /// The figure that is shown: of the newest document; when that cannot be told, the one that the
  /// municipality in question reports, else that of the arrangement itself, else the last one given.
  public let shown: LinkedFigure
  /// The figures that give another amount.
  public let others: [LinkedFigure]

  /// The amount that is shown.
  public var amount: Euro { shown.figure.amount }

  /// Chooses among figures of one quantity, year and kind; `nil` when there are none.
  init?(_ candidates: [LinkedFigure], preferring municipality: SystemID?) {
    let strangers = candidates.filter { $0.municipality != nil && $0.municipality != municipality }
    let general = candidates.filter { $0.municipality == nil }
    let own = candidates.filter { $0.municipality != nil && $0.municipality == municipality }
    let ordered = strangers + general + own
    guard var shown = ordered.first else { return nil }
    for candidate in ordered.dropFirst()
    where candidate.figure.origin.isNewer(than: shown.figure.origin) ?? true {
      shown = candidate
    }
    self.shown = shown
    others = candidates.filter { $0.figure.amount != shown.figure.amount }
  }
}

/// What is known of an arrangement itself in one year and kind of statement.
public struct ArrangementStatement: Sendable {
  /// The budget year.
  public let year: Int
  /// The kind of statement.
  public let documentKind: FigureDocumentKind
  private let figures: [Quantity: StatedFigure]

  init(year: Int, documentKind: FigureDocumentKind, figures: [Quantity: StatedFigure]) {
    self.year = year
    self.documentKind = documentKind
    self.figures = figures
  }

  /// The figure of a quantity; `nil` when no document gives it.
  public subscript(quantity: Quantity) -> StatedFigure? { figures[quantity] }

  /// The figures in the order of ``Quantity``.
  public var all: [StatedFigure] { Quantity.allCases.compactMap { figures[$0] } }

  /// The solvency ratio on 31 December: equity as a percentage of equity and debt together, with debt
  /// as the source has it (BBV art. 42; with or without provisions). `nil` when one of the two is not
  /// known or they are not positive together.
  public var solvency: Rate? {
    guard let equity = figures[.equityAtEnd]?.amount, let debt = figures[.debtAtEnd]?.amount,
      let total = equity.adding(debt)
    else { return nil }
    return Rate(of: equity, in: total)
  }
}
