import JSONText
import Overviews
import Pages
import Records
import Renderers

/// The interface as a document of OpenAPI 3.1, made of the fields that the answers are written from.
struct APIDescription {
  private let collections: [RegisterCollection]
  private let model: SiteModel

  private var language: Language { model.language }

  init(_ collections: [RegisterCollection], model: SiteModel) {
    self.collections = collections
    self.model = model
  }

  /// The document.
  var text: String { compactJSON(write) }

  private func write(_ json: inout JSONText) {
    json.object { json in
      json.member("openapi", "3.1.1")
      json.key("info")
      json.object(info)
      json.key("servers")
      json.array([server]) { json, address in json.object { $0.member("url", address) } }
      json.key("paths")
      json.object { json in
        for path in paths {
          json.key(path.address)
          path.write(to: &json, in: language)
        }
      }
      json.key("components")
      json.object(components)
    }
  }

  private func info(_ json: inout JSONText) {
    json.member("title", SiteFrame.siteName(in: language))
    json.member(
      "description",
      language(
        "Gemeenschappelijke regelingen van gemeenten, als bestanden: elk antwoord zegt in “stand” voor welke dag het geldt en onder welke licentie, en in “bronnen” op welke documenten het rust. Een sleutel kan erbij komen; geen gaat weg zonder een nieuwe hoofdversie. De server kent geen zoekvragen: volg “pagina.volgende”. Stuur ETag terug met If-None-Match.",
        "Joint arrangements of municipalities, as files: every answer says in “stand” for which day it holds and under which licence, and in “bronnen” on which documents it rests. A key may be added; none goes without a new major version. The server takes no queries: follow “pagina.volgende”. Send ETag back with If-None-Match."
      ))
    json.member("version", StaticAPI.version)
    json.key("license")
    json.object { json in
      json.member("name", "Register van Overheidsorganisaties: \(RegisterLicence.identifier)")
      json.member("url", RegisterLicence.address)
    }
    json.key("contact")
    json.object { json in
      let publisher = model.publisher
      json.member("name", publisher.name ?? SiteFrame.siteName(in: language))
      if let contact = publisher.contact {
        if contact.contains("://") {
          json.member("url", contact)
        } else {
          json.member("email", contact)
        }
      }
      if publisher.contact?.contains("://") != true, let address = publisher.address {
        json.member("url", address)
      }
    }
  }

  /// Where the interface is: whole where the site is known, else seen from the document.
  private var server: String {
    (model.publisher.address ?? "../") + StaticAPI.folder
  }

  // MARK: Paths

  private var paths: [APIPath] {
    let lists = collections.flatMap { collection -> [APIPath] in
      let schema = Self.schemaName(of: collection.name)
      let meaning = language(collection.meaning)
      let first = APIPath(
        address: "/\(RegisterCollection.path(of: collection.name, page: 1))",
        identifier: "\(collection.name)", summary: meaning, schema: schema,
        example: RegisterCollection.path(of: collection.name, page: 1))
      guard collection.pageCount > 1 else { return [first] }
      let more = RegisterCollection.path(of: collection.name, page: 2)
      return [
        first,
        APIPath(
          address: "/\(collection.name)/pagina/{nummer}.json",
          identifier: "\(collection.name)Pagina",
          summary: language("\(meaning): het vervolg", "\(meaning): the rest"), schema: schema,
          example: more,
          parameter: .init(
            name: "nummer", pattern: "^([2-9]|[1-9][0-9]+)$", example: "2",
            meaning: language(
              "Het nummer van het deel, vanaf 2.", "The number of the part, from 2."))),
      ]
    }
    return lists + [council, arrangement].compactMap(\.self)
  }

