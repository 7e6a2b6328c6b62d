import Records

/// What every value of an answer is: a row for each column of its table and each member of its JSON.
///
/// It is made of the fields that the answer itself is written from, so that it cannot tell anything else.
package struct Codebook: Sendable {
  /// The rows: the columns of the table in their order, then the members of JSON in theirs.
  package let entries: [Entry]
  /// The members of JSON with theirs in them; of a list those of each element.
  package let members: [FieldDescription]

  /// Where a value stands, and what it is.
  package struct Entry: Sendable {
    /// Whether the value is in the table or in JSON.
    package let form: Form
    /// The key; in JSON with those of the objects around it: `regelingen[].deelnemers[].naam`.
    package let path: String
    /// What it is.
    package let field: FieldDescription

    /// The type of the values; a list stands in a cell as text, its items separated by `; `.
    var type: FieldType { form == .table && field.type == .array ? .string : field.type }
  }

  /// The two forms for programs.
  package enum Form: String, Sendable {
    /// A column of the table: CSV and workbooks.
    case table = "tabel"
    /// A member of JSON.
    case json
  }

  /// The codebook of a table and of an object or list in JSON; `root` is what stands before the members'
  /// keys: nothing for an object, `[].` for a list.
  package init(columns: [FieldDescription], members: [FieldDescription] = [], root: String = "") {
    self.members = members
    entries =
      columns.map { Entry(form: .table, path: $0.key, field: $0) }
      + members.flatMap { Self.entries(of: $0, in: root) }
  }

  private static func entries(of field: FieldDescription, in path: String) -> [Entry] {
    let own = path + field.key
    let inner = own + (field.type == .array ? "[]." : ".")
    return [Entry(form: .json, path: own, field: field)]
      + field.members.flatMap { entries(of: $0, in: inner) }
  }

  /// The columns of the table alone.
  package var columns: [Entry] { entries.filter { $0.form == .table } }

  /// Some of the rows as a table.
  package static func sheet(_ entries: [Entry], in language: Language) -> Sheet {
    table.sheet(entries, in: language)
  }

  /// The codebook as a table.
  package func sheet(in language: Language) -> Sheet { Self.sheet(entries, in: language) }

  private static let table = FieldList(columns: fields)

  /// What a codebook tells of each value.
  package static let fields: [Field<Entry>] = [
    Field(
      "vorm", .init("vorm", "form"),
      .init("tabel (CSV, werkblad) of json", "tabel (CSV, worksheet) or json"),
      .code({ $0.form.rawValue }, word: { $0.form == .table ? $1("tabel", "table") : "json" })),
    Field(
      "veld", .init("veld", "field"), .init("naam voor programma's", "name for programs"),
      .text { $0.path }),
    Field(
      "kop", .init("kop", "heading"),
      .init(
        "kop voor mensen, ook in tabellen van pagina's",
        "heading for people, also in tables of pages"),
      .words { entry, language in
        entry.form == .table
          ? entry.field.heading(in: language) : entry.field.title.map { language($0) }
      }),
    Field(
      "type", .init("type van de waarden", "type of the values"), .text { $0.type.rawValue }),
    Field(
      "eenheid", .init("eenheid", "unit"), .init("wat een getal telt", "what a number counts"),
      .words { entry, language in entry.field.unit.map { language($0) } }),
    Field(
      "betekenis", .init("betekenis", "meaning"),
      .init("wat een waarde vertelt", "what a value tells"),
      .words { $1($0.field.meaning) }),
  ]
}
