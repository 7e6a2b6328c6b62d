import GRDB
package import Records

/// What of a register is written for PostgreSQL, and where it is to stand there.
package struct Publication: Sendable {
  /// The schema that it becomes.
  package let schema: String
  /// The roles that may read it and nothing else.
  package let readers: [String]
  /// Figures of CBS of documents dated on or before this day are there already; `nil` to write all.
  package let since: Day?
  /// What the script begins with, as comment: a line each.
  package let heading: [String]

  /// A publication.
  package init(schema: String, readers: [String], since: Day?, heading: [String]) {
    (self.schema, self.readers, self.since, self.heading) = (schema, readers, since, heading)
  }

  /// The longest name of a schema or role, in bytes of UTF-8: PostgreSQL's own bound of 63, with room for the name
  /// that the schema has until it is whole.
  package static let longestName = 58

  /// Whether a name can be that of a schema or role; a dollar sign would end the text that it stands in.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestName && !text.lowercased().hasPrefix("pg_")
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "$" }
  }
}

extension Register {
  /// Writes the register as one SQL script for `psql`: tables with their rows, keys, views and comments, in one
  /// transaction; how many rows it has.
  ///
  /// The whole is built under another name and takes the place of the schema at the end, if that is one of ours; with
  /// ``Publication/since`` only what is small is replaced, and figures of CBS are added. Throws a ``StoreError`` and
  /// what `write` throws. Cost: every row is read once.
  package func publish(
    _ publication: Publication, to write: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    let model = try PostgresModel()
    return try read { db in
      var script = PostgresScript(publication, model, write)
      return try publication.since == nil ? script.writeWhole(db) : script.writeChanges(db)
    }
  }
}

private struct PostgresScript {
  private let publication: Publication
  private let model: PostgresModel
  private var text: CopyText

  init(
    _ publication: Publication, _ model: PostgresModel, _ write: @escaping ([UInt8]) throws -> Void
  ) {
    self.publication = publication
    self.model = model
    text = CopyText(write)
  }

  private var schema: String { Self.identifier(publication.schema) }
  private var unfinished: String { Self.identifier(publication.schema + "~new") }
  /// What the comment on a schema of ours begins with; the form of the tables follows.
  private static let mark = "wgr "
  private static let form = "form \(Schema.form)"

  mutating func writeWhole(_ db: GRDB.Database) throws -> Int {
    try begin()
    try text.add(guardOnOwner)
    try text.add("CREATE SCHEMA \(unfinished);\nSET LOCAL search_path TO \(unfinished);\n")
    var count = 0
    for table in model.tables {
      try text.add("\n" + table.creation)
      count += try text.copy(table, freezing: true, db)
      try text.add(table.keys)
    }
    try text.add("\n" + model.tables.map(\.foreignKeys).joined())
    for view in Schema.views { try text.add(view.definition(in: .postgres) + ";\n") }
    try text.add("\n" + comments)
    try text.add(
      "\nDROP SCHEMA IF EXISTS \(schema) CASCADE;\nALTER SCHEMA \(unfinished) RENAME TO \(schema);\n"
    )
    try end()
    return count
  }

  /// Replaces all but the figures of CBS, of which those of documents after the day are added.
  mutating func writeChanges(_ db: GRDB.Database) throws -> Int {
    let last = publication.since.map(DocumentQuery.lastID)?.number ?? .min
    let small = model.tables.filter { !Self.large.contains($0.name) }
    let large = model.tables.filter { Self.large.contains($0.name) }
    try begin()
    try text.add(guardOnForm)
    try text.add("SET LOCAL search_path TO \(schema), pg_temp;\n")
    var count = 0
    for table in large where table.name != "iv3Figure" {
      let name = table.name.lowercased()
      try text.add("CREATE TEMP TABLE new_\(name) (LIKE \(name)) ON COMMIT DROP;\n")
      count += try text.copy(table, into: "new_\(name)", db)
    }
    try text.add(Self.guardOnFigures(upTo: last))
    try text.add(
      """
      DELETE FROM iv3figure WHERE statement IN (SELECT id FROM iv3statement WHERE document > \(last));
      DELETE FROM iv3statement WHERE document > \(last);

      """)
    for table in small.reversed() { try text.add("DELETE FROM \(table.name.lowercased());\n") }
    for table in small { count += try text.copy(table, db) }
    try text.add(
      """
      INSERT INTO iv3code SELECT * FROM new_iv3code ON CONFLICT DO NOTHING;
      INSERT INTO iv3statement SELECT * FROM new_iv3statement WHERE document > \(last);

      """)
    for table in large where table.name == "iv3Figure" {
      count += try text.copy(
        table, where: "statement IN (SELECT id FROM iv3Statement WHERE document > \(last))", db)
    }
    for table in model.tables { try text.add("ANALYZE \(table.name.lowercased());\n") }
    try end()
    return count
  }

