import Overviews
import Pages
import Records

/// Letters as people take them over: what to do with them, then each on a sheet of its own.
struct LettersPage {
  let letters: CouncilLetters
  let language: Language

  private var municipality: String { letters.council.municipality.name }

  var page: Page {
    var page = Page(language: language, title: title)
    page.summary = [.paragraph(summary)] + (advice.isEmpty ? [] : [.list(advice.map(Phrase.text))])
    page.sections = letters.letters.enumerated().map(section) + unaddressed
    return page
  }

  private var title: String {
    switch letters.kind {
    case .missing:
      language(
        "Brieven over wat ontbreekt: \(municipality)", "Letters on what is missing: \(municipality)"
      )
    case .woo: language("Woo-verzoeken: \(municipality)", "Requests for documents: \(municipality)")
    case .keeper:
      language(
        "Correcties voor bronhouders: \(municipality)", "Corrections for keepers: \(municipality)")
    }
  }

  private var summary: String {
    let count = letters.letters.count
    guard count > 0 else {
      return switch letters.kind {
      case .missing, .woo:
        language(
          "Er is geen brief nodig: bij geen bestuur ontbreekt iets van wat hier wordt nagegaan.",
          "No letter is needed: of no board anything is missing of what is looked for here.")
      case .keeper:
        language(
          "Er is geen brief nodig: geen signaal gaat over gegevens van een bronhouder.",
          "No letter is needed: no signal is about data of a keeper.")
      }
    }
    return language(
      "\(language.count(count, .letter)), elk op een eigen blad. Lees elke brief na voordat u hem stuurt.",
      "\(language.count(count, .letter)), each on a sheet of its own. Read each before you send it."
    )
  }

  /// What the sender must know, a sentence each.
  private var advice: [String] {
    guard !letters.letters.isEmpty else { return [] }
    let open = language(
      "Vul in wat tussen [ ] staat. De brief noemt geen personen; adres en ondertekening zijn aan u.",
      "Fill in what stands between [ ]. The letter names no persons; address and signature are yours."
    )
    switch letters.kind {
    case .missing:
      return [
        open,
        language(
          "Dat iets hier ontbreekt, zegt dat geen ingelezen stuk het noemt. Het bestuur kan het allang hebben gepubliceerd: kijk eerst op zijn website.",
          "That something is missing here says that no document that was read tells it. The board can have published it long ago: look on its website first."
        ),
      ]
    case .woo:
      return [
        open,
        language(
          "Een raadslid kan eerst gewoon inlichtingen vragen; dat gaat vaak sneller. Een Woo-verzoek en het antwoord erop kunnen openbaar worden.",
          "A member of a council can simply ask for information first, which is often quicker. A request and its answer can become public."
        ),
      ]
    case .keeper:
      return [
        open,
        language(
          "Een signaal is een vraag en geen verwijt: er kan een goede verklaring zijn.",
          "A signal is a question and no reproach: there can be a good explanation."),
      ]
    }
  }

  private func section(_ place: Int, _ letter: CouncilLetters.Letter) -> Section {
    let wording = LetterWording(letters: letters, letter: letter, language: language)
    let opening = wording.opening.map { Block.paragraph($0) }
    let closing = wording.closing.map { Block.paragraph($0) }
    return Section(
      title: language(
        "Brief \(place + 1): \(letter.addressee)", "Letter \(place + 1): \(letter.addressee)"),
      anchor: "brief-\(place + 1)", beginsSheet: true,
      blocks: [.facts(wording.heading)] + opening
        + [.numbered(wording.points.map(Phrase.text))] + closing)
  }

  private var unaddressed: [Section] {
    guard !letters.unaddressed.isEmpty else { return [] }
    let reason =
      letters.kind == .keeper
      ? language(
        "Van deze regelingen noemt het register geen bronhouder.",
        "Of these arrangements the register names no keeper.")
      : language(
        "Deze regelingen hebben geen eigen bestuur naar de Wgr. Vraag het uw college.",
        "These arrangements have no board of their own by the Wgr. Ask your executive.")
    return [
      Section(
        title: language("Zonder brief", "Without a letter"), anchor: "zonder-brief",
        beginsSheet: true,
        blocks: [
          .paragraph(reason), .list(letters.unaddressed.map { .text($0.shortTitle) }),
        ])
    ]
  }
}

extension Noun {
  fileprivate static let letter = Noun(
    dutch: ("brief", "brieven"), english: ("letter", "letters"))
}
