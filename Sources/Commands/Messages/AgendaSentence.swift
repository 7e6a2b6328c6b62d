import Documents
import Pages
import Records
import Renderers

extension AgendaError {
  /// What is wrong with the agenda, where, and how to mend it.
  func sentence(_ language: Language) -> String {
    let name = file == "-" ? language("Standaardinvoer", "Standard input") : file
    let place = lineNumber.map { language("\(name), regel \($0)", "\(name), line \($0)") } ?? name
    let (what, mend) = parts(language)
    return "\(place): \(what); \(mend)."
  }

  private func parts(_ language: Language) -> (what: String, mend: String) {
    switch kind {
    case .tooLarge(let limit):
      (
        language(
          "de agenda is groter dan \(language.number(limit)) bytes",
          "the agenda is larger than \(language.number(limit)) bytes"),
        language("geef alleen de jaren die u nodig hebt", "give only the years that you need")
      )
    case .notText:
      (
        language("dit is geen tekst in UTF-8", "this is no text in UTF-8"),
        language(
          "bewaar de agenda als iCalendar of als CSV in UTF-8",
          "save the agenda as iCalendar or as CSV in UTF-8")
      )
    case .notClosed(let component):
      (
        language(
          "bij \(component) ontbreekt het begin of het einde", "\(component) lacks its begin or end"
        ),
        language("haal de agenda opnieuw op", "fetch the agenda again")
      )
    case .unreadableRule(let rule):
      (
        language(
          "hoe deze afspraak zich herhaalt (“\(rule.prefix(60))”) is niet te lezen",
          "how this event repeats (“\(rule.prefix(60))”) cannot be read"),
        language(
          "zet elke vergadering apart in de agenda", "put each meeting in the agenda by itself")
      )
    case .noRuleLibrary:
      (
        language(
          "deze afspraak herhaalt zich, en libical, dat zulke afspraken leest, staat niet op deze machine",
          "this event repeats, and libical, which reads such events, is not on this machine"),
        language("installeer libical", "install libical")
      )
    case .noStart:
      (
        language("deze afspraak heeft geen begin (DTSTART)", "this event has no start (DTSTART)"),
        language("vul de dag in", "fill in the day")
      )
    case .notADate(let text):
      (
        language("“\(text.prefix(40))” is geen datum", "“\(text.prefix(40))” is no date"),
        language("schrijf hem als 2026-07-02", "write it as 2026-07-02")
      )
    case .endBeforeStart:
      (
        language("het einde ligt vóór het begin", "the end lies before the start"),
        language("verbeter een van beide", "mend one of them")
      )
    case .unknownKind(let text):
      (
        language(
          "“\(text.prefix(40))” is geen soort", "“\(text.prefix(40))” is no kind of entry"),
        language(
          "kies raad, commissie, reces, algemeen bestuur of dagelijks bestuur",
          "choose raad, commissie, reces, algemeen bestuur or dagelijks bestuur")
      )
    case .empty(let column):
      (
        language("de kolom \(column) is leeg", "the column \(column) is empty"),
        language("vul hem in", "fill it in")
      )
    case .missingColumn(let column):
      (
        language("de kolom \(column) ontbreekt", "the column \(column) is missing"),
        language(
          "geef iCalendar, of CSV met de kolommen datum;einddatum;soort;omschrijving",
          "give iCalendar, or CSV with the columns datum;einddatum;soort;omschrijving")
      )
    case .malformedTable:
      (
        language("deze regel past niet bij de kolommen", "this line does not fit the columns"),
        language(
          "geef elke regel evenveel velden als de eerste en sluit aanhalingstekens",
          "give each line as many fields as the first and close quotes")
      )
    case .nothingRecognised:
      (
        language(
          "er staat geen vergadering en geen reces in dat wgr herkent",
          "it has no meeting and no recess that wgr recognises"),
        language(
          "noem een afspraak raadsvergadering, commissie, reces of algemeen bestuur",
          "call an event raadsvergadering, commissie, reces or algemeen bestuur")
      )
    }
  }
}

extension Noun {
  fileprivate static let meeting = Noun(
    dutch: ("vergadering of reces", "vergaderingen en recessen"),
    english: ("meeting or recess", "meetings and recesses"))
}

extension AgendaReading {
  /// How many events were passed over and why; `nil` when none was.
  func remark(_ language: Language) -> String? {
    let reasons = Reason.allCases.compactMap { reason in
      passedOver[reason].map { "\(reason.name(language)) (\(language.number($0)))" }
    }
    guard !reasons.isEmpty else { return nil }
    let list = reasons.joined(separator: ", ")
    return language(
      "Agenda: \(language.count(entries.count, .meeting)) gelezen; overgeslagen: \(list).",
      "Agenda: \(language.count(entries.count, .meeting)) read; passed over: \(list).")
  }
}

extension AgendaReading.Reason {
  /// Why an event is passed over, in a few words.
  fileprivate func name(_ language: Language) -> String {
    switch self {
    case .noMeeting: language("geen vergadering of reces", "no meeting or recess")
    case .cancelled: language("gaat niet door", "does not take place")
    case .olderVersion: language("oudere versie", "older version")
    }
  }
}