  /// The figures of CBS and what they refer to: all the rest together is small.
  private static let large = ["iv3Statement", "iv3Code", "iv3Figure"]

  private mutating func begin() throws {
    for line in publication.heading {
      // A comment ends with its line.
      let safe = line.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
      try text.add("-- \(safe)\n")
    }
    try text.add(
      """
      \\set ON_ERROR_STOP on
      BEGIN;
      SET LOCAL client_encoding TO 'UTF8';
      SET LOCAL standard_conforming_strings TO on;
      SET LOCAL client_min_messages TO warning;
      SET LOCAL maintenance_work_mem TO '512MB';

      """)
  }

  private mutating func end() throws {
    let about = publication.heading.first ?? ""
    try text.add(
      "COMMENT ON SCHEMA \(schema) IS \(Self.literal("\(Self.mark)\(Self.form): \(about)"));\n")
    for reader in publication.readers.map(Self.identifier) {
      try text.add(
        """
        GRANT USAGE ON SCHEMA \(schema) TO \(reader);
        GRANT SELECT ON ALL TABLES IN SCHEMA \(schema) TO \(reader);

        """)
    }
    try text.add("COMMIT;\n")
    try text.finish()
  }

  private var comments: String {
    let published = Set(model.tables.map(\.name) + Schema.views.map(\.name))
    return DatabaseCodebook.tables.filter { published.contains($0.name) }.map { table in
      let name = table.name.lowercased()
      let kind = Schema.views.contains { $0.name == table.name } ? "VIEW" : "TABLE"
      let columns = table.columns.map { column in
        let unit = column.unit.map { " (\($0))" } ?? ""
        return "COMMENT ON COLUMN \(name).\"\(column.name.lowercased())\" IS "
          + "\(Self.literal(column.meaning + unit));\n"
      }
      return "COMMENT ON \(kind) \(name) IS \(Self.literal(table.meaning));\n" + columns.joined()
    }.joined()
  }

  // MARK: What must hold on the server

  private var guardOnOwner: String {
    Self.guardOn(
      "EXISTS (SELECT FROM pg_namespace WHERE nspname = \(Self.literal(publication.schema)) "
        + "AND coalesce(obj_description(oid, 'pg_namespace'), '') NOT LIKE '\(Self.mark)%')",
      "the schema was not made by wgr, and stays as it is; choose another with --schema")
  }

  private var guardOnForm: String {
    Self.guardOn(
      "NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = \(Self.literal(publication.schema)) "
        + "AND obj_description(oid, 'pg_namespace') LIKE \(Self.literal("\(Self.mark)\(Self.form):%")))",
      "there is no schema of this version of wgr to add to; publish without --since")
  }

  /// Statements up to the day must be the same here and there, by number and by size.
  private static func guardOnFigures(upTo last: Int64) -> String {
    let told = "SELECT id, entity, report, document, figures FROM"
    let (old, new) = (
      "iv3statement WHERE document <= \(last)", "new_iv3statement WHERE document <= \(last)"
    )
    return guardOn(
      """
      EXISTS ((\(told) \(old) EXCEPT \(told) \(new)) UNION ALL (\(told) \(new) EXCEPT \(told) \(old)))
        OR EXISTS (SELECT FROM iv3code JOIN new_iv3code USING (id) WHERE iv3code.code <> new_iv3code.code)
      """,
      "the figures of CBS up to the day of --since are not those of this register; publish without --since"
    )
  }

  private static func guardOn(_ condition: String, _ problem: String) -> String {
    """
    DO $wgr$ BEGIN
      IF \(condition)
      THEN RAISE EXCEPTION \(literal("wgr: " + problem)); END IF;
    END $wgr$;

    """
  }

  private static func identifier(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  private static func literal(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}
