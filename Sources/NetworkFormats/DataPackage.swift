import JSONText
package import Pages
package import Records

/// Describes tables in a `datapackage.json`, so that readers know every column's type and meaning.
///
/// Format: Frictionless Data Package v1, https://specs.frictionlessdata.io.
package enum DataPackage {
  /// The description of tables that lie beside it, valid for a day.
  package static func render(
    name: String, title: String, day: Day, standing: Standing? = nil, language: Language = .dutch,
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
      json.value(day.description)
      json.key("licenses")
      json.array([NetworkProvenance.licence]) { json, licence in
        json.object { json in
          json.key("name")
          json.value(licence)
          json.key("path")
          json.value("https://creativecommons.org/publicdomain/zero/1.0/")
        }
      }
      json.key("sources")
      json.array([NetworkProvenance.source]) { json, source in
        json.object { json in
          json.key("title")
          json.value(source)
          json.key("path")
          json.value(NetworkProvenance.address)
        }
      }
      json.key("resources")
      json.array(tables) { json, table in json.resource(table, language) }
    }
    return json.text + "\n"
  }

  /// The tables as files, with their description.
  static func files(
    name: String, title: String, day: Day, standing: Standing? = nil, language: Language = .dutch,
    tables: [NetworkTable]
  ) -> [NetworkFile] {
    tables.map { NetworkFile(name: $0.fileName, title: $0.title, text: $0.csv) } + [
      NetworkFile(
        name: "datapackage.json",
        title: language(
          "Beschrijving van deze tabellen (Frictionless Data Package)",
          "Description of these tables (Frictionless Data Package)"),
        text: render(
          name: name, title: title, day: day, standing: standing, language: language,
          tables: tables))
    ]
  }
}

extension JSONText {
  fileprivate mutating func resource(_ table: NetworkTable, _ language: Language) {
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

extension FieldType {
  /// What Frictionless Table Schema calls the type of a cell; a list stands in a cell as text.
  var nameInTables: String {
    switch self {
    case .array, .object: Self.string.rawValue
    default: rawValue
    }
  }
}
