package import Overviews
package import Pages
package import Records

extension RegisterCollection {
  /// The councils that exist on the day.
  package static func councils(_ list: CouncilList) -> RegisterCollection {
    RegisterCollection(
      "gemeenten", .init("de gemeenten, op naam", "the municipalities, by name"), list.councils,
      CouncilListAnswer.council, list.standing)
  }

  /// Arrangements, each with the number of its line, under which it has a file of its own.
  package static func arrangements(
    _ list: ArrangementList, line: @escaping @Sendable (VersionID) -> LineID?
  ) -> RegisterCollection {
    RegisterCollection(
      "regelingen", .init("de regelingen, op titel", "the arrangements, by title"), list.items,
      FieldList(
        [ArrangementFields.line { line($0.arrangement.id) }] + ArrangementListAnswer.fields.members),
      list.standing)
  }

  /// The organisations that take part in arrangements.
  package static func organisations(
    _ list: OrganisationList, _ standing: Standing
  ) -> RegisterCollection {
    RegisterCollection(
      "organisaties",
      .init(
        "de organisaties die aan een regeling meedoen, op naam",
        "the organisations that take part in an arrangement, by name"), list.items,
      FieldList([
        OrganisationFields.id.of { $0.organisation },
        OrganisationFields.name.of { $0.organisation },
        Field(
          "soort", .init("soort organisatie", "kind of organisation"),
          .words { $0.organisation.kind?.name(in: $1) }),
        Field(
          "code", .init("code, zoals GM0307 of PV26", "code, such as GM0307 or PV26"),
          .text { $0.organisation.code?.text }),
        OrganisationFields.tooi.of { $0.organisation },
        Field(
          "einde",
          .init(
            "eerste dag waarop zij niet meer bestond; leeg als zij bestaat",
            "first day on which it was no more; empty while it exists"),
          .day { $0.organisation.existence.end }),
        Field(
          "lijnen",
          .init(
            "nummers van de regelingen waaraan zij meedoet",
            "numbers of the arrangements it takes part in"),
          .texts { $0.lines.map(\.description) }),
      ]),
      standing)
  }

  /// What is wrong or doubtful.
  package static func signals(_ check: RegisterCheck) -> RegisterCollection {
    RegisterCollection(
      "signalen", .init("de signalen, de zwaarste eerst", "the signals, the heaviest first"),
      check.signals, SignalFields.found, check.standing)
  }

  /// What changed.
  package static func changes(_ changes: Changes) -> RegisterCollection {
    let answer = ChangesAnswer(changes: changes)
    return RegisterCollection(
      "wijzigingen",
      .init(
        "wat er veranderde in het jaar voor de nieuwste export",
        "what changed in the year before the newest export"),
      answer.rows, ChangesFields.change, answer.standing)
  }

  /// The statutory calendar of the budget year that is discussed: a row for each step and day, with the
  /// arrangements it holds for.
  package static func calendar(
    _ calendar: NationalCalendar, _ standing: Standing
  ) -> RegisterCollection {
    var places: [CalendarStep: Int] = [:]
    var steps: [(entry: CouncilCalendar.Entry, lines: [LineID])] = []
    for entry in calendar.entries {
      let step = CalendarStep(entry)
      if let place = places[step] {
        steps[place].lines.append(entry.item.line)
      } else {
        places[step] = steps.count
        steps.append((entry, [entry.item.line]))
      }
    }
    let told = [
      "datum", "soort", "omschrijving", "grondslag", "status", "uiterlijk", "jaar", "toelichting",
    ]
    return RegisterCollection(
      "agenda",
      .init(
        "de stappen van het begrotingsjaar dat aan de orde is, op datum; die zonder datum achteraan",
        "the steps of the budget year that is discussed, by date; those without a date last"),
      steps.map { CalendarRow(entry: $0.entry, lines: $0.lines.sorted()) },
      FieldList(
        CalendarFields.step.members.filter { told.contains($0.key.description) }.of { $0.entry } + [
          Field(
            "lijnen",
            .init(
              "nummers van de regelingen waarvoor de stap geldt",
              "numbers of the arrangements that the step holds for"),
            .texts { $0.lines.map(\.description) })
        ]),
      standing)
  }

  /// The terms of the field.
  package static func terms(
    in language: Language, _ standing: Standing
  ) -> RegisterCollection {
    RegisterCollection(
      "begrippen", .init("de begrippen met hun uitleg", "the terms with their meaning"),
      Term.all(in: language),
      FieldList([
        Field(
          "vormen",
          .init(
            "hoe het begrip wordt geschreven; het eerste is de naam",
            "how the term is written; the first is its name"), .texts { $0.forms }),
        Field("betekenis", .init("wat het betekent", "what it means"), .text { $0.meaning }),
      ]),
      standing)
  }
}

/// A step of the calendar, and the arrangements that it holds for.
private struct CalendarRow {
  let entry: CouncilCalendar.Entry
  let lines: [LineID]
}

/// What makes steps of different arrangements one.
private struct CalendarStep: Hashable {
  let day, limit: Day?
  let code, status: String
  let description: BilingualText
  let explanation: BilingualText?

  init(_ entry: CouncilCalendar.Entry) {
    (day, limit) = (entry.item.date, entry.item.limit)
    (code, status) = (entry.item.code, entry.item.status.rawValue)
    (description, explanation) = (entry.item.description, entry.item.explanation)
  }
}
