extension Schema {
  /// What lists and tables of figures say.
  ///
  /// Unlike an export of the register, a list proves nothing by what it leaves out. So a fact has one
  /// row, which names the earliest document that says it; newer documents that say otherwise have rows
  /// of their own, and which of them counts is decided when they are read.
  static let figures = """
    -- How documents name an arrangement, with the municipality and the year they speak of, and the line
    -- of the register that this is tied to (null: not tied).
    CREATE TABLE mention (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      foldedName TEXT NOT NULL,
      systemID INTEGER,
      code TEXT,
      municipality TEXT,
      municipalityCode TEXT,
      year INTEGER,
      council INTEGER,
      arrangementLine INTEGER,
      ground TEXT
    );
    CREATE INDEX mentionName ON mention(foldedName, municipalityCode, year);
    CREATE INDEX mentionLine ON mention(arrangementLine) WHERE arrangementLine IS NOT NULL;
    CREATE INDEX mentionCode ON mention(code) WHERE code IS NOT NULL;

    -- What someone decided on a name, for one municipality (empty: for figures that name none): the
    -- version or line that is meant, or null when it is none.
    CREATE TABLE linkDecision (
      foldedName TEXT NOT NULL,
      council TEXT NOT NULL,
      name TEXT NOT NULL,
      councilName TEXT NOT NULL,
      systemID INTEGER,
      PRIMARY KEY (foldedName, council)
    ) WITHOUT ROWID;

    -- The documents that figures and views were taken from by those who wrote them down.
    CREATE TABLE origin (
      id INTEGER PRIMARY KEY,
      title TEXT,
      url TEXT,
      date TEXT,
      year INTEGER
    );
    CREATE INDEX originFact ON origin(title, url);

    CREATE TABLE figure (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      documentKind TEXT NOT NULL,
      quantity TEXT NOT NULL,
      component TEXT,
      amount INTEGER NOT NULL,
      isEstimate INTEGER NOT NULL,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL,
      columnName TEXT NOT NULL,
      cell TEXT NOT NULL
    );
    CREATE INDEX figureFact ON figure(mention, quantity, documentKind, amount);

    CREATE TABLE councilView (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      stage TEXT NOT NULL,
      decision TEXT,
      sent TEXT,
      received TEXT,
      decided TEXT,
      viewSent TEXT,
      boardMeeting TEXT,
      answered TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX councilViewFact ON councilView(mention, stage);

    CREATE TABLE merger (
      id INTEGER PRIMARY KEY,
      date TEXT NOT NULL,
      codeBefore TEXT,
      nameBefore TEXT NOT NULL,
      codeAfter TEXT,
      nameAfter TEXT NOT NULL,
      manner TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX mergerFact ON merger(codeBefore, date);

    CREATE TABLE inhabitantCount (
      id INTEGER PRIMARY KEY,
      code TEXT,
      foldedName TEXT NOT NULL,
      year INTEGER NOT NULL,
      count INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX inhabitantCountFact ON inhabitantCount(code, year);
    CREATE INDEX inhabitantCountName ON inhabitantCount(foldedName) WHERE code IS NULL;

    CREATE TABLE listedParticipation (
      id INTEGER PRIMARY KEY,
      participant TEXT NOT NULL,
      arrangement TEXT NOT NULL,
      postalCode TEXT,
      place TEXT,
      province TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX listedParticipationFact ON listedParticipation(arrangement, participant);

    -- What the codes of CBS mean.
    CREATE TABLE iv3Meaning (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      title TEXT NOT NULL,
      explanation TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX iv3MeaningFact ON iv3Meaning(code);

    -- One statement of one body in one document, with what it adds up to in euros and how many figures
    -- it has. A statement of a later document replaces that of an earlier one.
    CREATE TABLE iv3Statement (
      id INTEGER PRIMARY KEY,
      entity TEXT NOT NULL,
      report TEXT NOT NULL,
      year INTEGER NOT NULL,
      documentKind TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL,
      figures INTEGER NOT NULL DEFAULT 0,
      expenditure INTEGER,
      revenue INTEGER,
      bookedSurplus INTEGER,
      bookedDeficit INTEGER,
      equityAtStart INTEGER,
      equityAtEnd INTEGER,
      balanceAtStart INTEGER,
      balanceAtEnd INTEGER
    );
    CREATE UNIQUE INDEX iv3StatementKey ON iv3Statement(entity, report, document);

    -- The codes of taakvelden, balance items and categories.
    CREATE TABLE iv3Code (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE
    );

    -- The figures of a statement, in euros, by category and taakveld or balance item.
    CREATE TABLE iv3Figure (
      statement INTEGER NOT NULL REFERENCES iv3Statement(id),
      category INTEGER NOT NULL REFERENCES iv3Code(id),
      field INTEGER NOT NULL REFERENCES iv3Code(id),
      amount INTEGER NOT NULL,
      line INTEGER NOT NULL,
      PRIMARY KEY (statement, category, field)
    ) WITHOUT ROWID;
    """

  /// Which part of a divided municipality a successor got (percent, as in `participation.share`).
  static let shares = "ALTER TABLE merger ADD COLUMN share TEXT"

  /// Finds a mention at once, also in lists that name municipalities without their codes: there many
  /// mentions have one name and year.
  static let mentions = """
    DROP INDEX mentionName;
    CREATE INDEX mentionName ON mention(foldedName, year, municipality, municipalityCode);
    """

  /// What municipalities say in words of affiliated parties.
  static let partyNotes = """
    CREATE TABLE partyNote (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      documentKind TEXT NOT NULL,
      subject TEXT NOT NULL,
      content TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX partyNoteFact ON partyNote(mention, subject, documentKind);
    """

  /// Finds what documents tell of one municipality at once, which every overview asks.
  static let mentionsOfCouncils = """
    CREATE INDEX mentionCouncil ON mention(council) WHERE council IS NOT NULL;
    """

  /// The areas of municipalities by year, as ``AreaText`` writes them.
  static let boundaries = """
    CREATE TABLE boundary (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      year INTEGER NOT NULL,
      name TEXT NOT NULL,
      source TEXT,
      area TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX boundaryFact ON boundary(year, code);
    """

  /// Which later documents say a fact as well, so that it is still known when the earliest one is forgotten.
  ///
  /// `fact` is the table; `isStored` whether the document counted its row as stored, since it was read before
  /// the earlier one. A document that was read before these were kept has none, and says so.
  static let repetitions = """
    CREATE TABLE repetition (
      fact TEXT NOT NULL,
      id INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL,
      columnName TEXT,
      cell TEXT,
      isStored INTEGER NOT NULL,
      PRIMARY KEY (fact, id, document)
    ) WITHOUT ROWID;
    CREATE INDEX repetitionOfDocument ON repetition(document);
    ALTER TABLE document ADD COLUMN keepsRepetitions INTEGER NOT NULL DEFAULT 0;
    """

  /// What was taken out of a record at somebody's request, and is left out of every later import.
  static let removals = """
    CREATE TABLE removal (
      systemID INTEGER NOT NULL,
      field TEXT NOT NULL,
      PRIMARY KEY (systemID, field)
    ) WITHOUT ROWID;
    """
}
