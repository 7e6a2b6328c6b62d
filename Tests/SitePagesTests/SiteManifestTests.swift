import Testing

@testable import Site

struct SiteManifestTests {
  private static let checksum = String(repeating: "ab", count: 32)

  @Test func whatIsWrittenIsReadBackByPath() {
    var manifest = SiteManifest()
    manifest.checksums = ["b/index.html": Self.checksum, "a b.csv": SiteManifest.unknownChecksum]
    #expect(SiteManifest(manifest.text) == manifest)
    #expect(manifest.text.hasPrefix("\(SiteManifest.unknownChecksum)  a b.csv\n"))
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "a//x", "", "."])
  func aPathThatLeadsOutOfTheFolderIsPassedOver(path: String) {
    #expect(SiteManifest("\(Self.checksum)  \(path)\n").checksums.isEmpty)
  }

  @Test func anotherTextIsNoList() {
    #expect(SiteManifest("Beste lezer,\n\nniet dit\n").checksums.isEmpty)
  }
}
