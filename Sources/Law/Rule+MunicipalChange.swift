extension Rule {
  /// An arrangement of which all participants go into one municipality lapses.
  ///
  /// This and the other rules of the Wet algemene regels herindeling were read in a copy of the law whose age is not
  /// known.
  package static let lapsesWithParticipants = change(
    "herindeling-vervalt", "art. 41 lid 1",
    """
    Een regeling waaraan alleen gemeenten deelnemen die helemaal opgaan in één gemeente, vervalt op de datum van \
    herindeling. Het bestuur van die gemeente regelt wat daarvoor nodig is.
    """,
    """
    An arrangement in which only municipalities take part that go whole into one municipality, lapses on the date \
    of the change. The administration of that municipality arranges what this takes.
    """)

  /// Every other arrangement stays, and a municipality that is named takes the place.
  package static let staysInForce = change(
    "herindeling-blijft", "art. 41 lid 3",
    """
    Elke andere regeling van een betrokken gemeente blijft gelden zoals zij is. De herindelingsregeling wijst aan \
    welke gemeente in de plaats komt van een gemeente die ophoudt, tot de deelnemers iets anders regelen.
    """,
    """
    Every other arrangement of a municipality concerned stays in force as it is. The decision on the change names \
    which municipality takes the place of one that ends, until the participants arrange otherwise.
    """)

  /// Within six months the participants arrange what follows.
  package static let provisionsWithinSixMonths = change(
    "herindeling-voorzieningen", "art. 41 lid 4",
    """
    De deelnemers regelen zo nodig binnen zes maanden na de datum van herindeling wat eruit volgt. Zij mogen daarbij \
    afwijken van wat de regeling zelf zegt over wijzigen, opheffen, toetreden en uittreden. Gedeputeerde staten \
    kunnen er ten hoogste zes maanden bij doen (bij een regeling tussen alleen burgemeesters: de commissaris van \
    de Koning).
    """,
    """
    The participants arrange where needed, within six months after the date of the change, what follows from it. \
    They may then depart from what the arrangement itself says of changing, ending, joining and leaving. The \
    provincial executive can add at most six months (of an arrangement between mayors alone: the King’s \
    commissioner).
    """)

  /// The date of a change of municipalities.
  package static let dateOfChange = change(
    "herindeling-datum", "art. 1 lid 1 onder h",
    "De datum van herindeling is de 1 januari na de dag waarop de herindelingsregeling in werking treedt.",
    "The date of the change is the 1 January after the day on which the decision on it comes into force."
  )

  /// From when on a change of borders counts as a change of municipalities.
  package static let changeOfBorders = change(
    "herindeling-grens", "art. 1 lid 1 onder b en d",
    """
    Verandert het inwonertal van een gemeente door een nieuwe grens naar verwachting met tien procent of meer, dan is \
    dat een wijziging van de gemeentelijke indeling; anders is het een grenscorrectie.
    """,
    """
    Where the inhabitants of a municipality are expected to change by ten percent or more by a new border, that is a \
    change of municipalities; else it is a correction of the border.
    """)

  /// From which part of its inhabitants on a new border is a change of municipalities, in percent.
  package static let percentOfBorderChange = 10

  private static func change(
    _ code: String, _ articles: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(code, articles, of: .municipalChangesAct, dutch, english)
  }
}
