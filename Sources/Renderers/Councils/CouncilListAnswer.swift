package import Overviews
import Pages
import Records

extension CouncilList: Answerable {
  /// The councils that exist on a day.
  package var answer: Rendering { Rendering(CouncilListAnswer(list: self)) }
}

/// A list of councils, to be rendered.
struct CouncilListAnswer: FieldedAnswer {
  let list: CouncilList

  var standing: Standing { list.standing }

  static let shape = AnswerShape.object(
    FieldList<CouncilListAnswer>([
      Field(
        "gemeenten", .init("de gemeenten, op naam", "the municipalities, by name"),
        .rows(council) { $0.list.councils })
    ]))

  static let council = FieldList<CouncilList.Council>(
    [
      OrganisationFields.municipalityCode.of { $0.municipality },
      OrganisationFields.name.of { $0.municipality }.titled("gemeente", "municipality"),
      OrganisationFields.id.of { $0.municipality },
      OrganisationFields.tooi.of { $0.municipality },
      OrganisationFields.inhabitants.of { $0.municipality },
      Field(
        "aantalRegelingen", .init("regelingen", "arrangements"),
        .init(
          "in hoeveel regelingen de gemeente is vermeld",
          "in how many arrangements the municipality is listed"),
        .integer { $0.arrangementCount }),
      Field(
        "aantalPartners", .init("partners", "partners"),
        .init(
          "met hoeveel andere organisaties zij een regeling deelt",
          "with how many other organisations it shares an arrangement"),
        .integer { $0.partnerCount }),
    ],
    columns: "gemeentecode,naam,systeemId,tooi,inwoners,aantalRegelingen,aantalPartners")

  var rowFields: FieldList<CouncilList.Council> { Self.council }
  /// One row for each council.
  var rows: [CouncilList.Council] { list.councils }

  func page(in language: Language) -> Page {
    let moment = standing.moment(in: language)
    var page = Page(
      language: language, title: language("Gemeenten \(moment)", "Municipalities \(moment)"))
    page.summary = [
      .paragraph(
        list.councils.isEmpty
          ? standing.missing.contains(.municipalities)
            ? language(
              "Welke gemeenten er zijn, is niet bekend.",
              "Which municipalities there are is not known.")
            : language("Geen gemeente gevonden.", "No municipality found.")
          : language(
            "\(language.count(list.councils.count, .municipality)) gevonden.",
            "\(language.count(list.councils.count, .municipality)) found."))
    ]
    if !list.councils.isEmpty { page.sections.append(section(in: language)) }
    return page
  }

  private func section(in language: Language) -> Section {
    let title = language("Gemeenten", "Municipalities")
    return Section(
      title: title, anchor: "gemeenten",
      blocks: [
        .table(
          Self.council.table(
            title, list.councils, in: language,
            [
              .field("naam") { $0.municipality.phrase(on: list.day, in: language) }, "gemeentecode",
              "aantalRegelingen", "aantalPartners", "inwoners",
            ]))
      ])
  }
}
