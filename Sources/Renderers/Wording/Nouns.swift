extension Noun {
  static let arrangement = Noun(
    dutch: ("gemeenschappelijke regeling", "gemeenschappelijke regelingen"),
    english: ("joint arrangement", "joint arrangements"))
  static let otherOrganisation = Noun(
    dutch: ("andere organisatie", "andere organisaties"),
    english: ("other organisation", "other organisations"))
  static let organisation = Noun(
    dutch: ("organisatie", "organisaties"), english: ("organisation", "organisations"))
  static let municipality = Noun(
    dutch: ("gemeente", "gemeenten"), english: ("municipality", "municipalities"))
  static let participation = Noun(
    dutch: ("deelname", "deelnames"), english: ("participation", "participations"))
  static let participant = Noun(
    dutch: ("deelnemer", "deelnemers"), english: ("participant", "participants"))
  static let name = Noun(dutch: ("naam", "namen"), english: ("name", "names"))
  static let version = Noun(dutch: ("versie", "versies"), english: ("version", "versions"))
  static let document = Noun(
    dutch: ("document", "documenten"), english: ("document", "documents"))
  static let change = Noun(
    dutch: ("wijziging", "wijzigingen"), english: ("change", "changes"))
  static let record = Noun(
    dutch: ("gegeven", "gegevens"), english: ("record", "records"))
}
