import Foundation
import Testing

/// The documents that the tests read.
package enum Exports {
  /// The folder of the package.
  /// The sample of the register in the repository.
  package static let sample = sample("register-flevoland.xml")

  /// A sample in the repository.
  package static func sample(_ name: String) -> String {
    Checkout.sample(name).path
  }

  /// What a made-up export begins with.
  package static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <overheidsorganisaties xmlns="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9" \
    xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9" \
    p:timestamp="2026-05-16">
    """
  /// What it ends with.
  package static let tail = "</overheidsorganisaties>"
}

/// A register that holds one export, made once and only read after that.
package enum Registers {
  /// With the sample.
  package static let sample = Result { try register(of: Exports.sample) }
  /// With the national export; a failure where that is not there.
  package static let national = Result {
    try register(of: SharedDocuments.path(.nationalExport), asked: .program)
  }
  /// With the national export, every merger and the boundaries; a failure where those are not there.
  package static let nationalWithAreas = Result {
    try register(
      of: SharedDocuments.path(.nationalExport), SharedDocuments.path(.mergers),
      SharedDocuments.path(.boundaries), asked: .program)
  }

  /// All that there are: the sample, and the national one where that is expected.
  package static func all() throws -> [Workplace] {
    try [sample.get()] + (SharedDocuments.here.areExpected ? [national.get()] : [])
  }

  private static func register(
    of documents: String..., asked way: Workplace.Way = .inProcess
  ) throws -> Workplace {
    let workplace = try Workplace(asked: way)
    let imported = try workplace.wgr(["import"] + documents)
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }
}
