/// Which address a source has: by option, else in the environment, else in a settings file, else as in the
/// table of sources.
package struct SourceSettings: Sendable {
  /// What cannot be understood of a setting.
  package struct Problem: Error, Equatable {
    /// The setting as it was given.
    package let setting: String
    /// The line of the settings file, from 1; `nil` for an option.
    package let line: Int?

    package init(setting: String, line: Int?) {
      self.setting = setting
      self.line = line
    }
  }

  private var addresses: [PublicSource.Name: String] = [:]

  /// Takes the addresses in order of weight: the options (`name=address`), the environment
  /// (`WGR_SOURCE_REGISTER` and so on), and the text of the settings file: a `name = address` a line, `#` for a
  /// remark.
  ///
  /// Throws ``Problem`` for a name that no source has, and an address that is neither `http:` nor `https:`.
  package init(options: [String], environment: [String: String], file: String) throws {
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = line.prefix { $0 != "#" }.trimmingSpaces
      if !text.isEmpty { try take(text, line: index + 1) }
    }
    for name in PublicSource.Name.allCases {
      if let address = environment["WGR_SOURCE_\(name.rawValue.uppercased())"], !address.isEmpty {
        try take("\(name.rawValue)=\(address)", line: nil)
      }
    }
    for option in options { try take(option, line: nil) }
  }

  /// The source at the address that counts.
  package func place(of source: PublicSource) -> PublicSource {
    addresses[source.name].map(source.at) ?? source
  }

  private mutating func take(_ setting: String, line: Int?) throws {
    let parts = setting.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
    guard parts.count == 2, let name = PublicSource.Name(rawValue: parts[0]),
      ["http://", "https://"].contains(where: parts[1].lowercased().hasPrefix)
    else { throw Problem(setting: setting, line: line) }
    addresses[name] = parts[1]
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
