import ArgumentParser

/// Where a package of files goes, see ``PackageTarget``.
struct PackageOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder, a file that ends in .zip, or - for a .zip on standard output.", valueName: "dir"),
    completion: .directory)
  var output: String

  /// The names of the commands that take it.
  static let commands = Set(
    [BundleCommand.configuration, SnapshotCommand.configuration].flatMap {
      [$0.commandName].compactMap(\.self) + $0.aliases
    })
}
