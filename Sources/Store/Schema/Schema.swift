import GRDB

/// The tables of the register, as named steps that are never edited once shipped.
///
/// Facts have two times. Valid time is what the record says (`inForceFrom`, `joined`, …). Known time
/// is which documents said so: `firstSeen` is the document in which this content was first seen,
/// `missingSince` the one in which it was first missing again (null: still there). Both are document
/// numbers, which sort by the documents' own dates, so `firstSeen <= k < missingSince` selects what
/// was known on a day, and the order of reading does not matter.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in steps {
      migrator.registerMigration(name) { try $0.execute(sql: sql) }
    }
    migrator.registerMigration(lineNumbers) { db in
      for table in tablesWithLineNumbers {
        try db.execute(sql: "ALTER TABLE \(table) RENAME COLUMN line TO lineNumber")
      }
    }
    migrator.registerMigration(questions) { db in
      try addQuestions(db)
      try CountedFigures.refresh(db)
    }
    return migrator
  }

  /// Throws a ``DamagedCell`` where somebody put something into the file that runs of itself: a register has no
  /// triggers, and no views but its own. Cost: one pass over the schema, which SQLite has read by then.
  static func checkThatNothingRuns(_ db: GRDB.Database) throws {
    let own = Set(views.map { $0.definition() })
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT name, type = 'view', sql FROM sqlite_master WHERE type IN ('trigger', 'view')")
    while let row = try rows.next() {
      guard row[1] as Bool, own.contains(row[2]) else {
        throw DamagedCell(cause: "schema \(row[0] as String)")
      }
    }
  }

  /// Makes a new register, as all steps of the migrator together would.
  ///
  /// To be called in a transaction. The migrator takes one for each step, and each of those waits for
  /// the disk four times.
  static func create(_ db: GRDB.Database) throws {
    try db.execute(
      sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    for (_, sql) in steps {
      // Renaming a column takes longer than making a table.
      try db.execute(
        sql: sql.replacing(" line INTEGER NOT NULL", with: " lineNumber INTEGER NOT NULL"))
    }
    try addQuestions(db)
    for name in steps.map(\.name) + [lineNumbers, questions] {
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [name])
    }
  }

  /// Adds what people ask the file with.
  private static func addQuestions(_ db: GRDB.Database) throws {
    try db.execute(sql: countedFigures + DatabaseCodebook.definition)
    for view in views { try db.execute(sql: view.definition()) }
    try DatabaseCodebook.fill(db)
  }

  /// The form that the tables have, by the last step to it.
  static let form = questions

  private static let lineNumbers = "12 numbers of lines"
  private static let questions = "13 views and codebook"
  /// The tables whose column for the place in a file was called `line`, as is an arrangement over time.
  private static let tablesWithLineNumbers =
    ["organisation", "arrangement", "participation", "figure", "councilView", "merger"]
    + ["inhabitantCount", "listedParticipation", "iv3Meaning", "iv3Statement", "iv3Figure"]
    + ["partyNote", "boundary", "repetition", "classRule"] + boardTables

  private static let steps: [(name: String, sql: String)] = [
    ("1 register", register),
    ("2 figures", figures),
    ("3 shares of divided municipalities", shares),
    ("4 mentions by municipality", mentions),
    ("5 mentions of councils", mentionsOfCouncils),
    ("6 notes on affiliated parties", partyNotes),
    ("7 areas of municipalities", boundaries),
    ("8 boards, leaving and classes", boards),
    ("9 repetitions", repetitions),
    ("10 removals", removals),
    ("11 rules for classes", classRules),
  ]

  private static let register = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE,
      date TEXT NOT NULL,
      dateOrigin TEXT NOT NULL,
      readAt TEXT NOT NULL,
      stored INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0,
      ignored INTEGER NOT NULL DEFAULT 0,
      coversArrangements INTEGER NOT NULL DEFAULT 0,
      coversCrossBorder INTEGER NOT NULL DEFAULT 0,
      coversAllKinds INTEGER NOT NULL DEFAULT 0
    );

    -- The kinds of organisations that a document covers, when not all of them.
    CREATE TABLE documentKind (
      document INTEGER NOT NULL REFERENCES document(id),
      topKind TEXT NOT NULL,
      PRIMARY KEY (document, topKind)
    ) WITHOUT ROWID;

    CREATE TABLE organisation (
      rowid INTEGER PRIMARY KEY,
      systemID INTEGER NOT NULL,
      firstSeen INTEGER NOT NULL REFERENCES document(id),
      missingSince INTEGER REFERENCES document(id),
      line INTEGER NOT NULL,
      topKind TEXT NOT NULL,
      name TEXT NOT NULL,
      foldedName TEXT,
      subname TEXT,
      abbreviation TEXT,
      kind TEXT,
      tooi TEXT,
      owms TEXT,
      code TEXT,
      parent INTEGER,
      existsFrom TEXT,
      existsUntil TEXT,
      inhabitants INTEGER,
      seats INTEGER,
      details TEXT NOT NULL
    );
    CREATE UNIQUE INDEX organisationKey ON organisation(systemID, firstSeen);
    CREATE INDEX municipalityName ON organisation(foldedName) WHERE kind = 'Gemeente';
    CREATE INDEX municipalityCode ON organisation(code) WHERE kind = 'Gemeente';

    CREATE TABLE arrangement (
      rowid INTEGER PRIMARY KEY,
      systemID INTEGER NOT NULL,
      firstSeen INTEGER NOT NULL REFERENCES document(id),
      missingSince INTEGER REFERENCES document(id),
      line INTEGER NOT NULL,
      isCrossBorder INTEGER NOT NULL,
      title TEXT NOT NULL,
      citationTitle TEXT,
      form TEXT,
      inForceFrom TEXT NOT NULL,
      inForceUntil TEXT,
      previousVersion INTEGER,
      nextVersion INTEGER,
      body INTEGER,
      bodyName TEXT,
      bodyTOOI TEXT,
      keeper INTEGER,
      keeperName TEXT,
      keeperTOOI TEXT,
      verified TEXT,
      tooi TEXT,
      details TEXT NOT NULL
    );
    CREATE UNIQUE INDEX arrangementKey ON arrangement(systemID, firstSeen);
    CREATE VIRTUAL TABLE arrangementText USING fts5(
      title, citationTitle, body, policyAreas, purpose,
      content='', detail=column, tokenize='unicode61 remove_diacritics 2'
    );

    CREATE TABLE participation (
      arrangement INTEGER NOT NULL,
      organisation INTEGER NOT NULL,
      firstSeen INTEGER NOT NULL REFERENCES document(id),
      missingSince INTEGER REFERENCES document(id),
      line INTEGER NOT NULL,
      isCrossBorder INTEGER NOT NULL,
      name TEXT NOT NULL,
      tooi TEXT,
      joined TEXT,
      bodies TEXT,
      share TEXT,
      PRIMARY KEY (arrangement, organisation, firstSeen)
    ) WITHOUT ROWID;
    CREATE INDEX participationOfOrganisation ON participation(organisation, arrangement);
    """
}
