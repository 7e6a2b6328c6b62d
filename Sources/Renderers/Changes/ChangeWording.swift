import Overviews
import Pages
import Records

/// What is said about a change.
struct ChangeWording {
  let language: Language
  /// The last day of the question.
  let until: Day
  /// The date of the last export that speaks of the time in question.
  var lastExport: Day?

  private var fields: FieldWording { FieldWording(language: language) }

  /// The change in a sentence or a few.
  func sentence(_ change: Change) -> String {
    let seen = change.sighting.map { " (\(sighting($0)))" } ?? ""
    return what(change) + seen + "."
  }

  /// Between which documents something was seen: no date of the change itself.
  func sighting(_ sighting: Sighting) -> String {
    let after = language.date(sighting.after)
    guard sighting.before != sighting.after else {
      return language("tussen twee exports van \(after)", "between two exports of \(after)")
    }
    let before =
      sighting.before.year == sighting.after.year
      ? language.dayAndMonth(sighting.before) : language.date(sighting.before)
    return language(
      "tussen de export van \(before) en die van \(after)",
      "between the export of \(before) and that of \(after)")
  }

  private func what(_ change: Change) -> String {
    let name = change.organisation?.name ?? ""
    let isArrangement = change.arrangement != nil
    switch change.kind {
    case .new:
      let subject =
        isArrangement
        ? language("Nieuwe regeling", "New arrangement")
        : language("\(name): nieuw", "\(name): new")
      return subject + from(change.day)
    case .newVersion:
      let number = change.arrangement?.id.description ?? ""
      return language("Nieuwe versie \(number)", "New version \(number)") + from(change.day)
    case .ended:
      let subject = isArrangement ? language("De regeling", "The arrangement") : name
      return change.sighting == nil
        ? passedEnd(
          isArrangement ? language("de regeling", "the arrangement") : name, change.day)
        : end(subject, change.day)
    case .joined:
      guard let day = change.day else {
        return language(
          "\(name) staat nu als deelnemer vermeld, zonder datum van toetreding",
          "\(name) is now listed as a participant, without a date of joining")
      }
      return joining([name], on: day, isDerived: change.origin == .derived)
    case .noLongerListed:
      return language(
        "\(name) staat niet meer als deelnemer vermeld; een datum van uittreden geeft het register niet",
        "\(name) is no longer listed as a participant; the register gives no date of leaving")
    case .renamed where !isArrangement:
      let names = [change.old, change.new].map { $0?.plain ?? "" }
      return language("\(names[0]) heet nu \(names[1])", "\(names[0]) is now called \(names[1])")
    case .renamed, .changed:
      return changed(change)
    case .disappeared:
      let subject = isArrangement ? language("De regeling", "The arrangement") : name
      return language(
        "\(subject) staat niet meer in het register", "\(subject) is no longer in the register")
    }
  }

  /// Who take part from a day on that the register told, together; a full sentence.
  private func sentence(joining changes: [Change], on day: Day, isDerived: Bool) -> String {
    joining(changes.compactMap(\.organisation?.name), on: day, isDerived: isDerived) + "."
  }

  /// A sentence for each change; those who joined on one day that the register told share one.
  func sentences(_ items: [Change]) -> [String] {
    struct Joining: Hashable {
      let version: VersionID?
      let day: Day
      let isDerived: Bool
    }
    func joining(_ change: Change) -> Joining? {
      guard change.kind == .joined, change.sighting == nil, let day = change.day else { return nil }
      return Joining(
        version: change.arrangement?.id, day: day, isDerived: change.origin == .derived)
    }
    let together = Dictionary(grouping: items) { joining($0) }
    var told: Set<Joining> = []
    return items.compactMap { change in
      guard let joining = joining(change) else { return sentence(change) }
      guard told.insert(joining).inserted else { return nil }
      return sentence(
        joining: together[joining] ?? [], on: joining.day, isDerived: joining.isDerived)
    }
  }

