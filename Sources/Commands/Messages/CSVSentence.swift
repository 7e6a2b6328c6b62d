import Documents
import Pages
import Renderers

extension TableError {
  /// What is wrong with the document, where, and how to mend it: with an option only where the command has those
  /// that tell how a table is written.
  func sentence(_ language: Language, file: String, hasOptions: Bool = true) -> String {
    let name = file == "-" ? language("Standaardinvoer", "Standard input") : file
    let place = lineNumber.map { language("\(name), regel \($0)", "\(name), line \($0)") } ?? name
    return switch problem {
    case .noHeader:
      language(
        "\(place) heeft geen regel met kolomnamen; zet de namen van de kolommen op de eerste regel.",
        "\(place) has no row of column names; put the names of the columns on the first line.")
    case .unterminatedQuote:
      language(
        "\(place): het aanhalingsteken dat hier begint, wordt niet gesloten; sluit het of haal het weg.",
        "\(place): the quotation mark that opens here is never closed; close it or remove it.")
    case .recordTooLong(let limit):
      language(
        "\(place): de rij die hier begint is langer dan \(language.number(limit)) bytes; sluit een aanhalingsteken dat openstaat.",
        "\(place): the row that starts here is longer than \(language.number(limit)) bytes; close a quotation mark that was left open."
      )
    case .tooManyColumns(let limit):
      language(
        "\(place): de rij heeft meer dan \(language.number(limit)) kolommen; controleer het scheidingsteken\(hasOptions ? " met --delimiter" : "").",
        "\(place): the row has more than \(language.number(limit)) columns; check the delimiter\(hasOptions ? " with --delimiter" : "")."
      )
    case .notText:
      language(
        "\(place) is geen tekst; bewaar de tabel als CSV en lees die in.",
        "\(place) is no text; save the table as CSV and read that.")
    case .missingColumn(let column):
      language(
        "\(place): de kolom “\(column)” ontbreekt; voeg die toe\(hasOptions ? " of wijs een andere kolom aan met --map '\(column)=Kolom'" : "").",
        "\(place): the column “\(column)” is missing; add it\(hasOptions ? " or point at another column with --map '\(column)=Column'" : "")."
      )
    case .columnTwice(let column):
      language(
        "\(place): de kolom “\(column)” staat er twee keer; geef een van de twee een andere naam.",
        "\(place): the column “\(column)” occurs twice; rename one of the two.")
    case .unclearUnit(let text):
      language(
        "\(place): in welke eenheid de bedragen staan is niet duidelijk uit “\(text)”; zeg het met --unit euro, --unit duizend of --unit miljoen.",
        "\(place): “\(text)” does not make clear in which unit the amounts are; say it with --unit euro, --unit thousand or --unit million."
      )
    case .contradictingUnits(let first, let second):
      language(
        "\(place): “\(first)” en “\(second)” spreken elkaar tegen over de eenheid van de bedragen; zeg het met --unit euro, --unit duizend of --unit miljoen.",
        "\(place): “\(first)” and “\(second)” contradict each other on the unit of the amounts; say it with --unit euro, --unit thousand or --unit million."
      )
    case .malformedMapping(let entry):
      language(
        "\(place): “\(entry)” is geen koppeling van kolommen; schrijf veld=kolom of veld:=waarde.",
        "\(place): “\(entry)” maps no column; write field=column or field:=value.")
    case .noYearInNames:
      language(
        "\(place): geen kolomnaam noemt een jaar; wijs het boekjaar aan met boekjaar=Kolom of boekjaar:=2025.",
        "\(place): no column name has a year; point at the budget year with boekjaar=Column or boekjaar:=2025."
      )
    case .noStatementInName(let name):
      language(
        "\(place): de kolomnaam “\(name)” noemt geen documentsoort; zet er begroting of jaarrekening bij, of geef documentsoort:=begroting.",
        "\(place): the column name “\(name)” names no kind of statement; add begroting or jaarrekening, or give documentsoort:=begroting."
      )
    case .unknownField(let field):
      language(
        "\(place): het veld “\(field)” bestaat niet; kies uit \(Self.fields).",
        "\(place): there is no field “\(field)”; choose from \(Self.fields).")
    }
  }

