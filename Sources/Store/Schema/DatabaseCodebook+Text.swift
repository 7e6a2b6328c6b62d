extension DatabaseCodebook {
  /// What columns of one name have in common.
  static let common = """
    id | number of the row | | wgr
    document | the document it was read from: the earliest that says it (document.id) | | wgr
    lineNumber | the line of that document on which it stands, from 1; 0 where not known any more | line | wgr
    mention | how the document names the arrangement, with council and year (mention.id) | | wgr
    origin | the document that whoever wrote the list took it from (origin.id); null where not told
    remark | what whoever wrote it down remarks on it
    documentKind | kind of statement: begroting, meerjarenraming, prognose, begrotingswijziging, kwartaal1 to kwartaal4, jaarrekening
    year | budget year (boekjaar) | year
    validFrom | from which day on it holds; null where not told | date
    systemID | number of the record in the register (systeemId); several rows where documents say different things
    firstSeen | the first document that says this (document.id) | | wgr
    missingSince | the first document that covers it and no longer says it (document.id); null: still so | | wgr
    isCrossBorder | 1 for an arrangement with bodies abroad | 0 or 1
    tooi | identifier in the government's thesaurus (TOOI) | URI
    line | the arrangement over time: the number of its first version (lijn) | | derived
    version | the version of the arrangement (systeemId)
    start | first day | date
    end | first day on which it is no longer so; null: no end is known | date
    isListed | 1 where the newest document that covers it still has it | 0 or 1 | derived
    fileName | name of the file that was read
    sha256 | SHA-256 of its bytes, unpacked | hexadecimal
    amount | the amount | euro
    originTitle | title of the document that whoever wrote the list took it from
    originURL | its address | URL
    isUndecided | 1 where it cannot be told which of documents with other amounts is the newest | 0 or 1 | derived
    isEstimate | 1 where it was computed by a rule, not taken from a document | 0 or 1
    """

  static let text = """
    = document | A document that was read. | wgr
    id | its number: its date, then the start of its checksum, so that numbers sort by date
    kind | kind of document: registerexport, deelnemersbijdragen, iv3, …
    fileName
    sha256
    date | its own date, else the one given with --dated, else the day of reading | date
    dateOrigin | which of those: document, given, reading
    readAt | when it was read | UTC time
    stored | how many records it added | records
    unchanged | how many said what was known | records
    rejected | how many were refused | records
    ignored | how many were left out | records
    coversArrangements | 1 where what it does not have of arrangements is missing | 0 or 1
    coversCrossBorder | the same for arrangements with bodies abroad | 0 or 1
    coversAllKinds | the same for organisations of all kinds | 0 or 1
    keepsRepetitions | 1 where what it repeats of others was kept (repetition) | 0 or 1
    = documentKind | The kinds of organisations that a document covers, when not all. | wgr
    document
    topKind | kind of the organisation at the top
    = organisation | An organisation, as documents tell it from one to another. | register
    rowid | number of the row | | wgr
    systemID
    firstSeen
    missingSince
    lineNumber
    topKind | kind of the organisation at the top of it (Gemeente, …)
    name | name
    foldedName | of a municipality: its name without Gemeente, accents, capitals and signs | | derived
    subname | second name
    abbreviation | abbreviation
    kind | kind (Gemeente, Provincie, Waterschap, Regionaal samenwerkingsorgaan, …)
    tooi
    owms | identifier in the older thesaurus (OWMS) | URI
    code | code: GM0307 of a municipality
    parent | the organisation that it is part of (systemID)
    existsFrom | first day of its existence | date
    existsUntil | first day without it; null: it exists | date
    inhabitants | inhabitants, of the year of the export | inhabitants
    seats | seats of the council, of the year of the export | seats
    details | addresses, functions of bodies and other details | JSON
    = arrangement | A version of a joint arrangement (gemeenschappelijke regeling), as documents tell it. | register
    rowid | number of the row, also in the index of words | | wgr
    systemID
    firstSeen
    missingSince
    lineNumber
    isCrossBorder
    title | title
    citationTitle | title to cite it by (citeertitel)
    form | form (samenwerkingsvorm): OL, BVO, GO, RZM
    inForceFrom | first day in force | date
    inForceUntil | first day no longer in force; null: no end is known | date
    previousVersion | the version before it (systemID)
    nextVersion | the version after it (systemID)
    body | the body that it founded (organisation.systemID)
    bodyName | its name
    bodyTOOI | its identifier | URI
    keeper | who keeps the record (bronhouder; organisation.systemID)
    keeperName | its name
    keeperTOOI | its identifier | URI
    verified | last day on which the keeper verified the record | date
    tooi
    details | powers, laws, decisions, policy areas and other details | JSON
    = participation | A participation in a version of an arrangement, as documents tell it. | register
    arrangement | the version (arrangement.systemID)
    organisation | who takes part (organisation.systemID)
    firstSeen
    missingSince
    lineNumber
    isCrossBorder
    name | name of who takes part
    tooi
    joined | day of joining (toetredingsDatum); null where not told | date
    bodies | which of its bodies take part, one a line
    share | share of the costs (verdeelsleutel) | percent
    = mention | How documents name an arrangement, with the municipality and the year they speak of. | lists
    id
    name | the name as it is written
    foldedName | the name without accents, capitals and signs | | derived
    systemID | number of a version, where the document gives one
    code | code of its body, where the document gives one
    municipality | the municipality as it is written
    municipalityCode | its code, where the document gives one
    year
    council | the municipality that is meant (organisation.systemID) | | derived
    arrangementLine | the arrangement that is meant, by its line; null: not tied | | derived
    ground | why: identifier, name, decision; rejected: somebody decided that it is none | | derived
    = linkDecision | What somebody decided that a name means; not in a published copy. | people
    foldedName | the name without accents, capitals and signs
    council | the municipality whose lists use the name; empty for lists that name none
    name | the name as it is written
    councilName | the municipality as it is written
    systemID | the version or line that is meant; null: none
    = origin | A document that figures and views were taken from by whoever wrote them down. | lists
    id
    title | its title
    url | its address | URL
    date | its date, where it is told | date
    year | the year in its title | year
    = figure | An amount that a document states of an arrangement; use contribution_part or answer_contribution to add up. | lists
    id
    mention
    documentKind
    quantity | what it tells (grootheid): bijdrage, eigenVermogenBegin, eigenVermogenEind, vreemdVermogenBegin, vreemdVermogenEind, resultaat, lasten, baten
    component | which part of a contribution it is, by the key that divides it; parts add up
    amount
    isEstimate
    origin
    remark
    document
    lineNumber
    columnName | the column in which it stands
    cell | the cell as it is written
    = councilView | What a council thought of a draft (zienswijze). | lists
    id
    mention
    stage | the draft: ontwerpbegroting, begrotingswijziging, kadernota, jaarrekening, …
    decision | what was decided, in the words of the document
    sent | day on which the draft was sent | date
    received | day on which it was received | date
    decided | day of the council's decision | date
    viewSent | day on which the view was sent | date
    boardMeeting | day of the board's meeting | date
    answered | day of the board's answer | date
    origin
    remark
    document
    lineNumber
    = merger | A change of municipalities (herindeling), as lists have it; municipality_change has each once. | lists
    id
    date | the day of the change | date
    codeBefore | code of the municipality before
    nameBefore | its name
    codeAfter | code of the municipality after
    nameAfter | its name
    manner | manner: opgegaan in, verdeeld over, naamswijziging
    document
    lineNumber
    share | which part of a divided municipality went there; null where not told | percent
    = inhabitantCount | Inhabitants on 1 January, as lists have them; municipality_year has each year once. | lists
    id
    code | code of the municipality; null where the list has names alone
    foldedName | its name without accents, capitals and signs
    year | the year | year
    count | inhabitants | inhabitants
    document
    lineNumber
    = listedParticipation | A participation as a list of participants has it. | lists
    id
    participant | who takes part, as it is written
    arrangement | in what, as it is written
    postalCode | postal code of the arrangement
    place | place of the arrangement
    province | province of the arrangement
    document
    lineNumber
    = iv3Meaning | What the codes of CBS mean. | CBS
    id
    code | the code
    title | what it means in short
    explanation | what it means
    document
    lineNumber
    = iv3Statement | A statement of one body in a table of CBS (Iv3), with what it adds up to. | CBS
    id
    entity | code of the body: GM0307 of a municipality, GR0316 of an arrangement
    report | code of the report: year and kind, such as 2024X005
    year
    documentKind
    document
    lineNumber
    figures | how many figures it has | figures
    expenditure | all expenditure | euro
    revenue | all revenue | euro
    bookedSurplus | surplus that is booked as expenditure | euro
    bookedDeficit | deficit that is booked as revenue | euro
    equityAtStart | equity on 1 January | euro
    equityAtEnd | equity on 31 December | euro
    balanceAtStart | balance on 1 January | euro
    balanceAtEnd | balance on 31 December | euro
    = iv3Code | The codes of taakvelden, balance items and categories of CBS. | CBS
    id
    code | the code; of a category L stands before expenditure, B before revenue
    = iv3Figure | A figure of a statement, by category and taakveld or balance item. | CBS
    statement | the statement (iv3Statement.id)
    category | the category (iv3Code.id)
    field | the taakveld or balance item (iv3Code.id)
    amount
    lineNumber
    = partyNote | What a municipality says in words of an affiliated party. | lists
    id
    mention
    documentKind
    subject | about what: belang_begin, belang_eind, risico
    content | the words
    document
    lineNumber
    = boundary | The area of a municipality. | CBS
    id
    code | code of the municipality
    year | the year | year
    name | its name
    source | who publishes it
    area | lines as places and steps to the east and north in tens of metres; ; between lines | 10 m (EPSG:28992)
    document
    lineNumber
    = boardSeat | Seats and votes of a participant in the board of an arrangement. | lists
    id
    mention
    participant | who takes part, as it is written
    participantCode | its code, where the document gives one
    seats | seats | seats
    votes | votes | votes
    totalVotes | votes of all together, where the document tells | votes
    share | share of the votes | percent
    decision | for which decisions it holds; null: for all
    manner | how is voted
    majority | majority that is needed
    budgetMajority | majority that a budget needs
    validFrom
    asOf | day on which it was so | date
    origin
    remark
    document
    lineNumber
    = voteRule | A rule by which votes in a board are counted out. | lists
    id
    mention
    content | the rule, in the words of the document
    inhabitantsPerVote | one vote for so many inhabitants | inhabitants
    rounding | how is rounded
    minimum | at least so many votes | votes
    maximum | at most so many votes | votes
    decision | for which decisions it holds; null: for all
    validFrom
    origin
    remark
    document
    lineNumber
    = exitClause | What the text of an arrangement says of leaving. | lists
    id
    mention
    noticeMonths | how long before notice must be given | months
    effective | when it takes effect, in the words of the document
    method | how the sum is found, in the words of the document
    years | over how many years the sum is counted | years
    firstPercentage | which part of the contribution is due in the first year | percent
    isDeclining | 1 where that part falls from year to year | 0 or 1
    basis | what the sum is taken of, in the words of the document
    validFrom
    origin
    remark
    document
    lineNumber
    = riskClass | How a council classes an arrangement. | lists
    id
    mention
    classification | the class, in the council's words
    supervision | the package of supervision that goes with it
    risk | the risk, in the council's words
    boardInterest | the interest in its board, in the council's words
    financialInterest | the financial interest, in the council's words
    origin
    remark
    document
    lineNumber
    = classRule | A rule by which a council classes arrangements. | lists
    id
    municipality | the municipality as it is written
    municipalityCode | its code, where the document gives one
    criterion | what is looked at: bijdrage, eigen_vermogen, …
    comparison | ten minste or minder dan
    hundredths | the bound | hundredths of the unit of the criterion
    classification | the class, in the council's words
    place | how heavy the class is: 1 is the lightest
    supervision | the package of supervision that goes with it
    validFrom
    origin
    remark
    document
    lineNumber
    = repetition | Which later documents say a fact as well. | wgr
    fact | the table of the fact
    id | the row in that table
    document | the later document (document.id)
    lineNumber
    columnName | the column in which it stands there
    cell | the cell as it is written there
    isStored | 1 where that document counted it as stored | 0 or 1
    = removal | What was taken out of a record at somebody's request; not in a published copy. | people
    systemID | number of the record
    field | what is left out
    = countedFigure | The contributions that count among those that documents state: each part once, of the newest document. | derived
    figure | the figure (figure.id)
    otherStatements | how many other documents state the same part | statements
    isUndecided
    = codebook | What tables, views and columns mean. | wgr
    name | the table or view
    column | the column; null where the table itself is meant
    meaning | what it means
    unit | its unit
    source | where it comes from: register, CBS, lists (documents of councils and arrangements), people (decisions), wgr, or derived from these
    = organisation_latest | Each organisation once, as the newest document that has it. | register
    organisation | its number in the register (systeemId)
    name | name
    kind | kind (Gemeente, Provincie, Waterschap, …)
    code | code: GM0307 of a municipality
    tooi
    start
    end
    inhabitants | inhabitants, of the year of the export | inhabitants
    seats | seats of the council, of the year of the export | seats
    foldedName | of a municipality: its name without Gemeente, accents, capitals and signs | | derived
    isListed
    = arrangement_version | Each version of each arrangement once, as the newest document that has it, with its line. | register
    line
    version
    title | title
    citationTitle | title to cite it by (citeertitel)
    form | form (samenwerkingsvorm): OL, BVO, GO, RZM
    start
    end
    previousVersion | the version before it
    nextVersion | the version after it
    body | the body that it founded (organisation)
    bodyName | its name
    keeper | who keeps the record (organisation)
    keeperName | its name
    verified | last day on which the keeper verified the record | date
    isCrossBorder
    isListed
    = arrangement_period | From which day to which day a version counts: of versions in force on one day the one that started last. | derived
    line
    version
    start
    end
    = membership | Who takes part in what from which day to which day, as the version that counts lists it. In force on a day D: "start" <= D AND ("end" IS NULL OR D < "end"). | register
    line
    version
    organisation | who takes part (systeemId)
    code | its code: GM0307 of a municipality
    joined | day of joining; null where not told | date
    start | the day of joining or the first day of the version, whichever is later | date | derived
    end
    name | name of who takes part
    kind | kind (Gemeente, Provincie, Waterschap, …)
    bodies | which of its bodies take part, one a line
    share | share of the costs (verdeelsleutel) | percent
    = municipality_year | Inhabitants of a municipality on 1 January, as the newest list has them; of the year of the newest export else as that has them. | lists, register
    code | code of the municipality
    year | the year | year
    inhabitants | inhabitants | inhabitants
    document
    lineNumber | the line of that document on which it stands, from 1; null: from the register's own record | line | wgr
    = municipality_change | Each change of municipalities once. | lists
    date | the day of the change | date
    codeBefore | code of the municipality before
    nameBefore | its name
    codeAfter | code of the municipality after
    nameAfter | its name
    manner | manner: opgegaan in, verdeeld over, naamswijziging
    share | which part of a divided municipality went there; null where not told | percent
    document
    lineNumber
    = contribution_part | A part of a contribution that counts, with where it stands; parts add up. | lists
    municipality | who pays (organisation)
    code | its code
    line
    year
    documentKind
    component | which part it is, by the key that divides it
    amount
    isEstimate
    otherStatements | how many other documents state the same part | statements | derived
    isUndecided
    fileName
    sha256
    lineNumber
    columnName | the column in which it stands
    cell | the cell as it is written
    originTitle
    originURL
    figure | the figure (figure.id)
    = answer_contribution | What a municipality contributes to an arrangement for a budget year, by kind of statement: each part once, of the newest document. | derived
    code | code of the municipality
    municipality | who pays (organisation)
    line
    year
    documentKind
    amount | the sum of the parts | euro
    isAnswer | 1 for the kind of statement that answers about the year rest on: the budget, else the accounts | 0 or 1
    parts | how many parts it has; contribution_part has each | parts
    isUndecided
    isEstimate
    fileName
    sha256
    lineNumber
    originTitle
    originURL
    """
}
