import Documents
import Pages
import Renderers

extension TablePlace {
  /// What people call the table within its document; `nil` for the whole of it.
  func name(_ language: Language) -> String? {
    switch self {
    case .sheet(let name): language("blad “\(name)”", "sheet “\(name)”")
    case .table(let number): language("tabel \(number)", "table \(number)")
    case .whole: nil
    }
  }
}

extension Noun {
  fileprivate static let column = Noun(
    dutch: ("kolom", "kolommen"), english: ("column", "columns"))
}

extension TableRemark {
  /// What was dealt with, and how.
  func sentence(_ language: Language, file: String) -> String {
    switch self {
    case .hiddenSheet(let name):
      language(
        "\(file): het verborgen blad “\(name)” is overgeslagen; maak het zichtbaar als het mee moet tellen.",
        "\(file): the hidden sheet “\(name)” was passed over; show it if it is to count.")
    case .hiddenCells(let sheet, let rows, let columns):
      language(
        "\(file), blad “\(sheet)”: meegelezen wat verborgen is: \(language.count(rows, .row)) en \(language.count(columns, .column)).",
        "\(file), sheet “\(sheet)”: hidden but read too: \(language.count(rows, .row)) and \(language.count(columns, .column))."
      )
    case .mergedCells(let sheet, let count):
      language(
        "\(file), blad “\(sheet)”: \(language.number(count)) samengevoegde cellen; hun waarde telt voor elke rij waar zij naast staan.",
        "\(file), sheet “\(sheet)”: \(language.number(count)) merged cells; their value counts for every row that they stand beside."
      )
    case .passedOver(let place):
      language(
        "\(file), \(place.name(language) ?? "tabel"): overgeslagen, want wgr kent de kolommen niet.",
        "\(file), \(place.name(language) ?? "table"): passed over, for wgr does not know its columns."
      )
    }
  }
}

extension UnreadableFormat {
  /// How to save the table in a form that can be read.
  func sentence(_ language: Language, file: String) -> String {
    switch self {
    case .portableDocument:
      language(
        "\(file) is een pdf, en daaruit leest wgr geen cijfers; neem de tabel over in Excel of in het invulblad (wgr template).",
        "\(file) is a PDF, from which wgr reads no figures; copy its table into Excel or into the template (wgr template)."
      )
    case .word:
      language(
        "\(file) is een Word-document; kopieer de tabel naar Excel en bewaar die als .xlsx, of bewaar het document als webpagina (.html).",
        "\(file) is a Word document; copy the table to Excel and save that as .xlsx, or save the document as a web page (.html)."
      )
    case .numbers:
      language(
        "\(file) is van Numbers; kies Archief > Exporteer naar > Excel en lees dat bestand in.",
        "\(file) is of Numbers; choose File > Export To > Excel and read that file.")
    case .image:
      language(
        "\(file) is een plaatje, en daaruit leest wgr geen cijfers; neem de tabel over in Excel of in het invulblad (wgr template).",
        "\(file) is a picture, from which wgr reads no figures; copy its table into Excel or into the template (wgr template)."
      )
    case .binaryExcel:
      language(
        "\(file) is een oud of beveiligd Excel-bestand (.xls of .xlsb); open het in Excel en bewaar het als .xlsx.",
        "\(file) is an old or protected Excel file (.xls or .xlsb); open it in Excel and save it as .xlsx."
      )
    case .richText:
      language(
        "\(file) is een tekstdocument (RTF); kopieer de tabel naar Excel en bewaar die als .xlsx.",
        "\(file) is a text document (RTF); copy the table to Excel and save that as .xlsx.")
    }
  }
}
