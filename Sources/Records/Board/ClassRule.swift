/// One row of the rule by which a council classes arrangements (klassenregel, from its nota verbonden partijen): from
/// which value of a criterion on an arrangement is in a class, and which supervision goes with that.
///
/// Names of classes are the council's own. The order tells which is heavier.
package struct ClassRule: Hashable, Sendable {
  /// The municipality, as the document names it.
  package var municipality: MunicipalityMention
  /// What is looked at.
  package var criterion: Criterion
  /// On which side of the bound it holds.
  package var comparison: Comparison
  /// The bound in hundredths of the criterion's unit: of a euro, of a percent, of one.
  package var hundredths: Int64
  /// The class.
  package var classification: String
  /// How heavy the class is: 1 for the lightest.
  package var order: Int
  /// The package of supervision that goes with it.
  package var supervision: String?
  /// From which day on it holds.
  package var validFrom: Day?

  /// What can be looked at, by the name that documents use.
  package enum Criterion: String, Hashable, Sendable, CaseIterable {
    /// What the municipality pays in a year, in euros.
    case contribution = "bijdrage"
    /// The same per inhabitant, in euros.
    case contributionPerInhabitant = "bijdrage_per_inwoner"
    /// Its share in what all participants pay, in percent.
    case contributionShare = "aandeel_bijdrage"
    /// Its share of the votes, in percent.
    case voteShare = "aandeel_stemmen"
    /// Equity at the end of the year, in euros.
    case equity = "eigen_vermogen"
    /// The result, in euros.
    case result = "resultaat"
    /// The solvency ratio, in percent.
    case solvency = "solvabiliteit"
    /// How many signals of severity `fout` there are.
    case errors = "signalen_fout"
    /// How many signals of severity `let op` there are.
    case attentions = "signalen_let_op"
  }

  /// On which side of a bound something holds, by the words that documents use.
  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// At the bound and above it.
    case atLeast = "ten minste"
    /// Below the bound.
    case below = "minder dan"
  }

  /// A row.
  package init(
    _ municipality: MunicipalityMention, _ criterion: Criterion, _ comparison: Comparison,
    hundredths: Int64, classification: String, order: Int, supervision: String? = nil,
    validFrom: Day? = nil
  ) {
    self.municipality = municipality
    (self.criterion, self.comparison, self.hundredths) = (criterion, comparison, hundredths)
    (self.classification, self.order) = (classification, order)
    (self.supervision, self.validFrom) = (supervision, validFrom)
  }

  /// Whether a value in hundredths is on the side of the bound.
  package func isMet(by value: Int64) -> Bool {
    switch comparison {
    case .atLeast: value >= hundredths
    case .below: value < hundredths
    }
  }
}

/// A row of a council's rule for classes, where it stands in its document.
package struct StatedClassRule: Hashable, Sendable {
  /// The line on which it starts, from 1.
  package let lineNumber: Int
  /// What it tells.
  package let rule: ClassRule
  /// The document it was taken from by the one who wrote it down.
  package let origin: FigureOrigin
  /// What the one who wrote it down remarks on it.
  package let remark: String?

  /// A row.
  package init(lineNumber: Int, rule: ClassRule, origin: FigureOrigin, remark: String?) {
    (self.lineNumber, self.rule, self.origin, self.remark) = (lineNumber, rule, origin, remark)
  }
}
