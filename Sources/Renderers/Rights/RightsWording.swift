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
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Who made it and under which chapter of the law, then the rights in three groups: what the council
  /// can do, what it cannot and why, and what nobody can say from the register.
  var blocks: [Block] {
    [
      .paragraph(origin),
      group(
        language(
          "Dit kan de raad, of hier heeft de raad recht op", "The council can, or has a right to"),
        profile.granted.map(meaning)),
      group(
        language("Dit kan de raad niet, en waarom", "The council cannot, and why"),
        reasons(profile.refused)),
      group(
        language("Dit is onbekend: controleer dit", "This is unknown: check it"),
        reasons(profile.unknown)),
    ].compactMap(\.self)
  }

  /// The same in short, for a sheet on which every line counts: names and reasons only.
  var shortBlocks: [Block] {
    let granted = profile.granted.map { language($0.right.name) }.joined(separator: "; ")
    return [
      .paragraph(origin),
      .facts([
        Fact(language("De raad kan", "The council can"), granted.isEmpty ? nil : granted),
        Fact(language("De raad kan niet", "The council cannot"), reasons(profile.refused)),
        Fact(language("Onbekend", "Unknown"), reasons(profile.unknown)),
      ]),
    ]
  }

  /// Who made it, and the chapter.
  private var origin: String {
    [profile.kind.sentence(in: language), profile.chapter.sentence(in: language)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// How many rights there are of each kind: `De raad kan 19 dingen, 4 niet en 1 is onbekend.`
  var summary: String {
    let (granted, refused, unknown) = (
      profile.granted.count, profile.refused.count, profile.unknown.count
    )
    let all = profile.rights.count
    return language(
      "\(granted) van de \(all) rechten uit de wet gelden hier, \(refused) niet"
        + (unknown == 0 ? "" : "; van \(unknown) is het onbekend"),
      "\(granted) of the \(all) rights in the law apply here, \(refused) do not"
        + (unknown == 0 ? "" : "; of \(unknown) it is unknown"))
  }

  private var kindName: String {
    switch profile.kind {
    case .otherBodies, .unknown:
      language("door wie is onbekend", "by whom is unknown")
    case .mixedWithCouncils:
      language("mede door raden", "with councils among its makers")
    case .executivesAndMayors:
      language("van colleges en burgemeesters", "of executives and mayors")
    case .councils, .executives, .mayors:
      language(profile.kind.rawValue, profile.kind.rawValue)
    }
  }

  /// The chapter, where it is not that of municipalities alone.
  private var chapterName: String {
    guard let chapter = profile.chapter.chapter else {
      return language("hoofdstuk onbekend", "chapter unknown")
    }
    return chapter == .municipalities
      ? "" : language("hoofdstuk \(chapter.rawValue)", "chapter \(chapter.rawValue)")
  }

  private func group(_ title: String, _ items: [Phrase]) -> Block? {
    items.isEmpty ? nil : .details(summary: title, [.list(items)])
  }

  private func meaning(_ right: Right) -> Phrase {
    [
      .text(
        "\(language(right.right.name)). \(language(right.rule.meaning)) (\(language.citation(right.citation)))"
      )
    ]
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
      let names = (groups[reason] ?? []).map { right in
        "\(language(right.right.name)) (\(language.citation(right.citation)))"
      }
      let why = reason.prefix(1).uppercased() + reason.dropFirst()
      return [.text("\(why): \(names.joined(separator: "; ")).")]
    }
  }
}