  private var council: APIPath? {
    guard let example = model.councils.first else { return nil }
    let code = example.code.text.lowercased()
    return APIPath(
      address: "/gemeenten/{code}.json", identifier: "gemeente",
      summary: language(
        "Wat van één gemeente is: haar deel in elke regeling, geld, zienswijzen en signalen",
        "What is of one municipality: its part in each arrangement, money, views and signals"),
      schema: "Gemeente", example: "gemeenten/\(code).json",
      parameter: .init(
        name: "code", pattern: "^gm[0-9]{4}$", example: code,
        meaning: language(
          "De gemeentecode, klein geschreven.", "The municipality code in lower case.")))
  }

  private var arrangement: APIPath? {
    guard let example = model.arrangements.first else { return nil }
    return APIPath(
      address: "/regelingen/{lijn}.json", identifier: "regeling",
      summary: language("Alles van één regeling", "Everything on one arrangement"),
      schema: "Regeling", example: "regelingen/\(example.line).json",
      parameter: .init(
        name: "lijn", pattern: "^[0-9]+$", example: example.line.description,
        meaning: language(
          "Het nummer van de eerste versie van de regeling.",
          "The number of the arrangement's first version.")))
  }

  // MARK: Components

  private func components(_ json: inout JSONText) {
    json.key("headers")
    json.object { json in
      json.key("API-Version")
      json.object { json in
        json.member(
          "description",
          language("De hele versie van de interface.", "The whole version of the interface."))
        json.key("schema")
        json.object { $0.member("type", "string") }
        json.member("example", StaticAPI.version)
      }
      json.key("ETag")
      json.object { json in
        json.member(
          "description", language("Verandert met de inhoud.", "Changes with the content."))
        json.key("schema")
        json.object { $0.member("type", "string") }
      }
    }
    json.key("responses")
    json.object { json in
      json.key("NietGevonden")
      json.object { json in
        json.member("description", language("Dit adres is er niet.", "There is no such address."))
        json.key("content")
        json.object { json in
          json.key("application/problem+json")
          json.object { json in
            json.key("schema")
            json.object { $0.member("$ref", "#/components/schemas/Probleem") }
          }
        }
      }
    }
    json.key("schemas")
    json.object(schemas)
  }

  private func schemas(_ json: inout JSONText) {
    let answers = answers
    for answer in answers {
      json.key(answer.name)
      json.schema(
        of: answer.members, required: answer.keys + ["bronnen", "stand"], in: language,
        elsewhere: Self.sharedSchema)
    }
    let members = answers.first?.members ?? []
    if let standing = members.first(where: { $0.key == "stand" }) {
      json.key("Stand")
      json.schema(
        of: standing.members, required: ["register", "peildatum", "licentie"], in: language)
    }
    if let sources = members.first(where: { $0.key == "bronnen" }) {
      json.key("Bronnen")
      json.object { json in
        json.member("type", "array")
        json.key("items")
        json.schema(of: sources.members, required: ["soort", "bestand", "sha256"], in: language)
      }
    }
    json.key("Probleem")
    APIProblem.writeSchema(to: &json, in: language)
  }

  /// An answer, with the keys that it always has.
  private typealias Answer = (name: String, members: [FieldDescription], keys: [String])

  private var answers: [Answer] {
    let lists: [Answer] = collections.map {
      (Self.schemaName(of: $0.name), $0.members, [$0.name, "pagina"])
    }
    let councils: [Answer] = model.councils.prefix(1).map {
      ("Gemeente", $0.year.answerBesideArrangements.codebook.members, ["gemeente", "regelingen"])
    }
    let arrangements: [Answer] = model.arrangements.prefix(1).map {
      ("Regeling", $0.overview.answer(on: model.day, signals: []).codebook.members, ["systeemId"])
    }
    return lists + councils + arrangements
  }

  /// The name of the schema of a member that every answer has.
  private static func sharedSchema(_ field: FieldDescription) -> String? {
    switch (field.key, field.type) {
    case ("stand", .object): "Stand"
    case ("bronnen", .array): "Bronnen"
    default: nil
    }
  }

  private static func schemaName(of collection: String) -> String {
    collection.prefix(1).uppercased() + collection.dropFirst()
      + (collection == "gemeenten" || collection == "regelingen" ? "Lijst" : "")
  }
}
