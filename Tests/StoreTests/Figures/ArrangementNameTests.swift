import Records
import Testing

struct ArrangementNameTests {
  @Test(arguments: [
    ("Gemeenschappelijke Regeling Veiligheidsregio Drenthe (VRD)", "veiligheidsregio drenthe"),
    ("GR GGD Flevoland", "ggd flevoland"),
    ("Openbaar lichaam Veiligheidsregio Rotterdam Rijnmond", "veiligheidsregio rotterdam rijnmond"),
    (
      "Gemeenschappelijke regeling Veiligheidsregio Rotterdam-Rijnmond",
      "veiligheidsregio rotterdam rijnmond"
    ),
    ("Gemeenschappelijke regeling openbaar lichaam Súdwest", "sudwest"),
    ("Gemeenschappelijke Regeling Cocensus 2015", "cocensus"),
    ("‘Recreatie & Natuur’, gemeenschappelijke regeling", "recreatie en natuur"),
    ("Regeling (met twee woorden) Oost", "regeling met twee woorden oost"),
    ("Onafgesloten (haak", "onafgesloten haak"),
    ("GR", "gr"), ("2015", "2015"), ("", ""), ("(WVS)", "wvs"),
    ("Werkplein 20155", "werkplein 20155"),
  ])
  func namesAreBroughtToOneForm(name: String, folded: String) {
    #expect(ArrangementName.folded(name) == folded)
  }
}
