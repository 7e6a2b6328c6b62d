import PublicSources
import Testing

@Suite struct SourceSettingsTests {
  private func address(
    options: [String] = [], environment: [String: String] = [:], file: String = ""
  ) throws -> String? {
    let settings = try SourceSettings(options: options, environment: environment, file: file)
    return PublicSource.catalogue.first { $0.name == .register }.map(settings.place)?.address
  }

  @Test func anOptionOutweighsTheEnvironmentAndThatTheFile() throws {
    let file = "# eigen spiegel\nregister = https://file.example/export.xml # dagelijks\r\n"
    let environment = ["WGR_SOURCE_REGISTER": "https://environment.example/export.xml"]
    let option = "register=http://option.example/export.xml?a=b"
    #expect(try address(file: file) == "https://file.example/export.xml")
    #expect(
      try address(environment: environment, file: file) == "https://environment.example/export.xml")
    #expect(
      try address(options: [option], environment: environment, file: file)
        == "http://option.example/export.xml?a=b")
    #expect(try address() == "https://organisaties.overheid.nl/archive/exportOO.xml")
  }

  @Test func linesOfWindowsAreLines() throws {
    let file = "iv3 = https://iv3.example/\r\nregister = https://file.example/export.xml\r\n"
    #expect(try address(file: file) == "https://file.example/export.xml")
    #expect(throws: SourceSettings.Problem(setting: "nonsense", lineNumber: 3)) {
      try address(file: file + "nonsense\r\n")
    }
  }

  @Test(arguments: [
    "registers=https://a.example", "register", "register=ftp://a.example", "register=",
  ])
  func refusesWhatIsNoSetting(_ setting: String) {
    #expect(throws: SourceSettings.Problem(setting: setting, lineNumber: nil)) {
      try address(options: [setting])
    }
    #expect(throws: SourceSettings.Problem(setting: setting, lineNumber: 2)) {
      try address(file: "\n\(setting)")
    }
  }
}
