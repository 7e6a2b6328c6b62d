import Renderers

/// The data of the site to be downloaded, and how to refer to them.
struct DataPage {
  let frame: SiteFrame

  private var language: Language { frame.model.language }

  var page: Page {
    Page(
      language: language, title: language("Gegevens om te downloaden", "Data to download"),
      summary: [
        .paragraph(
          language(
            "Alles op deze website is ook als bestand te krijgen en vrij te gebruiken. De gegevens van één "
              + "gemeente staan bij die gemeente, onder Gegevens.",
            "Everything on this website can also be had as a file and used freely. The data of one "
              + "municipality are with that municipality, under Data."))
      ],
      sections: (frame.menu.isNational ? [national] : []) + [checksums, citing])
  }

  private var national: Section {
    let files: [(name: String, dutch: String, english: String)] = [
      ("regelingen.json", "alle regelingen (JSON)", "all arrangements (JSON)"),
      ("regelingen.csv", "alle regelingen, voor programma's (CSV)", "all arrangements (CSV)"),
      (
        "regelingen-excel.csv", "alle regelingen, voor Excel (CSV)",
        "all arrangements, for spreadsheets (CSV)"
      ),
      ("signalen.csv", "alle signalen, voor programma's (CSV)", "all signals (CSV)"),
      (
        "signalen-excel.csv", "alle signalen per bronhouder, voor Excel (CSV)",
        "all signals for each keeper, for Excel (CSV)"
      ),
      ("signalen.json", "alle signalen (JSON)", "all signals (JSON)"),
      (
        "memberships.csv", "elke deelname aan elke versie, met wanneer die is gezien (CSV)",
        "every participation in every version, with when it was seen (CSV)"
      ),
      ("codebook.csv", "wat de kolommen daarvan betekenen (CSV)", "what its columns mean (CSV)"),
      (
        "datapackage.json", "beschrijving van deze twee tabellen (Frictionless Data Package)",
        "description of these two tables (Frictionless Data Package)"
      ),
      (
        "netwerk.graphml", "het landelijke netwerk, voor Gephi, R en Python (GraphML)",
        "the national network, for Gephi, R and Python (GraphML)"
      ),
      ("netwerk.gexf", "hetzelfde netwerk, voor Gephi (GEXF)", "the same, for Gephi (GEXF)"),
      (
        "register.sqlite", "het hele register, met alle versies en bronnen (SQLite)",
        "the whole register, with all versions and sources (SQLite)"
      ),
    ]
    return Section(
      title: language("Heel Nederland", "The whole country"), anchor: "nederland",
      blocks: [
        .list(
          files.map { file in
            [
              .local(label: file.name, address: file.name),
              .text(": \(language(file.dutch, file.english))."),
            ]
          })
      ])
  }

  private var checksums: Section {
    Section(
      title: language("Controleren", "Checking"), anchor: "controleren",
      blocks: [
        .paragraph([
          .local(label: "SHA256SUMS", address: "../SHA256SUMS"),
          .text(
            language(
              " heeft de controlegetallen van alle gegevens. Controleer ze in de map van de website met ",
              " has the checksums of all data. Check them in the folder of the website with ")),
          .code("sha256sum -c SHA256SUMS"), .text("."),
        ])
      ])
  }

  private var citing: Section {
    Section(
      title: language("Verwijzen", "Citing"), anchor: "verwijzen",
      blocks: [
        .paragraph(
          language(
            "Verwijs naar deze gegevens met één regel:", "Refer to these data with one line:")),
        .paragraph([.code(frame.citation)]),
      ])
  }
}