  private static var fields: String {
    FigureField.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// That no kind has these columns, and how to read the table all the same.
  static func unknownColumns(_ names: [String], file: String, _ language: Language) -> String {
    let name = file == "-" ? language("Standaardinvoer", "Standard input") : file
    let shown = names.prefix(12).map { "“\($0.prefix(40))”" }
    let columns =
      shown.joined(separator: ", ") + (names.count > shown.count ? ", …" : "")
    if TableDocument.hasColumnPerYear(names) {
      return language(
        "\(name): wgr kent geen document met de kolommen \(columns); een kolom per jaar leest u met --map 'gemeente=Kolom,regeling=Kolom,documentsoort:=begroting,boekjaar:=kolomnaam,grootheid:=bijdrage'.",
        "\(name): wgr knows no document with the columns \(columns); one column for each year is read with --map 'gemeente=Column,regeling=Column,documentsoort:=begroting,boekjaar:=kolomnaam,grootheid:=bijdrage'."
      )
    }
    return language(
      "\(name): wgr kent geen document met de kolommen \(columns); wijs de kolommen aan met --map 'gemeente=Kolom,regeling=Kolom,boekjaar=Kolom,documentsoort=Kolom,bijdrage=Kolom', of geef de soort met --kind.",
      "\(name): wgr knows no document with the columns \(columns); point at the columns with --map 'gemeente=Column,regeling=Column,boekjaar=Column,documentsoort=Column,bijdrage=Column', or give the kind with --kind."
    )
  }
}

extension RowProblem {
  /// Why the row was refused, without its place.
  func sentence(_ language: Language) -> String {
    switch self {
    case .fieldCount(let expected, let found):
      language(
        "de rij heeft \(found) velden en er zijn \(expected) kolomnamen",
        "the row has \(found) fields and there are \(expected) column names")
    case .textAfterQuote:
      language(
        "er staat tekst na een aanhalingsteken dat sluit",
        "there is text after a closing quotation mark")
    case .openQuote:
      language(
        "het aanhalingsteken dat hier begint, wordt niet gesloten; sluit het of haal het weg",
        "the quotation mark that opens here is never closed; close it or remove it")
    case .notInEncoding(let encoding):
      language("de tekst is geen \(encoding.rawValue)", "the text is no \(encoding.rawValue)")
    case .empty(let column):
      language("“\(column)” is leeg", "“\(column)” is empty")
    case .notANumber(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” is geen getal",
        "\(column) “\(text.prefix(40))” is no number")
    case .ambiguousNumber(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” kan een duizendtal of een breuk zijn; lees opnieuw met --decimal-mark komma of --decimal-mark punt",
        "\(column) “\(text.prefix(40))” may be thousands or a fraction; read it again with --decimal-mark comma or --decimal-mark dot"
      )
    case .numberTooLarge(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” is te groot om te kloppen; staat hier een code, of is de eenheid anders",
        "\(column) “\(text.prefix(40))” is too large to be right; is it a code, or is the unit another"
      )
    case .notADate(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” is geen datum; schrijf jjjj-mm-dd",
        "\(column) “\(text.prefix(40))” is no date; write yyyy-mm-dd")
    case .notAYear(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” is geen jaar", "\(column) “\(text.prefix(40))” is no year")
    case .notAShare(let column, let text):
      language(
        "“\(text)” in kolom “\(column)” is geen aandeel boven 0 en tot en met 100 procent van een gemeente die is verdeeld; laat het leeg of geef een percentage",
        "“\(text)” in column “\(column)” is no share above 0 and up to 100 percent of a municipality that was divided; leave it empty or give a percentage"
      )
    case .notACode(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” is geen code", "\(column) “\(text.prefix(40))” is no code")
    case .unknownWord(let column, let text, let known):
      language(
        "\(column) “\(text.prefix(40))” is niet bekend; kies uit \(known.joined(separator: ", "))",
        "\(column) “\(text.prefix(40))” is not known; choose from \(known.joined(separator: ", "))")
    case .errorCell(let column, let text):
      language(
        "\(column) bevat een fout (\(text.prefix(40))) in plaats van een waarde; herstel de formule",
        "\(column) holds an error (\(text.prefix(40))) in place of a value; mend the formula")
    case .unclearUnit(let text):
      language(
        "in welke eenheid het bedrag staat is niet duidelijk uit “\(text.prefix(80))”; schrijf euro, duizend of miljoen, of geef --unit",
        "“\(text.prefix(80))” does not make clear in which unit the amount is; write euro, thousand or million, or give --unit"
      )
    case .anotherYear(let column, let text, let year):
      language(
        "\(column) “\(text.prefix(40))” noemt een ander jaar dan het boekjaar \(year)",
        "\(column) “\(text.prefix(40))” names another year than the budget year \(year)")
    case .noYear:
      language(
        "er staat geen jaar bij (jrstatcode); geef het met --year",
        "no year goes with it (jrstatcode); give it with --year")
    case .twice(let column, let text):
      language(
        "\(column) “\(text.prefix(40))” staat al eerder in het document",
        "\(column) “\(text.prefix(40))” stands in the document before")
    case .outsideCountry(let text):
      language(
        "de plaats “\(text.prefix(40))” ligt niet in Nederland; lengte en breedte (WGS84), of meters van het RD-stelsel",
        "the place “\(text.prefix(40))” is not in the Netherlands; longitude and latitude (WGS84), or metres of the national grid"
      )
    case .noArea:
      language(
        "er staat geen gebied (Polygon of MultiPolygon) bij",
        "no area (Polygon or MultiPolygon) goes with it")
    }
  }
}

extension RejectedRow {
  /// Which row was refused, and why.
  func sentence(_ language: Language, file: String) -> String {
    let place = table.name(language).map { "\(file), \($0)" } ?? file
    return language(
      "\(place), regel \(lineNumber): rij afgewezen: \(problem.sentence(language)).",
      "\(place), line \(lineNumber): row rejected: \(problem.sentence(language)).")
  }
}

extension Mojibake {
  private static let encodings = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")

  /// That the text looks damaged, and where first.
  func sentence(_ language: Language, file: String) -> String {
    language(
      "\(file), regel \(lineNumber): “\(example)” lijkt beschadigde tekst (in \(language.count(recordCount, .row))); wgr verandert er niets aan: herstel het bij de bron, of geef de codering met --encoding (\(Self.encodings)).",
      "\(file), line \(lineNumber): “\(example)” looks like damaged text (in \(language.count(recordCount, .row))); wgr leaves it as it is: mend it at the source, or give the encoding with --encoding (\(Self.encodings))."
    )
  }
}
