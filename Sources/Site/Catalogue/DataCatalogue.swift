import NetworkFormats
import Pages
import Records
import Renderers

/// The data of the site as a catalogue that portals harvest: DCAT-AP-NL 3.0, as Turtle and as JSON-LD.
///
/// Profile: https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/. Addresses are whole where that of the site is known,
/// else seen from the file.
struct DataCatalogue: Sendable {
  private let model: SiteModel
  private let collections: [RegisterCollection]
  private let downloads: [Download]

  private var language: Language { model.language }
  private typealias Statement = LinkedData.Statement

  /// The catalogue of collections, and of files for which there is no collection.
  init(_ collections: [RegisterCollection], _ downloads: [Download], _ model: SiteModel) {
    self.collections = collections
    self.downloads = downloads
    self.model = model
  }

  /// Where the catalogue is as Turtle; what it describes has its numbers behind `#`.
  static let turtle = SitePath("catalog.ttl")
  /// Where it is as JSON-LD.
  static let json = SitePath("catalog.jsonld")

  var files: [SiteFile] {
    [
      SiteFile(Self.turtle, isDownload: true) { Turtle.render(resources, Self.prefixes) },
      SiteFile(Self.json, isDownload: true) { JSONLD.render(resources, Self.prefixes) },
    ]
  }

  private static let prefixes: [LinkedData.Prefix] = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  private var resources: [LinkedData.Resource] {
    [catalogue, publisher, contact, service]
      + datasets.flatMap { [describe($0)] + $0.distributions.map(describe) }
  }

  // MARK: What there is

  /// Data of one kind, and the files that hold them.
  private struct Dataset {
    let name, title: String
    let distributions: [Distribution]
  }

  /// A file of a data set.
  private struct Distribution {
    let name: String
    let path: SitePath
    let format: CatalogueFormat
    /// Whether it has all of the data, and not only the first part.
    var isWhole = true
  }

  private var datasets: [Dataset] {
    let lists = collections.map { collection in
      Dataset(
        name: collection.name, title: language(collection.meaning),
        distributions: [
          Distribution(
            name: "\(collection.name)-json", path: StaticAPI.path(of: collection.name),
            format: .json, isWhole: collection.pageCount == 1)
        ] + tables(of: collection.name))
    }
    let others = downloads.filter { download in
      !collections.contains { download.name.hasPrefix($0.name) }
    }
    return lists
      + others.compactMap { download in
        CatalogueFormat(fileName: download.name).map { format in
          Dataset(
            name: download.name, title: download.meaning,
            distributions: [
              Distribution(
                name: "\(download.name)-bestand", path: SitePath(download.file.path), format: format
              )
            ])
        }
      }
  }

  /// The tables for programs of a collection.
  private func tables(of name: String) -> [Distribution] {
    downloads.filter { $0.name == "\(name).csv" }.map {
      Distribution(name: "\(name)-csv", path: SitePath($0.file.path), format: .csv)
    }
  }

  // MARK: What is said of it

  private var catalogue: LinkedData.Resource {
    LinkedData.Resource(
      iri: number("catalogus"), type: "dcat:Catalog",
      statements: named(SiteFrame.siteName(in: language), about) + common + [
        Statement(predicate: "foaf:homepage", object: .iri(address(SitePath(folder: "")))),
        Statement(predicate: "dcat:service", object: .iri(number("dienst"))),
        licence,
      ]
        + datasets.map {
          Statement(predicate: "dcat:dataset", object: .iri(LinkedData.safe(number($0.name))))
        })
  }

  private var about: String {
    language(
      "Gemeenschappelijke regelingen van Nederlandse gemeenten, uit het Register van Overheidsorganisaties.",
      "Joint arrangements of Dutch municipalities, from the Register van Overheidsorganisaties.")
  }

  private var service: LinkedData.Resource {
    LinkedData.Resource(
      iri: number("dienst"), type: "dcat:DataService",
      statements: named(
        language("De gegevens als JSON", "The data as JSON"),
        language(
          "Elk antwoord als bestand op een vast adres, beschreven met OpenAPI 3.1.",
          "Every answer as a file at a fixed address, described with OpenAPI 3.1.")) + common + [
          Statement(predicate: "dct:identifier", object: .text(number("dienst"))),
          Statement(
            predicate: "dcat:endpointURL", object: .iri(address(SitePath(StaticAPI.folder)))),
          Statement(
            predicate: "dcat:endpointDescription", object: .iri(address(StaticAPI.description))),
          Self.isPublic, Self.theme, licence,
        ]
        + collections.map {
          Statement(predicate: "dcat:servesDataset", object: .iri(number($0.name)))
        })
  }

