/// The register export's elements, each kept, passed through or left out by name.
///
/// One table for the whole family of schemas: the 2.6 exports of organisaties.overheid.nl and the 2.4
/// exports of almanak.overheid.nl, which use other names for the same things (`gemeente`,
/// `gemeenschappelijkeRegeling`, `datumOpheffing`, attributes instead of text). Source: the export
/// schemas 2.4.8, 2.4.10 and 2.6.3 and the elements of the national export of 2026-05-16 (2.6.9). An
/// element that is not here is reported as unknown, with its path.
enum RegisterLayout {
  /// What an element is.
  enum Role: Equatable {
    /// Holds other elements; nothing of its own.
    case container
    /// Begins an organisation; the type it has when it names none.
    case organisation(defaultType: String?)
    /// Begins a version of an arrangement.
    case arrangement
    /// Begins a participation.
    case participation
    /// Keeps its text or its attributes.
    case field(RegisterField)
    /// Left out, with everything in it.
    case ignored(IgnoredPart)
    /// A participation that is left out, with everything in it.
    case ignoredParticipation(IgnoredPart)
  }

  /// The containers of the root that tell what an export covers.
  static let arrangementsContainer = "gemeenschappelijkeRegelingen"
  static let crossBorderContainer = "gemeenschappelijkeRegelingenGrensoverschrijdend"

  static let root: [(String, Role)] = [
    ("organisaties", .container),
    ("organisaties/organisatie", .organisation(defaultType: nil)),
    ("gemeenten", .container),
    ("gemeenten/gemeente", .organisation(defaultType: "Gemeente")),
    ("zelfstandigeBestuursorganen", .container),
    (
      "zelfstandigeBestuursorganen/zelfstandigBestuursorgaan",
      .organisation(defaultType: "Zelfstandig bestuursorgaan")
    ),
    (arrangementsContainer, .container),
    (arrangementsContainer + "/regeling", .arrangement),
    (arrangementsContainer + "/gemeenschappelijkeRegeling", .arrangement),
    (crossBorderContainer, .container),
    (crossBorderContainer + "/regeling", .arrangement),
    (crossBorderContainer + "/gemeenschappelijkeRegeling", .arrangement),
    (crossBorderContainer + "/gemeenschappelijkeRegelingGrensoverschrijdend", .arrangement),
  ]

  static let organisation: [(String, Role)] =
    [
      ("naam", .field(.name)),
      ("subnaam", .field(.subname)),
      ("afkorting", .field(.abbreviation)),
      ("types", .container),
      ("types/type", .field(.type)),
      ("type", .field(.type)),
      ("subtype", .field(.subtype)),
      ("rechtsvorm", .field(.legalForm)),
      ("hoortBijGemeenschappelijkeRegeling", .field(.foundedBy)),
      ("hoortBijGemeenschappelijkeRegeling/naam", .field(.mentionedName)),
      ("startDatum", .field(.existsFrom)),
      ("eindDatum", .field(.existsUntil)),
      ("identificatiecodes", .container),
      ("identificatiecodes/resourceIdentifier", .field(.identifier)),
      ("organisatiecode", .field(.municipalityCode)),
      ("raad", .container),
      ("raad/totaalZetels", .field(.seats)),
      ("raad/partijen", .container),
      ("raad/partijen/partij", .field(.party)),
      ("raad/partijen/partij/naam", .field(.partyName)),
      ("raad/partijen/partij/aantalZetels", .field(.partySeats)),
      ("totaalZetels", .field(.seats)),
      ("zetels", .container),
      ("zetels/zetel", .field(.party)),
      ("zetels/zetel/partij", .field(.partyName)),
      ("zetels/zetel/aantal", .field(.partySeats)),
      ("geografie", .container),
      ("geografie/aantalInwoners", .field(.inhabitants)),
      ("geografie/oppervlakte", .field(.area)),
      ("geografie/inwoners", .field(.density)),
      ("geografie/bevatPlaatsen", .field(.places)),
      ("aantalInwoners", .field(.inhabitants)),
      ("oppervlakte", .field(.area)),
      ("inwonersPerKm2", .field(.density)),
      ("omvatPlaats", .field(.places)),
      ("organisaties", .container),
      ("organisaties/organisatie", .organisation(defaultType: nil)),
      ("clusterOnderdelen", .container),
      ("clusterOnderdelen/clusterOnderdeel", .organisation(defaultType: nil)),
      ("deelnemendeOrganisaties", .container),
      (
        "deelnemendeOrganisaties/deelnemendeOrganisatie",
        .ignoredParticipation(.participantsOfBody)
      ),
      ("organisatieBeschrijving", .ignored(.description)),
      ("beschrijving", .ignored(.description)),
      ("organogram", .ignored(.description)),
      ("takenEnBevoegdheden", .ignored(.description)),
      ("evaluatieverslagen", .ignored(.description)),
      ("laatsteEvaluatie", .ignored(.description)),
      ("doorlichtingen", .ignored(.description)),
      ("aantekening", .ignored(.description)),
      ("afbeelding", .ignored(.description)),
      ("wateroppervlakte", .ignored(.description)),
      ("provincieAfkorting", .ignored(.description)),
      ("classificaties", .ignored(.classification)),
      ("relatieMetMinisterie", .ignored(.classification)),
      ("soortZbo", .ignored(.classification)),
      ("soortAdviescollege", .ignored(.classification)),
      ("kaderwet", .ignored(.classification)),
      ("kaderwetZboVanToepassing", .ignored(.classification)),
      ("afwijkendeBepaling", .ignored(.classification)),
      ("instellingsMotief", .ignored(.classification)),
      ("personeelsomvang", .ignored(.classification)),
      ("geldendeCAO", .ignored(.classification)),
      ("aangeslotenBijPensioenfonds", .ignored(.classification)),
      ("afwijkingRegeling", .ignored(.classification)),
      ("begrotingsDatum", .ignored(.classification)),
      ("afspraak", .ignored(.otherContact)),
    ] + shared

