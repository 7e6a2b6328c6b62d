import Checksums
package import NetworkFormats
package import Overviews
package import Pages
package import Records

/// The register as it can be cited: the file itself, the panel and the network made from it, what every value in these
/// is, and checksums.
///
/// It has nothing of the moment at which it is made: the same documents give the same bytes.
package struct Snapshot: Sendable {
  /// A file of it.
  struct File: Sendable {
    /// Its path, with `/` between folders.
    let path: String
    /// What it is, in a few words.
    let description: String
    /// Its content.
    let bytes: [UInt8]
    /// Whether amounts can stand in it, which do not come from the register.
    var holdsFigures = false
  }

  /// What stands in the manifest and shows that it is of a snapshot.
  package static let kind = "wgr-snapshot"

  let parts: [File]
  /// What the panel and the network rest on.
  let standing: Standing
  let command: String
  let language: Language

  /// The day of the panel and of the network.
  package let day: Day

  /// A snapshot.
  ///
  /// - Parameters:
  ///   - register: the bytes of the database, without anything of the moment at which it was made.
  ///   - columns: what its tables and columns mean.
  ///   - panel: the register over years.
  ///   - network: the network on the day.
  ///   - memberships: the files of every participation over all dates.
  ///   - command: the command that makes the snapshot again.
  package init(
    register: [UInt8], columns: [DescribedColumn], panel: NationalPanel, network: NetworkExport,
    memberships: [NetworkFile], command: String, language: Language
  ) {
    (day, standing) = (panel.day, panel.standing)
    (self.command, self.language) = (command, language)
    let tables = PanelUnit.allCases.flatMap { unit in
      Self.files(
        panel.files(by: unit, in: language, command: command), in: "panel/\(unit.rawValue)",
        holdingFigures: unit == .municipality)
    }
    parts =
      [
        File(
          path: "register.sqlite",
          description: language(
            "het register zelf (SQLite), met views en codeboek",
            "the register itself (SQLite), with views and codebook"),
          bytes: register, holdsFigures: true),
        File(
          path: "codebook.csv",
          description: language(
            "wat elke tabel en kolom van het register is",
            "what every table and column of the register is"),
          bytes: Array(DescribedColumn.fields.sheet(columns, in: language).csv(raw: true).utf8)),
      ] + tables
      + [
        File(
          path: "network/network.graphml",
          description: language(
            "het netwerk op de dag, voor netwerkprogramma's",
            "the network on the day, for network programs"),
          bytes: Array(GraphML.render(network.asked(by: command)).utf8), holdsFigures: true)
      ]
      + Self.files(memberships, in: "network/memberships", holdingFigures: false)
  }

  private static func files(
    _ files: [NetworkFile], in folder: String, holdingFigures: Bool
  ) -> [File] {
    files.map {
      File(
        path: "\(folder)/\($0.name)", description: $0.title, bytes: Array($0.text.utf8),
        holdsFigures: holdingFigures)
    }
  }

  /// A name for the folder.
  package var name: String { "wgr-snapshot-\((registerDay ?? day).description)" }

  /// The day of the newest export of the register.
  var registerDay: Day? { standing.register }

  /// The version of the data, which is another for other documents.
  var version: String { standing.dataVersion }

  /// Every file by its path, the checksums last. Cost: that of the checksums.
  package var files: [(path: String, bytes: [UInt8])] {
    let described =
      [SnapshotReadme(snapshot: self).file, CitationFile(snapshot: self).file] + parts
    let all = described + [SnapshotManifest(snapshot: self, files: described).file]
    let list = ChecksumList(
      Dictionary(all.map { ($0.path, Checksum.text(of: $0.bytes)) }) { first, _ in first })
    return all.map { ($0.path, $0.bytes) } + [(CouncilBundle.checksumsName, Array(list.text.utf8))]
  }

  /// One line to cite it by, with the checksum of the list of checksums: who has the files can prove that they are
  /// these.
  package static func citation(of snapshot: Snapshot, checksums: [UInt8]) -> String {
    let language = snapshot.language
    let day = snapshot.registerDay.map { ", " + language("stand ", "as of ") + language.date($0) }
    let title = language(
      "Gemeenschappelijke regelingen in Nederland", "Joint arrangements in the Netherlands")
    let source = "Register van Overheidsorganisaties"
    return
      "\(source). \(title)\(day ?? "") (\(snapshot.version)) [data]. wgr \(ProgramVersion.current). "
      + "sha256:\(Checksum.text(of: checksums))"
  }
}

extension DescribedColumn {
  /// The columns of the table `codebook`, by the names that it has there.
  fileprivate static let fields = FieldList<DescribedColumn>(columns: [
    Field("name", .init("tabel of view", "table or view"), .text { $0.table }),
    Field("column", .init("kolom", "column"), .text { $0.column }),
    Field("meaning", .init("wat het is", "what it means"), .text { $0.meaning }),
    Field("unit", .init("eenheid", "unit"), .text { $0.unit }),
    Field("source", .init("herkomst", "where it comes from"), .text { $0.source }),
  ])
}
