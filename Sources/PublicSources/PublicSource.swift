/// A place where public data are had: what it holds, at which address, under which licence, and how it is laid
/// out.
///
/// The table of sources is ``catalogue``; an address is data, since publishers move, and can be replaced
/// (``SourceSettings``).
package struct PublicSource: Sendable, Equatable {
  /// The name by which people choose a source.
  package enum Name: String, Sendable, CaseIterable {
    case register
    case iv3
    case inhabitants
    case boundaries
  }

  /// How what arrives is laid out.
  package enum Layout: Sendable, Equatable {
    /// One file, read as it is.
    case file
    /// A table of OData version 3 in pages, each with the address of the next one (`odata.nextLink`).
    case pages
    /// A catalogue of such tables, of which those with a title are fetched.
    case catalogue
  }

  package let name: Name
  /// Who publishes it.
  package let publisher: String
  /// The licence, as the publisher names it.
  package let licence: String
  package let layout: Layout
  /// The address; `{year}` stands for a year where there is one address a year.
  package let address: String
  /// How often it changes.
  package let rhythm: Rhythm

  /// How often a source changes.
  package enum Rhythm: Sendable {
    case daily, monthly, quarterly, yearly
  }

  /// Whether there is an address for each year.
  package var isYearly: Bool { address.contains("{year}") || layout == .catalogue }

  /// The same source at another address.
  package func at(_ address: String) -> PublicSource {
    PublicSource(
      name: name, publisher: publisher, licence: licence, layout: layout, address: address,
      rhythm: rhythm)
  }

  /// The address for a year.
  package func address(year: Int?) -> String {
    guard let year else { return address }
    return address.replacing("{year}", with: String(year))
  }
}

extension PublicSource {
  /// Every source, in the order in which they are read: who there is before what is said of them.
  ///
  /// Register: daily export, CC0. Iv3: the catalogue of the tables "onbewerkte Iv3-data", found by title since
  /// the identifiers of arrangements' tables change. Inhabitants: "Bevolkingsontwikkeling; regio per maand"
  /// (37230ned), of which the first month of a year begins on 1 January. Boundaries: the generalised division into
  /// municipalities ("CBS gebiedsindelingen", a service of PDOK with one address for each year), as GeoJSON.
  package static let catalogue: [PublicSource] = [
    PublicSource(
      name: .register, publisher: "organisaties.overheid.nl", licence: "CC0 1.0", layout: .file,
      address: "https://organisaties.overheid.nl/archive/exportOO.xml",
      rhythm: .daily),
    PublicSource(
      name: .inhabitants, publisher: "CBS", licence: "CC BY 4.0", layout: .pages,
      address: "https://opendata.cbs.nl/ODataApi/odata/37230ned/TypedDataSet"
        + "?$filter=substringof('GM',RegioS) and Perioden eq '{year}MM01'"
        + "&$select=RegioS,Perioden,BevolkingAanHetBeginVanDePeriode_1",
      rhythm: .monthly),
    PublicSource(
      name: .iv3, publisher: "CBS", licence: "CC BY 4.0", layout: .catalogue,
      address: "https://dataderden.cbs.nl/ODataCatalog/Tables?$filter=Catalog eq 'IV3'",
      rhythm: .quarterly),
    PublicSource(
      name: .boundaries, publisher: "CBS en Kadaster", licence: "CC BY 4.0", layout: .file,
      address: "https://service.pdok.nl/cbs/gebiedsindelingen/{year}/wfs/v1_0?request=GetFeature"
        + "&service=WFS&version=2.0.0&typeName=gebiedsindelingen:gemeente_gegeneraliseerd"
        + "&outputFormat=application/json",
      rhythm: .yearly),
  ]
}
