package import Records

/// A decision of a court or the Crown on leaving an arrangement, or on what is paid then, as far as it was read.
///
/// The law leaves the results of leaving to the text of each arrangement (Wgr art. 9 lid 1). These decisions were
/// about other arrangements, were read second hand and in part, and bind nobody else.
package struct Ruling: Hashable, Sendable {
  /// How a lawyer cites it: `ABRvS 15 april 2015, ECLI:NL:RVS:2015:1198`.
  package let citation: String
  /// Where it was read: an address, or a publication with its date.
  package let readIn: String
  /// What it says, as far as it was read.
  package let meaning: BilingualText

  private init(_ citation: String, _ readIn: String, _ dutch: String, _ english: String) {
    (self.citation, self.readIn) = (citation, readIn)
    meaning = BilingualText(words: dutch, english)
  }

  /// Leaving is a decision of the participant alone.
  package static let oneSided = Ruling(
    "ABRvS 15 april 2015, ECLI:NL:RVS:2015:1198",
    "https://www.vijverbergadvocaten.nl/publicaties/diverse-aspecten-bij-het-uittreden-uit-een-gemeenschappelijke-regeling",
    """
    Uittreden is een besluit van de deelnemer alleen. Dat hij het eens is over de som, mag geen voorwaarde \
    zijn om uit te treden.
    """,
    """
    Leaving is a decision of the participant alone. That it agrees on the sum may be no condition for leaving.
    """)

  /// The real damage, over a period of usually five years.
  package static let realDamage = Ruling(
    "ABRvS 15 april 2015, ECLI:NL:RVS:2015:1198",
    "omgevingsweb.nl, 7 september 2016",
    """
    De directe, werkelijke schade over een overbruggingstijd van vijf jaar. Vaste kosten kunnen daarbij horen. \
    Een rekenwijze ligt niet vast.
    """,
    """
    The direct, real damage over a bridging period of five years. Fixed costs can be part of it. No arithmetic \
    is fixed.
    """)

  /// Five years of the own contribution, twenty points less each year.
  package static let decliningContribution = Ruling(
    "KB 14 mei 1985, AB 1985/424", "omgevingsweb.nl, 7 september 2016",
    """
    Vijf jaar lang de eigen bijdrage, elk jaar twintig procentpunten minder. De bron zegt niet of het eerste \
    jaar 100 of 80 % is.
    """,
    """
    The own contribution for five years, twenty points less each year. The source does not tell whether the \
    first year is 100 or 80%.
    """)

  /// A multiple of the last yearly contribution, in a plan for liquidation.
  package static let multiple = Ruling(
    "Rechtbank Maastricht 12 juni 2007, ECLI:NL:RBMAA:2007:BA7503",
    "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMAA:2007:BA7503",
    """
    Tweeënhalf keer de laatste jaarlijkse bijdrage. Dat stond in een liquidatieplan, dus bij opheffing en niet \
    bij uittreden, en het was omstreden.
    """,
    """
    Two and a half times the last yearly contribution. That stood in a plan for liquidation, so at the ending \
    of a body and not at leaving, and it was contested.
    """)

  /// A term of nine years more than the usual five is not reasonable.
  package static let longTerm = Ruling(
    "Rechtbank Noord-Holland 9 augustus 2018, ECLI:NL:RBNHO:2018:7649",
    "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBNHO:2018:7649",
    "Een termijn die negen jaar langer was dan de gangbare vijf jaar, vond de rechtbank onredelijk.",
    "A term that was nine years longer than the usual five, the court found unreasonable.")
}

/// How practice has counted what is paid at leaving (formule), by the name that the interface uses.
package enum LeavingFormula: String, Hashable, Sendable, CaseIterable {
  /// A part of the own contribution that falls each year.
  case declining = "aflopend"
  /// The costs that remain less those that are saved.
  case realDamage = "werkelijkeSchade"
  /// A fixed number of times the contribution.
  case multiple = "veelvoud"

  /// The decision in which it was found.
  package var ruling: Ruling {
    switch self {
    case .declining: .decliningContribution
    case .realDamage: .realDamage
    case .multiple: .multiple
    }
  }

  /// Over how many years the declining contribution runs, and the usual term for real damage.
  package static let usualYears = 5
  /// By how much the declining contribution falls each year.
  package static let yearlyFall = Percentage(tenThousandths: 200_000)
  /// The readings of the first year of the declining contribution, which its source leaves open.
  package static let firstPercentages = [
    Percentage(tenThousandths: 1_000_000), Percentage(tenThousandths: 800_000),
  ]
  /// The multiple of the contribution that was found, as a percentage.
  package static let usualMultiple = Percentage(tenThousandths: 2_500_000)
}