  private func describe(_ dataset: Dataset) -> LinkedData.Resource {
    LinkedData.Resource(
      iri: number(dataset.name), type: "dcat:Dataset",
      statements: named(dataset.title, "\(dataset.title). \(model.standing.reach(in: language))")
        + common
        + [
          Statement(predicate: "dct:identifier", object: .text(number(dataset.name))),
          Statement(predicate: "dct:creator", object: .iri(number("aanbieder"))),
          Statement(
            predicate: "dct:spatial",
            object: .iri("http://publications.europa.eu/resource/authority/country/NLD")),
          Statement(
            predicate: "dct:source", object: .iri("https://organisaties.overheid.nl/")),
          Self.isPublic, Self.theme,
        ]
        + dataset.distributions.map {
          Statement(predicate: "dcat:distribution", object: .iri(LinkedData.safe(number($0.name))))
        })
  }

  private func describe(_ file: Distribution) -> LinkedData.Resource {
    let place = LinkedData.Object.iri(LinkedData.safe(address(file.path)))
    return LinkedData.Resource(
      iri: number(file.name), type: "dcat:Distribution",
      statements: [
        Statement(predicate: "dct:title", object: text(file.path.text)),
        Statement(predicate: "dcat:accessURL", object: place), licence, rights,
      ] + (file.isWhole ? [Statement(predicate: "dcat:downloadURL", object: place)] : [])
        + file.format.statements)
  }

  private var publisher: LinkedData.Resource {
    LinkedData.Resource(
      iri: number("aanbieder"), type: "foaf:Agent",
      statements: [
        Statement(
          predicate: "foaf:name",
          object: text(model.publisher.name ?? SiteFrame.siteName(in: language)))
      ])
  }

  private var contact: LinkedData.Resource {
    let given = model.publisher.contact
    let way: Statement =
      if let given, !given.contains("://") {
        Statement(predicate: "vcard:hasEmail", object: .iri(LinkedData.safe("mailto:\(given)")))
      } else {
        Statement(
          predicate: "vcard:hasURL",
          object: .iri(
            LinkedData.safe(given ?? address(SitePath(folder: ReportingPage.folder)))))
      }
    return LinkedData.Resource(
      iri: number("contact"), type: "vcard:Kind",
      statements: [
        Statement(
          predicate: "vcard:fn",
          object: text(model.publisher.name ?? SiteFrame.siteName(in: language))), way,
      ])
  }

  // MARK: Statements

  private func named(_ title: String, _ description: String) -> [Statement] {
    [
      Statement(predicate: "dct:title", object: text(title)),
      Statement(predicate: "dct:description", object: text(description)),
    ]
  }

  /// What is said of everything but files.
  private var common: [Statement] {
    [
      Statement(predicate: "dct:publisher", object: .iri(number("aanbieder"))),
      Statement(predicate: "dcat:contactPoint", object: .iri(number("contact"))),
      Statement(
        predicate: "dct:language",
        object: .iri("http://publications.europa.eu/resource/authority/language/NLD")),
    ]
      + (model.standing.register.map {
        [
          Statement(
            predicate: "dct:modified", object: .typed($0.description, type: "xsd:date"))
        ]
      } ?? [])
  }

  private var licence: Statement {
    Statement(
      predicate: "dct:license",
      object: .iri("http://publications.europa.eu/resource/authority/licence/CC0"))
  }

  private var rights: Statement {
    Statement(
      predicate: "dct:rights",
      object: .nested([
        Statement(predicate: "rdf:type", object: .iri("http://purl.org/dc/terms/RightsStatement")),
        Statement(
          predicate: "rdfs:label",
          object: text(
            language(
              "CC0 geldt voor wat uit het register komt. Voor cijfers en zienswijzen geldt de licentie van het stuk waaruit ze komen.",
              "CC0 holds for what is from the register. For figures and views the licence of the document they come from holds."
            ))),
      ]))
  }

  private static let isPublic = Statement(
    predicate: "dct:accessRights",
    object: .iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC"))
  private static let theme = Statement(
    predicate: "dcat:theme",
    object: .iri("http://publications.europa.eu/resource/authority/data-theme/GOVE"))

  private func text(_ text: String) -> LinkedData.Object {
    .text(text.withoutHiddenCharacters, language: language.rawValue)
  }

  private func address(_ path: SitePath) -> String {
    model.publisher.address(of: path) ?? path.text
  }

  private func number(_ name: String) -> String { address(Self.turtle) + "#" + name }
}
