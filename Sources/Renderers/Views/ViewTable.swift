import Overviews
import Pages
import Records

/// The rounds of documents past councils: a table, and where its rows stand.
struct ViewTable {
  let rounds: [ViewRound]
  let language: Language

  /// The table, and where its rows stand, folded. The council is named where the rounds are of several.
  func blocks(_ caption: String, withCouncils: Bool) -> [Block] {
    [.table(table(caption, withCouncils: withCouncils))] + places(withCouncils: withCouncils)
  }

  private func table(_ caption: String, withCouncils: Bool) -> Table {
    func wording(_ round: ViewRound) -> ViewWording {
      ViewWording(round: round, language: language)
    }
    return ViewFields.round.table(
      caption, rounds, in: language,
      [
        .own(language("Stuk", "Document")) { .text(wording($0).document) },
        .field("gemeente") { .text(withCouncils ? $0.view.municipalityName : nil) },
        .own(language("Naar de raad", "To the council")) { .text(wording($0).arrival) },
        "raadsvergadering",
        .own(language("Wat bekend is", "What is known")) { .text(wording($0).outcome) },
        "zienswijzeVerzonden", "bestuursvergadering", "antwoordOntvangen",
        .field("bronnen") { .text(wording($0).places) },
      ])
  }

  /// The public document that a row was taken from, and what the one who wrote it down remarks.
  private struct Note: Hashable {
    let origin: WebLink?
    let remark: String?
  }

  /// Every public document and remark, once, with the rows it is about.
  private func places(withCouncils: Bool) -> [Block] {
    var notes: [Note] = []
    var subjects: [Note: [String]] = [:]
    for round in rounds {
      let subject = subject(of: round, withCouncil: withCouncils)
      for row in round.rows where row.origin != nil || row.remark != nil {
        let note = Note(origin: row.origin, remark: row.remark)
        if subjects[note] == nil { notes.append(note) }
        if subjects[note]?.last != subject { subjects[note, default: []].append(subject) }
      }
    }
    guard !notes.isEmpty else { return [] }
    return [
      .details(
        summary: language("Waar dit staat, met opmerkingen", "Where this is found, with remarks"),
        [.list(notes.map { item($0, about: subjects[$0] ?? []) })])
    ]
  }

  private func subject(of round: ViewRound, withCouncil: Bool) -> String {
    guard withCouncil else { return ViewWording(round: round, language: language).document }
    let name = round.view.municipalityName
    return round.view.year.map { "\(name) \($0)" } ?? name
  }

  private func item(_ note: Note, about subjects: [String]) -> Phrase {
    let origin: Phrase = note.origin.map { [.link($0.label, to: $0.url)] } ?? []
    let separator = note.origin == nil || note.remark == nil ? "" : "; "
    return [.text(language.enumeration(subjects) + ": ")] + origin
      + .text(note.remark.map { separator + $0 })
  }
}
