import Overviews
import Pages
import Records

/// Steps that fall on one day for the same reason, taken together over the arrangements.
struct CalendarTable {
  let entries: [CouncilCalendar.Entry]
  let language: Language
  /// How many arrangements have a calendar, so that a step of all of them need not name each; `nil` to
  /// name each.
  var wholeCount: Int?
  /// Whether the arrangements are named; if not, they are counted.
  var namesArrangements = true
  /// Whether the table tells on what a day rests and what to know about it.
  var tellsGrounds = true

  /// What a row has in common.
  private struct Key: Hashable {
    var date = ""
    var name = ""
    var origin = ""
    let remarks: [String]
  }

  /// What differs within a row: the arrangements, and where the rule stands in the chapter of each.
  private struct Group {
    let key: Key
    var titles: [String] = []
    var citations: [String] = []
  }

  /// The steps with a date, in the order of the dates. Equal steps of several arrangements are one row.
  func table(_ caption: String) -> Table {
    let groups = grouped { entry, wording in
      wording.date.map {
        tellsGrounds
          ? Key(date: $0, name: wording.name, origin: wording.origin, remarks: wording.remarks)
          : Key(date: $0, name: wording.name, remarks: [])
      }
    }
    return Table(
      caption, groups,
      [
        .own(language("Dag", "Day")) { .text($0.key.date) },
        .own(language("Wat", "What")) { .text($0.key.name) },
        .own(language("Regelingen", "Arrangements")) { .text(titles($0)) },
      ]
        + (tellsGrounds
          ? [
            .own(language("Waarom", "Why")) { group in
              let ground = [grounds(group), group.key.origin].compactMap(\.self)
                .joined(separator: ", ")
              return .text(([ground + "."] + group.key.remarks).joined(separator: " "))
            }
          ] : []))
  }

  /// The steps without a date, in the order of the cycle: what, why not, and for which arrangements.
  func undated() -> [Phrase] {
    grouped { entry, wording in
      entry.item.date == nil && entry.item.status != .noCalendar
        ? Key(name: wording.name, origin: wording.origin, remarks: wording.remarks) : nil
    }
    .map { group in
      let ground = grounds(group).map { " (\($0))" } ?? ""
      return [
        .text(
          "\(group.key.name)\(ground): \(group.key.remarks.joined(separator: " ")) "
            + (namesArrangements ? language("Voor: ", "For: ") + titles(group) + "." : ""))
      ]
    }
  }

  /// The arrangements that have no statutory calendar, by the reason.
  func withoutCalendar() -> [Phrase] {
    grouped { entry, wording in
      entry.item.status == .noCalendar ? Key(remarks: wording.remarks) : nil
    }
    .map { group in
      [.text("\(titles(group)). \(group.key.remarks.joined(separator: " "))")]
    }
  }

  private func titles(_ group: Group) -> String {
    guard namesArrangements else { return language.count(group.titles.count, .arrangement) }
    return group.titles.count > 2 && group.titles.count == wholeCount
      ? language("alle \(group.titles.count)", "all \(group.titles.count)")
      : group.titles.joined(separator: "; ")
  }

  private func grounds(_ group: Group) -> String? {
    group.citations.isEmpty ? nil : group.citations.joined(separator: language(" of ", " or "))
  }

  /// The arrangements by what their steps have in common, in the order of the steps.
  private func grouped(_ key: (CouncilCalendar.Entry, CalendarWording) -> Key?) -> [Group] {
    var places: [Key: Int] = [:]
    var groups: [Group] = []
    for entry in entries {
      guard let key = key(entry, CalendarWording(entry: entry, language: language)) else {
        continue
      }
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append(Group(key: key))
      }
      groups[place].titles.append(entry.arrangement.everydayName.name)
      if let citation = entry.item.citation.map(language.citation),
        !groups[place].citations.contains(citation)
      {
        groups[place].citations.append(citation)
      }
    }
    return groups
  }
}
