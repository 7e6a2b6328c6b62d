import Law
import Records

/// A version from before the change of the Wgr of 1 July 2022.
///
/// By its date alone, which proves nothing: a question. Of a body of foreign law
/// no such question is asked: the statutes tell. Participants had until 1 July 2024 to bring the
/// text in line (Stb. 2022, 18, art. V; Stb. 2022, 128). What had to be in it: a view on board decisions
/// and participation, for arrangements with a board (Wgr art. 10 lid 5 and 7), evaluation (art. 11a) and
/// leaving (art. 9 lid 1), for all.
struct NotRenewedSince2022: SignalRule {
  let kind = SignalKind(
    "niet-vernieuwd-sinds-wgr-2022", .attention,
    title: BilingualText(
      "Niet vernieuwd sinds de wet van 2022", "Not renewed since the law of 2022"),
    condition: BilingualText(
      "De versie die nu geldt is van vóór 1 juli 2022. Alleen de datum telt.",
      "The version in force dates from before 1 July 2022. Only the date counts."),
    basis: BilingualText(
      """
      Wgr art. 9 lid 1 en 11a, en voor een regeling met een bestuur art. 10 lid 5 en 7; Stb. 2022, 18, art. V \
      (overgang tot 1 juli 2024)
      """,
      """
      Wgr art. 9(1) and 11a, and for an arrangement with a board art. 10(5) and (7); Stb. 2022, 18, art. V \
      (transition until 1 July 2024)
      """),
    advice: BilingualText(
      """
      Vraag het college of de tekst is aangepast. Zo ja, dan hoort de nieuwe versie in het register; zo \
      nee, wanneer komt er een voorstel?
      """,
      """
      Ask the executive whether the text was adapted. If so, the new version belongs in the register; if \
      not, when will there be a proposal?
      """))

  func findings(
    about arrangement: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard let change = Day(year: 2022, month: 7, day: 1),
      let transition = Day(year: 2024, month: 7, day: 1),
      let start = arrangement.arrangement.inForce.start, start < change, examination.day >= change
    else { return [] }
    guard !arrangement.isForeignLaw else {
      return [
        SignalFinding(
          "Deze versie geldt sinds \(start). \(ChapterFinding.foreignLawRemark.dutch)",
          """
          This version has been in force since \(start). \(ChapterFinding.foreignLawRemark.english)
          """, isQuestion: false)
      ]
    }
    let hasBoard = arrangement.hasBoard
    let clauses = BilingualText(
      hasBoard
        ? "zienswijzen op besluiten, participatie, evaluatie en uittreding"
        : "evaluatie en uittreding",
      hasBoard
        ? "views on decisions, participation, evaluation and leaving" : "evaluation and leaving")
    let isPast = examination.day >= transition
    let crossBorder =
      arrangement.arrangement.isCrossBorder
      ? BilingualText(
        " Of dit voor een grensoverschrijdende regeling geldt, hangt van het verdrag af; controleer dit.",
        " Whether this holds across a border depends on the treaty; check this.")
      : BilingualText("", "")
    return [
      SignalFinding(
        """
        Deze versie geldt sinds \(start), van vóór de wetswijziging van \(change). Staan de bepalingen \
        over \(clauses.dutch) erin? Dat \(isPast ? "moest" : "moet") uiterlijk \(transition).\
        \(crossBorder.dutch)
        """,
        """
        This version has been in force since \(start), before the law changed on \(change). Does it have \
        the provisions on \(clauses.english)? These \(isPast ? "were" : "are") due by \(transition).\
        \(crossBorder.english)
        """)
    ]
  }
}
