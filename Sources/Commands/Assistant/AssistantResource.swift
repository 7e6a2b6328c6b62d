import JSONText
import Pages
import Records

/// Something whole that an assistant can read at an address: an answer in JSON with the keys of the contract.
struct AssistantResource: Sendable {
  /// What its addresses begin with; one that ends in `/` is followed by what it is about.
  let prefix: String
  /// The name of what follows in the address; `nil` for the address alone.
  let variable: String?
  /// The name of it.
  let name: String
  /// What is there.
  let description: BilingualText
  /// The command that answers.
  let command: String

  /// How many bytes an answer may have that is given whole.
  static let limit = 2 << 20

  static let all = [
    AssistantResource(
      prefix: "wgr://coverage", variable: nil, name: "coverage",
      description: .init(
        "Wat er bekend is en wat ontbreekt.", "What is known and what is missing."),
      command: "doctor"),
    AssistantResource(
      prefix: "wgr://sources", variable: nil, name: "sources",
      description: .init("Elk document dat is gelezen.", "Every document that was read."),
      command: "sources"),
    AssistantResource(
      prefix: "wgr://councils", variable: nil, name: "councils",
      description: .init("Alle gemeenten, met hun codes.", "All municipalities, with their codes."),
      command: "councils"),
    AssistantResource(
      prefix: "wgr://council/", variable: "code", name: "council",
      description: .init("Het overzicht van één raad.", "The overview of one council."),
      command: "overview"),
    AssistantResource(
      prefix: "wgr://calendar/", variable: "code", name: "calendar",
      description: .init("De agenda van één raad.", "The calendar of one council."),
      command: "calendar"),
    AssistantResource(
      prefix: "wgr://arrangement/", variable: "systeemId", name: "arrangement",
      description: .init("Eén regeling.", "One arrangement."), command: "show"),
  ]

  /// The words of the command that answers for an address; `nil` where the address is none of it.
  func words(for address: String) -> [String]? {
    guard variable != nil else { return address == prefix ? [command, "--format=json"] : nil }
    guard address.hasPrefix(prefix) else { return nil }
    let subject = address.dropFirst(prefix.count)
    guard subject.wholeMatch(of: /[A-Za-z0-9]{1,20}/) != nil else { return nil }
    return [command, "--format=json", "--", String(subject)]
  }

  func write(to json: inout JSONText, in language: Language) {
    json.object { json in
      if let variable {
        json.member("uriTemplate", "\(prefix){\(variable)}")
      } else {
        json.member("uri", prefix)
      }
      json.member("name", name)
      json.member("description", language(description))
      json.member("mimeType", Self.mediaType)
    }
  }

  /// What every answer is.
  static let mediaType = "application/json"
}
