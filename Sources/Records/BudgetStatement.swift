/// Which statement a figure belongs to: a budget year and a kind of statement, such as the budget of
/// 2024 or the accounts of 2023. By year, and within a year the budget first and the accounts last.
package struct BudgetStatement: Hashable, Comparable, Sendable {
  /// The budget year (boekjaar).
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind

  /// The statement of a year and kind.
  package init(_ year: Int, _ documentKind: DocumentKind) {
    self.year = year
    self.documentKind = documentKind
  }

  /// The statement that a figure comes from.
  package init(_ figure: BudgetFigure) { self.init(figure.year, figure.documentKind) }

  /// Whether a statement comes before another.
  package static func < (left: BudgetStatement, right: BudgetStatement) -> Bool {
    left.year == right.year
      ? left.documentKind.rank < right.documentKind.rank : left.year < right.year
  }
}

extension DocumentKind {
  /// The place of the kind in the order of a year: budget first, accounts last.
  package var rank: Int { Self.inOrder.firstIndex(of: self) ?? 0 }

  private static let inOrder = allCases
}
