import Law
import Overviews
import Pages
import Records

/// What leaving an arrangement would take and come to, to be rendered.
struct ExitAnswer: FieldedAnswer {
  let exit: ExitOverview

  var standing: Standing { exit.overview.standing }

  func page(in language: Language) -> Page { ExitPage(exit: exit, language: language).page }

  static let shape = AnswerShape<ExitAnswer>.object(FieldList(ExitFields.members))

  var rowFields: FieldList<ExitRow> { ExitFields.row }

  /// One row for each year of each formula; one for a formula of which nothing can be counted.
  var rows: [ExitRow] {
    exit.calculations.flatMap { calculation -> [ExitRow] in
      guard !calculation.instalments.isEmpty else {
        return [ExitRow(exit: exit, calculation: calculation, instalment: nil)]
      }
      return calculation.instalments.map {
        ExitRow(exit: exit, calculation: calculation, instalment: $0)
      }
    }
  }
}

/// What is counted for one year by one formula.
struct ExitRow {
  let exit: ExitOverview
  let calculation: ExitCalculation
  let instalment: ExitCalculation.Instalment?

  /// What the others then bear of the contribution, per inhabitant.
  var leftPerInhabitant: Int64? {
    exit.stayers.perInhabitantInCents(instalment?.leftToStayers)
  }
}
