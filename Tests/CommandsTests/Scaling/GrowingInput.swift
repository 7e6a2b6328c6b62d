import Foundation
import TestSupport

/// Documents of one kind that grow without end, each towards something that could cost more than it is long.
enum GrowingInput: String, CaseIterable {
  /// Levels of municipalities, each of which went into both of the next level: there are 2^n ways through.
  case diamonds
  /// Municipalities that went into the next one, one after another.
  case mergers
  /// Arrangements of one council.
  case arrangements
  /// Arrangements of one council that have the same name.
  case namesakes
  /// Versions of one arrangement.
  case versions
  /// Versions of one arrangement of which none has an end.
  case openVersions
  /// Versions that each name only the one before.
  case looseVersions
  /// Versions of which each follows another, and the first one the last.
  case ringOfVersions
  /// Versions of one arrangement that each have another participant.
  case guests
  /// Arrangements whose bodies ended, each on another day.
  case endedBodies
  /// Participants of one arrangement.
  case participants
  /// Participants of one arrangement, each of which has another for itself as well.
  case hubs
  /// Names in figures that no arrangement has.
  case untiedNames
  /// As many such names of a council as it has arrangements.
  case untiedAmongMany
  /// Arrangements of one council, with a body, what it pays and its views.
  case recorded
  /// Participants of one arrangement, with what each pays and how many inhabitants it has.
  case payers
  /// A title; the size is in characters.
  case title
  /// Organisations and arrangements, four participants each.
  case country
  /// The same, to be measured as a network.
  case network

  /// The size up to which it must hold.
  var limit: Int {
    switch self {
    case .diamonds: 20
    case .mergers: 10_000
    case .arrangements, .namesakes, .untiedNames, .untiedAmongMany, .country, .network,
      .endedBodies, .hubs:
      20_000
    case .recorded: 5_000
    case .payers: 8_000
    case .versions, .openVersions, .looseVersions, .ringOfVersions, .guests: 30_000
    case .participants: 300_000
    case .title: 4_000_000
    }
  }

  /// The size from which on it must hold: what is exact up to a bound may be a square until there.
  var least: Int {
    switch self {
    case .hubs, .network, .payers: limit / 4
    default: max(1, limit / 256)
    }
  }

  /// What is asked of it.
  var questions: [[String]] {
    switch self {
    case .diamonds, .mergers:
      [["overview", "Testdam", "--lineage", "--format", "json"], ["overview", "Testdam"]]
    case .arrangements, .namesakes:
      [["overview", "Testdam"], ["arrangements"], ["check", "--format", "json"]]
    case .versions, .openVersions, .looseVersions, .ringOfVersions:
      [
        ["show", "100"], ["overview", "Testdam"], ["arrangements"],
        ["network", "export", "--format", "memberships", "--output", "uit"],
        ["changes", "--since", "1900-01-01"],
      ]
    case .guests:
      [
        ["show", "100"], ["network", "export", "--format", "memberships", "--output", "uit"],
        ["panel", "--format", "json"], ["changes", "--since", "1900-01-01"],
      ]
    case .endedBodies: [["check", "--format", "json"], ["overview", "Testdam"]]
    case .participants:
      [["show", "9000000"], ["network", "export"], ["network", "stats", "--more"]]
    case .hubs: [["network", "stats", "--more"]]
    case .untiedNames, .untiedAmongMany: [["link"]]
    case .recorded:
      [
        ["overview", "Testdam"], ["onboarding", "Testdam"], ["planner", "Testdam"],
        ["calendar", "Testdam"],
      ]
    case .payers:
      [
        ["show", "9000000"], ["overview", "Deelnemer1"], ["panel"], ["check", "--format", "json"],
      ]
    case .title: [["show", "100"], ["arrangements"]]
    case .country: [["check", "--format", "json"], ["arrangements"], ["compare", "--national"]]
    case .network:
      [
        ["network", "stats", "--more"],
        ["network", "stats", "--more", "--projection", "municipalities"],
      ]
    }
  }

  /// The names of its documents.
  var documents: [String] {
    switch self {
    case .diamonds, .mergers, .untiedNames, .untiedAmongMany: ["register.xml", "lijst.csv"]
    case .recorded: ["register.xml", "lijst.csv", "zienswijzen.csv"]
    case .payers: ["register.xml", "lijst.csv", "inwoners.csv"]
    default: ["register.xml"]
    }
  }

  /// Writes the documents of a size into a workplace.
  func write(size: Int, in workplace: Workplace) throws {
    _ = try workplace.write(Data(register(size).bytes), as: "register.xml")
    for (name, list) in zip(documents.dropFirst(), lists(size)) {
      _ = try workplace.write(list, as: name)
    }
  }

