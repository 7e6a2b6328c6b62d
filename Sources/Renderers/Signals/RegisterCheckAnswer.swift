import JSONText
import Overviews
import Pages
import Records

/// What is wrong or doubtful in the register, to be rendered.
struct RegisterCheckAnswer: Answer {
  let check: RegisterCheck

  var standing: Standing { check.standing }

  func page(in language: Language) -> Page {
    RegisterCheckPage(check: check, language: language).page
  }

  /// A list to repair by: one row for each signal, those of one keeper together.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("bronhouder", "keeper"), key: "bronhouder"),
        .init(
          title: language("nummer van de bronhouder", "number of the keeper"),
          key: "bronhouderSysteemId"),
        .init(title: language("ernst", "severity"), key: "ernst"),
        .init(title: "code", key: "code"),
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: "systeemId", key: "regeling"),
        .init(title: language("gemeente", "municipality"), key: "gemeente"),
        .init(title: language("wat er is", "what it is"), key: "tekst"),
        .init(title: language("wat te doen", "what to do"), key: "vraag"),
        .init(title: language("grondslag", "basis"), key: "grondslag"),
        .init(title: language("betrokken nummers", "numbers involved"), key: "gevallen"),
        .init(title: language("bestand", "file"), key: "bestand"),
        .init(title: language("regel", "line"), key: "regel"),
        .init(title: language("betreft", "about"), key: "betreft"),
      ],
      rows: check.byKeeper.flatMap { group in
        group.signals.map { signal in
          [
            .text(group.keeper?.name), .text(group.keeper?.id.description),
            .term(
              signal.kind.severity.name(in: language), code: signal.kind.severity.rawValue),
            .text(signal.kind.code), .text(signal.arrangement?.title),
            .text(signal.arrangement?.id.description), .text(signal.council?.name),
            .text(language(signal.text)), .text(language(signal.kind.advice)),
            .text(language(signal.kind.basis)), .list(signal.cases.map(\.description)),
            .text(signal.source?.document.fileName), .number(signal.source?.line),
            .term(group.subject.name(in: language), code: group.subject.rawValue),
          ]
        }
      })
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.key("aantallen")
      json.object { json in
        for (kind, count) in check.counts {
          json.key(kind.code)
          json.value(count)
        }
      }
      json.key("signalen")
      json.array(check.signals) { json, signal in
        json.object { json in
          json.signalMembers(signal)
          json.member("bronhouder", signal.keeper)
          json.member("betreft", signal.kind.subject.rawValue)
          json.member("gevallen", signal.cases.map(\.description))
          json.member("gemeente", signal.council?.name)
        }
      }
      json.member("peildatum", check.day)
      json.sourcesMember(check.documents)
    }
  }
}
