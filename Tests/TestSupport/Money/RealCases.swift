package import Records

/// The cases that a reader can check by hand in the public figures.
package enum RealCases {
  /// The day of the answers.
  package static let day = Day(iso: "2026-05-16") ?? Day(number: 0)

  /// Rotterdam, with the eight arrangements of its annual report 2024.
  package static func rotterdam() throws -> RegisterExcerpt {
    let names = [
      "Gemeenschappelijke regeling Jeugdhulp Rijnmond",
      "Gezamenlijke brandweer voor het haven- en industriegebied van Rotterdam",
      "Grondbank RZG Zuidplas", "Instandhouding en Beheer DCMR",
      "Metropoolregio Rotterdam - Den Haag", "Nieuw-Reijerwaard",
      "Openbaar lichaam Veiligheidsregio Rotterdam Rijnmond", "Recreatieschap Rottemeren",
    ]
    return try SharedFigures.excerpt(
      tying: names.map { ($0, .publicBody, [$0]) }, municipalities: [("GM0599", "Rotterdam")])
  }

  /// GGD Flevoland with its six municipalities.
  package static func flevoland() throws -> RegisterExcerpt {
    try SharedFigures.excerpt(
      tying: [("GGD Flevoland", .publicBody, ["GGD Flevoland"])],
      municipalities: [
        ("GM0034", "Almere"), ("GM0303", "Dronten"), ("GM0995", "Lelystad"),
        ("GM0171", "Noordoostpolder"), ("GM0184", "Urk"), ("GM0050", "Zeewolde"),
      ])
  }

  /// Moerdijk with its seven arrangements.
  package static func moerdijk() throws -> RegisterExcerpt {
    let names = [
      "Belastingsamenwerking West-Brabant", "GGD West-Brabant",
      "Nazorg gesloten stortplaatsen Bavel-Dorst en Zevenbergen", "Regio West-Brabant (RWB)",
      "Regionaal Bureau Leerplicht West-Brabant", "Veiligheidsregio Midden- en West-Brabant",
      "West-Brabants Archief",
    ]
    return try SharedFigures.excerpt(
      tying: names.map { ($0, .publicBody, [$0]) }, municipalities: [("GM1709", "Moerdijk")])
  }
}
