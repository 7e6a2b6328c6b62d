import Checksums
import JSONText
import Pages
import Records

/// What a snapshot holds, for programs: each file with its checksum and licence, and the documents it all rests on.
struct SnapshotManifest {
  let snapshot: Snapshot
  let files: [Snapshot.File]

  var file: Snapshot.File {
    var json = JSONText(indented: true)
    Self.fields.write(self, to: &json)
    return Snapshot.File(
      path: CouncilBundle.manifestName,
      description: snapshot.language(
        "wat elk bestand is, voor programma's", "what each file is, for programs"),
      bytes: json.finish())
  }

  private static let fields = FieldList<SnapshotManifest>([
    Field(
      "soort", .init("altijd wgr-snapshot", "always wgr-snapshot"), .text { _ in Snapshot.kind }),
    .day { $0.snapshot.day },
    Field(
      "registerdatum",
      .init(
        "datum van de nieuwste export van het register", "date of the register's newest export"),
      .day { $0.snapshot.registerDay }),
    Field(
      "bekendOp",
      .init("altijd leeg: alles wat is gelezen telt", "always empty: all that was read counts"),
      .day { _ in nil }),
    Field(
      "gegevensversie", .init("versie van de gegevens", "version of the data"),
      .text { $0.snapshot.version }),
    Field(
      "versie", .init("versie van wgr", "version of wgr"), .text { _ in ProgramVersion.current }),
    Field(
      "opdracht", .init("opdracht die dit maakt", "command that makes this"),
      .text { $0.snapshot.command }),
    Field("taal", .init("nl of en", "nl or en"), .text { $0.snapshot.language.rawValue }),
    Field(
      "bestanden", .init("de bestanden", "the files"),
      .rows(file) { manifest in manifest.files.map { ($0, manifest.snapshot) } }),
    DocumentFields.member.of { $0.snapshot.standing },
  ])

  private static let file = FieldList<(file: Snapshot.File, snapshot: Snapshot)>([
    Field("bestand", .init("plaats in de map", "place in the folder"), .text { $0.file.path }),
    Field("omschrijving", .init("wat het is", "what it is"), .text { $0.file.description }),
    Field(
      "bytes", .init("aantal bytes", "number of bytes"), unit: .init("bytes", "bytes"),
      .integer { $0.file.bytes.count }),
    Field(
      "sha256", .init("SHA-256 van de bytes", "SHA-256 of the bytes"),
      .text { Checksum.text(of: $0.file.bytes) }),
    Field(
      "licentie",
      .init(
        "licentie; leeg waar bedragen in staan: daarvan geldt de licentie van hun stuk",
        "licence; empty where amounts stand in it: of those the licence of their document holds"),
      .text { $0.file.holdsFigures && $0.snapshot.hasFigures ? nil : "CC0-1.0" }),
  ])
}

extension Snapshot {
  /// Whether documents besides the register were read, which have terms of their own.
  var hasFigures: Bool { standing.documents.contains { $0.kind != .registerExport } }
}
