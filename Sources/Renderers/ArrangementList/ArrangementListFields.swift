import Overviews
import Pages
import Records

extension ArrangementListAnswer {
  static let fields = FieldList<ArrangementList.Item>(
    [
      ArrangementFields.id.of { $0.arrangement }.titled("nummer", "number"),
      ArrangementFields.title.of { $0.arrangement },
      ArrangementFields.form.of { $0.arrangement }, ArrangementFields.start.of { $0.arrangement },
      ArrangementFields.end.of { $0.arrangement },
      ArrangementFields.participantCount { $0.participantCount }
        .titled("deelnemers", "participants"),
      SignalFields.codes { $0.signals },
    ],
    columns: """
      titel,citeertitel,systeemId,samenwerkingsvorm,inwerkingtreding,uitwerkingtreding,\
      aantalDeelnemers,signalen
      """,
    columnsOnly: [ArrangementFields.citationTitle.of { $0.arrangement }])

  static let shape = AnswerShape<ArrangementListAnswer>.rows
  var rowFields: FieldList<ArrangementList.Item> { Self.fields }
  /// One row for each arrangement.
  var rows: [ArrangementList.Item] { list.items }
}
