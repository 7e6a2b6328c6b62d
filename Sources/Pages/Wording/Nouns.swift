extension Noun {
  package static let arrangement = Noun(
    dutch: ("gemeenschappelijke regeling", "gemeenschappelijke regelingen"),
    english: ("joint arrangement", "joint arrangements"))
  package static let cooperation = Noun(
    dutch: ("samenwerking", "samenwerkingen"), english: ("joint arrangement", "joint arrangements"))
  package static let right = Noun(dutch: ("recht", "rechten"), english: ("right", "rights"))
  package static let otherOrganisation = Noun(
    dutch: ("andere organisatie", "andere organisaties"),
    english: ("other organisation", "other organisations"))
  package static let organisation = Noun(
    dutch: ("organisatie", "organisaties"), english: ("organisation", "organisations"))
  package static let municipality = Noun(
    dutch: ("gemeente", "gemeenten"), english: ("municipality", "municipalities"))
  package static let participation = Noun(
    dutch: ("deelname", "deelnames"), english: ("participation", "participations"))
  package static let participant = Noun(
    dutch: ("deelnemer", "deelnemers"), english: ("participant", "participants"))
  package static let name = Noun(dutch: ("naam", "namen"), english: ("name", "names"))
  package static let version = Noun(dutch: ("versie", "versies"), english: ("version", "versions"))
  package static let document = Noun(
    dutch: ("document", "documenten"), english: ("document", "documents"))
  package static let change = Noun(
    dutch: ("wijziging", "wijzigingen"), english: ("change", "changes"))
  package static let day = Noun(dutch: ("dag", "dagen"), english: ("day", "days"))
  package static let row = Noun(dutch: ("rij", "rijen"), english: ("row", "rows"))
  package static let record = Noun(
    dutch: ("gegeven", "gegevens"), english: ("record", "records"))
  package static let file = Noun(
    dutch: ("bestand", "bestanden"), english: ("file", "files"))
  package static let place = Noun(
    dutch: ("plaats", "plaatsen"), english: ("place", "places"))
  package static let fact = Noun(dutch: ("gegeven", "gegevens"), english: ("fact", "facts"))
  package static let area = Noun(
    dutch: ("gebied", "gebieden"), english: ("area", "areas"))
}
