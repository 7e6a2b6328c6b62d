import NetworkFormats
import OwnFiles
import Renderers

/// Where a network goes: a format of one file to standard output, or with its description to a folder; several files to a
/// folder.
struct NetworkTarget {
  private let folder: String?
  private let own: OwnFiles

  /// Fails when a format of several files lacks its folder, or an answer has one.
  init(_ format: RequestedFormat, folder: String?, _ own: OwnFiles) throws {
    self.folder = folder
    self.own = own
    let needsFolder = [.network(.gephiCSV), .network(.cypherCSV), .memberships].contains(format)
    if needsFolder, folder == nil {
      throw Failure.usage(
        .init(
          words: "\(format.name) bestaat uit meer dan één bestand; geef een map met --output MAP.",
          "\(format.name) is more than one file; give a folder with --output DIR."))
    }
    if folder != nil, !needsFolder, !RequestedFormat.networks.contains(format) {
      throw Failure.usage(
        .init(
          words: "\(format.name) is één bestand; laat --output weg en leid de uitvoer om.",
          "\(format.name) is one file; leave --output out and redirect the output."))
    }
  }

  /// Writes a network with the command that asks for it.
  func write(_ network: NetworkExport, as format: NetworkFormat) throws {
    let network = network.asked(by: AskedCommand.current.text)
    guard folder == nil, case .text(let text) = format.render(network) else {
      return try write(format.files(of: network))
    }
    try Output.write(text)
  }

  func write(_ files: [NetworkFile]) throws {
    guard let folder else { return }
    try FolderTarget(folder, own).write(files)
  }
}

/// A folder that files go to, each only where it may be written.
struct FolderTarget {
  private let folder: String
  private let own: OwnFiles

  init(_ folder: String, _ own: OwnFiles) { (self.folder, self.own) = (folder, own) }

  func write(_ files: [NetworkFile]) throws {
    let placed = files.map { (path: "\(folder)/\($0.name)", bytes: Array($0.text.utf8)) }
    for file in placed {
      try own.check(file.path) { OwnFiles.has(file.path, file.bytes) }
    }
    try Output.makeFolder(folder)
    for file in placed { try own.put(file.bytes, at: file.path) }
  }
}
