package import Records

/// What documents say about one quantity of an arrangement in one year and kind of statement: the
/// figure that is shown and those of other documents or other rows.
package struct StatedFigure: Hashable, Sendable {
  /// The figure that is shown: of the newest document; when that cannot be told, the one that the
  /// municipality in question reports, else that of the arrangement itself, else the last one given.
  package let shown: LinkedFigure
  /// The figures that give another amount.
  package let others: [LinkedFigure]

  /// The amount that is shown.
  package var amount: Euro { shown.figure.amount }

  /// Chooses among figures of one quantity, year and kind; `nil` when there are none.
  init?(_ candidates: [LinkedFigure], preferring municipality: BodyID?) {
    let byNearness = candidates.grouped { linked in
      linked.municipality == nil ? 1 : linked.municipality == municipality ? 2 : 0
    }
    .flatMap(\.elements)
    guard var shown = byNearness.first else { return nil }
    for candidate in byNearness.dropFirst()
    where candidate.figure.origin.isNewer(than: shown.figure.origin) ?? true {
      shown = candidate
    }
    self.shown = shown
    others = candidates.filter { $0.figure.amount != shown.figure.amount }
  }
}

/// What documents say about an arrangement itself in one year and kind of statement.
struct StatementCandidates: Sendable {
  private let statement: BudgetStatement
  /// The figures of one quantity together, in the order of ``Quantity``.
  private let byQuantity: [[LinkedFigure]]

  init(_ statement: BudgetStatement, _ figures: [LinkedFigure]) {
    self.statement = statement
    byQuantity = Quantity.allCases.map { quantity in
      figures.filter { $0.figure.quantity == quantity }
    }
  }

  /// The figures that are shown, see ``StatedFigure``.
  func statement(preferring municipality: BodyID?) -> ArrangementStatement {
    ArrangementStatement(
      year: statement.year, documentKind: statement.documentKind,
      all: byQuantity.compactMap { StatedFigure($0, preferring: municipality) })
  }
}

/// What is known of an arrangement itself in one year and kind of statement.
package struct ArrangementStatement: Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// The figures, each of another quantity, in the order of ``Quantity``.
  package let all: [StatedFigure]

  /// The figure of a quantity; `nil` when no document gives it.
  package subscript(quantity: Quantity) -> StatedFigure? {
    all.first { $0.shown.figure.quantity == quantity }
  }

  /// The solvency ratio at the end of the year: equity as a percentage of equity and debt together, with debt
  /// as the source has it (BBV art. 42; with or without provisions). `nil` when one of the two is not
  /// known, they are of different days or they are not positive together.
  package var solvency: Rate? {
    guard let equity = self[.equityAtEnd], let debt = self[.debtAtEnd],
      equity.shown.figure.balanceDay == debt.shown.figure.balanceDay,
      let total = equity.amount.adding(debt.amount)
    else { return nil }
    return Rate(of: equity.amount, in: total)
  }
}
