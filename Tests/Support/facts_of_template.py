"""Prints what a register holds of completed sheets, sorted, without places: facts_of_template.py DATABASE"""
import sqlite3, sys

db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
ABOUT = "mention.systemID, mention.municipalityCode, mention.year"
ORIGIN = "origin.title, origin.url, origin.date"
for query in [
    f"""SELECT 'figure', {ABOUT}, documentKind, quantity, component, amount, remark, {ORIGIN}
        FROM figure JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'view', {ABOUT}, stage, decision, sent, received, decided, viewSent, boardMeeting,
          answered, remark, {ORIGIN}
        FROM councilView JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'note', {ABOUT}, documentKind, subject, content
        FROM partyNote JOIN mention ON mention.id = mention""",
    f"""SELECT 'seat', {ABOUT}, participant, participantCode, seats, votes, totalVotes, share, decision,
          manner, majority, budgetMajority, validFrom, asOf, remark, {ORIGIN}
        FROM boardSeat JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'rule', {ABOUT}, content, inhabitantsPerVote, rounding, minimum, maximum, decision,
          validFrom, remark, {ORIGIN}
        FROM voteRule JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'exit', {ABOUT}, noticeMonths, effective, method, years, firstPercentage, isDeclining,
          basis, validFrom, remark, {ORIGIN}
        FROM exitClause JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'risk', {ABOUT}, classification, supervision, risk, boardInterest, financialInterest,
          remark, {ORIGIN}
        FROM riskClass JOIN mention ON mention.id = mention LEFT JOIN origin ON origin.id = origin""",
    f"""SELECT 'class', municipality, municipalityCode, criterion, comparison, hundredths, classification,
          place, supervision, validFrom, remark, {ORIGIN}
        FROM classRule LEFT JOIN origin ON origin.id = origin""",
]:
    for row in sorted(db.execute(query), key=str):
        print(*row, sep="|")
