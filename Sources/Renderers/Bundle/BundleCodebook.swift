import Overviews
import Pages
import Records

extension CouncilBundle {
  /// What every value in the tables and the JSON of the bundle is: one table for all of them.
  var codebook: [BundleFile] {
    let tables: [(name: String, entries: [Codebook.Entry])] = [
      (language("overzicht", "overview"), council.answer.codebook.entries),
      (
        language("cijfers", "figures"),
        Codebook(columns: FigureFields.council.columnDescriptions).entries
      ),
      (
        language("verbonden-partijen", "affiliated-parties"),
        AffiliatedPartyList(overview).answer.codebook.columns
      ),
      (language("signalen", "signals"), RegisterCheck(of: overview).answer.codebook.columns),
    ]
    let rows = tables.flatMap { name, entries in
      entries.map { BundleField(file: "\(name).\($0.form == .table ? "csv" : "json")", entry: $0) }
    }
    return [
      BundleFile(
        path: language("velden.csv", "fields.csv"),
        description: language(
          "wat elke waarde in de tabellen en in JSON is",
          "what every value in the tables and in JSON is"),
        text: BundleField.table.sheet(rows, in: language).csv(raw: presentation.raw))
    ]
  }
}

/// A field of one of the files of a bundle.
private struct BundleField {
  let file: String
  let entry: Codebook.Entry

  static let table = FieldList<BundleField>(columns: [file] + described)

  private static let described: [Field<BundleField>] = Codebook.fields.of { $0.entry }

  private static let file = Field<BundleField>(
    "bestand", .init("bestand", "file"), .init("in welk bestand", "in which file"),
    .text { $0.file })
}
