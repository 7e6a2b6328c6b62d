import Foundation

/// Which address a source has: by option, else in the environment, else in a settings file, else as in the
/// table of sources.
package struct SourceSettings: Sendable {
  /// What cannot be understood of a setting.
  package struct Problem: Error, Equatable {
    /// The setting as it was given.
    package let setting: String
    /// The line of the settings file, from 1; `nil` for an option.
    package let lineNumber: Int?

    package init(setting: String, lineNumber: Int?) {
      self.setting = setting
      self.lineNumber = lineNumber
    }
  }

  private var addresses: [PublicSource.Name: String] = [:]

  /// Takes the addresses in order of weight: the options (`name=address`), the environment
  /// (`WGR_SOURCE_REGISTER` and so on), and the text of the settings file: a `name = address` a line, `#` for a
  /// remark.
  ///
  /// Throws ``Problem`` for a name that no source has, and an address that is neither `http:` nor `https:`.
  package init(options: [String], environment: [String: String], file: String) throws {
    let lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let text = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      if !text.isEmpty { try take(text, lineNumber: index + 1) }
    }
    for name in PublicSource.Name.allCases {
      if let address = environment["WGR_SOURCE_\(name.rawValue.uppercased())"], !address.isEmpty {
        try take("\(name.rawValue)=\(address)", lineNumber: nil)
      }
    }
    for option in options { try take(option, lineNumber: nil) }
  }

  /// The source at the address that counts.
  package func place(of source: PublicSource) -> PublicSource {
    addresses[source.name].map(source.at) ?? source
  }

  private mutating func take(_ setting: String, lineNumber: Int?) throws {
    let parts = setting.split(separator: "=", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 2, let name = PublicSource.Name(rawValue: parts[0]),
      ["http://", "https://"].contains(where: parts[1].lowercased().hasPrefix)
    else { throw Problem(setting: setting, lineNumber: lineNumber) }
    addresses[name] = parts[1]
  }
}
