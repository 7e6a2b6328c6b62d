import Documents
import Pages
import Records
import Renderers
import Store

/// What became of one document.
struct ImportReport {
  let file: String
  var kind: Document.Kind
  var outcome: ImportOutcome?
  var summary = RegisterExportSummary()
  var rejections: [Rejection] = []
  var rows = RejectedRows()
  /// How many rows were left out, by reason.
  var passedOver: [IgnoredReason: Int] = [:]
  var mojibake: Mojibake?
  /// The municipalities that it names and the register does not have.
  var unknownMunicipalities: [UnknownMunicipality] = []
  /// The areas that no municipality of the register goes with.
  var unknownAreas: [UnknownMunicipality] = []
  /// The amounts of which the unit may be wrong.
  var doubtfulAmounts: [DoubtfulAmount] = []
  /// What is to be said of how its tables were read.
  var tables: [TableRemark] = []
  /// Codes that more than one municipality has.
  var sharedCodes = SharedCodes([])
  /// An export that is dated later and counts instead of this one.
  var later: Document?

  init(file: String, kind: Document.Kind) {
    self.file = file
    self.kind = kind
  }

  /// The document, read now or before.
  var document: Document? {
    switch outcome {
    case .read(let document), .alreadyRead(let document): document
    case nil: nil
    }
  }

  /// What was read and what became of it; ends with a line break.
  func sentence(_ language: Language, isTrial: Bool) -> String {
    switch outcome {
    case .alreadyRead(let document):
      return language(
        "\(file) was al ingelezen (als \(document.fileName)); er is niets veranderd.\n",
        "\(file) had been read before (as \(document.fileName)); nothing changed.\n")
    case .read(let document):
      let ledger = document.ledger
      let isExport = kind == .registerExport
      let date = language.date(document.date)
      let numbers = [ledger.stored, ledger.unchanged, ledger.rejected, ledger.ignored]
        .map(language.number)
      let read = language.count(
        ledger.read, isExport ? .record : kind == .boundaries ? .area : .row)
      return language(
        """
        \(file): \(kind.rawValue) van \(date)\(isTrial ? " (op proef, niets bewaard)" : ""). \
        \(read) gelezen: \(numbers[0]) opgeslagen, \(numbers[1]) ongewijzigd, \
        \(numbers[2]) afgewezen, \(numbers[3]) genegeerd.

        """,
        """
        \(file): \(isExport ? "register export" : kind.rawValue) of \(date)\
        \(isTrial ? " (a trial, nothing kept)" : ""). \
        \(read) read: \(numbers[0]) stored, \(numbers[1]) unchanged, \
        \(numbers[2]) rejected, \(numbers[3]) ignored.

        """)
    case nil:
      return ""
    }
  }

