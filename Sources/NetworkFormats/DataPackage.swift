import JSONText
package import Pages
package import Records

/// Describes files in a `datapackage.json`, so that readers know what they are of, what they rest on, and what every
/// column of a table means.
///
/// Format: Frictionless Data Package v1, https://specs.frictionlessdata.io.
package enum DataPackage {
  /// The description of files that lie beside it, valid for a day (`peildatum`).
  ///
  /// The package as a whole has a licence only where every file has it: amounts are not from the register.
  package static func render(
    name: String, title: String, day: Day, standing: Standing, language: Language,
    files: [PackagedFile]
  ) -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.key("profile")
      json.value(files.allSatisfy(\.isTable) ? "tabular-data-package" : "data-package")
      json.key("name")
      json.value(name)
      json.key("title")
      json.value(title)
      json.key("description")
      json.value(
        [standing.reach(in: language), standing.incompleteness(in: language)]
          .compactMap(\.self).joined(separator: " "))
      json.key("version")
      json.value(standing.dataVersion)
      json.key("peildatum")
      json.value(day.description)
      json.key("bekendOp")
      json.value(standing.knownOn?.description)
      json.key("programma")
      json.value("wgr \(ProgramVersion.current)")
      json.key("opdracht")
      json.value(standing.command)
      json.key("documenten")
      json.array(standing.documents) { json, document in
        json.object { json in
          json.key("bestand")
          json.value(document.fileName)
          json.key("datum")
          json.value(document.dateOrigin == .reading ? nil : document.date.description)
          json.key("sha256")
          json.value(document.sha256)
        }
      }
      let others = files.map(\.origin).filter { $0 != .register }
      if others.isEmpty { json.registerLicence() }
      json.sources(standing.files(of: others.contains(.mixed) ? .mixed : others.first ?? .register))
      json.key("resources")
      json.array(files) { json, file in json.resource(file, standing, language) }
    }
    return json.text + "\n"
  }

  /// The tables as files, with their description.
  package static func files(
    name: String, title: String, day: Day, standing: Standing, language: Language,
    tables: [NetworkTable]
  ) -> [NetworkFile] {
    files(
      name: name, title: title, day: day, standing: standing, language: language,
      tables.map { PackagedFile($0) })
  }

  /// Files with their description.
  package static func files(
    name: String, title: String, day: Day, standing: Standing, language: Language,
    _ files: [PackagedFile]
  ) -> [NetworkFile] {
    files.map { NetworkFile(name: $0.path, title: $0.title, text: $0.text) } + [
      NetworkFile(
        name: "datapackage.json",
        title: language(
          "Beschrijving van deze bestanden (Frictionless Data Package)",
          "Description of these files (Frictionless Data Package)"),
        text: render(
          name: name, title: title, day: day, standing: standing, language: language,
          files: files))
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

  /// Writes where it comes from: the register, and other files.
  fileprivate mutating func sources(_ files: [String]) {
    key("sources")
    array([nil] + files.map(Optional.some)) { json, file in
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
    _ file: PackagedFile, _ standing: Standing, _ language: Language
  ) {
    object { json in
      json.key("profile")
      json.value(file.isTable ? "tabular-data-resource" : "data-resource")
      json.key("name")
      json.value(file.path.split(separator: ".").first.map(String.init))
      json.key("path")
      json.value(file.path)
      json.key("title")
      json.value(file.title)
      json.key("format")
      json.value(file.format)
      json.key("mediatype")
      json.value(file.mediaType)
      json.key("encoding")
      json.value("utf-8")
      json.key("bytes")
      json.value(file.text.utf8.count)
      json.key("hash")
      json.value("sha256:\(file.checksum)")
      switch file.origin {
      case .register: json.registerLicence()
      case .amounts:
        json.key("licentieBijdragen")
        json.value(NetworkProvenance.termsOfAmounts(in: language))
      case .mixed:
        json.key("licentie")
        json.value(NetworkProvenance.mixedTerms(in: language))
      }
      json.sources(standing.files(of: file.origin))
      guard file.isTable else { return }
      json.key("schema")
      json.object { json in
        json.key("fields")
        json.array(file.columns) { json, column in
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