  private func joining(_ names: [String], on day: Day, isDerived: Bool) -> String {
    let (who, date) = (language.enumeration(names), language.date(day))
    let sentence =
      names.count == 1
      ? language("\(who) doet mee met ingang van \(date)", "\(who) takes part from \(date)")
      : language("\(who) doen mee met ingang van \(date)", "\(who) take part from \(date)")
    return sentence
      + (isDerived
        ? language(
          " (afgeleid: de versie die dat vermeldt, begint later)",
          " (derived: the version that records it begins later)")
        : "")
  }

  /// That the end date passed that the register had given beforehand; after the last export nobody has seen
  /// whether it ended then.
  private func passedEnd(_ subject: String, _ day: Day?) -> String {
    let date = day.map(language.date) ?? ""
    let isSeen = day.map { day in lastExport.map { day <= $0 } ?? false } ?? false
    return language(
      "De einddatum van \(subject) die al was aangekondigd, \(date), is voorbij",
      "The end date of \(subject) that had been announced, \(date), has passed")
      + (isSeen
        ? ""
        : language(
          "; of het einde er kwam, heeft nog geen export laten zien",
          "; no export has shown yet whether the end came"))
  }

  private func from(_ day: Day?) -> String {
    day.map { language(", met ingang van ", ", from ") + language.date($0) } ?? ""
  }

  private func end(_ subject: String, _ day: Day?) -> String {
    guard let day else { return language("\(subject) is beëindigd", "\(subject) has ended") }
    let date = language.date(day)
    return day > until
      ? language("\(subject) eindigt op \(date)", "\(subject) ends on \(date)")
      : language("\(subject) is beëindigd per \(date)", "\(subject) has ended on \(date)")
  }

  private func changed(_ change: Change) -> String {
    guard let field = change.field else { return "" }
    let sentence = fields.sentence(field, change.old, change.new)
    return change.organisation.map { "\($0.name): \(sentence)" } ?? sentence.capitalisedFirst
  }

  /// What a version changed, one sentence a point; empty when nothing that is compared is other.
  func points(_ difference: VersionDifference) -> [String] {
    var points: [String] = []
    if !difference.joined.isEmpty {
      points.append(
        language("Nieuwe deelnemers: ", "New participants: ") + names(difference.joined) + ".")
    }
    if !difference.joinedLater.isEmpty {
      points.append(
        language("Later toegetreden: ", "Joined later: ")
          + language.enumeration(
            difference.joinedLater.map { "\($0.participant.name) (\(language.date($0.day)))" })
          + ".")
    }
    if !difference.noLongerListed.isEmpty {
      points.append(
        language("Niet meer als deelnemer vermeld: ", "No longer listed as participants: ")
          + names(difference.noLongerListed) + ".")
    }
    points += bodies(difference.bodies)
    points += difference.fields.map {
      fields.sentence($0.field, $0.old, $0.new).capitalisedFirst + "."
    }
    return points
  }

  /// What a version changed, or that it changed nothing that is compared.
  func block(_ difference: VersionDifference) -> Block {
    guard difference.previous != nil else {
      return .paragraph(
        language(
          "De versie ervoor staat niet in het register; vergelijken kan niet.",
          "The version before it is not in the register; it cannot be compared."))
    }
    let points = points(difference)
    guard points.isEmpty else { return .list(points.map { .text($0) }) }
    return .paragraph(
      language(
        "Deelnemers, bestuursorganen, vorm, doel, bevoegdheden en grondslagen zijn dezelfde.",
        "Participants, bodies, form, purpose, powers and legal bases are the same."))
  }

  private func names(_ references: [OrganisationReference]) -> String {
    language.enumeration(references.map(\.name))
  }

  /// The bodies that take part, participants with the same change together.
  private func bodies(_ changes: [VersionDifference.BodiesChange]) -> [String] {
    var order: [String] = []
    var participants: [String: [String]] = [:]
    for change in changes {
      let old = change.old.names(in: language)
      let new = change.new.names(in: language)
      let what = language("was \(old), is nu \(new)", "was \(old), is now \(new)")
      if participants[what] == nil { order.append(what) }
      participants[what, default: []].append(change.participant.name)
    }
    return order.map { what in
      language("Bestuursorganen van ", "Bodies of ")
        + language.enumeration(participants[what] ?? []) + ": \(what)."
    }
  }
}