  /// What was left out, refused or not understood; `nil` when there is nothing to say.
  func remarks(_ language: Language) -> String? {
    var lines: [String] = []
    let leftOut = summary.ignored.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.name(in: language)) (\(language.number($0.value)))" }
    if !leftOut.isEmpty {
      let list = leftOut.joined(separator: ", ")
      lines.append(
        language("Met opzet weggelaten: \(list).", "Left out on purpose: \(list)."))
    }
    let unknown = summary.unknown.sorted { $0.key < $1.key }
      .map { "\($0.key) (\(language.number($0.value)))" }
    if !unknown.isEmpty {
      let list = unknown.prefix(20).joined(separator: ", ")
      lines.append(
        language(
          "Onbekende elementen, overgeslagen: \(list).", "Unknown elements, skipped: \(list)."))
    }
    lines += tables.map { $0.sentence(language, file: file) }
    let reasons = IgnoredReason.allCases.compactMap { reason in
      passedOver[reason].map { "\(reason.name(in: language)) (\(language.number($0)))" }
    }
    if !reasons.isEmpty {
      let list = reasons.joined(separator: ", ")
      lines.append(language("Overgeslagen rijen: \(list).", "Rows passed over: \(list)."))
    }
    if let mojibake { lines.append(mojibake.sentence(language, file: file)) }
    lines += told(unknownMunicipalities.map { $0.sentence(language, file: file) }, language)
    if !unknownAreas.isEmpty {
      let names = language.enumeration(unknownAreas.prefix(10).map(\.name))
      let rest = unknownAreas.count - 10
      let more = rest > 0 ? language(" en nog \(rest)", " and \(rest) more") : ""
      lines.append(
        language(
          "\(file): deze gebieden horen bij geen gemeente van het register en staan op geen kaart: \(names)\(more).",
          "\(file): these areas go with no municipality of the register and are on no map: \(names)\(more)."
        ))
    }
    lines += told(doubtfulAmounts.map { $0.sentence(language, file: file) }, language)
    lines += told(sharedCodes.sentences(language), language)
    if let later { lines.append(laterSentence(later, language)) }
    lines += rejectionLines(language)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func laterSentence(_ later: Document, _ language: Language) -> String {
    let name = later.fileName
    let masked = language(
      "\(file): in het register staat al een export van \(language.date(later.date)) (\(name)); antwoorden volgen die.",
      "\(file): the register already has an export of \(language.date(later.date)) (\(name)); answers follow that one."
    )
    guard later.date > CommandContext.current.today else { return masked }
    return masked
      + language(
        " Die dag moet nog komen; klopt dat niet, haal die export dan weg met: wgr forget \(name).",
        " That day is yet to come; if that is wrong, take that export out with: wgr forget \(name)."
      )
  }

  /// The first of some sentences, and how many more there are.
  private func told(_ sentences: [String], _ language: Language) -> [String] {
    let rest = sentences.count - 5
    return sentences.prefix(5)
      + (rest > 0
        ? [
          language(
            "En nog \(language.number(rest)) zulke regels.",
            "And \(language.number(rest)) more of these lines.")
        ] : [])
  }

  /// The first records that were refused, a line each, and how many more there are.
  func rejectionLines(_ language: Language) -> [String] {
    let told =
      rejections.prefix(RejectedRows.toldCount).map { $0.sentence(language, file: file) }
      + rows.first.map { $0.sentence(language, file: file) }
    let rest = rejections.count + rows.count - told.count
    guard rest > 0 else { return told }
    return told + [
      language(
        "En nog \(language.number(rest)) afgewezen.", "And \(language.number(rest)) more rejected.")
    ]
  }
}

extension IgnoredReason {
  /// Why a row is left out, in a word or two.
  func name(in language: Language) -> String {
    switch self {
    case .emptyRow: language("leeg", "empty")
    case .noFigure: language("geen cijfer", "no figure")
    case .total: language("totaal of verschil", "total or difference")
    case .otherEstimate: language("raming van de regeling", "estimate of the arrangement")
    case .otherItem: language("ander gegeven", "other datum")
    case .note: language("alleen een naam of toelichting", "a name or note alone")
    case .units: language("eenheden", "units")
    }
  }
}

extension IgnoredPart {
  /// What people call the part.
  func name(in language: Language) -> String {
    switch self {
    case .persons: language("personen en functies", "persons and functions")
    case .addressee:
      language("toelichting en t.a.v. bij adressen", "remarks and addressees of addresses")
    case .personalContact:
      language(
        "e-mail en telefoon die van een persoon kunnen zijn",
        "mailboxes and telephones that may be a person's")
    case .openGovernment: language("Woo-gegevens", "open-government data (Woo)")
    case .classification: language("classificaties", "classifications")
    case .description: language("beschrijvingen van organisaties", "descriptions of organisations")
    case .otherContact: language("overige contactgegevens", "other contact data")
    case .constant: language("vaste waarden", "constant values")
    case .participantsOfBody:
      language("deelnemers onder een organisatie", "participants listed under an organisation")
    }
  }
}
