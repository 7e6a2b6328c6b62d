extension Schema {
  /// What documents tell of the boards of arrangements, of leaving these and of their classes; like figures, one row
  /// for each fact, with the earliest document that says it.
  static let boards = """
    -- The seats and votes of participants.
    CREATE TABLE boardSeat (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      participant TEXT NOT NULL,
      participantCode TEXT,
      seats INTEGER,
      votes INTEGER,
      totalVotes INTEGER,
      share TEXT,
      decision TEXT,
      manner TEXT,
      majority TEXT,
      budgetMajority TEXT,
      validFrom TEXT,
      asOf TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX boardSeatFact ON boardSeat(mention, participant);

    -- The rules by which votes are counted out.
    CREATE TABLE voteRule (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      content TEXT,
      inhabitantsPerVote INTEGER,
      rounding TEXT,
      minimum INTEGER,
      maximum INTEGER,
      decision TEXT,
      validFrom TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX voteRuleFact ON voteRule(mention);

    -- What the texts of arrangements say of leaving.
    CREATE TABLE exitClause (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      noticeMonths INTEGER,
      effective TEXT,
      method TEXT,
      years INTEGER,
      firstPercentage TEXT,
      isDeclining INTEGER,
      basis TEXT,
      validFrom TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX exitClauseFact ON exitClause(mention);

    -- How councils class arrangements; municipality and year are those of the mention.
    CREATE TABLE riskClass (
      id INTEGER PRIMARY KEY,
      mention INTEGER NOT NULL REFERENCES mention(id),
      classification TEXT,
      supervision TEXT,
      risk TEXT,
      boardInterest TEXT,
      financialInterest TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    CREATE INDEX riskClassFact ON riskClass(mention);
    """

  /// The rules by which councils class arrangements: they are about a council, and not about one arrangement.
  static let classRules = """
    CREATE TABLE classRule (
      id INTEGER PRIMARY KEY,
      municipality TEXT NOT NULL,
      municipalityCode TEXT,
      criterion TEXT NOT NULL,
      comparison TEXT NOT NULL,
      hundredths INTEGER NOT NULL,
      classification TEXT NOT NULL,
      place INTEGER NOT NULL,
      supervision TEXT,
      validFrom TEXT,
      origin INTEGER REFERENCES origin(id),
      remark TEXT,
      document INTEGER NOT NULL REFERENCES document(id),
      line INTEGER NOT NULL
    );
    """

  /// The tables of ``boards``.
  static let boardTables = ["boardSeat", "voteRule", "exitClause", "riskClass"]
}
