import Pages
import Renderers

/// The data of the site to be downloaded, and how to refer to them.
struct DataPage {
  /// The data of the whole country; none on a site of some councils.
  let national: [Download]
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
      sections: (national.isEmpty ? [] : [country]) + [checksums, citing])
  }

  private var country: Section {
    Section(
      title: language("Heel Nederland", "The whole country"), anchor: "nederland",
      blocks: [national.list()])
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
        .paragraph([.code(frame.citationOfData)]),
      ])
  }
}