  private func register(_ size: Int) -> RegisterXML {
    let town = Element.organisation(1, "Testdam", tooi: Self.tooi("9001"))
    let member = [Element.member(1, "Testdam")]
    switch self {
    case .diamonds, .mergers, .untiedNames:
      return RegisterXML(
        [town], (0..<200).map { .arrangement(100 + $0, "Regeling soort\($0) van Testdam", member) })
    case .arrangements, .untiedAmongMany:
      return RegisterXML(
        [town],
        (0..<size).map {
          .arrangement(
            100 + $0, "Regeling woord\($0 % 997) zaak\($0)", from: Self.day(30_000 + $0 % 9_000),
            member)
        })
    case .namesakes:
      return RegisterXML(
        [town],
        (0..<size).map {
          .arrangement(100 + $0, "Regeling afval", from: Self.day(10_000 + $0), member)
        })
    case .versions, .openVersions, .looseVersions, .ringOfVersions:
      return RegisterXML([town], versions(size) { _ in member })
    case .guests:
      return RegisterXML(
        (1...size).map { .organisation($0, "Gast \($0)", tooi: Self.tooi("\(100_000 + $0)")) },
        versions(size) {
          [.member($0 + 1, "Gast \($0 + 1)", joined: Self.day($0))]
        })
    case .endedBodies, .recorded:
      return RegisterXML(
        [town]
          + (0..<size).map {
            .organisation(
              1_000_000 + $0, "Lichaam \($0)", type: "Regionaal samenwerkingsorgaan",
              end: self == .recorded ? nil : Self.day(20_000 + $0))
          },
        (0..<size).map {
          .arrangement(
            100 + $0, "Dienst zaak\($0)", member,
            [
              Element(
                "regionaalSamenwerkingsorgaan", "Lichaam \($0)",
                ["systeemId": "\(1_000_000 + $0)"])
            ])
        })
    case .participants, .payers:
      let first = self == .payers ? 1_000 : 100_000
      return RegisterXML(
        (1...size).map { .organisation($0, "Deelnemer\($0)", tooi: Self.tooi("\(first + $0)")) },
        [.arrangement(9_000_000, "Groot", (1...size).map { .member($0, "Deelnemer\($0)") })])
    case .hubs:
      return RegisterXML(
        (1...size).map { .organisation($0, "Deelnemer\($0)", tooi: Self.tooi("\(100_000 + $0)")) },
        [.arrangement(9_000_000, "Groot", (1...size).map { .member($0, "Deelnemer\($0)") })]
          + (1...size).map {
            .arrangement(1_000_000 + $0, "Dienst zaak\($0)", [.member($0, "Deelnemer\($0)")])
          })
    case .title:
      let title =
        String(repeating: "woord ", count: size / 12) + String(repeating: "x", count: size / 2)
      return RegisterXML([town], [.arrangement(100, title, member)])
    case .country, .network:
      return RegisterXML(
        (1...size).map { .organisation($0, "Gemeente \($0)", tooi: Self.tooi("\(100_000 + $0)")) },
        (0..<size).map { place in
          .arrangement(
            1_000_000 + place, "Regeling taak\(place % 50) streek\(place)",
            (0..<4).map { other in
              let id = 1 + (place * 7 + other * 13) % size
              return .member(id, "Gemeente \(id)")
            })
        })
    }
  }

  /// Versions after one another, each a day long at least.
  private func versions(_ size: Int, members: (Int) -> [Element]) -> [Element] {
    let isRing = self == .ringOfVersions
    func version(_ place: Int) -> String { "\(100 + (place + size) % size)" }
    return (0..<size).map { place in
      var links: [Element] = []
      if place > 0 || isRing {
        links.append(Element("previousVersion", "", ["systeemId": version(place - 1)]))
      }
      if self != .looseVersions, place < size - 1 || isRing {
        links.append(Element("nextVersion", "", ["systeemId": version(place + 1)]))
      }
      let isOpen = self == .openVersions || place == size - 1
      return .arrangement(
        100 + place, "Regeling afval", from: Self.day(place),
        until: isOpen ? nil : Self.day(place + 1), members(place), links)
    }
  }

  static func code(_ level: Int, _ side: String) -> String {
    "GM\(8000 + 2 * level + (side == "b" ? 1 : 0))"
  }

  private static func tooi(_ code: String) -> String {
    "https://identifier.overheid.nl/tooi/id/gemeente/gm\(code)"
  }

  /// A day so many days behind the first of 1900.
  static func day(_ number: Int) -> String {
    Date(timeIntervalSince1970: Double(number - 25_567) * 86_400).formatted(
      .iso8601.year().month().day())
  }
}
