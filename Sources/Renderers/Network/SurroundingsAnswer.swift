import NetworkFormats
import Pages
import Records

/// The surroundings of an organisation, to be rendered.
struct SurroundingsAnswer: FieldedAnswer {
  let surroundings: Surroundings
  /// Whether the arrangements are listed; not beside an overview that has them.
  var listsArrangements = true

  var standing: Standing { surroundings.standing }

  func page(in language: Language) -> Page {
    let moment = standing.moment(in: language)
    let name = surroundings.organisation.name
    var page = Page(
      language: language,
      title: language("\(name): het netwerk \(moment)", "\(name): the network \(moment)"))
    page.titleOnSite = language("\(name): het netwerk", "\(name): the network")
    page.summary = [.paragraph(summary(in: language))]
    page.summary += SourcesWording(standing, language).limits
    page.sections = [
      partners(in: language), listsArrangements ? arrangements(in: language) : nil,
    ].compactMap { $0 }
    return page
  }

  private func summary(in language: Language) -> String {
    let name = surroundings.organisation.name(on: surroundings.day, in: language)
    let partners = surroundings.partners
    guard let network = surroundings.network else {
      return standing.unknownParticipation(of: name, in: language)
        ?? language(
          "\(name) doet \(standing.moment(in: language)) aan geen gemeenschappelijke regeling mee.",
          "\(name) takes part in no joint arrangement \(standing.moment(in: language)).")
    }
    guard network.isTwoMode else {
      return language(
        "\(name) deelt regelingen met \(language.count(partners.count, .otherOrganisation)).",
        "\(name) shares arrangements with \(language.count(partners.count, .otherOrganisation)).")
    }
    let arrangements = language.count(surroundings.arrangements.count, .arrangement)
    return language(
      "\(name) doet mee aan \(arrangements), met "
        + "\(language.count(partners.count, .otherOrganisation)).",
      "\(name) takes part in \(arrangements), with "
        + "\(language.count(partners.count, .otherOrganisation)).")
  }

  private func partners(in language: Language) -> Section? {
    let partners = surroundings.partners
    guard !partners.isEmpty else { return nil }
    let title = language("Met wie", "With whom")
    let weight: PageColumn<Surroundings.Partner> =
      surroundings.network?.isTwoMode == true
      ? "gedeeld"
      : .own(language("Gewicht", "Weight"), isNumeric: true) {
        .text(language.decimal($0.weight, digits: $0.weight.isWhole ? 0 : 3))
      }
    let table = rowFields.table(
      title, partners, in: language,
      [
        .field("naam") { $0.node.phrase },
        .field("soort") {
          .text($0.node.kind.map { OrganisationKind(kind: $0).name(in: language) })
        }, weight,
        .own(language("Opmerking", "Remark")) {
          .text(
            $0.node.isAbolished == true ? language("bestaat niet meer", "no longer exists") : nil)
        },
      ])
    return Section(title: title, anchor: "partners", blocks: [.table(table)])
  }

  private func arrangements(in language: Language) -> Section? {
    let arrangements = surroundings.arrangements
    guard !arrangements.isEmpty else { return nil }
    let title = language("In welke regelingen", "In which arrangements")
    let table = Self.arrangement.table(
      title, arrangements, in: language,
      [
        .field("naam") { $0.node.phrase },
        .field("samenwerkingsvorm") { .text($0.node.form.map { formName($0, in: language) }) },
        "toetreding", "aantalDeelnemers", .field("systeemId", isNumeric: true),
      ])
    return Section(title: title, anchor: "regelingen", blocks: [.table(table)])
  }

  /// What a form is called; one that the law does not know is told as the register has it.
  private func formName(_ abbreviation: String, in language: Language) -> String {
    CooperationForm(rawValue: abbreviation)?.noun.form(for: 1, in: language) ?? abbreviation
  }
}

extension OrganisationKind {
  /// The kind that an export names in lower case.
  init(kind: String) { self.init(kind.capitalisedFirst) }
}

extension Double {
  /// Whether nothing stands behind the decimal point.
  fileprivate var isWhole: Bool { rounded() == self }
}

extension NetworkExport.Node {
  /// The name, as that of a subject when it is an arrangement or a municipality.
  fileprivate var phrase: Phrase {
    let municipality = code.flatMap { OrganisationCode($0) }.flatMap {
      $0.isMunicipality ? $0 : nil
    }
    let subject = line.map(PageSubject.arrangement) ?? municipality.map(PageSubject.municipality)
    return subject.map { [.subject(label: name, $0)] } ?? [.text(name)]
  }
}
