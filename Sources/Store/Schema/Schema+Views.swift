extension Schema {
  /// A view for people who ask the file in SQL.
  struct View: Sendable {
    let name: String
    private let selection: @Sendable (Dialect) -> String

    fileprivate init(_ name: String, _ selection: String) {
      self.init(name) { _ in selection }
    }

    fileprivate init(_ name: String, _ selection: @escaping @Sendable (Dialect) -> String) {
      (self.name, self.selection) = (name, selection)
    }

    /// What makes it in a database; in SQLite also what its schema then tells of it.
    func definition(in dialect: Dialect = .sqlite) -> String {
      "CREATE VIEW \(name) AS\n" + selection(dialect)
    }
  }

  /// Whose SQL is written. Views use what SQLite, DuckDB and PostgreSQL have in common, so that all three give the
  /// same rows.
  enum Dialect {
    case sqlite, postgres

    /// The year of the column `date`, which is text in SQLite.
    fileprivate var yearOfDate: String {
      switch self {
      case .sqlite: "CAST(substr(date, 1, 4) AS INTEGER)"
      case .postgres: "CAST(extract(year FROM date) AS bigint)"
      }
    }
  }

  /// The contributions that count, as ``ContributionChoice`` chose them among all that documents state; what each says
  /// stands in ``codebook``.
  static let countedFigures = """
    CREATE TABLE countedFigure (
      figure INTEGER PRIMARY KEY REFERENCES figure(id),
      otherStatements INTEGER NOT NULL,
      isUndecided INTEGER NOT NULL
    );
    """

  /// The views of the register, each after those that it uses. They tell what all documents together say; wgr itself
  /// asks the tables.
  ///
  /// Whoever changes one adds a step that drops the old one and makes the new one.
  static let views = [
    View(
      "organisation_latest",
      """
      SELECT systemID AS organisation, name, kind, code, tooi, existsFrom AS "start",
        existsUntil AS "end", inhabitants, seats, foldedName,
        CASE WHEN missingSince IS NULL THEN 1 ELSE 0 END AS isListed
      FROM organisation
      WHERE NOT EXISTS (SELECT 1 FROM organisation AS later
        WHERE later.systemID = organisation.systemID AND later.firstSeen > organisation.firstSeen)
      """),
    View(
      "arrangement_version",
      """
      WITH RECURSIVE latest AS (
        SELECT * FROM arrangement
        WHERE NOT EXISTS (SELECT 1 FROM arrangement AS later
          WHERE later.systemID = arrangement.systemID AND later.firstSeen > arrangement.firstSeen)
      ), step(version, line) AS (
        SELECT systemID, systemID FROM latest
        WHERE previousVersion IS NULL OR previousVersion NOT IN (SELECT systemID FROM latest)
        UNION
        SELECT latest.systemID, step.line FROM step
        JOIN latest ON latest.previousVersion = step.version
      )
      SELECT coalesce(step.line, latest.systemID) AS line, latest.systemID AS version, title,
        citationTitle, form, inForceFrom AS "start", inForceUntil AS "end", previousVersion,
        nextVersion, body, bodyName, keeper, keeperName, verified, isCrossBorder,
        CASE WHEN missingSince IS NULL THEN 1 ELSE 0 END AS isListed
      FROM latest LEFT JOIN step ON step.version = latest.systemID
      """),
    View(
      "arrangement_period",
      """
      WITH listed AS (
        SELECT line, version, "start", "end" FROM arrangement_version WHERE isListed = 1
      ), edge AS (
        SELECT line, "start" AS day FROM listed
        UNION SELECT line, "end" FROM listed WHERE "end" IS NOT NULL
      ), segment AS (
        SELECT line, day, lead(day) OVER (PARTITION BY line ORDER BY day) AS nextDay FROM edge
      ), candidate AS (
        SELECT segment.line, segment.day, segment.nextDay, listed.version,
          row_number() OVER (PARTITION BY segment.line, segment.day
            ORDER BY listed."start" DESC, listed.version DESC) AS place
        FROM segment JOIN listed ON listed.line = segment.line AND listed."start" <= segment.day
          AND (listed."end" IS NULL OR segment.day < listed."end")
      ), counting AS (
        SELECT line, day, nextDay, version,
          CASE WHEN lag(version) OVER (PARTITION BY line ORDER BY day) = version
            AND lag(nextDay) OVER (PARTITION BY line ORDER BY day) = day THEN 0 ELSE 1 END AS begins
        FROM candidate WHERE place = 1
      ), stretch AS (
        SELECT line, version, day, nextDay,
          sum(begins) OVER (PARTITION BY line ORDER BY day) AS number FROM counting
      )
      SELECT line, version, min(day) AS "start",
        CASE WHEN count(nextDay) = count(*) THEN max(nextDay) END AS "end"
      FROM stretch GROUP BY line, version, number
      """),
    View(
      "membership",
      """
      SELECT period.line, period.version, participation.organisation, member.code,
        participation.joined,
        CASE WHEN participation.joined > period."start" THEN participation.joined
          ELSE period."start" END AS "start",
        period."end", coalesce(member.name, participation.name) AS name, member.kind,
        participation.bodies, participation.share
      FROM arrangement_period AS period
      JOIN participation ON participation.arrangement = period.version
        AND participation.missingSince IS NULL
      LEFT JOIN organisation_latest AS member ON member.organisation = participation.organisation
      WHERE period."end" IS NULL OR participation.joined IS NULL
        OR participation.joined < period."end"
      """),
    View("municipality_year") { dialect in
      """
      WITH own AS (
        SELECT code, foldedName, row_number() OVER (PARTITION BY foldedName ORDER BY organisation)
          AS place
        FROM organisation_latest WHERE kind = 'Gemeente' AND code IS NOT NULL
      ), known AS (
        SELECT coalesce(inhabitantCount.code, own.code) AS code, year, count, document, lineNumber,
          row_number() OVER (PARTITION BY coalesce(inhabitantCount.code, own.code), year
            ORDER BY document DESC, lineNumber DESC, id DESC) AS place
        FROM inhabitantCount LEFT JOIN own ON own.foldedName = inhabitantCount.foldedName
          AND own.place = 1 AND inhabitantCount.code IS NULL
        WHERE inhabitantCount.code IS NOT NULL OR own.code IS NOT NULL
      )
      SELECT code, year, count AS inhabitants, document, lineNumber FROM known WHERE place = 1
      UNION ALL
      SELECT record.code, export.year, record.inhabitants, export.id, NULL
      FROM organisation_latest AS record
      JOIN (SELECT id, \(dialect.yearOfDate) AS year FROM document
        WHERE id = (SELECT max(id) FROM document WHERE kind = 'registerexport')) AS export ON 1 = 1
      LEFT JOIN known ON known.code = record.code AND known.year = export.year AND known.place = 1
      WHERE record.kind = 'Gemeente' AND record.code IS NOT NULL
        AND record.inhabitants IS NOT NULL AND record.isListed = 1 AND known.code IS NULL
      """
    },
    View(
      "municipality_change",
      """
      SELECT date, codeBefore, nameBefore, codeAfter, nameAfter, manner, share, document, lineNumber
      FROM (
        SELECT date, codeBefore, nameBefore, codeAfter, nameAfter, manner, share, document,
          lineNumber, row_number() OVER (
            PARTITION BY date, codeBefore, nameBefore, codeAfter, nameAfter, manner
            ORDER BY CASE WHEN share IS NULL THEN 1 ELSE 0 END, document DESC, lineNumber DESC)
            AS place
        FROM merger
      ) AS change WHERE place = 1
      """),
    View(
      "contribution_part",
      """
      SELECT mention.council AS municipality, payer.code, mention.arrangementLine AS line,
        mention.year, figure.documentKind, figure.component, figure.amount, figure.isEstimate,
        countedFigure.otherStatements, countedFigure.isUndecided, document.fileName,
        document.sha256, figure.lineNumber, figure.columnName, figure.cell,
        origin.title AS originTitle, origin.url AS originURL, figure.id AS figure
      FROM countedFigure
      JOIN figure ON figure.id = countedFigure.figure
      JOIN mention ON mention.id = figure.mention
      JOIN document ON document.id = figure.document
      LEFT JOIN origin ON origin.id = figure.origin
      LEFT JOIN organisation_latest AS payer ON payer.organisation = mention.council
      """),
    View(
      "answer_contribution",
      """
      WITH total AS (
        SELECT municipality, code, line, year, documentKind, sum(amount) AS amount,
          count(*) AS parts, max(isUndecided) AS isUndecided, max(isEstimate) AS isEstimate,
          min(figure) AS figure
        FROM contribution_part GROUP BY municipality, code, line, year, documentKind
      )
      SELECT total.code, total.municipality, total.line, total.year, total.documentKind,
        total.amount,
        CASE WHEN total.documentKind = 'begroting' OR (total.documentKind = 'jaarrekening'
          AND NOT EXISTS (SELECT 1 FROM total AS budget
            WHERE budget.municipality = total.municipality AND budget.line = total.line
              AND budget.year = total.year AND budget.documentKind = 'begroting'))
          THEN 1 ELSE 0 END AS isAnswer,
        total.parts, total.isUndecided, total.isEstimate, part.fileName, part.sha256,
        part.lineNumber, part.originTitle, part.originURL
      FROM total JOIN contribution_part AS part ON part.figure = total.figure
      """),
  ]
}
