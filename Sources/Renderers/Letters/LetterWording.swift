import Law
import Overviews
import Pages
import Records

/// The words of one letter. What only the sender knows is left open between brackets.
struct LetterWording {
  let letters: CouncilLetters
  let letter: CouncilLetters.Letter
  let language: Language

  private var municipality: String { letters.council.municipality.name }
  private var title: String { letter.overview?.arrangement.shortTitle ?? "" }

  /// What the sender fills in.
  private var sender: String {
    language("[naam en functie van de afzender]", "[name and position of the sender]")
  }

  /// What the letter is about.
  var subject: String {
    switch letters.kind {
    case .missing:
      language("Ontbrekende gegevens over \(title)", "Missing data on \(title)")
    case .woo:
      language(
        "Verzoek om documenten (Wet open overheid): \(title)",
        "Request for documents (Wet open overheid): \(title)")
    case .keeper:
      language(
        "Correctie in het Register van Overheidsorganisaties",
        "Correction in the Register van Overheidsorganisaties")
    }
  }

  /// To whom, from whom and when.
  var heading: [Fact] {
    let to: String =
      switch letters.kind {
      case .missing, .woo:
        language("het bestuur van \(letter.addressee)", "the board of \(letter.addressee)")
      case .keeper: letter.addressee
      }
    return [
      Fact(language("Aan", "To"), to),
      Fact(language("Van", "From"), "\(sender), \(municipality)"),
      Fact(language("Datum", "Date"), language("[datum]", "[date]")),
      Fact(language("Onderwerp", "Subject"), subject),
    ]
  }

  /// Up to when documents were read.
  private var read: String {
    let register = letters.council.standing.register.map(language.date)
    return register.map {
      language(
        "In de stukken die wij hebben ingelezen (het register tot en met \($0))",
        "In the documents that we have read (the register up to \($0))")
    } ?? language("In de stukken die wij hebben ingelezen", "In the documents that we have read")
  }

  /// Before the list.
  var opening: [String] {
    switch letters.kind {
    case .missing:
      [
        language("Geacht bestuur,", "Dear board,"),
        language(
          "\(municipality) doet mee in \(title) (\(number) in het Register van Overheidsorganisaties). De raad wil weten wat de regeling kost en hoe er wordt beslist. \(read) staat het volgende niet:",
          "\(municipality) takes part in \(title) (\(number) in the Register van Overheidsorganisaties). The council wants to know what the arrangement costs and how it decides. \(read) the following is not found:"
        ),
      ]
    case .woo:
      [
        language("Geacht bestuur,", "Dear board,"),
        language(
          "Met een beroep op de Wet open overheid vraag ik u om de documenten over \(title) (\(number) in het Register van Overheidsorganisaties) waarin het volgende staat:",
          "By the Wet open overheid I ask you for the documents on \(title) (\(number) in the Register van Overheidsorganisaties) in which the following stands:"
        ),
      ]
    case .keeper:
      [
        language("Geachte bronhouder,", "Dear keeper,"),
        language(
          "Het register noemt u als bronhouder van de regelingen hieronder. \(read) valt ons het volgende op. Wilt u het nakijken en zo nodig herstellen?",
          "The register names you as keeper of the arrangements below. \(read) we notice the following. Would you look into it and mend it where needed?"
        ),
      ]
    }
  }

  private var number: String {
    letter.overview.map {
      language("nummer \($0.arrangement.id)", "number \($0.arrangement.id)")
    } ?? ""
  }

  /// What is asked for or corrected, with where that rests on.
  var points: [String] {
    letter.points.map { point in
      let citation = point.citation.map { " (\(language.citation($0)))" } ?? ""
      return language(point.description) + citation
    }
      + letter.signals.map { signal in
        let title = signal.arrangement.map { "\($0.shortTitle): " } ?? ""
        let cases = signal.cases.map(\.description).joined(separator: ", ")
        return title + language(signal.text)
          + language(
            " (\(signal.kind.code); nummers \(cases))", " (\(signal.kind.code); numbers \(cases))")
      }
  }

  /// After the list.
  var closing: [String] {
    let greeting = language("Met vriendelijke groet,", "Yours sincerely,")
    switch letters.kind {
    case .missing:
      return [
        language(
          "Wilt u ons deze gegevens sturen, met het stuk en de bladzijde waar zij staan? Is iets al openbaar, dan is een verwijzing genoeg. Bestaat iets niet, dan horen wij dat ook graag.",
          "Would you send us these data, with the document and the page where they stand? Where something is public already, a reference is enough. Where something does not exist, we would like to hear that too."
        )
      ] + duties + [greeting, sender]
    case .woo:
      return Rule.opennessRequest.map {
        "\(language($0.meaning)) (\(language.citation($0.citation)))"
      } + [
        language(
          "Is een document al openbaar, dan is een verwijzing genoeg. Persoonsgegevens vraag ik niet.",
          "Where a document is public already, a reference is enough. I do not ask for personal data."
        ),
        greeting, sender,
      ]
    case .keeper:
      return [
        language(
          "Dit komt uit een vergelijking van gegevens en kan een verklaring hebben die wij niet kennen. Klopt een gegeven wel, dan horen wij dat graag.",
          "This comes from comparing data and can have an explanation that we do not know. Where a record is right, we would like to hear so."
        )
      ] + bases + [greeting, sender]
    }
  }

  /// What the law says of the board's duty to inform, as far as it applies here.
  private var duties: [String] {
    guard let overview = letter.overview else { return [] }
    return overview.rights(on: letters.council.day).filter {
      ["inlichtingen-bestuur", "actieve-informatieplicht"].contains($0.right.code)
        && $0.applies == .yes
    }.map { "\(language($0.rule.meaning)) (\(language.citation($0.citation)))" }
  }

  /// What the signals rest on, each once.
  private var bases: [String] {
    var met: Set<String> = []
    return letter.signals.map { language($0.kind.basis) }.filter { met.insert($0).inserted }
      .map { language("Grondslag: \($0).", "Basis: \($0).") }
  }

  /// The whole letter, paragraph by paragraph.
  var lines: [String] {
    heading.map { fact in
      "\(fact.term): \(fact.values.flatMap { $0 }.compactMap(\.words).joined())"
    } + opening + points.enumerated().map { "\($0 + 1). \($1)" } + closing
  }
}

extension Inline {
  /// The words of plain text; `nil` for anything else.
  fileprivate var words: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
