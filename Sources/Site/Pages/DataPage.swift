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
      sections: (national.isEmpty ? [] : [country, programs]) + [checksums, citing])
  }

  /// The interface for programs, and the catalogue of it all.
  private var programs: Section {
    Section(
      title: language("Voor programma's", "For programs"), anchor: "programmas",
      blocks: [
        .paragraph(
          language(
            "Elk antwoord is ook een bestand in JSON op een vast adres, dat van elke website mag worden gelezen.",
            "Every answer is also a file in JSON at a fixed address, which any website may read.")),
        .list([
          [
            .local(label: "v1/openapi.json", address: "../\(StaticAPI.description.text)"),
            .text(
              language(
                ": welke adressen er zijn en wat erin staat (OpenAPI 3.1).",
                ": which addresses there are and what is in them (OpenAPI 3.1).")),
          ],
          [
            .local(label: DataCatalogue.turtle.text, address: "../\(DataCatalogue.turtle.text)"),
            .text(" "),
            .local(label: DataCatalogue.json.text, address: "../\(DataCatalogue.json.text)"),
            .text(
              language(
                ": de catalogus voor dataportalen (DCAT-AP-NL 3.0).",
                ": the catalogue for data portals (DCAT-AP-NL 3.0).")),
          ],
          [
            .local(
              label: SiteFeed.nationalPath.text, address: "../\(SiteFeed.nationalPath.text)"),
            .text(
              language(
                ": wat er in het land verandert, voor een nieuwslezer (Atom).",
                ": what changes in the country, for a feed reader (Atom).")),
          ],
        ]),
      ])
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
