import Law
import Overviews
import Pages
import Records

/// What is said about one version of an arrangement, wherever it is shown.
struct ArrangementWording {
  let overview: ArrangementOverview
  let day: Day
  let language: Language

  private var arrangement: Arrangement { overview.arrangement }
  private var details: ArrangementDetails { overview.details }

  /// The name of the form: that of the law, else as the register has it.
  var formName: String {
    if overview.isDerivedHostMunicipality {
      return language(
        "regeling zonder meer (centrumregeling)", "light (host-municipality) arrangement")
    }
    return arrangement.formName(in: language)
  }

  /// The name of the form and what it means.
  var formSentence: String {
    let name = arrangement.formName(in: language)
    let sentence = name.capitalisedFirst + ". "
    guard !overview.isForeignLaw else {
      return sentence + language(ChapterFinding.foreignLawRemark)
    }
    guard !overview.isDerivedHostMunicipality else {
      return sentence
        + language(
          "De tekst noemt een centrumgemeente of centrumregeling. Dan voert één gemeente taken uit "
            + "voor de andere (Wgr art. 8 lid 4). Dit is afgeleid uit de tekst: het register zegt "
            + "het niet zelf.",
          "The text names a host municipality. Then one municipality carries out tasks for the "
            + "others (Wgr art. 8(4)). This is derived from the text: the register itself does not "
            + "say so.")
    }
    guard let form = arrangement.form else {
      return sentence
        + language("De wet kent deze vorm niet.", "The law does not know this form.")
    }
    return sentence + form.meaning(in: language)
  }

  /// The purpose, in the register's words.
  var purpose: [Block] { verbatim([details.purpose]) }

  /// The powers with their articles, in the register's words.
  var powers: [Block] { details.powers.flatMap { verbatim([$0.article, $0.content]) } }

  private func verbatim(_ texts: [String?]) -> [Block] {
    let lines = texts.compactMap(\.self).flatMap(RegisterText.lines)
    return lines.isEmpty ? [] : [.verbatim(lines)]
  }

  /// What holds for the arrangement as a whole.
  var facts: [Fact] {
    [
      Fact(
        language("Deze versie geldt sinds", "This version in force since"),
        date(arrangement.inForce.start)),
      Fact(language("Eindigt op", "Ends on"), date(arrangement.inForce.end)),
      Fact(
        language("Samenwerkingsorgaan", "Cooperation body"),
        overview.body?.name(on: day, in: language)),
      Fact(
        language("Krijgt bevoegdheden door", "Gets its powers by"),
        details.acquisitions.isEmpty
          ? nil : language.enumeration(details.acquisitions.map(acquisition))),
      Fact(
        language("Beleidsterreinen", "Policy areas"),
        details.policyAreas.map {
          [.text($0.name.holds(" | ") ? $0.name.replacing(" | ", with: ": ") : $0.name)]
        }),
      Fact(
        language("Wettelijke grondslagen", "Legal bases"),
        details.legalBases.compactMap { basis in
          guard let reference = basis.reference else { return basis.caption.map { [.text($0)] } }
          return [.link(basis.caption, to: reference)]
        }),
      Fact(
        language("Teksten en besluiten", "Texts and decisions"),
        details.decisions.map { [.link(nil, to: $0)] }),
      Fact(language("Website", "Website"), contact.websites.map(link)),
      Fact(language("Contact", "Contact"), contactWays),
      Fact(language("Versies", "Versions"), versions),
      Fact(language("Bijgehouden door", "Kept by"), keeper),
      Fact(
        language("Nummer in het register", "Number in the register"),
        arrangement.id.description),
    ]
  }

  /// A way to get powers; one that the law does not know stays as the register has it.
  private func acquisition(_ name: String) -> String {
    let word = name.lowercased()
    return switch word {
    case "attributie": language(word, "attribution")
    case "delegatie": language(word, "delegation")
    case "mandaat": language(word, "mandate")
    default: word
    }
  }

  /// The names of the participants; who no longer exists is marked.
  var participantNames: [Phrase] {
    overview.participants.map { $0.organisation.phrase(on: day, in: language) }
  }

  private func date(_ day: Day?) -> String? { day.map(language.date) }

  /// That of the arrangement, else that of the body it founded.
  private var contact: Contact { overview.contact }

  private var contactWays: [Phrase] {
    contact.telephones.map { [.text($0)] }
      + contact.emails.map { [.link($0, to: "mailto:" + $0)] }
      + contact.forms.map(link)
  }

  /// The address itself, since labels such as `algemeen` do not tell where a link leads.
  private func link(_ link: WebLink) -> Phrase {
    [.link(nil, to: link.url)] + (link.label.map { [.text(" (\($0))")] } ?? [])
  }

  private var versions: String? {
    guard let first = overview.versions.first, overview.versions.count > 1 else { return nil }
    let count = language.count(overview.versions.count, .version)
    guard let start = first.inForce.start else { return count }
    return count
      + language(
        ", de eerste van \(language.date(start))", ", the first of \(language.date(start))")
  }

  private var keeper: String? {
    let verified = arrangement.verified.map(language.date)
    return switch (arrangement.keeper?.name, verified) {
    case (let name?, let verified?):
      name + language(", gecontroleerd op \(verified)", ", verified on \(verified)")
    case (nil, let verified?):
      language(
        "niet vermeld, gecontroleerd op \(verified)", "not recorded, verified on \(verified)")
    case (let name, nil): name
    }
  }
}

extension Arrangement {
  /// The name of the form: that of the law, else as the register has it.
  func formName(in language: Language) -> String {
    form?.noun.form(for: 1, in: language) ?? unknownForm
      ?? language("vorm niet vermeld", "form not recorded")
  }
}
