import Records

/// Finds municipalities by the names that people and documents give them: one way for tables and for
/// questions.
///
/// A name is that of the register, with or without its qualifier; another name in the register; a name
/// the municipality had in an earlier document or before it was renamed; or one as CBS writes it. The
/// first of these that fits counts.
final class MunicipalityNames {
  private let municipalities: [Organisation]
  private let formerNames: [String: [Organisation]]
  private let byName: [String: [Organisation]]
  private lazy var byOtherName = Self.grouped(municipalities) { municipality in
    [municipality.subname, municipality.abbreviation].compactMap { $0.map(MunicipalityName.folded) }
  }
  private lazy var byJoinedName = Self.grouped(municipalities) {
    [MunicipalityName.withJoinedQualifier($0.name)]
  }
  private lazy var byBareName = Self.grouped(municipalities) {
    [MunicipalityName.withoutQualifier($0.name)]
  }

  /// The names of these municipalities, and folded names that some had before.
  init(_ municipalities: [Organisation], formerNames: [String: [Organisation]] = [:]) {
    self.municipalities = municipalities
    self.formerNames = formerNames
    byName = Self.grouped(municipalities) { [MunicipalityName.folded($0.name)] }
  }

  /// The municipalities of a name; several when it does not tell which, none when it is unknown.
  func municipalities(named name: String) -> [Organisation] {
    let folded = MunicipalityName.folded(name)
    if let found = byName[folded] ?? byOtherName[folded] ?? formerNames[folded] { return found }
    let joined = MunicipalityName.withJoinedQualifier(name)
    if let found = byJoinedName[joined] ?? byBareName[folded] { return found }
    let others = [
      MunicipalityName.withoutCommonQualifier(name), MunicipalityName.customary(folded),
      MunicipalityName.withoutCommonQualifier(name).flatMap(MunicipalityName.customary),
    ]
    return others.lazy.compactMap { $0.flatMap { self.byName[$0] } }.first ?? []
  }

  private static func grouped(
    _ municipalities: [Organisation], _ names: (Organisation) -> [String]
  ) -> [String: [Organisation]] {
    var grouped: [String: [Organisation]] = [:]
    for municipality in municipalities {
      for name in names(municipality) where !name.isEmpty {
        grouped[name, default: []].append(municipality)
      }
    }
    return grouped
  }
}