  static let arrangement: [(String, Role)] =
    [
      ("titel", .field(.title)),
      ("citeertitel", .field(.citationTitle)),
      ("afkorting", .field(.abbreviation)),
      ("samenwerkingsvorm", .field(.form)),
      ("bevoegdheidsverkrijgingen", .container),
      ("bevoegdheidsverkrijgingen/bevoegdheidsverkrijging", .field(.acquisition)),
      ("regionaalSamenwerkingsorgaan", .field(.body)),
      ("regionaalSamenwerkingsorgaan/naam", .field(.mentionedName)),
      ("bronhouder", .field(.keeper)),
      ("bronhouder/naam", .field(.mentionedName)),
      ("archiefzorgdrager", .field(.archivist)),
      ("archiefzorgdrager/naam", .field(.mentionedName)),
      ("instellingsbesluiten", .container),
      ("instellingsbesluiten/referentie", .field(.decision)),
      ("instellingsbesluiten/instellingsbesluit", .field(.decision)),
      ("bevoegdheden", .field(.powerContent)),
      ("bevoegdheden/bevoegdheid", .field(.power)),
      ("bevoegdheden/bevoegdheid/kopArtikel", .field(.powerArticle)),
      ("bevoegdheden/bevoegdheid/inhoudArtikel", .field(.powerContent)),
      ("doel", .field(.purpose)),
      ("datumInwerkingtreding", .field(.inForceFrom)),
      ("datumUitwerkingtreding", .field(.inForceUntil)),
      ("datumOpheffing", .field(.inForceUntil)),
      ("previousVersion", .field(.previousVersion)),
      ("previousVersion/naam", .field(.mentionedName)),
      ("nextVersion", .field(.nextVersion)),
      ("nextVersion/naam", .field(.mentionedName)),
      ("deelnemendeOrganisaties", .container),
      ("deelnemendeOrganisaties/deelnemendeOrganisatie", .participation),
      ("wettelijkeVoorschriften", .container),
      ("wettelijkeVoorschriften/wettelijkeVoorschrift", .field(.legalBasis)),
      ("types", .ignored(.constant)),
      ("taalcode", .ignored(.constant)),
      ("registratiehouder", .ignored(.constant)),
      ("identificatiecodes", .ignored(.constant)),
      ("organisatiecode", .ignored(.constant)),
      ("classificaties", .ignored(.classification)),
      ("organisaties", .ignored(.description)),
      ("bbvFuncties", .ignored(.classification)),
      ("kvkNummer", .ignored(.classification)),
    ] + shared

