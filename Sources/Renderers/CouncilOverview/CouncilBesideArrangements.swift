import Overviews
import Pages
import Records

/// The overview of one council among pages and files of each of its arrangements: what those tell, this leaves out.
struct CouncilBesideArrangements: FieldedAnswer {
  private let answer: CouncilOverviewAnswer

  init(_ council: CouncilYear) {
    answer = CouncilOverviewAnswer(council: council, isBesideArrangements: true)
  }

  static let shape = AnswerShape<CouncilBesideArrangements>.object(
    FieldList(CouncilOverviewAnswer.ownMembers.members.of { $0.answer }))

  var standing: Standing { answer.standing }
  func page(in language: Language) -> Page { answer.page(in: language) }

  var rowFields: FieldList<CouncilArrangementRow> { answer.rowFields }
  var rows: [CouncilArrangementRow] { answer.rows }
}
