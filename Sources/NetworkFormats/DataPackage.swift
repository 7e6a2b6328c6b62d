import JSONText
package import Pages
package import Records

/// Describes tables in a `datapackage.json`, so that readers know every column's type and meaning.
///
/// Format: Frictionless Data Package v1, https://specs.frictionlessdata.io.
package enum DataPackage {
  /// The description of tables that lie beside it, valid for a day (`peildatum`).
  ///
  /// The package as a whole has a licence only where every table has it: amounts are not from the register.
  package static func render(
    name: String, title: String, day: Day, basis: PackageBasis, standing: Standing? = nil,
    language: Language = .dutch,
    tables: [NetworkTable]
  ) -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.key("profile")
      json.value("tabular-data-package")
      json.key("name")
      json.value(name)
      json.key("title")
      json.value(title)
      if let standing {
        json.key("description")
        json.value(
          [standing.reach(in: language), standing.incompleteness(in: language)]
            .compactMap(\.self).joined(separator: " "))
      }
      json.key("version")
      json.value(basis.version)
      json.key("peildatum")
      json.value(day.description)
      json.key("bekendOp")
      json.value(standing?.knownOn?.description)
      json.key("programma")
      json.value("wgr \(ProgramVersion.current)")
      json.key("opdracht")
      json.value(basis.command)
      json.key("documenten")
      json.array(basis.documents) { json, document in
        json.object { json in
          json.key("bestand")
          json.value(document.fileName)
          json.key("datum")
          json.value(document.dateOrigin == .reading ? nil : document.date.description)
          json.key("sha256")
          json.value(document.sha256)
        }
      }
      let withAmounts = tables.contains(where: \.hasAmounts)
      if !withAmounts { json.registerLicence() }
      json.sources(withAmounts ? basis.figureFiles : [])
      json.key("resources")
      json.array(tables) { json, table in json.resource(table, basis, language) }
    }
    return json.text + "\n"
  }

  /// The tables as files, with their description.
  package static func files(
    name: String, title: String, day: Day, basis: PackageBasis, standing: Standing? = nil,
    language: Language = .dutch,
    tables: [NetworkTable]
  ) -> [NetworkFile] {
    tables.map { NetworkFile(name: $0.fileName, title: $0.title, text: $0.csv) } + [
      NetworkFile(
        name: "datapackage.json",
        title: language(
          "Beschrijving van deze tabellen (Frictionless Data Package)",
          "Description of these tables (Frictionless Data Package)"),
        text: render(
          name: name, title: title, day: day, basis: basis, standing: standing, language: language,
          tables: tables))
    ]
  }
}

extension JSONText {
  /// Writes the licence of what comes from the register.
  fileprivate mutating func registerLicence() {
    key("licenses")
    array([NetworkProvenance.licence]) { json, licence in
      json.object { json in
        json.key("name")
        json.value(licence)
        json.key("path")
        json.value(RegisterLicence.address)
      }
    }
  }

  /// Writes where it comes from: the register, and the files with amounts.
  fileprivate mutating func sources(_ figureFiles: [String]) {
    key("sources")
    array([nil] + figureFiles.map(Optional.some)) { json, file in
      json.object { json in
        json.key("title")
        json.value(file ?? NetworkProvenance.source)
        guard file == nil else { return }
        json.key("path")
        json.value(NetworkProvenance.address)
      }
    }
  }

  fileprivate mutating func resource(
    _ table: NetworkTable, _ basis: PackageBasis, _ language: Language
  ) {
    object { json in
      json.key("profile")
      json.value("tabular-data-resource")
      json.key("name")
      json.value(table.fileName.split(separator: ".").first.map(String.init))
      json.key("path")
      json.value(table.fileName)
      json.key("title")
      json.value(table.title)
      json.key("format")
      json.value("csv")
      json.key("mediatype")
      json.value("text/csv")
      json.key("encoding")
      json.value("utf-8")
      if table.hasAmounts {
        json.key("licentieBijdragen")
        json.value(NetworkProvenance.termsOfAmounts(in: language))
      } else {
        json.registerLicence()
      }
      json.sources(table.hasAmounts ? basis.figureFiles : [])
      json.key("schema")
      json.object { json in
        json.key("fields")
        json.array(table.columns) { json, column in
          json.object { json in
            json.key("name")
            json.value(column.key)
            json.key("type")
            json.value(column.type.nameInTables)
            json.key("description")
            json.value(language(column.meaning))
          }
        }
        json.key("missingValues")
        json.array([""]) { json, value in json.value(value) }
      }
    }
  }
}

extension NetworkTable {
  /// Whether it has amounts that participants contribute, which are not from the register.
  fileprivate var hasAmounts: Bool {
    guard let place = columns.firstIndex(where: { $0.key == "bijdrage" }) else { return false }
    return rows.contains { $0.indices.contains(place) && $0[place] != nil }
  }
}

extension FieldType {
  /// What Frictionless Table Schema calls the type of a cell; a list stands in a cell as text.
  var nameInTables: String {
    switch self {
    case .array, .object: Self.string.rawValue
    default: rawValue
    }
  }
}
