import Overviews
import Pages
import Records

/// What would happen to arrangements if municipalities became one or a border moved, to be rendered.
struct MergeAnswer: FieldedAnswer {
  let merge: MergeOverview

  var standing: Standing { merge.standing }

  func page(in language: Language) -> Page { MergePage(merge: merge, language: language).page }

  static let shape = AnswerShape<MergeAnswer>.object(FieldList(MergeFields.members))

  var rowFields: FieldList<MergeRow> { MergeFields.row }

  /// One row for each arrangement, by short title.
  var rows: [MergeRow] { merge.arrangements.map { MergeRow(merge: merge, item: $0) } }
}

/// An arrangement in a plan.
struct MergeRow {
  let merge: MergeOverview
  let item: MergeOverview.Item
}
