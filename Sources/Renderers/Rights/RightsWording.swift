import Law
import Overviews
import Pages
import Records

/// What a council may do towards arrangements of one profile, in words.
struct RightsWording {
  let profile: RightsProfile
  let language: Language

  /// The form and who made it: `Openbaar lichaam, collegeregeling`.
  var title: String {
    let form =
      profile.arrangements.first.map {
        ArrangementWording(overview: $0, day: Day(number: 0), language: language).formName
      } ?? ""
    let words = [form, kindName, chapterName].filter { !$0.isEmpty }.joined(separator: ", ")
    return words.capitalisedFirst
  }

  /// Who made it and under which chapter of the law, then the rights by what they do for a council, what it
  /// cannot and why, what nobody can say from the register, and the duties.
  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(origin)]
    for kind in RightKind.allCases where kind != .duty {
      blocks += group(language(kind.name), profile.granted(kind).map(meaning))
    }
    blocks += group(
      language("Dit kan de raad niet, en waarom", "What the council cannot do, and why"),
      reasons(profile.refused))
    blocks += group(
      language("Dit is onbekend: controleer dit", "This is not known: check it"),
      reasons(profile.unknown))
    blocks += group(
      language("Plichten, geen rechten", "Duties, not rights"), profile.duties.map(meaning))
    return blocks
  }

  /// The same in short, for a sheet on which every line counts: names and reasons only.
  var shortBlocks: [Block] {
    let granted = RightKind.allCases.filter { $0 != .duty }.map { kind in
      let names = profile.granted(kind).map { language($0.right.name) }
      return Fact(language(kind.name), names.isEmpty ? nil : names.joined(separator: "; "))
    }
    return [
      .paragraph(origin),
      .facts(
        granted + [
          Fact(language("De raad kan niet", "The council cannot"), reasons(profile.refused)),
          Fact(language("Onbekend", "Unknown"), reasons(profile.unknown)),
        ]),
    ]
  }

  /// The same beside another profile on the page: what differs, where that is all there is to tell.
  func shortBlocks(beside other: RightsWording, anchor: String) -> [Block] {
    let held = Set(other.profile.granted.map(\.right.code))
    let more = profile.granted.filter { !held.contains($0.right.code) }
    let refused = profile.refused.filter { !other.profile.refused.contains($0) }
    let unknown = profile.unknown.filter { !other.profile.unknown.contains($0) }
    let fewer = held.subtracting(profile.granted.map(\.right.code))
    let told = Set((refused + unknown).map(\.right.code))
    guard fewer.isSubset(of: told), more.count + fewer.count <= Self.differingAtMost else {
      return shortBlocks
    }
    return [
      .paragraph(origin),
      .facts([
        Fact(
          language("Dezelfde rechten als bij", "The same rights as for"),
          [[.section(label: other.title, anchor: anchor)]]),
        Fact(
          language("En ook", "And also"),
          more.isEmpty ? nil : more.map { language($0.right.name) }.joined(separator: "; ")),
        Fact(language("Maar de raad kan niet", "But the council cannot"), reasons(refused)),
        Fact(language("En het is onbekend", "And it is unknown"), reasons(unknown)),
      ]),
    ]
  }

  /// More differences than this are told by a list of their own.
  private static let differingAtMost = 12

  /// Who made it, and the chapter.
  private var origin: String {
    [
      profile.kind.sentence(in: language),
      profile.chapter.sentence(in: language, hasBoard: profile.hasBoard),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// How many rights there are: `30 rechten`.
  var count: String {
    profile.chapter.isForeignLaw
      ? summary : language.count(profile.granted.count, .right)
  }

  /// How many rights there are of each kind: `24 rechten: invloed vooraf 8, informatie 6, …`.
  var summary: String {
    guard !profile.chapter.isForeignLaw else {
      return language("ander recht: vraag de statuten", "other law: ask for the statutes")
    }
    let kinds = RightKind.allCases.filter { $0 != .duty }.compactMap { kind -> String? in
      let count = profile.granted(kind).count
      return count == 0 ? nil : "\(language(kind.name).lowercased()) \(count)"
    }
    let (granted, unknown) = (profile.granted.count, profile.unknown.count)
    return language(
      "\(granted) rechten uit de wet gelden hier (\(kinds.joined(separator: ", ")))"
        + (unknown == 0 ? "" : "; van \(unknown) is het onbekend"),
      "\(granted) rights under the law apply here (\(kinds.joined(separator: ", ")))"
        + (unknown == 0 ? "" : "; for \(unknown) this is unknown"))
  }

  private var kindName: String {
    switch profile.kind {
    case .otherBodies, .unknown:
      language("door wie is onbekend", "by whom is unknown")
    case .mixedWithCouncils:
      language("mede door raden", "with councils among its makers")
    case .executivesAndMayors:
      language("van colleges en burgemeesters", "of executives and mayors")
    case .councils: language(profile.kind.rawValue, "made by councils")
    case .executives: language(profile.kind.rawValue, "made by executives")
    case .mayors: language(profile.kind.rawValue, "made by mayors")
    }
  }

  /// The chapter, where it is not that of municipalities alone.
  private var chapterName: String {
    guard !profile.chapter.isForeignLaw else { return language("ander recht", "other law") }
    guard let chapter = profile.chapter.chapter else {
      return language("hoofdstuk onbekend", "chapter unknown")
    }
    return chapter == .municipalities
      ? "" : language("hoofdstuk \(chapter.rawValue)", "chapter \(chapter.rawValue)")
  }

  private func group(_ title: String, _ items: [Phrase]) -> [Block] {
    items.isEmpty ? [] : [.details(summary: title, [.list(items)])]
  }

  private func meaning(_ right: Right) -> Phrase {
    [
      .text(
        "\(language(right.right.name)). \(language(right.rule.meaning)) (\(language.citation(right.citation)))"
      )
    ]
  }

  /// More rights than this that fail for want of a board are not named one by one.
  private static let namedAtMost = 5

  private func withoutBoard(_ reason: String) -> String {
    let why = reason.capitalisedFirst
    return profile.chapter.isForeignLaw
      ? "\(why)."
      : why
        + language(
          ". Rechten tegenover een bestuur, zoals een zienswijze op de begroting, zijn er dus niet.",
          ". So there are no rights towards a board, such as a view on the budget.")
  }

  /// One point for each reason, with the rights it holds for.
  private func reasons(_ rights: [Right]) -> [Phrase] {
    var order: [String] = []
    var groups: [String: [Right]] = [:]
    for right in rights {
      let reason = right.reason.map { language($0) } ?? ""
      if groups[reason] == nil { order.append(reason) }
      groups[reason, default: []].append(right)
    }
    return order.map { reason in
      let rights = groups[reason] ?? []
      guard profile.hasBoard || rights.count <= Self.namedAtMost else {
        return [.text(withoutBoard(reason))]
      }
      let names = rights.map { right in
        "\(language(right.right.name)) (\(language.citation(right.citation)))"
      }
      let why = reason.capitalisedFirst
      return [.text("\(why): \(names.joined(separator: "; ")).")]
    }
  }
}
