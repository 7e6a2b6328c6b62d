import Documents
import Pages
import PublicSources
import Records
import Renderers
import Store

extension Failure {
  /// One sentence that says what is wrong, where, and how to mend it; what could be meant follows on
  /// lines of its own. `nil` when all was said before.
  func sentence(_ language: Language) -> String? {
    switch self {
    case .document(let error): error.sentence(language)
    case .agenda(let error): error.sentence(language)
    case .store(let error): error.sentence(language)
    case .refused(let refusal, let file): refusal.sentence(language, file: file)
    case .cannotWrite(let path, let reason):
      language(
        "\(path) kan niet worden geschreven (\(language.systemReason(reason))); geef een andere plaats, of maak hier schrijven mogelijk.",
        "\(path) cannot be written (\(language.systemReason(reason))); give another place, or make writing possible here."
      )
    case .ofTheFuture(let day, let file):
      language(
        "\(file) is gedateerd op \(language.date(day)), na vandaag, en is niet ingelezen; klopt dat toch, lees het dan in met wgr import --accept-future.",
        "\(file) is dated \(language.date(day)), after today, and was not read; if that is right, read it with wgr import --accept-future."
      )
    case .refusedToWrite(let refusal): refusal.sentence(language)
    case .cannotPrint(let reason):
      language(
        "Standaarduitvoer kan niet worden geschreven: \(language.systemReason(reason)).",
        "Standard output cannot be written: \(language.systemReason(reason)).")
    case .noWorkbooks:
      language(
        "Een werkmap wordt geschreven met libxlsxwriter, en dat staat niet op deze machine; installeer het of vraag csv.",
        "A workbook is written with libxlsxwriter, which is not on this machine; install it or ask for csv."
      )
    case .changedSince(let path, let file):
      language(
        "\(path) bevat iets dat niet van wgr is of sindsdien is gewijzigd, zoals \(file), en blijft zoals het is; geef een andere plaats, of vervang het met --force.",
        "\(path) holds something that is not wgr's or was changed since, such as \(file), and stays as it is; give another place, or replace it with --force."
      )
    case .nothingKnown(let day):
      language(
        "Op \(language.date(day)) was er nog niets bekend: elk ingelezen document is van later; geef een latere dag met --as-known-on.",
        "Nothing was known on \(language.date(day)) yet: every document read is of a later date; give a later day with --as-known-on."
      )
    case .notRead(let part, let text):
      language(
        "“\(text)” is niet te vinden. \(part.absence(in: language)) Lees ook exportOO.xml of \(part.fileName) in.",
        "“\(text)” cannot be found. \(part.absence(in: language)) Read exportOO.xml or \(part.fileName) too."
      )
    case .noMunicipality(let text, let nearest):
      Self.listing(
        nearest.isEmpty
          ? language(
            "Geen gemeente heet “\(text)”; geef een naam of een gemeentecode, zoals GM0307.",
            "No municipality is called “\(text)”; give a name or a code, such as GM0307.")
          : language(
            "Geen gemeente heet “\(text)”; bedoelt u een van deze?",
            "No municipality is called “\(text)”; do you mean one of these?"),
        nearest.map { Self.line($0, language) })
    case .severalMunicipalities(let text, let found):
      Self.listing(
        language(
          "“\(text)” past bij meer dan één gemeente; geef \(Self.isCodeShared(found) ? "de naam" : "de code") van de gemeente die u bedoelt.",
          "“\(text)” matches more than one municipality; give \(Self.isCodeShared(found) ? "the name" : "the code") of the one you mean."
        ), found.map { Self.line($0, language) })
    case .noOrganisation(let text):
      language(
        "Geen gemeente en geen deelnemer heet “\(text)”; geef een naam, een code of een systeemId.",
        "No municipality and no participant is called “\(text)”; give a name, a code or a systeemId."
      )
    case .severalOrganisations(let text, let found):
      Self.listing(
        language(
          "“\(text)” past bij meer dan één organisatie; geef het nummer van de organisatie die u bedoelt.",
          "“\(text)” matches more than one organisation; give the number of the one you mean."),
        found.prefix(20).map { "\($0.id)  \($0.name)" })
    case .noArrangement(let text, let nearest):
      Self.listing(
        nearest.isEmpty
          ? language(
            "Geen regeling past bij “\(text)”; zoek met: wgr regelingen WOORDEN.",
            "No arrangement matches “\(text)”; search with: wgr arrangements WORDS.")
          : language(
            "Geen regeling past bij “\(text)”; bedoelt u een van deze?",
            "No arrangement matches “\(text)”; do you mean one of these?"),
        nearest.map { Self.line($0.arrangement, language) })
    case .severalArrangements(let text, let found):
      Self.listing(
        language(
          "“\(text)” past bij \(found.count) regelingen; geef het nummer van de regeling die u bedoelt.",
          "“\(text)” matches \(found.count) arrangements; give the number of the one you mean."),
        found.prefix(20).map { Self.line($0, language) }
          + (found.count > 20
            ? [language("en nog \(found.count - 20)", "and \(found.count - 20) more")] : []))
    case .csv(let error, let file, let hasOptions):
      error.sentence(language, file: file, hasOptions: hasOptions)
    case .mapping(let error, let file):
      error.sentence(language, file: file)
    case .unknownColumns(let names, let file):
      TableError.unknownColumns(names, file: file, language)
    case .strict(let count, let file):
      language(
        "\(file) is niet ingelezen: \(language.number(count)) afgewezen, en met --strict mag dat niet; herstel dat, of laat --strict weg.",
        "\(file) was not read: \(language.number(count)) rejected, which --strict does not allow; mend that, or leave --strict out."
      )
    case .rejectedRow(let row, let file): row.sentence(language, file: file)
    case .sourceSetting(let problem?, let file): problem.sentence(language, file: file)
    case .sourceSetting(nil, let file):
      language(
        "\(file) kan niet worden gelezen als tekst in UTF-8; herstel dat of haal het weg.",
        "\(file) cannot be read as text in UTF-8; mend it or remove it.")
    case .usage(let text), .unmatched(let text): language(text)
    case .alreadyTold: nil
    }
  }

