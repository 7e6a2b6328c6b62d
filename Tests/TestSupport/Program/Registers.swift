import Foundation
package import Testing

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

  /// The national export of 16 May 2026, packed; not part of the repository.
  package static let national: String? = {
    let path = Checkout.shared.appending(path: "data/roo/exportOO-2026-05-16.xml.gz").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()
}

/// A register that holds one export, made once and only read after that.
package enum Registers {
  /// With the sample.
  package static let sample = Result { try register(of: Exports.sample) }
  /// With the national export; a failure where that is not there.
  package static let national = Result { try register(of: #require(Exports.national)) }

  /// The path of the sample's database.
  package static var samplePath: String { (try? sample.get())?.database ?? "" }

  private static func register(of export: String) throws -> Workplace {
    let workplace = try Workplace()
    let imported = try workplace.wgr("import", export)
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says so, when the national export is not there.
  package static var needsNationalExport: Self {
    .enabled(if: Exports.national != nil, "not checked: the national export is not there")
  }
}
