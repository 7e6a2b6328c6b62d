import Pages
import Records

/// What is told of the state of a register.
enum HealthFields {
  static let answer = FieldList<HealthAnswer>([
    Field(
      "bestand", .init("het bestand van het register", "the file of the register"),
      .text { $0.health.path }),
    Field(
      "grootte", .init("grootte van het bestand", "size of the file"),
      unit: .init("bytes", "bytes"), .integer { $0.health.size }),
    Field(
      "heel", .init("of het bestand onbeschadigd is", "whether the file is undamaged"),
      .flag { $0.health.faults.isEmpty }),
    Field(
      "gebreken",
      .init(
        "wat SQLite er mis aan vindt, in haar woorden", "what SQLite finds wrong, in its words"),
      .texts { $0.health.faults }),
    Field(
      "gelezen", .init("wat er per soort is gelezen", "what was read of each kind"),
      .rows(reading) { $0.health.readings }),
  ])

  static let reading = FieldList<RegisterHealth.Reading>(
    [
      Field(
        "soort", .init("soort", "kind"), .init("soort document", "kind of document"),
        .text { $0.kind.rawValue }),
      Field(
        "documenten", .init("documenten", "documents"),
        .init("hoeveel er zijn gelezen", "how many were read"), .integer { $0.documents.count }),
      Field(
        "nieuwste", .init("nieuwste", "newest"),
        .init(
          "datum van het nieuwste; leeg als er geen is", "date of the newest; empty without any"),
        .day { $0.documents.last?.date }),
    ], columns: "soort,documenten,nieuwste")
}