  private static func listing(_ sentence: String, _ lines: [String]) -> String {
    ([sentence] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private static func line(_ municipality: Organisation, _ language: Language) -> String {
    let code = municipality.code?.text ?? municipality.id.description
    let ended = municipality.existence.end.map {
      language(" (tot \(language.date($0)))", " (until \(language.date($0)))")
    }
    return "\(code)  \(municipality.name)\(ended ?? "")"
  }

  private static func line(_ arrangement: Arrangement, _ language: Language) -> String {
    let ended = arrangement.inForce.end.map {
      language(" (tot \(language.date($0)))", " (until \(language.date($0)))")
    }
    return "\(arrangement.id)  \(arrangement.shortTitle)\(ended ?? "")"
  }
}

extension DocumentError {
  /// What is wrong with the document, where, and how to mend it.
  func sentence(_ language: Language) -> String {
    let name = file == "-" ? language("Standaardinvoer", "Standard input") : file
    let place = lineNumber.map { language("\(name), regel \($0)", "\(name), line \($0)") } ?? name
    return switch problem {
    case .noSuchFile:
      language(
        "\(name) bestaat niet; controleer de naam en de map.",
        "\(name) does not exist; check the name and the folder.")
    case .unreadable(let reason):
      language(
        "\(name) kan niet worden gelezen (\(language.systemReason(reason))); controleer de rechten op het bestand.",
        "\(name) cannot be read (\(language.systemReason(reason))); check the permissions of the file."
      )
    case .isFolder:
      language(
        "\(name) is een map; geef de bestanden die erin staan.",
        "\(name) is a folder; give the files that are in it.")
    case .unreadableFormat(let format): format.sentence(language, file: name)
    case .macros:
      language(
        "\(name) heeft macro's, en die opent wgr niet; bewaar het werkboek in Excel als .xlsx zonder macro's.",
        "\(name) has macros, which wgr does not open; save the workbook in Excel as .xlsx without macros."
      )
    case .externalLinks:
      language(
        "\(name) haalt waarden uit andere bestanden; plak ze als waarden (Plakken speciaal) en bewaar het werkboek opnieuw.",
        "\(name) takes values from other files; paste them as values (Paste Special) and save the workbook again."
      )
    case .encrypted:
      language(
        "\(name) is beveiligd met een wachtwoord; haal de beveiliging weg en bewaar het opnieuw.",
        "\(name) is protected with a password; remove the protection and save it again.")
    case .tooLargeArchive:
      language(
        "\(name) is uitgepakt groter dan een gewoon document; bewaar alleen de bladen met de tabel.",
        "\(name) is larger when unpacked than an honest document; save only the sheets with the table."
      )
    case .tooLargeTable:
      language(
        "\(name) heeft een tabel die te groot is om te lezen; bewaar hem als CSV.",
        "\(name) has a table that is too large to read; save it as CSV.")
    case .endless(let limit):
      language(
        "\(name) gaat verder dan \(limit >> 20) MB, meer dan er van zo'n bestand wordt gelezen; geef een kleiner bestand.",
        "\(name) goes on beyond \(limit >> 20) MB, more than is read of such a file; give a smaller file."
      )
    case .noTable:
      language(
        "\(name) heeft geen tabel die wgr kan lezen; bewaar de tabel als CSV of .xlsx.",
        "\(name) has no table that wgr can read; save the table as CSV or .xlsx.")
    case .noAreas:
      language(
        "\(name) heeft geen gebieden; geef GeoJSON van de gemeenten (FeatureCollection).",
        "\(name) has no areas; give GeoJSON of the municipalities (FeatureCollection).")
    case .malformedJSON:
      language(
        "\(place): hier is het geen goede JSON meer; haal het document opnieuw op.",
        "\(place): from here it is no well-formed JSON; fetch the document again.")
    case .empty:
      language(
        "\(place) is leeg; haal het document opnieuw op.",
        "\(place) is empty; fetch the document again.")
    case .unknownKind:
      language(
        "\(place) is geen document dat wgr kent; geef een export van het Register van Overheidsorganisaties.",
        "\(place) is not a document that wgr knows; give an export of the Register van Overheidsorganisaties."
      )
    case .otherVocabulary(let root, let namespace):
      language(
        "\(place) is XML van een andere soort (<\(root)>\(namespace.isEmpty ? "" : " in \(namespace)")); geef een export van het Register van Overheidsorganisaties.",
        "\(place) is XML of another kind (<\(root)>\(namespace.isEmpty ? "" : " in \(namespace)")); give an export of the Register van Overheidsorganisaties."
      )
    case .malformedXML:
      language(
        "\(place): hier is het geen goede XML meer; haal het document opnieuw op of laat de bron het herstellen.",
        "\(place): from here it is no well-formed XML; fetch the document again or have its source mend it."
      )
    case .truncated:
      language(
        "\(place): het document houdt op voordat het af is; haal het opnieuw op.",
        "\(place): the document ends before it is complete; fetch it again.")
    case .doctype:
      language(
        "\(place): het document heeft een DOCTYPE, en dat leest wgr uit veiligheid niet; haal de DOCTYPE weg.",
        "\(place): the document has a DOCTYPE, which wgr does not read for safety; remove the DOCTYPE."
      )
    case .tooDeep(let limit):
      language(
        "\(place): elementen staan meer dan \(limit) diep in elkaar; dit is geen registerexport.",
        "\(place): elements are nested more than \(limit) deep; this is no register export.")
    case .textTooLong(let limit):
      language(
        "\(place): een tekst is langer dan \(language.number(limit)) bytes; dit is geen registerexport.",
        "\(place): a text is longer than \(language.number(limit)) bytes; this is no register export."
      )
    case .tooManyNames:
      language(
        "\(place): het document gebruikt te veel verschillende namen; dit is geen registerexport.",
        "\(place): the document uses too many distinct names; this is no register export.")
    case .damagedCompression:
      language(
        "\(place): het ingepakte bestand is beschadigd; haal het opnieuw op.",
        "\(place): the packed file is damaged; fetch it again.")
    case .unreadableDate(let text):
      language(
        "\(place): de datum van de export, “\(text.prefix(40))”, is geen datum; haal het document opnieuw op of laat de bron het herstellen.",
        "\(place): the date of the export, “\(text.prefix(40))”, is no date; fetch the document again or have its source mend it."
      )
    case .noRecords:
      language(
        "\(place) bevat geen organisaties en geen regelingen; haal het document opnieuw op.",
        "\(place) holds no organisations and no arrangements; fetch the document again.")
    case .outOfMemory:
      language(
        "\(place) past niet in het geheugen; maak geheugen vrij en probeer het opnieuw.",
        "\(place) does not fit in memory; free some memory and try again.")
    case .noXMLLibrary:
      language(
        "\(place) is niet te lezen: libxml2, dat XML en webpagina's leest, staat niet op deze machine; installeer libxml2.",
        "\(place) cannot be read: libxml2, which reads XML and web pages, is not on this machine; install libxml2."
      )
    }
  }
}

extension Failure {
  /// Whether municipalities have one code, so that it does not tell them apart.
  private static func isCodeShared(_ municipalities: [Organisation]) -> Bool {
    Set(municipalities.map(\.code)).count < municipalities.count
  }
}

extension StoreError {
  /// What is wrong with the register, and how to mend it.
  func sentence(_ language: Language) -> String {
    switch problem {
    case .absent:
      language(
        "Er is nog geen register in \(path); haal het op met: wgr update, of lees een bestand in met: wgr import BESTAND.",
        "There is no register in \(path) yet; fetch it with: wgr update, or read a file with: wgr import FILE."
      )
    case .isFolder:
      language(
        "\(path) is een map; geef met --database het bestand van het register.",
        "\(path) is a folder; give the file of the register with --database.")
    case .notARegister:
      language(
        "\(path) is geen register van wgr of is beschadigd; geef met --database een ander bestand.",
        "\(path) is no register of wgr or is damaged; give another file with --database.")
    case .damaged:
      language(
        "Het register in \(path) is beschadigd; maak het opnieuw: zet dit bestand weg en lees alles weer in met wgr update of wgr import.",
        "The register in \(path) is damaged; make it anew: put this file aside and read everything again with wgr update or wgr import."
      )
    case .tooNew:
      language(
        "\(path) is gemaakt met een nieuwere versie van wgr; werk wgr bij.",
        "\(path) was made by a later version of wgr; update wgr.")
    case .tooOld:
      language(
        "\(path) is gemaakt met een oudere versie van wgr; lees met deze versie een document in, dan wordt het bijgewerkt.",
        "\(path) was made by an earlier version of wgr; read a document with this version to update it."
      )
    case .diskFull:
      language(
        "\(path): de schijf is vol; er is niets gewijzigd. Maak ruimte en lees het document opnieuw in.",
        "\(path): the disk is full; nothing was changed. Make room and read the document again.")
    case .readOnly:
      language(
        "\(path) mag niet worden gewijzigd; controleer de rechten op het bestand en de map, of geef met --database een ander bestand.",
        "\(path) may not be changed; check the permissions of the file and its folder, or give another file with --database."
      )
    case .busy:
      language(
        "\(path) is in gebruik: een ander proces leest er een document in; probeer het straks opnieuw.",
        "\(path) is in use: another process is reading a document into it; try again later.")
    case .unreadable(let reason):
      language(
        "\(path) kan niet worden gelezen; controleer het bestand en de rechten (met --verbose staat erbij wat SQLite zegt).",
        "\(path) cannot be read (\(reason)); check the file and its permissions.")
    case .unwritable(let reason):
      language(
        "\(path) kan niet worden geschreven; er is niets gewijzigd (met --verbose staat erbij wat SQLite zegt).",
        "\(path) cannot be written (\(reason)); nothing was changed.")
    }
  }
}

extension ImportRefusal {
  /// Why the import is refused, and how to go on.
  func sentence(_ language: Language, file: String) -> String {
    switch self {
    case .shrinks(let missing, let known, let document):
      let date = language.date(document.date)
      return language(
        "\(file) mist \(language.number(missing)) van de \(language.number(known)) gegevens uit de export van \(date) (\(document.fileName)) en is niet ingelezen; klopt dat toch, lees hem dan in met wgr import --accept-shrinkage.",
        "\(file) lacks \(language.number(missing)) of the \(language.number(known)) records in the export of \(date) (\(document.fileName)) and was not read; if that is right, read it with wgr import --accept-shrinkage."
      )
    }
  }
}

extension Rejection {
  /// Which record was refused, where, and why.
  func sentence(_ language: Language, file: String) -> String {
    let what = id.map { "\(element) \($0)" } ?? element
    let why =
      switch reason {
      case .missing(let name):
        language("\(name) ontbreekt", "\(name) is missing")
      case .invalidNumber(let name, let text):
        language(
          "\(name) “\(text.prefix(40))” is geen nummer van het register",
          "\(name) “\(text.prefix(40))” is no number of the register")
      case .invalidDate(let name, let text):
        language(
          "\(name) “\(text.prefix(40))” is geen datum", "\(name) “\(text.prefix(40))” is no date")
      case .containerRejected:
        language("de regeling zelf is afgewezen", "the arrangement itself was rejected")
      }
    return language(
      "\(file), regel \(lineNumber): \(what) afgewezen: \(why).",
      "\(file), line \(lineNumber): \(what) rejected: \(why).")
  }
}
