import Overviews
import Pages
import Records

/// The check from above in words: what CBS was told is paid, against what is known.
struct TransferCheckWording {
  let municipality: Organisation
  let language: Language

  /// A section when there is something to check.
  func sections(_ checks: [TransferCheck]) -> [Section] {
    guard !checks.isEmpty else { return [] }
    return [
      Section(
        title: language("Klopt het met wat CBS weet?", "Does it agree with what CBS knows?"),
        anchor: "controle-iv3", blocks: checks.flatMap(blocks) + [.list(caveats)])
    ]
  }

  /// Whether predecessors of the municipality reported too.
  private func hasPredecessors(_ check: TransferCheck) -> Bool {
    check.fields.contains { $0.municipality != municipality.code }
  }

  private func blocks(_ check: TransferCheck) -> [Block] {
    let apart = hasPredecessors(check)
    let statement = check.documentKind.name(of: check.year, in: language)
    let table = TransferCheckFields.field.table(
      language(
        "Opgave aan CBS (Iv3), \(statement): betaald aan gemeenschappelijke regelingen, in euro's",
        "Told to CBS (Iv3), \(statement): paid to joint arrangements, in euros"),
      check.fields, in: language,
      ["taakveld"] + (apart ? ["gemeentecode"] : []) + [
        "overdracht", "investeringsbijdrage",
        .field("bron") { .text(String($0.source.document.number)) },
        .field("regel") { .text(String($0.source.lineNumber)) },
      ])
    return [.paragraph(sentence(check) + divided(check)), .table(table)]
  }

  /// Which predecessors are not counted since only a part of each came to the municipality.
  private func divided(_ check: TransferCheck) -> Phrase {
    guard !check.divided.isEmpty else { return [] }
    let names = language.enumeration(check.divided)
    return .text(
      language(
        " De opgave van \(names) telt niet mee, want daarvan kwam maar een deel bij "
          + "\(municipality.name).",
        " The report of \(names) is not counted, since only a part came to "
          + "\(municipality.name)."))
  }

  private func sentence(_ check: TransferCheck) -> Phrase {
    let statement = check.documentKind.name(of: check.year, in: language)
    let name =
      hasPredecessors(check)
      ? language(
        "\(municipality.name), met haar voorgangers,",
        "\(municipality.name), with its predecessors,")
      : municipality.name
    guard let income = check.income else {
      return .text(
        language(
          "\(statement.capitalisedFirst): er is geen overdracht (4.3.3) opgegeven.",
          "\(statement.capitalisedFirst): no transfer (4.3.3) was reported."))
    }
    var phrase: Phrase = [
      .text(
        language(
          "\(statement.capitalisedFirst): \(name) gaf aan CBS op dat zij ",
          "\(statement.capitalisedFirst): \(name) told CBS that it pays ")),
      language.amount(income),
      .text(
        language(
          " overdraagt aan gemeenschappelijke regelingen.", " to joint arrangements.")),
    ]
    guard let known = check.known, let rest = check.rest else {
      return phrase
        + .text(
          language(
            " Welke bijdragen daarin zitten, is nog niet bekend.",
            " Which contributions that holds is not known yet."))
    }
    let counts = "\(check.knownCount)"
    phrase += [
      .text(language(" Bekend is ", " Known is ")), language.amount(known),
      .text(
        language(
          ", bij \(counts) van de \(check.arrangementCount) openbare lichamen en "
            + "bedrijfsvoeringsorganisaties. Niet verklaard: ",
          ", for \(counts) of the \(check.arrangementCount) public bodies and operations "
            + "organisations. Not explained: ")), language.amount(rest), .text("."),
    ]
    return phrase
  }

  private var caveats: [Phrase] {
    [
      language(
        "Iv3 noemt nooit de ontvanger: dit is één som over alle regelingen samen.",
        "Iv3 never names the receiver: this is one sum over all arrangements."),
      language(
        "Alleen openbare lichamen en bedrijfsvoeringsorganisaties tellen mee; wat een "
          + "centrumgemeente krijgt, staat in Iv3 bij gemeenten (4.3.2).",
        "Only public bodies and operations organisations count; what a host municipality gets is "
          + "under municipalities in Iv3 (4.3.2)."),
      language(
        "Een deel van de bijdragen kan in Iv3 als inkoop of inhuur zijn geboekt, en staat dan niet "
          + "in dit bedrag.",
        "Some contributions may be booked in Iv3 as purchases or hired staff, and are then not in "
          + "this amount."),
      language(
        "De opgave is in duizenden euro's en staat hier zoals de gemeente haar gaf; kleine "
          + "verschillen zeggen niets.",
        "The report is in thousands of euros and stands here as the municipality gave it; small "
          + "differences mean nothing."),
    ].map { .text($0) }
  }
}
