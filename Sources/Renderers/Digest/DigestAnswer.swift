package import Overviews
import Pages
import Records

extension CouncilDigest: Answerable {
  /// What is new for a council.
  package var answer: Rendering { Rendering(DigestAnswer(digest: self)) }
}

/// What is new for a council, to be rendered.
struct DigestAnswer: FieldedAnswer {
  let digest: CouncilDigest

  var standing: Standing { digest.council.overview.standing }

  static let shape = AnswerShape<DigestAnswer>.object(
    FieldList([
      OrganisationFields.municipalityMember { $0.digest.council.overview.municipality },
      Field(
        "van", .init("de dag waarna wijzigingen tellen", "the day after which changes count"),
        .day { $0.digest.changes.since }),
      Field("tot", .init("de laatste dag", "the last day"), .day { $0.digest.changes.until }),
      ChangesFields.compared.of { $0.digest.changes },
      Field(
        "wijzigingen", .init("wat er veranderde", "what changed"),
        .rows(ChangesFields.change) { ChangesAnswer(changes: $0.digest.changes).rows }),
      Field(
        "nieuweSignalen",
        .init(
          "wat nu twijfelachtig is en op de eerste dag nog niet; ontbreekt als toen niets bekend was",
          "what is doubtful now and was not on the first day; left out where nothing was known then"
        ),
        .askedRows(SignalFields.signal) { $0.digest.newSignals }),
      Field(
        "komend",
        .init("de stappen van de komende drie maanden", "the steps of the next three months"),
        .rows(CalendarFields.step) { $0.digest.coming }),
    ]))

  /// One thing to tell, as a row of the table.
  struct Item {
    let kind: BilingualText
    let day: Day?
    let title: String?
    let text: @Sendable (Language) -> String
  }

  var rowFields: FieldList<Item> {
    FieldList(columns: [
      Field(
        "soort", .init("soort", "kind"),
        .init("wijziging, signaal of dag", "change, signal or day"),
        .words { $1($0.kind) }),
      Field(
        "datum", .init("datum", "date"),
        .init("de dag, waar die er is", "the day, where there is one"), .day { $0.day }),
      Field(
        "titel", .init("regeling", "arrangement"),
        .init(
          "titel van de regeling of naam van de organisatie",
          "title of the arrangement or name of the organisation"),
        .text { $0.title }),
      Field(
        "tekst", .init("wat er is", "what it is"), .init("wat er is", "what it is"),
        .words { $0.text($1) }),
    ])
  }

  /// The changes, then the new signals, then the days to come.
  var rows: [Item] {
    let changes = digest.changes
    let changed = changes.items.map { change in
      Item(
        kind: .init("wijziging", "change"), day: change.day ?? change.sighting?.after,
        title: change.arrangement?.shortTitle ?? change.organisation?.name
      ) { language in
        ChangeWording(
          language: language, until: changes.until, lastExport: changes.exports.last?.date
        ).sentence(change)
      }
    }
    let doubtful = (digest.newSignals ?? []).map { signal in
      Item(
        kind: .init("signaal", "signal"), day: nil,
        title: signal.arrangement?.shortTitle ?? signal.council?.name
      ) { $0(signal.text) }
    }
    let coming = digest.coming.map { entry in
      Item(
        kind: .init("dag", "day"), day: entry.item.date,
        title: entry.arrangement.arrangement.shortTitle
      ) { $0(entry.item.description) }
    }
    return changed + doubtful + coming
  }

  func page(in language: Language) -> Page { DigestPage(digest: digest, language: language).page }
}
