import Checksums
import JSONText
import Overviews
import Pages
import Records

/// What a bundle holds, for programs: each file with its checksum, and the documents it all rests on.
struct BundleManifest {
  let bundle: CouncilBundle
  let files: [BundleFile]

  var file: BundleFile {
    var json = JSONText(indented: true)
    Self.fields.write(self, to: &json)
    return BundleFile(
      path: CouncilBundle.manifestName,
      description: bundle.language(
        "wat elk bestand is, voor programma's", "what each file is, for programs"),
      text: json.finishedText())
  }

  private static let fields = FieldList<BundleManifest>([
    Field(
      "soort", .init("altijd wgr-dossier", "always wgr-dossier"), .text { _ in CouncilBundle.kind }),
    OrganisationFields.municipalityMember { $0.bundle.overview.municipality },
    Field(
      "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
      .year { $0.bundle.calendar.year }),
    .day { $0.bundle.overview.day },
    Field(
      "registerdatum",
      .init(
        "datum van de nieuwste export van het register", "date of the register's newest export"),
      .day { $0.bundle.registerDate }),
    Field("taal", .init("nl of en", "nl or en"), .text { $0.bundle.language.rawValue }),
    Field(
      "bestanden", .init("de bestanden", "the files"),
      .rows(file) { manifest in
        manifest.files.map { (file: $0, parts: manifest.parts(of: $0)) }
      }),
    Field(
      "delen", .init("delen met een eigen licentie", "parts with a licence of their own"),
      .rows(part) { manifest in
        [true, false].filter { !manifest.documents(ofRegister: $0).isEmpty }
          .map { (manifest: manifest, isRegister: $0) }
      }),
    DocumentFields.member.of { $0.bundle.overview.standing },
  ])

  private static let file = FieldList<(file: BundleFile, parts: [String])>([
    Field("bestand", .init("plaats in het dossier", "place in the bundle"), .text { $0.file.path }),
    Field("omschrijving", .init("wat het is", "what it is"), .text { $0.file.description }),
    Field(
      "mediatype", .init("soort gegevens (IANA)", "kind of data (IANA)"),
      .text { $0.file.mediaType }),
    Field(
      "bytes", .init("aantal bytes", "number of bytes"), unit: .init("bytes", "bytes"),
      .integer { $0.file.text.utf8.count }),
    Field(
      "sha256", .init("SHA-256 van de bytes", "SHA-256 of the bytes"),
      .text { Checksum.text(of: Array($0.file.text.utf8)) }),
    Field(
      "delen", .init("waarvan er iets in kan staan", "of which something can stand in it"),
      .texts { $0.parts }),
  ])

  private static let part = FieldList<(manifest: BundleManifest, isRegister: Bool)>([
    Field("deel", .init("welk deel", "which part"), .text { $0.isRegister ? register : figures }),
    Field(
      "licentie", .init("licentie; leeg als die niet bekend is", "licence; empty when not known"),
      .text { $0.isRegister ? "CC0-1.0" : nil }),
    Field(
      "toelichting", .init("waar het vandaan komt", "where it comes from"),
      .text { $0.manifest.terms(ofRegister: $0.isRegister) }),
    Field(
      "bronnen", .init("nummers van de documenten", "numbers of the documents"),
      .integers { $0.manifest.documents(ofRegister: $0.isRegister).map(\.number) }),
  ])

  private static let register = "register"
  private static let figures = "cijfers en zienswijzen"

  /// The parts of which something can stand in a file: each has its own sources and licence.
  private func parts(of file: BundleFile) -> [String] {
    [Self.register]
      + (file.holdsFigures && !documents(ofRegister: false).isEmpty ? [Self.figures] : [])
  }

  private func documents(ofRegister isRegister: Bool) -> [CitedDocument] {
    bundle.overview.standing.documents.filter { ($0.kind == .registerExport) == isRegister }
  }

  private func terms(ofRegister isRegister: Bool) -> String {
    isRegister
      ? bundle.language(
        "Register van Overheidsorganisaties, https://organisaties.overheid.nl/",
        "Register van Overheidsorganisaties, https://organisaties.overheid.nl/")
      : bundle.language(
        "Niet uit het register: de licentie van het stuk waaruit een bedrag of zienswijze komt, geldt. Die "
          + "is hier niet bekend.",
        "Not from the register: the licence of the document that an amount or view comes from holds. It is "
          + "not known here.")
  }
}

extension CouncilBundle {
  /// The date of the newest export of the register that the bundle rests on.
  var registerDate: Day? {
    overview.standing.register
  }
}
