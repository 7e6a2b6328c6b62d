import Checksums
import Testing

struct ChecksumListTests {
  private static let checksum = String(repeating: "ab", count: 32)

  @Test func whatIsWrittenIsReadBackByPath() {
    let unknown = String(repeating: "0", count: 64)
    let manifest = ChecksumList(["b/index.html": Self.checksum, "a b.csv": unknown])
    #expect(ChecksumList(reading: manifest.text) == manifest)
    #expect(manifest.text.hasPrefix("\(unknown)  a b.csv\n"))
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "a//x", "", "."])
  func aPathThatLeadsOutOfTheFolderIsPassedOver(path: String) {
    #expect(ChecksumList(reading: "\(Self.checksum)  \(path)\n").checksums.isEmpty)
  }

  @Test func anotherTextIsNoList() {
    #expect(ChecksumList(reading: "Beste lezer,\n\nniet dit\n").checksums.isEmpty)
  }
}
