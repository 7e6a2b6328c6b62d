/// The fields that can change, by the names of the register where it has one.
package enum ChangedField: String, Hashable, Sendable, CaseIterable {
  /// The full title.
  case title = "titel"
  /// The title to cite it by.
  case citationTitle = "citeertitel"
  /// The form of cooperation.
  case form = "samenwerkingsvorm"
  /// What the arrangement is for.
  case purpose = "doel"
  /// How it gets its powers.
  case acquisitions = "bevoegdheidsverkrijgingen"
  /// The powers, by article.
  case powers = "bevoegdheden"
  /// The laws it rests on.
  case legalBases = "grondslagen"
  /// The policy areas.
  case policyAreas = "beleidsterreinen"
  /// Links to the founding decisions and texts.
  case decisions = "instellingsbesluiten"
  /// Who keeps the record.
  case keeper = "bronhouder"
  /// The body that the arrangement founded.
  case body = "samenwerkingsorgaan"
  /// Who keeps the archive.
  case archivist = "archiefzorgdrager"
  /// The first day in force.
  case start = "datumInwerkingtreding"
  /// The first day no longer in force.
  case end = "datumUitwerkingtreding"
  /// The number of the version before.
  case previous = "vorigeVersie"
  /// The number of the version after.
  case next = "volgendeVersie"
  /// When the keeper last confirmed the record.
  case verified = "datumTerVerificatie"
  /// Where to write and visit.
  case addresses = "adressen"
  /// How to reach it.
  case contact
  /// Since when an organisation takes part.
  case joined = "toetredingsDatum"
  /// Which bodies of a participant take part.
  case bodies = "bestuursorganen"
  /// The share of a participant in the costs.
  case share = "verdeelsleutel"
  /// The name of an organisation.
  case name = "naam"
  /// Another name it is known by.
  case subname = "subnaam"
  /// The abbreviation.
  case abbreviation = "afkorting"
  /// What kind of organisation it is.
  case types
  /// The legal form.
  case legalForm = "rechtsvorm"
  /// The code of a body of government.
  case code = "organisatiecode"
  /// The TOOI identifier.
  case tooi
  /// Identifiers in other schemes.
  case identifiers = "identificatiecodes"
  /// The number of the organisation it is a part of.
  case parent = "onderdeelVan"
  /// When the legal entity began.
  case existsFrom = "startDatum"
  /// The first day on which it no longer exists.
  case existsUntil = "eindDatum"
  /// How many inhabitants the register counts.
  case inhabitants = "aantalInwoners"
  /// How many seats the council has.
  case seats = "totaalZetels"
  /// The parties in the council.
  case parties = "partijen"
  /// The area in square kilometres and the places in it.
  case territory = "gebied"
}
