import Foundation

/// The head of the last answer of a chain of redirections: its status, and the fields by which it can be asked
/// for again (RFC 9110, 8.8 and 13.1).
struct AnswerHead: Equatable {
  var status = 0
  /// The names in lower case.
  private(set) var fields: [String: String] = [:]

  /// Reads what curl writes with `--dump-header`: the heads of all answers, one behind the other.
  init(dumped text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("HTTP/") {
        fields = [:]
        status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        fields[line[..<colon].lowercased()] = value
      }
    }
  }

  /// A tag that stands for exactly these bytes; `nil` for a weak one, which may stand for others.
  var strongTag: String? {
    fields["etag"].flatMap { $0.hasPrefix("\"") ? $0 : nil }
  }

  var tag: String? { fields["etag"] }
  var lastModified: String? { fields["last-modified"] }

  /// The compression that the server applied on its own account; `nil` where there is none.
  var unaskedCompression: String? {
    fields["content-encoding"].flatMap { $0.lowercased() == "identity" ? nil : $0 }
  }
}