  static let participation: [(String, Role)] = [
    ("organisatieId", .field(.participantID)),
    ("naam", .field(.participantName)),
    ("toetredingsDatum", .field(.joined)),
    ("verdeelsleutel", .field(.share)),
    ("bestuursorganen", .container),
    ("bestuursorganen/bestuursorgaan", .field(.participatingBody)),
    ("bestuursorganen/bestuursorgaan/naam", .field(.mentionedName)),
  ]

  private static let shared: [(String, Role)] =
    [
      ("systemId", .field(.recordID)),
      ("systemId/systemId", .field(.recordID)),
      ("datumTerVerificatie", .field(.verified)),
      ("datumMutatie", .field(.mutated)),
      ("beleidsterreinen", .container),
      ("beleidsterreinen/beleidsterrein", .field(.policyArea)),
      ("beleidsterreinen/beleidsterrein/naam", .field(.mentionedName)),
      ("wettelijkeGrondslagen", .container),
      ("wettelijkeGrondslagen/wettelijkeGrondslag", .field(.legalBasis)),
      ("wettelijkeGrondslagen/wettelijkeGrondslag/opschrift", .field(.legalCaption)),
      ("wettelijkeGrondslagen/wettelijkeGrondslag/referentie", .field(.legalReference)),
      ("adressen", .container),
      ("contact", .container),
      ("contact/telefoonnummers", .container),
      ("contact/telefoonnummers/telefoonnummer", .field(.telephone)),
      ("contact/telefoonnummers/telefoonnummer/nummer", .field(.telephoneNumber)),
      ("contact/telefoonnummers/telefoonnummer/label", .field(.telephoneLabel)),
      ("contact/telefoon", .field(.telephone)),
      ("contact/emailadressen", .container),
      ("contact/emailadressen/emailadres", .field(.email)),
      ("contact/emailadressen/emailadres/email", .field(.emailAddress)),
      ("contact/emailadressen/emailadres/label", .field(.emailLabel)),
      ("contact/emailadres", .field(.email)),
      ("contact/internetadressen", .container),
      ("contact/internetadressen/internetadres", .field(.website)),
      ("contact/internetadressen/internetadres/url", .field(.websiteURL)),
      ("contact/internetadressen/internetadres/label", .field(.websiteLabel)),
      ("contact/internet", .field(.website)),
      ("contact/contactformulieren", .container),
      ("contact/contactformulieren/contactformulier", .field(.contactForm)),
      ("contact/contactformulieren/contactformulier/url", .field(.formURL)),
      ("contact/contactformulieren/contactformulier/label", .field(.formLabel)),
      ("contact/bezoekAdres", .container),
      ("contact/postAdres", .container),
      ("contact/socialMedia", .ignored(.otherContact)),
      ("contact/fax", .ignored(.otherContact)),
      ("contact/telex", .ignored(.otherContact)),
      ("contact/contactpaginas", .ignored(.otherContact)),
      ("contact/beschrijving", .ignored(.otherContact)),
      ("contactEmail", .ignored(.personalContact)),
      ("functies", .ignored(.persons)),
      ("medewerkers", .ignored(.persons)),
      ("woo", .ignored(.openGovernment)),
      ("resourceIdentifiers", .ignored(.constant)),
      ("ictuCode", .ignored(.constant)),
      ("categorie", .ignored(.constant)),
    ] + address("adressen/adres") + address("contact/bezoekAdres/adres")
    + address("contact/postAdres/adres")

  private static func address(_ path: String) -> [(String, Role)] {
    [
      (path, .field(.address)),
      (path + "/adresType", .field(.addressPurpose)),
      (path + "/openbareRuimte", .field(.street)),
      (path + "/straat", .field(.street)),
      (path + "/huisnummer", .field(.houseNumber)),
      (path + "/huisletter", .field(.houseAddition)),
      (path + "/toevoeging", .field(.houseAddition)),
      (path + "/postbus", .field(.postBox)),
      (path + "/postcode", .field(.postalCode)),
      (path + "/woonplaats", .field(.town)),
      (path + "/plaats", .field(.town)),
      (path + "/land", .field(.country)),
      (path + "/provincie", .field(.province)),
      (path + "/antwoordnummer", .ignored(.otherContact)),
      (path + "/regio", .ignored(.otherContact)),
      (path + "/toelichting", .ignored(.addressee)),
      (path + "/terAttentieVan", .ignored(.addressee)),
    ]
  }
}
