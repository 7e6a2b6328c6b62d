import GRDB
import Records
import TestSupport

@testable import Store

extension Register {
  /// Every table with its rows, as text.
  func dump() throws -> String {
    let output = Output()
    try queue.read { try $0.dumpContent(to: output) }
    return output.text
  }

  private final class Output: TextOutputStream {
    var text = ""

    func write(_ string: String) { text += string }
  }

  /// A register in memory into which these exports have been read, under checksums made of their
  /// place in the list.
  static func holding(_ exports: RegisterXML...) throws -> Register {
    let register = try Register.temporary()
    for (index, export) in exports.enumerated() {
      try register.read(ReadExport(export), sha256: checksum(index), acceptShrinkage: true)
    }
    return register
  }

  /// A checksum of a test's own.
  static func checksum(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
      + String(repeating: "a", count: 56)
  }
}

extension RegisterXML {
  /// The same export under another date.
  func dated(_ date: String) -> RegisterXML {
    var export = self
    export.timestamp = date
    return export
  }

  /// A national export in small: municipalities, a province so that all kinds are covered, and
  /// arrangements.
  static func national(
    _ date: String, _ organisations: [Element], _ arrangements: [Element]
  ) -> RegisterXML {
    RegisterXML(
      organisations + [.organisation(9_000, "Provincie Utrecht", type: "Provincie")], arrangements
    ).dated(date)
  }
}
