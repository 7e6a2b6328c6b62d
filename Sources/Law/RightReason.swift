import Records

/// Why a right does not apply, or why that is not known.
extension RightCircumstances {
  static let foreignLaw = BilingualText(
    "ander recht: vraag de statuten", "other law: ask for the statutes")
  static let unknownForm = BilingualText(
    "de vorm van de regeling is niet bekend", "the form of the arrangement is not known")
  static let unknownChapter = BilingualText(
    "het hoofdstuk van de Wgr is niet bekend", "the chapter of the Wgr is not known")
  static let unknownKind = BilingualText(
    "niet bekend welke bestuursorganen van gemeenten de regeling troffen",
    "not known which municipal bodies made the arrangement")
  static let consentDiffers = BilingualText(
    "verschilt per gemeente: een raad die zelf meedoet besluit zelf, een andere raad geeft toestemming",
    "differs per municipality: a council that takes part decides itself, another gives consent")
  static let appointmentDiffers = BilingualText(
    "raden treffen de regeling mee, maar uw raad niet: wie uw bestuurslid aanwijst en dus ontslaat, zegt "
      + "de regeling; controleer dit",
    "councils are among the makers, but yours is not: the arrangement says who appoints your member of "
      + "the board and so dismisses; check this")
  static let counterparts = BilingualText(
    "provinciale staten of het algemeen bestuur van een waterschap treffen de regeling mee",
    "a provincial council or the general board of a water board is among the makers")
  static let provincialCouncils = BilingualText(
    "provinciale staten treffen de regeling mee", "a provincial council is among the makers")
  static let impossibleKind = BilingualText(
    "een bedrijfsvoeringsorganisatie is alleen voor colleges (art. 8 lid 3), maar het register noemt "
      + "een raad of burgemeester; controleer dit",
    "only executives may found an operations organisation (art. 8(3)), but the register lists a "
      + "council or mayor; check this")

  func notInChapter(_ right: CouncilRight) -> BilingualText? {
    guard let chapter = chapter.chapter?.rawValue else { return Self.unknownChapter }
    return BilingualText(
      "de wet noemt dit niet voor hoofdstuk \(chapter) van de Wgr",
      "the law does not give this for chapter \(chapter) of the Wgr")
  }

  func wrongForm(_ forms: Set<CooperationForm>) -> BilingualText {
    if form?.hasInstitution == true {
      if forms == .publicBodies {
        return BilingualText("geldt alleen voor een openbaar lichaam", "only for a public body")
      }
      if forms == .legalPersons {
        return BilingualText(
          "geldt alleen voor een openbaar lichaam of een bedrijfsvoeringsorganisatie",
          "only for a public body or an operations organisation")
      }
      return BilingualText(
        "geldt alleen voor een openbaar lichaam of een gemeenschappelijk orgaan",
        "only for a public body or a joint organ")
    }
    return isHostMunicipality || form == .hostMunicipality
      ? BilingualText(
        "een centrumregeling heeft geen eigen bestuur",
        "an arrangement with a host municipality has no board of its own")
      : BilingualText(
        "een regeling zonder meer heeft geen eigen bestuur",
        "a light arrangement has no board of its own")
  }

  func notInForce(_ rule: Rule) -> BilingualText {
    if let start = rule.inForce.start, day < start {
      return BilingualText(
        "geldt pas sinds \(DayWording.dutch(start))",
        "holds only since \(DayWording.english(start))")
    }
    return BilingualText("geldt niet meer", "no longer applies")
  }

  func unread(_ rule: Rule) -> BilingualText {
    rule.isVerified
      ? BilingualText(
        "de wetstekst van die dag is niet gelezen; controleer dit",
        "the text of the law of that day was not read; check this")
      : BilingualText(
        "de tekst van dit artikel is niet gelezen; controleer dit",
        "the text of this article was not read; check this")
  }
}

/// A day in a reason, as people read it.
private enum DayWording {
  private static let months = [
    ("januari", "January"), ("februari", "February"), ("maart", "March"), ("april", "April"),
    ("mei", "May"), ("juni", "June"), ("juli", "July"), ("augustus", "August"),
    ("september", "September"), ("oktober", "October"), ("november", "November"),
    ("december", "December"),
  ]

  static func dutch(_ day: Day) -> String {
    "\(day.dayOfMonth) \(months[day.month - 1].0) \(day.year)"
  }

  static func english(_ day: Day) -> String {
    "\(day.dayOfMonth) \(months[day.month - 1].1) \(day.year)"
  }
}
